import { describe, expect, it } from 'vitest';
import { programme } from '../../../src/domain/programme/decider.ts';
import { midTermOn } from '../../../src/domain/programme/mid-term/day.ts';
import { on } from '../../builders/agreement.ts';
import { personActor } from '../../builders/fold.ts';
import { date, person } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const coordinator = { at: on('2008-03-03'), by: personActor(person.coordinator) };
const open = { type: 'OpenMidTerm' } as const;
const close = { type: 'CloseMidTerm' } as const;
const opened = { type: 'MidTermOpened', on: date('2008-03-03') } as const;

const active = given(programme, activeProgramme());
const isOpen = active.after(opened);
const isClosed = isOpen.after({ type: 'MidTermClosed', on: date('2008-04-01') });

describe('the mid-term review', () => {
  it('is half-way the term', () => {
    expect(midTermOn(activeProgramme())).toBe('2008-09-30');
    const term = { startsOn: date('2008-01-01'), endsOn: date('2008-01-02') };
    expect(midTermOn(draftProgramme({ setUp: { term } }))).toBe('2008-01-01');
  });

  it('does not open by itself where half of the term was over before the agreements began', () => {
    const { activated, ...rest } = activeProgramme();
    const later = { ...rest, activated: activated && { ...activated, on: date('2008-10-01') } };
    expect(midTermOn(later)).toBeNull();
    expect(
      midTermOn({ ...later, midTerm: { ...later.midTerm, set: { on: date('2008-01-02'), at: on('2008-01-01') } } }),
    ).toBe('2008-01-02');
  });

  it('can be set to another day of the term that is still to come', () => {
    const set = (day: string) => ({ type: 'SetMidTerm', on: date(day) }) as const;
    active.when(set('2008-11-03'), coordinator).then({ type: 'MidTermSet', on: date('2008-11-03') });
    active
      .after({ type: 'MidTermSet', on: date('2008-11-03') })
      .when(set('2008-11-03'), coordinator)
      .then();
    active.when(set('2008-03-02'), coordinator).refuses({ code: 'dateInPast', date: date('2008-03-02') });
    active.when(set('2009-10-01'), coordinator).refuses('dueOutsideTerm');
    isOpen.when(set('2008-11-03'), coordinator).refuses('midTermOpen');
    isClosed.when(set('2008-11-03'), coordinator).refuses('midTermClosed');
  });

  it('opens by itself on its day, and not before', () => {
    active.when(open, { at: on('2008-09-29') }).then();
    active.when(open, { at: on('2008-09-30') }).then({ type: 'MidTermOpened', on: date('2008-09-30') });
    isOpen.when(open, { at: on('2008-09-30') }).then();
  });

  it('opens by hand at any time, once', () => {
    active.when(open, coordinator).then(opened);
    isOpen.when(open, coordinator).refuses('midTermOpen');
    isClosed.when(open, coordinator).refuses('midTermClosed');
  });

  it('is of a programme that runs', () => {
    given(programme, draftProgramme()).when(open, coordinator).refuses('notActive');
    given(programme, draftProgramme())
      .when(open, { at: on('2008-09-30') })
      .then();
  });

  it('is closed once, after it opened', () => {
    active.when(close, coordinator).refuses('midTermNotOpen');
    isOpen.when(close, coordinator).then({ type: 'MidTermClosed', on: date('2008-03-03') });
    isClosed.when(close, coordinator).refuses('midTermClosed');
  });
});
