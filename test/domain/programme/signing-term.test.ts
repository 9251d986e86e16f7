import { describe, expect, test } from 'vitest';
import { as, type Instant } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { opensAt } from '../../../src/domain/programme/signing/meeting.ts';
import { signByOf } from '../../../src/domain/programme/signing/sign-by.ts';
import { currentText, type Programme } from '../../../src/domain/programme/state.ts';
import { activities, activity, date, party, sealed, setUp } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';
import { at, byChief, byCoordinator, counted, frozen, paper, signature, signed } from './answers.ts';

const evening = as<Instant>('2007-10-01T17:30:00.000Z');
const place = 'wijkcentrum De Vijfhoek';
const plan = { type: 'PlanSigningMeeting', opensAt: evening, place } as const;
const planned: ProgrammeEvent = { type: 'SigningMeetingPlanned', at: evening, place };

const textOf = (state: Programme) => {
  const text = currentText(state);
  if (text === null) throw new Error('No text is out');
  return text;
};

const signBy = (state: Programme) => signByOf(textOf(state), state);

describe('a signing meeting', () => {
  test('is planned before the freeze or after it, moved, and called off', () => {
    given(programme, draftProgramme()).when(plan, { at, by: byCoordinator }).then(planned);
    frozen().when(plan, { at, by: byCoordinator }).then(planned);
    frozen().after(planned).when(plan, { at }).then();
    const later = { ...plan, opensAt: as<Instant>('2007-10-02T17:30:00.000Z') };
    frozen()
      .after(planned)
      .when(later, { at })
      .then({ ...planned, at: later.opensAt } as ProgrammeEvent);
    frozen().after(planned).when({ type: 'CancelSigningMeeting' }, { at }).then({ type: 'SigningMeetingCancelled' });
    frozen().when({ type: 'CancelSigningMeeting' }, { at }).then();
  });

  test('lies ahead, and before the programme is active', () => {
    frozen()
      .when({ ...plan, opensAt: at }, { at })
      .refuses('dateInPast');
    given(programme, activeProgramme()).when(plan, { at }).refuses('alreadyActive');
  });

  test('opens the text for everybody at once: a tap before it is told when and where', () => {
    frozen()
      .after(planned)
      .when(signature(), { at, by: byChief })
      .refuses({ code: 'signingNotOpen', at: evening, place });
    expect(frozen().after(planned).when(signature(), { at: evening, by: byChief }).decision).toMatchObject({
      ok: true,
    });
  });

  test('keeps nobody from signing on paper before it, and leaves what was signed', () => {
    frozen().after(planned).when(paper(), { at, by: byCoordinator }).then(signed(party.residents));
    const { state } = frozen().after(signed()).when(plan, { at });
    expect(textOf(state).signings.filter(({ answer }) => answer.kind === 'signed')).toHaveLength(1);
  });

  test('that is called off opens the text at that moment, and after its hour leaves it open since then', () => {
    const off = { type: 'CancelSigningMeeting' } as const;
    const before = frozen().after(planned).when(off, { at }).state;
    expect(opensAt(textOf(before), before.signingMeeting)).toBe(at);
    const after = frozen()
      .after(planned)
      .when(off, { at: as<Instant>('2007-10-05T08:00:00.000Z') }).state;
    expect(opensAt(textOf(after), after.signingMeeting)).toBe(evening);
  });

  test('that was over at the freeze opens nothing later', () => {
    const before = { at: as<Instant>('2007-09-01T17:30:00.000Z'), place, plannedAt: at };
    const text = textOf(frozenProgramme());
    expect(opensAt(text, before)).toBe(text.frozenAt);
  });
});

describe('the date to sign by', () => {
  const set = { type: 'SetSignByDate', revision: 1, on: date('2007-11-01') } as const;

  test('is thirty days after the freeze, or the meeting where that is later', () => {
    expect(signBy(frozenProgramme())).toBe('2007-10-17');
    const signingMeeting = { at: as<Instant>('2007-12-03T18:00:00.000Z'), place, plannedAt: at };
    expect(signBy({ ...frozenProgramme(), signingMeeting })).toBe('2007-12-03');
  });

  test('is set by the coordinator, for the text that is out', () => {
    const { state } = frozen().when(set, { at, by: byCoordinator });
    expect(signBy(state)).toBe('2007-11-01');
    frozen()
      .when({ ...set, on: date('2007-10-17') }, { at })
      .then();
    frozen()
      .when({ ...set, revision: 2 }, { at })
      .refuses({ code: 'textChanged', revision: 1 });
    given(programme, draftProgramme()).when(set, { at }).refuses('textIsNotFrozen');
    given(programme, activeProgramme()).when(set, { at }).refuses('alreadyActive');
  });

  test('lies not in a pause', () => {
    const until = date('2007-11-15');
    const paused = { type: 'ProgrammePaused', on: date('2007-09-20'), until, reason: sealed('storm') } as const;
    frozen().after(paused).when(set, { at }).refuses({ code: 'signByInPause', date: until });
    frozen()
      .after(paused)
      .when({ ...set, on: until }, { at })
      .then({ ...set, type: 'SignByDateSet', on: until });
  });

  test('lies ahead, and not before the text opens', () => {
    frozen()
      .when({ ...set, on: date('2007-09-23') }, { at })
      .refuses('dateInPast');
    frozen()
      .after(planned)
      .when({ ...set, on: date('2007-09-30') }, { at })
      .refuses({ code: 'signByTooEarly', date: date('2007-10-01') });
  });
});

describe('on without a party', () => {
  const without = { type: 'GoOnWithout', revision: 1, partyId: party.police, reason: sealed('silent') } as const;

  test('reopens the text and takes the party out, in one step', () => {
    const { state, decision } = frozen().when(without, { at, by: byCoordinator });
    const parties = setUp().parties.filter(({ partyId }) => partyId !== party.police);
    expect(decision).toEqual({
      ok: true,
      events: [
        { type: 'PartyLeftOut', revision: 1, partyId: party.police, reason: without.reason },
        { type: 'TextReopened', revision: 1, reason: without.reason },
        { type: 'SetUpChanged', setUp: setUp({ parties }) },
      ],
    });
    expect(state).toMatchObject({ phase: 'draft', leftOut: [{ partyId: party.police, name: 'Politie', revision: 1 }] });
    expect(state.activities.flatMap(({ fields }) => fields.involvedPartyIds)).not.toContain(party.police);
  });

  test('is not for a party that signed, nor for one that is not there', () => {
    frozen().after(signed(), counted(party.police)).when(without, { at }).refuses('alreadySigned');
    frozen()
      .when({ ...without, partyId: as('elders') }, { at })
      .refuses({ code: 'notFound', what: 'party' });
    frozen()
      .when({ ...without, revision: 2 }, { at })
      .refuses('textChanged');
    given(programme, activeProgramme()).when(without, { at }).refuses('alreadyActive');
  });

  test('leaves at least one party', () => {
    const alone = frozenProgramme({
      setUp: { parties: setUp().parties.filter(({ partyId }) => partyId === party.police) },
      activities: activities
        .filter(({ activityId }) => activityId === activity.rounds)
        .map((proposed) => ({ ...proposed, fields: { ...proposed.fields, involvedPartyIds: [] } })),
    });
    given(programme, alone).when(without, { at }).refuses('onlyParty');
  });
});

describe('a programme that stops unsigned', () => {
  const stop = { type: 'StopUnsigned', reason: sealed('money') } as const;

  test('is closed, with its reason, and nothing can be signed any more', () => {
    const stopped = frozen().when(stop, { at, by: byCoordinator });
    stopped.then({ type: 'ProgrammeStopped', reason: stop.reason });
    expect(stopped.state).toMatchObject({ phase: 'closed', stopped: { at, reason: stop.reason } });
    given(programme, stopped.state).when(signature(), { at, by: byChief }).refuses('programmeClosed');
  });

  test('stops before it is frozen as well, and not once it is active', () => {
    given(programme, draftProgramme()).when(stop, { at }).then({ type: 'ProgrammeStopped', reason: stop.reason });
    given(programme, activeProgramme()).when(stop, { at }).refuses('alreadyActive');
  });
});
