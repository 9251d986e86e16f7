import { describe, expect, test } from 'vitest';
import { as } from '../../../src/domain/ids.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { currentText } from '../../../src/domain/programme/state.ts';
import { personActor } from '../../builders/fold.ts';
import { party, person, sealed } from '../../builders/haarlem.ts';
import { activeProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';
import {
  at,
  atOnce,
  byChief,
  byCoordinator,
  counted,
  countsAt,
  decline,
  declined,
  frozen,
  minute,
  police,
  reopened,
  signed,
} from './answers.ts';

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
