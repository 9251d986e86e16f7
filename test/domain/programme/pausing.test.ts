import { describe, expect, it } from 'vitest';
import { as, type Instant } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { standStillsOf } from '../../../src/domain/programme/pausing/stand-still.ts';
import { on } from '../../builders/agreement.ts';
import { personActor } from '../../builders/fold.ts';
import { date, party, person, sealed } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme, moment, signStep } from '../../builders/programme.ts';
import { given } from '../given.ts';

const reason = sealed('verkiezingen');
const coordinator = { at: on('2008-03-03'), by: personActor(person.coordinator) };
const pause = { type: 'PauseProgramme', until: date('2008-06-02'), reason } as const;
const paused = { type: 'ProgrammePaused', on: date('2008-03-03'), until: pause.until, reason } as const;
const end = { type: 'EndPause' } as const;

const active = given(programme, activeProgramme());
const standsStill = active.after(paused);

describe('a pause', () => {
  it.each([
    ['being prepared', draftProgramme()],
    ['out for signature', frozenProgramme()],
    ['under way', activeProgramme()],
  ])('can begin while the programme is %s', (_, state) => {
    given(programme, state).when(pause, coordinator).then(paused);
  });

  it('lasts until a day that is still to come, inside the term', () => {
    const until = date('2008-03-03');
    active.when({ ...pause, until }, coordinator).refuses({ code: 'dateInPast', date: until });
    active
      .when({ ...pause, until: date('2009-10-01') }, coordinator)
      .refuses({ code: 'pauseTooLong', endsOn: date('2009-09-30') });
  });

  it('is moved to another day by pausing again', () => {
    const until = date('2008-05-01');
    standsStill.when({ ...pause, until }, coordinator).then({ type: 'PauseMoved', until, reason });
  });

  it('is ended by hand before its day', () => {
    standsStill.when(end, coordinator).then({ type: 'PauseEnded', on: date('2008-03-03') });
  });

  it('ends by itself on its day, and not before', () => {
    standsStill.when(end, { at: on('2008-06-01') }).then();
    standsStill.when(end, { at: on('2008-06-02') }).then({ type: 'PauseEnded', on: date('2008-06-02') });
  });

  it('that was ended already does not end again', () => {
    active.when(end, { at: on('2008-06-02') }).then();
    active.when(end, coordinator).refuses('notPaused');
  });

  it('does not stop a signature from counting', () => {
    const frozen = given(programme, frozenProgramme());
    const signature = signStep(party.municipality, 1, moment.signed).command;
    const signed = frozen
      .after({ ...paused, on: date('2007-09-24') })
      .when(signature, { at: moment.signed, by: personActor(person.alderman) }).state;
    given(programme, signed)
      .when({ type: 'CountSignature', revision: 1, partyId: party.municipality }, { at: moment.counted })
      .then({ type: 'SignatureCounted', revision: 1, partyId: party.municipality });
  });

  it('is over on its day, also where nobody ended it in time', () => {
    const late = as<Instant>('2008-06-04T09:00:00.000Z');
    const began = active.when(pause, coordinator).state;
    expect(standStillsOf(began)).toEqual([{ from: coordinator.at, to: '2008-06-02T04:00:00.000Z' }]);
    const over = given(programme, began).when(end, { at: late }).state;
    expect(standStillsOf(over)).toEqual(standStillsOf(began));
    const early = given(programme, began).when(end, { ...coordinator, at: on('2008-04-01') }).state;
    expect(standStillsOf(early)).toEqual([{ from: coordinator.at, to: on('2008-04-01') }]);
  });
});
