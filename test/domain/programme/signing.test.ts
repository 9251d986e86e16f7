import { describe, expect, test } from 'vitest';
import { as, type Instant, type PartyId } from '../../../src/domain/ids.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { currentText, type PartyAnswer, type Programme } from '../../../src/domain/programme/state.ts';
import { personActor } from '../../builders/fold.ts';
import { activity, date, party, person, sealed, sha } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme, moment, signStep } from '../../builders/programme.ts';
import { given } from '../given.ts';

const minute = (clock: string): Instant => as<Instant>(`2007-09-24T${clock}:00.000Z`);
const at = minute('08:00');
const countsAt = minute('08:05');
const atOnce = { setUp: { undoMinutes: 0 } } as const;
const byChief = personActor(person.policeChief);
const byCoordinator = personActor(person.coordinator);
const police = { revision: 1, partyId: party.police } as const;

const signature = (partyId: PartyId = party.police, revision = 1) => {
  const { command } = signStep(partyId, revision, at);
  if (command.type !== 'Sign') throw new Error('Not a signature');
  return command;
};

const signed = (partyId?: PartyId): ProgrammeEvent => ({
  ...signature(partyId),
  type: 'SignatureGiven',
  textSha256: currentText(frozenProgramme())?.textSha256 ?? as(''),
  countsAt,
});
const counted = (partyId: PartyId): ProgrammeEvent => ({ type: 'SignatureCounted', revision: 1, partyId });
const decline = { type: 'Decline', ...police, personId: person.policeChief, reason: sealed('no') } as const;
const declined: ProgrammeEvent = { ...decline, type: 'DeclineGiven', countsAt };
const reopened: ProgrammeEvent = { type: 'TextReopened', revision: 1, reason: sealed('reason') };

const frozen = () => given(programme, frozenProgramme());
const answerOf = (state: Programme): PartyAnswer | undefined =>
  currentText(state)?.signings.find(({ partyId }) => partyId === party.police)?.answer;

describe('a signature', () => {
  test('is given in person and counts after the undo window', () => {
    const given = frozen().when(signature(), { at, by: byChief });
    given.then(signed());
    expect(answerOf(given.state)).toMatchObject({ kind: 'signed', counted: false, countsAt });
  });

  test('is not given by another person', () => {
    frozen().when(signature(), { at, by: byCoordinator }).refuses('notAllowed');
  });

  test('on paper is recorded by the coordinator', () => {
    frozen().when(signature(party.residents), { at, by: byCoordinator }).then(signed(party.residents));
    frozen().when(signature(party.residents), { at, by: byChief }).refuses('notAllowed');
  });

  test('on paper was put today or before', () => {
    const { via, ...rest } = signature(party.residents);
    if (via.kind !== 'paper') throw new Error('Not on paper');
    frozen()
      .when({ ...rest, via: { ...via, signedOn: date('2007-09-25') } }, { at, by: byCoordinator })
      .refuses({ code: 'dateInFuture', date: date('2007-09-25') });
  });

  test('is given once', () => {
    frozen()
      .after(signed())
      .when(signature(), { at, by: byChief })
      .refuses({ code: 'alreadySigned', partyId: party.police, at: as<Instant>('2007-09-20T10:00:00.000Z') });
    given(programme, activeProgramme()).when(signature(), { at, by: byChief }).refuses('alreadySigned');
  });

  test('is under the text that is out now', () => {
    frozen().when(signature(party.police, 2), { at, by: byChief }).refuses({ code: 'textChanged', revision: 1 });
    frozen().after(reopened).when(signature(), { at, by: byChief }).refuses({ code: 'textChanged', revision: 1 });
    given(programme, draftProgramme())
      .when(signature(), { at, by: byChief })
      .refuses({ code: 'textChanged', revision: 0 });
  });

  test('under a new revision leaves those under the earlier one on record', () => {
    const { state } = frozen()
      .after(signed(party.housing), counted(party.housing), reopened, {
        type: 'TextFrozen',
        revision: 2,
        textSha256: sha('b'),
        templateVersion: 'test-1',
        agreementIds: [activity.square],
      })
      .when(signature(party.police, 2), { at, by: byChief });
    const signers = state.texts.map(({ signings }) =>
      signings.filter(({ answer }) => answer.kind === 'signed').map(({ partyId }) => partyId),
    );
    expect(signers).toEqual([[party.housing], [party.police]]);
  });

  test('is of a party of the programme', () => {
    frozen()
      .when({ ...signature(), partyId: as<PartyId>('elders') }, { at, by: byChief })
      .refuses({ code: 'notFound', what: 'party' });
  });

  test('after a decline of one’s own takes its place, pending or counted', () => {
    frozen().after(declined).when(signature(), { at, by: byChief }).then(signed());
    frozen()
      .after(declined, { type: 'DeclineCounted', ...police })
      .when(signature(), { at, by: byChief })
      .then(signed());
  });
});

describe('the undo window', () => {
  const undo: ProgrammeCommand = { type: 'UndoSign', ...police };
  const count: ProgrammeCommand = { type: 'CountSignature', ...police };

  test('lets who signed take it back until it counts', () => {
    const undone = frozen()
      .after(signed())
      .when(undo, { at: minute('08:04'), by: byChief });
    undone.then({ type: 'SignatureUndone', ...police });
    expect(answerOf(undone.state)).toEqual({ kind: 'open' });
    frozen().after(signed()).when(undo, { at: countsAt, by: byChief }).refuses({ code: 'undoIsOver', at: countsAt });
    frozen()
      .after(signed(), counted(party.police))
      .when(undo, { at: minute('08:04'), by: byChief })
      .refuses('undoIsOver');
  });

  test('lets nobody else take it back, and nothing that is not there', () => {
    frozen().after(signed()).when(undo, { at, by: byCoordinator }).refuses('notAllowed');
    frozen().when(undo, { at, by: byChief }).refuses('nothingToUndo');
    frozen()
      .after(signed(party.residents))
      .when({ type: 'UndoSign', revision: 1, partyId: party.residents }, { at, by: byCoordinator })
      .then({ type: 'SignatureUndone', revision: 1, partyId: party.residents });
  });

  test('ends when the signature counts, not earlier', () => {
    frozen()
      .after(signed())
      .when(count, { at: minute('08:04') })
      .refuses('tooEarly');
    frozen().after(signed()).when(count, { at: countsAt }).then(counted(party.police));
  });

  test.each<readonly [string, readonly ProgrammeEvent[]]>([
    ['counted already', [signed(), counted(party.police)]],
    ['taken back', [signed(), { type: 'SignatureUndone', ...police }]],
    ['replaced by a decline', [signed(), declined]],
    ['cancelled by a new revision', [signed(), reopened]],
  ])('of a signature that was %s ends without effect', (_, events) => {
    frozen()
      .after(...events)
      .when(count, { at: countsAt })
      .then();
  });

  test('of no minutes counts the signature at once', () => {
    const { textSha256 } = currentText(frozenProgramme(atOnce)) ?? {};
    given(programme, frozenProgramme(atOnce))
      .when(signature(), { at, by: byChief })
      .then({ ...signed(), countsAt: at, textSha256 } as ProgrammeEvent, counted(party.police));
  });
});

describe('the last signature', () => {
  const others = [party.municipality, party.housing, party.welfare, party.residents];
  const allButPolice = others.flatMap((partyId) => [signed(partyId), counted(partyId)]);

  test('makes the programme active when it counts, on the date of its own calendar', () => {
    const late = as<Instant>('2007-09-24T22:30:00.000Z');
    const active = frozen()
      .after(...allButPolice, signed())
      .when({ type: 'CountSignature', ...police }, { at: late });
    active.then(counted(party.police), {
      type: 'ProgrammeActivated',
      revision: 1,
      on: date('2007-09-25'),
      overdue: [],
    });
    expect(active.state).toMatchObject({ phase: 'active', activated: { on: '2007-09-25', revision: 1 } });
  });

  test('is not the last while another one can still be taken back', () => {
    frozen()
      .after(...allButPolice.filter((event) => event.type !== 'SignatureCounted'), signed())
      .when({ type: 'CountSignature', ...police }, { at: countsAt })
      .then(counted(party.police));
  });

  test('is not the last while another party declined', () => {
    const housingDeclined: ProgrammeEvent = { ...declined, partyId: party.housing } as ProgrammeEvent;
    frozen()
      .after(
        ...allButPolice,
        housingDeclined,
        { type: 'DeclineCounted', revision: 1, partyId: party.housing },
        signed(),
      )
      .when({ type: 'CountSignature', ...police }, { at: countsAt })
      .then(counted(party.police));
  });

  test('that comes late names the agreements whose due date passed, and moves no date', () => {
    const onTheDay = as<Instant>('2008-06-01T08:00:00.000Z');
    expect(
      frozen()
        .after(...allButPolice, signed())
        .when({ type: 'CountSignature', ...police }, { at: onTheDay }).state.activated?.overdue,
    ).toEqual([activity.rounds]);
    const after = as<Instant>('2008-06-02T08:00:00.000Z');
    frozen()
      .after(...allButPolice, signed())
      .when({ type: 'CountSignature', ...police }, { at: after })
      .then(counted(party.police), {
        type: 'ProgrammeActivated',
        revision: 1,
        on: date('2008-06-02'),
        overdue: [activity.square, activity.rounds],
      });
  });

  test('activates in the same commit when there is no undo window', () => {
    expect(activeProgramme(atOnce).activated?.at).toBe(minute('08:04'));
    expect(activeProgramme().activated?.at).toBe(moment.counted);
  });
});

describe('a decline', () => {
  test('is given in person, with its reason, and counts after the undo window', () => {
    frozen().when(decline, { at, by: byChief }).then(declined);
    frozen().when(decline, { at, by: byCoordinator }).refuses('notAllowed');
    frozen()
      .after(declined)
      .when({ type: 'CountDecline', ...police }, { at: minute('08:04') })
      .refuses('tooEarly');
    frozen()
      .after(declined)
      .when({ type: 'CountDecline', ...police }, { at: countsAt })
      .then({ type: 'DeclineCounted', ...police });
    expect(given(programme, frozenProgramme(atOnce)).when(decline, { at, by: byChief }).decision).toMatchObject({
      events: [{ type: 'DeclineGiven' }, { type: 'DeclineCounted' }],
    });
  });

  test('of a party without chat is passed on by the coordinator', () => {
    const passedOn = { ...decline, partyId: party.residents, personId: person.residentsChair } as const;
    frozen()
      .when(passedOn, { at, by: byCoordinator })
      .then({ ...passedOn, type: 'DeclineGiven', countsAt });
  });

  test('withdraws no signature of another party and does not reopen the text', () => {
    const { state } = frozen().after(signed(party.housing), counted(party.housing)).when(decline, { at, by: byChief });
    expect(state.phase).toBe('frozen');
    expect(currentText(state)?.signings.map(({ answer }) => answer.kind)).toEqual([
      'open',
      'signed',
      'declined',
      'open',
      'open',
    ]);
  });

  test('takes the place of one’s own signature only before that counts', () => {
    frozen().after(signed()).when(decline, { at, by: byChief }).then(declined);
    frozen().after(signed()).when(decline, { at: countsAt, by: byChief }).refuses('alreadySigned');
    frozen().after(signed(), counted(party.police)).when(decline, { at, by: byChief }).refuses('alreadySigned');
  });

  test('does not take the place of a colleague’s signature', () => {
    const byColleague = { ...decline, personId: person.policeOfficer } as const;
    frozen()
      .after(signed())
      .when(byColleague, { at, by: personActor(person.policeOfficer) })
      .refuses('alreadySigned');
  });

  test('is given once, and taken back until it counts', () => {
    const undo: ProgrammeCommand = { type: 'UndoDecline', ...police };
    frozen().after(declined).when(decline, { at, by: byChief }).refuses('alreadyDeclined');
    frozen()
      .after(declined)
      .when(undo, { at, by: byChief })
      .then({ type: 'DeclineUndone', ...police });
    frozen().after(declined).when(undo, { at, by: byCoordinator }).refuses('notAllowed');
    frozen().after(declined).when(undo, { at: countsAt, by: byChief }).refuses({ code: 'undoIsOver', at: countsAt });
    frozen().when(undo, { at, by: byChief }).refuses('nothingToUndo');
  });
});

describe('a request to sign', () => {
  const notReached: ProgrammeCommand = { type: 'RecordSignRequestNotReached', ...police, personId: person.policeChief };
  const delivered = { ...police, personId: person.policeChief, messageId: 'message-1' } as const;

  test('that arrives after it could not be delivered has been reached', () => {
    const lost = frozen().when(notReached);
    lost.then({ type: 'SignRequestNotReached', ...police, personId: person.policeChief });
    given(programme, lost.state).when(notReached).then();
    const arrived = given(programme, lost.state).when({ type: 'RecordSignRequestDelivered', ...delivered });
    arrived.then({ type: 'SignRequestDelivered', ...delivered });
    expect(currentText(arrived.state)?.signings[2]).toMatchObject({
      delivered: { personId: person.policeChief },
      notReached: null,
    });
  });

  test('of an older revision proves nothing any more', () => {
    frozen()
      .after(reopened)
      .when({ type: 'RecordSignRequestDelivered', ...delivered })
      .then();
    frozen().after(reopened).when(notReached).then();
  });
});

describe('a request for a change', () => {
  const changeRequestId = as<Extract<ProgrammeCommand, { type: 'AskForChange' }>['changeRequestId']>('change-1');
  const ask = {
    type: 'AskForChange',
    changeRequestId,
    ...police,
    personId: person.policeChief,
    text: sealed('change'),
  } as const;
  const asked: ProgrammeEvent = { ...ask, type: 'ChangeAsked' };
  const answer = { type: 'AnswerChange', changeRequestId, answer: 'notAdapted', reason: sealed('why') } as const;

  test('is put to the text that is out', () => {
    frozen().when(ask, { by: byChief }).then(asked);
    frozen().when(ask, { by: byCoordinator }).refuses('notAllowed');
    frozen().after(reopened).when(ask, { by: byChief }).refuses({ code: 'textChanged', revision: 1 });
    given(programme, activeProgramme()).when(ask, { by: byChief }).refuses('alreadyActive');
    frozen().after(asked).when(ask, { by: byChief }).then();
  });

  test('is answered once, also after the text was reopened for it', () => {
    frozen()
      .after(asked, reopened)
      .when(answer)
      .then({ ...answer, type: 'ChangeAnswered' });
    frozen()
      .after(asked, { ...answer, type: 'ChangeAnswered' })
      .when(answer)
      .refuses('alreadyAnswered');
    frozen().when(answer).refuses({ code: 'notFound', what: 'changeRequest' });
  });
});
