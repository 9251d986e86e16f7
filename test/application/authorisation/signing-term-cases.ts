import { as } from '../../../src/domain/ids.ts';
import type { SigningCommand } from '../../../src/domain/programme/signing/commands.ts';
import { date, party, person, sealed } from '../../builders/haarlem.ts';
import { moment, step } from '../../builders/programme.ts';
import type { CasesOf, OnProgramme } from './case.ts';

type Planning = Extract<
  SigningCommand,
  {
    type:
      | 'NameSignatory'
      | 'PlanSigningMeeting'
      | 'CancelSigningMeeting'
      | 'SetSignByDate'
      | 'GoOnWithout'
      | 'StopUnsigned';
  }
>;

const revision = 1;
const frozen = { phase: 'frozen' } as const;

export const SIGNING_TERM_CASES: CasesOf<Planning, OnProgramme> = {
  NameSignatory: [
    {
      ...frozen,
      command: () => ({ type: 'NameSignatory', partyId: party.municipality, personId: person.greenManager }),
      may: ['coordinator', 'signatory'],
      refusal: 'notYourParty',
    },
  ],
  PlanSigningMeeting: [
    {
      ...frozen,
      command: () => ({ type: 'PlanSigningMeeting', opensAt: as('2007-10-01T17:00:00.000Z'), place: 'wijkcentrum' }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  CancelSigningMeeting: [
    {
      ...frozen,
      after: [step({ type: 'PlanSigningMeeting', opensAt: as('2007-10-01T17:00:00.000Z'), place: 'x' }, moment.frozen)],
      command: () => ({ type: 'CancelSigningMeeting' }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  SetSignByDate: [
    {
      ...frozen,
      command: () => ({ type: 'SetSignByDate', revision, on: date('2007-11-01') }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  GoOnWithout: [
    {
      ...frozen,
      command: () => ({ type: 'GoOnWithout', revision, partyId: party.police, reason: sealed('zonder') }),
      may: ['coordinator'],
      refusal: 'notYourParty',
    },
  ],
  StopUnsigned: [
    {
      ...frozen,
      command: () => ({ type: 'StopUnsigned', reason: sealed('stop') }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
};
