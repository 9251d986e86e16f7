import { as, type Instant, type PersonId } from '../../../src/domain/ids.ts';
import { WITHOUT_BOUNDS } from '../../../src/domain/municipality/mandates.ts';
import { NO_SIGNING_RULES } from '../../../src/domain/municipality/signing-rules.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import type { SigningCommand } from '../../../src/domain/programme/signing/commands.ts';
import { date, party, person, sealed, sha } from '../../builders/haarlem.ts';
import { moment, type ProgrammeStep, signStep, step } from '../../builders/programme.ts';
import { evidence, inPerson } from '../../builders/signing.ts';
import type { CasesOf, OnProgramme } from './case.ts';
import { SIGNING_TERM_CASES } from './signing-term-cases.ts';

type CasesHere = SigningCommand | Extract<ProgrammeCommand, { type: 'Reopen' }>;

const revision = 1;
const signed = signStep(party.municipality, revision, moment.signed);
const signedOnPaper = signStep(party.residents, revision, moment.signed);
const later = as<Instant>('2007-09-24T08:30:00.000Z');
const changeRequestId = as<never>('wijziging-1');

const onPaper = (by: PersonId) =>
  ({
    kind: 'paper',
    recordedBy: by,
    signedOn: date('2007-09-17'),
    name: sealed('name'),
    scanName: 'scan.pdf',
    scanSha256: sha('d'),
  }) as const;

const declined = (partyId: typeof party.municipality, by: PersonId): ProgrammeStep =>
  step({ type: 'Decline', revision, partyId, personId: by, reason: sealed('nee') }, moment.signed, by);

const frozen = { phase: 'frozen' } as const;
const byTimer = { phase: 'frozen', may: ['timer'] } as const;
const bySignatory = { phase: 'frozen', may: ['signatory'], refusal: 'notYourParty' } as const;
const forPaperParty = { phase: 'frozen', may: ['coordinator'], refusal: 'notYourParty' } as const;

export const SIGNING_CASES: CasesOf<CasesHere, OnProgramme> = {
  Reopen: [
    {
      ...frozen,
      command: () => ({ type: 'Reopen', reason: sealed('waarom') }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  RecordSignRequestDelivered: [
    {
      ...byTimer,
      command: (personId) => ({
        type: 'RecordSignRequestDelivered',
        revision,
        partyId: party.municipality,
        personId,
        messageId: 'm-1',
      }),
      refusal: 'notYourParty',
    },
  ],
  RecordSignRequestNotReached: [
    {
      ...byTimer,
      command: (personId) => ({
        type: 'RecordSignRequestNotReached',
        revision,
        partyId: party.municipality,
        personId,
      }),
      refusal: 'notYourParty',
    },
  ],
  Sign: [
    {
      ...bySignatory,
      command: (by) => ({
        type: 'Sign',
        revision,
        partyId: party.municipality,
        function: 'f',
        via: inPerson(by),
        rules: NO_SIGNING_RULES,
        evidence: evidence(WITHOUT_BOUNDS, moment.frozen),
      }),
    },
  ],
  RecordSignature: [
    {
      ...frozen,
      command: (by) => ({
        type: 'RecordSignature',
        revision,
        partyId: party.municipality,
        function: 'f',
        via: onPaper(by),
        rules: NO_SIGNING_RULES,
      }),
      may: ['coordinator'],
      refusal: 'notYourParty',
    },
  ],
  UndoSign: [
    {
      ...bySignatory,
      after: [signed],
      command: () => ({ type: 'UndoSign', revision, partyId: party.municipality }),
      others: { coordinator: 'notAllowed' },
    },
    {
      ...forPaperParty,
      when: 'on paper',
      after: [signedOnPaper],
      command: () => ({ type: 'UndoSign', revision, partyId: party.residents }),
    },
  ],
  CountSignature: [
    {
      ...byTimer,
      after: [signed],
      at: later,
      command: () => ({ type: 'CountSignature', revision, partyId: party.municipality }),
      refusal: 'notYourParty',
    },
  ],
  Decline: [
    {
      ...bySignatory,
      command: (personId) => ({
        type: 'Decline',
        revision,
        partyId: party.municipality,
        personId,
        reason: sealed('nee'),
      }),
    },
    {
      ...forPaperParty,
      when: 'for a party on paper',
      command: (personId) => ({ type: 'Decline', revision, partyId: party.residents, personId, reason: sealed('nee') }),
    },
  ],
  UndoDecline: [
    {
      ...bySignatory,
      after: [declined(party.municipality, person.alderman)],
      command: () => ({ type: 'UndoDecline', revision, partyId: party.municipality }),
    },
    {
      ...forPaperParty,
      when: 'for a party on paper',
      after: [declined(party.residents, person.coordinator)],
      command: () => ({ type: 'UndoDecline', revision, partyId: party.residents }),
    },
  ],
  CountDecline: [
    {
      ...byTimer,
      after: [declined(party.municipality, person.alderman)],
      at: later,
      command: () => ({ type: 'CountDecline', revision, partyId: party.municipality }),
      refusal: 'notYourParty',
    },
  ],
  AskForChange: [
    {
      ...bySignatory,
      command: (personId) => ({
        type: 'AskForChange',
        changeRequestId,
        revision,
        partyId: party.municipality,
        personId,
        text: sealed('anders'),
      }),
    },
    {
      ...forPaperParty,
      when: 'for a party on paper',
      command: (personId) => ({
        type: 'AskForChange',
        changeRequestId,
        revision,
        partyId: party.residents,
        personId,
        text: sealed('anders'),
      }),
    },
  ],
  AnswerChange: [
    {
      ...frozen,
      after: [
        step(
          {
            type: 'AskForChange',
            changeRequestId,
            revision,
            partyId: party.municipality,
            personId: person.alderman,
            text: sealed('anders'),
          },
          moment.signed,
          person.alderman,
        ),
      ],
      command: () => ({ type: 'AnswerChange', changeRequestId, answer: 'adapted', reason: null }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  ...SIGNING_TERM_CASES,
};
