import { describe, expect, test } from 'vitest';
import { as, type HandoverId } from '../../../src/domain/ids.ts';
import { WITHOUT_BOUNDS } from '../../../src/domain/municipality/mandates.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { HandoverEvent } from '../../../src/domain/programme/handovers/events.ts';
import { changesOfOwner, mandatesHandedOver } from '../../../src/domain/programme/handovers/follow-ups.ts';
import { personActor } from '../../builders/fold.ts';
import { activity, party, person, sealed } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const handoverId = as<HandoverId>('overdracht-1');
const square = { of: 'owner', activityId: activity.square } as const;
const byCoordinator = { by: personActor(person.coordinator) };
const toCaretaker = { type: 'StartHandover', handoverId, role: square, toId: person.caretaker } as const;
const started: HandoverEvent = {
  type: 'HandoverStarted',
  handoverId,
  role: square,
  fromId: person.greenManager,
  toId: person.caretaker,
  startedBy: person.coordinator,
};
const accept = { type: 'AcceptHandover', handoverId } as const;
const byCaretaker = { by: personActor(person.caretaker) };

describe('A role is handed over', () => {
  test('by asking the next holder', () => {
    given(programme, activeProgramme()).when(toCaretaker, byCoordinator).then(started);
  });

  test('only with their yes', () => {
    const asked = given(programme, activeProgramme()).after(started);
    asked.when(accept, byCoordinator).refuses('notAllowed');
    asked.when(accept, byCaretaker).then({ type: 'HandoverAccepted', handoverId });
  });

  test('and then the next holder is the owner, in the record of the agreement too', () => {
    const { state } = given(programme, activeProgramme()).after(started).when(accept, byCaretaker);
    expect(state.activities.find(({ activityId }) => activityId === activity.square)?.ownerId).toBe(person.caretaker);
    expect(changesOfOwner(state)).toContainEqual(
      expect.objectContaining({
        agreementId: activity.square,
        command: { type: 'ChangeOwner', ownerId: person.caretaker, onPaper: false },
      }),
    );
  });

  test('after a no, with its reason, everything stays as it was', () => {
    const declined = { type: 'DeclineHandover', handoverId, reason: sealed('geen-tijd') } as const;
    const { state } = given(programme, activeProgramme()).after(started).when(declined, byCaretaker);
    expect(state.activities).toEqual(activeProgramme().activities);
    given(programme, state).when(accept, byCaretaker).refuses('alreadyAnswered');
  });

  test('to one person at a time', () => {
    const other = { ...toCaretaker, handoverId: as<HandoverId>('overdracht-2'), toId: person.youthWorker };
    given(programme, activeProgramme()).after(started).when(other, byCoordinator).refuses('handoverIsOpen');
  });

  test('to somebody else once the question was withdrawn', () => {
    const other = { ...toCaretaker, handoverId: as<HandoverId>('overdracht-2'), toId: person.youthWorker };
    const withdrawn = given(programme, activeProgramme()).after(started, { type: 'HandoverWithdrawn', handoverId });
    withdrawn.when(accept, byCaretaker).refuses('questionChanged');
    expect(withdrawn.when(other, byCoordinator).decision.ok).toBe(true);
  });

  test('not to who holds it already', () => {
    given(programme, activeProgramme())
      .when({ ...toCaretaker, toId: person.greenManager }, byCoordinator)
      .refuses('holdsItAlready');
  });

  test('of an agreement that is not there is refused', () => {
    given(programme, activeProgramme())
      .when({ ...toCaretaker, role: { of: 'owner', activityId: as('niets') } }, byCoordinator)
      .refuses({ code: 'notFound', what: 'activity' });
  });

  test('asking twice with the same id is asking once', () => {
    given(programme, activeProgramme()).after(started).when(toCaretaker, byCoordinator).then();
  });
});

describe('A coordinator', () => {
  const role = { of: 'coordinator', holderId: person.coordinator } as const;
  const start = { type: 'StartHandover', handoverId, role, toId: person.alderman } as const;

  test('hands over, and a programme is never without one', () => {
    const { state } = given(programme, activeProgramme()).when(start, byCoordinator);
    const { state: after } = given(programme, state).when(accept, { by: personActor(person.alderman) });
    expect(after.coordinators).toEqual([person.alderman]);
  });

  test('who is the last one can not just leave', () => {
    given(programme, activeProgramme())
      .when({ type: 'RecordHolderLeft', personId: person.coordinator }, byCoordinator)
      .refuses('lastCoordinator');
  });

  test('leaves when another one is there', () => {
    given(programme, activeProgramme())
      .after({ type: 'CoordinatorAdded', personId: person.alderman })
      .when({ type: 'RecordHolderLeft', personId: person.coordinator }, byCoordinator)
      .then({ type: 'HolderLeft', personId: person.coordinator });
  });
});

describe('A mandate', () => {
  const role = {
    of: 'signatory',
    partyId: party.police,
    holderId: person.policeChief,
    function: 'teamchef',
    terms: { ...WITHOUT_BOUNDS, basis: 'Mandaat van de korpschef', ceilingCents: 500_000 },
  } as const;

  test('is given to the successor before the old one ends', () => {
    const { state } = given(programme, activeProgramme()).when(
      { type: 'StartHandover', handoverId, role, toId: person.policeOfficer },
      byCoordinator,
    );
    const { state: after } = given(programme, state).when(accept, { by: personActor(person.policeOfficer) });
    expect(mandatesHandedOver(after, handoverId).map(({ command }) => command)).toEqual([
      {
        type: 'GrantMandate',
        mandate: expect.objectContaining({ partyId: party.police, personId: person.policeOfficer, ...role.terms }),
      },
      { type: 'WithdrawMandate', partyId: party.police, personId: person.policeChief },
    ]);
  });
});

describe('Who left', () => {
  const left = { type: 'HolderLeft', personId: person.greenManager } as const;
  const record = { type: 'RecordHolderLeft', personId: person.greenManager } as const;

  test('is recorded once', () => {
    given(programme, activeProgramme()).when(record, byCoordinator).then(left);
    given(programme, activeProgramme()).after(left).when(record, byCoordinator).then();
  });

  test('leaves an open place in a draft, which the freeze names', () => {
    const { state } = given(programme, draftProgramme()).when(record, byCoordinator);
    expect(state.activities.find(({ activityId }) => activityId === activity.square)?.ownerId).toBeNull();
  });

  test('leaves an orphan among the agreements, until somebody takes it over', () => {
    const { state } = given(programme, activeProgramme()).when(record, byCoordinator);
    expect(changesOfOwner(state)).toContainEqual(
      expect.objectContaining({ command: { type: 'RecordOwnerLeft', personId: person.greenManager } }),
    );
    const { state: after } = given(programme, state).after(started).when(accept, byCaretaker);
    expect(changesOfOwner(after).map(({ command }) => command.type)).not.toContain('RecordOwnerLeft');
  });

  test('is not asked to take over any more', () => {
    const { state } = given(programme, activeProgramme())
      .after(started)
      .when({ type: 'RecordHolderLeft', personId: person.caretaker }, byCoordinator);
    given(programme, state).when(accept, byCaretaker).refuses('questionChanged');
  });
});
