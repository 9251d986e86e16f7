import { describe, expect, test } from 'vitest';
import { type AgreementId, as } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import type { Activity, Programme } from '../../../src/domain/programme/state.ts';
import { personActor } from '../../builders/fold.ts';
import { activity, date, fields, party, person, project, sealed } from '../../builders/haarlem.ts';
import { draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const activityId = as<AgreementId>('bankjes');
const proposed = (ownerId = person.greenManager): ProgrammeEvent => ({
  type: 'ActivityProposed',
  activityId,
  projectId: project.squares,
  fields: fields(),
  ownerId,
});
const askedAs = (ask: number): ProgrammeEvent => ({
  type: 'OwnerAsked',
  activityId,
  ownerId: person.greenManager,
  ask,
});
const takenIn: ProgrammeEvent = { type: 'ActivityTakenIn', activityId };
const asked = () => given(programme, draftProgramme()).after(proposed(), takenIn, askedAs(1));
const owner = { by: personActor(person.greenManager) };
const answerOf = (state: Programme): Activity['answer'] | undefined =>
  state.activities.find((each) => each.activityId === activityId)?.answer;

describe('taking an activity in', () => {
  test('asks the owner who is named in it', () => {
    given(programme, draftProgramme())
      .after(proposed())
      .when({ type: 'TakeIn', activityIds: [activityId] })
      .then(takenIn, askedAs(1));
  });

  test('without an owner asks nobody, until one is named', () => {
    const open = given(programme, draftProgramme()).after({ ...proposed(), ownerId: null } as ProgrammeEvent);
    const accepted = open.when({ type: 'TakeIn', activityIds: [activityId] });
    accepted.then(takenIn);
    const named = { activityId, fields: fields(), ownerId: person.greenManager };
    given(programme, accepted.state)
      .when({ type: 'ChangeActivity', ...named })
      .then({ type: 'ActivityChanged', ...named }, askedAs(1));
  });

  test('a second time does nothing, also after the freeze', () => {
    asked()
      .when({ type: 'TakeIn', activityIds: [activityId] })
      .then();
    given(programme, frozenProgramme())
      .when({ type: 'TakeIn', activityIds: [activity.square] })
      .then();
  });

  test('of several is refused as a whole when one does not exist', () => {
    given(programme, draftProgramme())
      .after(proposed())
      .when({ type: 'TakeIn', activityIds: [activityId, as<AgreementId>('nergens')] })
      .refuses({ code: 'notFound', what: 'activity' });
  });
});

describe('the answer', () => {
  const accept = { type: 'AcceptOwnership', activityId, ask: 1 } as const;
  const decline = { type: 'DeclineOwnership', activityId, ask: 1, reason: sealed('no') } as const;
  const accepted: ProgrammeEvent = { type: 'OwnerAccepted', activityId, ownerId: person.greenManager, ask: 1 };
  const declined: ProgrammeEvent = {
    type: 'OwnerDeclined',
    activityId,
    ownerId: person.greenManager,
    ask: 1,
    reason: sealed('no'),
  };

  test('is given by the owner who was asked, and by nobody else', () => {
    asked().when(accept, owner).then(accepted);
    asked().when(decline, owner).then(declined);
    asked()
      .when(accept, { by: personActor(person.coordinator) })
      .refuses('notAllowed');
    asked().when(accept).refuses('notAllowed');
  });

  test('of an owner whose party has no chat is passed on by a coordinator, not by a stranger', () => {
    const onPaper = given(programme, draftProgramme()).after(
      { ...proposed(), fields: fields({ leadPartyId: party.residents }) } as ProgrammeEvent,
      takenIn,
      askedAs(1),
    );
    onPaper.when(accept, { by: personActor(person.coordinator) }).then(accepted);
    onPaper.when(accept, { by: personActor(person.stranger) }).refuses('notAllowed');
  });

  test('to an earlier question is stale', () => {
    asked().after(askedAs(2)).when(accept, owner).refuses('questionChanged');
  });

  test('before the question is stale too', () => {
    given(programme, draftProgramme())
      .after(proposed())
      .when({ ...accept, ask: 0 }, owner)
      .refuses('questionChanged');
  });

  test('where nobody is named has nobody to give it', () => {
    given(programme, draftProgramme())
      .after({ ...proposed(), ownerId: null } as ProgrammeEvent, takenIn)
      .when(accept, owner)
      .refuses('ownerMissing');
  });

  test('is given once, but may be changed until the freeze', () => {
    asked().after(accepted).when(accept, owner).refuses('alreadyAnswered');
    asked().after(declined).when(decline, owner).refuses('alreadyAnswered');
    asked().after(accepted).when(decline, owner).then(declined);
    asked().after(declined).when(accept, owner).then(accepted);
    given(programme, frozenProgramme())
      .when({ ...decline, activityId: activity.square }, owner)
      .refuses('textIsFrozen');
  });

  test.each([
    ['what is done', fields({ what: 'Iets anders' })],
    ['the date', fields({ dueOn: date('2008-07-01') })],
    ['the party that leads', fields({ leadPartyId: party.housing })],
  ] as const)('falls when %s changes, and the owner is asked again', (_, changed) => {
    const named = { activityId, fields: changed, ownerId: person.greenManager };
    const again = asked()
      .after(accepted)
      .when({ type: 'ChangeActivity', ...named });
    again.then({ type: 'ActivityChanged', ...named }, askedAs(2));
    expect(answerOf(again.state)?.kind).toBe('asked');
  });

  test('falls when another owner is named, who is asked', () => {
    const named = { activityId, fields: fields(), ownerId: person.caretaker };
    asked()
      .after(accepted)
      .when({ type: 'ChangeActivity', ...named })
      .then(
        { type: 'ActivityChanged', ...named },
        { type: 'OwnerAsked', activityId, ownerId: person.caretaker, ask: 2 },
      );
  });

  test('falls when the owner is taken off, and nobody is asked', () => {
    const named = { activityId, fields: fields(), ownerId: null };
    const off = asked()
      .after(accepted)
      .when({ type: 'ChangeActivity', ...named });
    off.then({ type: 'ActivityChanged', ...named });
    expect(answerOf(off.state)).toEqual({ kind: 'notAsked' });
  });

  test('stands when anything else changes', () => {
    const named = { activityId, fields: fields({ means: null, forWhom: 'kinderen' }), ownerId: person.greenManager };
    const stands = asked()
      .after(accepted)
      .when({ type: 'ChangeActivity', ...named });
    stands.then({ type: 'ActivityChanged', ...named });
    expect(answerOf(stands.state)?.kind).toBe('accepted');
  });
});
