import { describe, expect, test } from 'vitest';
import { as, type Instant, type PartyId } from '../../../src/domain/ids.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { currentText } from '../../../src/domain/programme/state.ts';
import { activity, date, party, person, sha } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme, moment } from '../../builders/programme.ts';
import { given } from '../given.ts';
import {
  answerOf,
  at,
  atOnce,
  byChief,
  byCoordinator,
  counted,
  countsAt,
  declined,
  frozen,
  minute,
  paper,
  police,
  reopened,
  signature,
  signed,
} from './answers.ts';

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
    frozen().when(paper(), { at, by: byCoordinator }).then(signed(party.residents));
    frozen().when(paper(), { at, by: byChief }).refuses('notAllowed');
  });

  test('on paper was put today or before', () => {
    const { via, ...rest } = paper();
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
        frozenBy: person.coordinator,
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
    undone.then({ type: 'SignatureUndone', ...police, signer: person.policeChief });
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
      .then({ type: 'SignatureUndone', revision: 1, partyId: party.residents, signer: person.coordinator });
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
    ['taken back', [signed(), { type: 'SignatureUndone', ...police, signer: person.policeChief }]],
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
