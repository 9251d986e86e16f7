import { as, type SuccessionId } from '../../../src/domain/ids.ts';
import { WITHOUT_BOUNDS } from '../../../src/domain/municipality/mandates.ts';
import { NO_SIGNING_RULES } from '../../../src/domain/municipality/signing-rules.ts';
import type { SuccessionCommand } from '../../../src/domain/programme/succession/commands.ts';
import { activity, date, party, person, sealed, sha } from '../../builders/haarlem.ts';
import { moment, step } from '../../builders/programme.ts';
import { evidence, inPerson } from '../../builders/signing.ts';
import type { CasesOf, OnProgramme } from './case.ts';

const successionId = as<SuccessionId>('opvolging-1');
const police = { partyId: party.police, name: 'Politie', kind: 'police', reach: 'chat' } as const;
const residents = { partyId: party.residents, name: 'Wijkraad', kind: 'residentsBody', reach: 'paper' } as const;

const ends = (successor: typeof police | typeof residents) =>
  ({
    type: 'StartSuccession',
    successionId,
    partyId: party.municipality,
    successor,
    endsOn: date('2008-12-31'),
    canConsent: true,
  }) as const;

const agreementIds = [activity.square];
const running = { phase: 'active', refusal: 'notYourParty' } as const;
const municipality = { partyId: party.municipality, name: 'Gemeente', kind: 'municipality', reach: 'chat' } as const;
const policeEnds = { ...ends(police), partyId: party.police, successor: municipality };
const ofPolice = [activity.rounds];
const asked = { ...running, after: [step(policeEnds, moment.counted)] };
const askedPolice = { ...running, after: [step(ends(police), moment.counted)] };
const askedOnPaper = { ...running, after: [step(ends(residents), moment.counted)] };

export const SUCCESSION_CASES: CasesOf<SuccessionCommand, OnProgramme> = {
  StartSuccession: [{ ...running, command: () => ends(police), may: ['coordinator', 'signatory'] }],
  TakeOver: [
    {
      ...asked,
      command: (by) => ({
        type: 'TakeOver',
        successionId,
        partyId: party.municipality,
        agreementIds: ofPolice,
        function: 'wethouder',
        via: inPerson(by),
        rules: NO_SIGNING_RULES,
        evidence: evidence(WITHOUT_BOUNDS, moment.counted),
        templateVersion: '1',
      }),
      may: ['signatory'],
    },
  ],
  RecordTakeOver: [
    {
      ...askedOnPaper,
      command: () => ({
        type: 'RecordTakeOver',
        successionId,
        partyId: party.residents,
        agreementIds,
        function: 'voorzitter',
        via: {
          kind: 'paper',
          recordedBy: person.coordinator,
          signedOn: date('2007-09-20'),
          name: sealed('naam'),
          scanName: 'ja.pdf',
          scanSha256: sha('d'),
        },
      }),
      may: ['coordinator'],
    },
  ],
  DeclineTakeOver: [
    {
      ...asked,
      command: (by) => ({
        type: 'DeclineTakeOver',
        successionId,
        partyId: party.municipality,
        agreementIds: ofPolice,
        personId: by,
        reason: sealed('geen-mensen'),
      }),
      may: ['signatory'],
    },
    {
      ...askedOnPaper,
      when: 'by a party on paper',
      command: (by) => ({
        type: 'DeclineTakeOver',
        successionId,
        partyId: party.residents,
        agreementIds,
        personId: by,
        reason: sealed('geen-mensen'),
      }),
      may: ['coordinator'],
    },
  ],
  WithdrawSuccession: [
    {
      ...askedPolice,
      command: () => ({ type: 'WithdrawSuccession', successionId, partyId: party.municipality }),
      may: ['coordinator', 'signatory'],
    },
  ],
};
