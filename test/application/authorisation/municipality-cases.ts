import { as, type PledgeId } from '../../../src/domain/ids.ts';
import type { MunicipalityCommand } from '../../../src/domain/municipality/commands.ts';
import type { OperatorCommand } from '../../../src/domain/municipality/operator/commands.ts';
import { date, party, person, programmeId, sha, zone } from '../../builders/haarlem.ts';
import type { CasesOf, OnMunicipality } from './case.ts';

const byTown = { may: ['operator', 'coordinator', 'townCoordinator'], refusal: 'notAllowed' } as const;
const mandate = {
  partyId: party.municipality,
  personId: person.greenManager,
  function: 'beheerder',
  basis: null,
  validFrom: date('2008-01-01'),
  validTo: null,
  ceilingCents: null,
  joint: false,
};

const proposal = {
  type: 'ProposeDestruction',
  programmeId,
  name: 'Vijfhoek',
  keptUntil: date('2007-01-01'),
  today: date('2007-09-01'),
  reason: null,
} as const;

const byOperator = { may: ['operator'], refusal: 'notAllowed' } as const;
const OPERATOR_CASES: CasesOf<OperatorCommand, OnMunicipality> = {
  RecordArchive: [
    {
      command: () => ({ type: 'RecordArchive', programmeId, sha256: sha('a'), isClosed: true, withPersonal: true }),
      ...byOperator,
    },
  ],
  RecordCode: [{ command: () => ({ type: 'RecordCode', personId: person.alderman }), ...byOperator }],
  RecordRelease: [{ command: () => ({ type: 'RecordRelease', sent: 3, skipped: 1 }), ...byOperator }],
  RecordUpkeep: [
    { command: () => ({ type: 'RecordUpkeep', upkeep: 'rebuild', what: '3 snapshots', changed: 0 }), ...byOperator },
  ],
};

const pledge = {
  type: 'SetCouncilPledge',
  pledge: {
    pledgeId: as<PledgeId>('raad-1'),
    number: 'WVB 1',
    pledgedOn: date('2007-08-01'),
    text: 'Een brief',
    dueOn: null,
    programmeId: null,
    agreementIds: [],
  },
  today: date('2007-09-01'),
} as const;

export const MUNICIPALITY_CASES: CasesOf<MunicipalityCommand, OnMunicipality> = {
  RegisterMunicipality: [
    {
      municipalityId: as('leiden'),
      command: () => ({
        type: 'RegisterMunicipality',
        municipalityId: as('leiden'),
        name: 'Leiden',
        language: 'nl',
        zone,
      }),
      may: ['operator'],
      refusal: 'notAllowed',
    },
  ],
  ErasePersonal: [
    {
      command: () => ({ type: 'ErasePersonal', refs: ['naam-1'], reason: 'request' }),
      may: ['timer', 'operator'],
      refusal: 'notAllowed',
    },
  ],
  ErasePerson: [
    {
      command: () => ({ type: 'ErasePerson', personId: person.alderman }),
      may: ['operator'],
      refusal: 'notAllowed',
    },
  ],
  ...OPERATOR_CASES,
  AppointCoordinator: [{ command: () => ({ type: 'AppointCoordinator', personId: person.alderman }), ...byTown }],
  RememberColumns: [
    { command: () => ({ type: 'RememberColumns', columns: [{ header: 'wat', field: 'what' }] }), ...byTown },
  ],
  DefineArea: [
    {
      command: () => ({
        type: 'DefineArea',
        area: { areaId: as('schalkwijk'), name: 'Schalkwijk', level: 'district', cbsCode: null },
      }),
      ...byTown,
    },
  ],
  RegisterParty: [
    {
      command: () => ({
        type: 'RegisterParty',
        party: { partyId: as('school'), name: 'School', kind: 'other', reach: 'chat' },
      }),
      ...byTown,
    },
    {
      when: 'for a programme',
      forProgramme: true,
      command: () => ({
        type: 'RegisterParty',
        party: { partyId: as('school'), name: 'School', kind: 'other', reach: 'chat' },
      }),
      may: ['operator', 'coordinator'],
      refusal: 'notAllowed',
    },
  ],
  GrantMandate: [
    {
      command: () => ({ type: 'GrantMandate', mandate }),
      may: ['operator', 'coordinator', 'townCoordinator', 'timer'],
      refusal: 'notYourParty',
    },
    {
      when: 'for a programme',
      forProgramme: true,
      command: () => ({ type: 'GrantMandate', mandate }),
      may: ['operator', 'coordinator', 'timer'],
      refusal: 'notYourParty',
    },
  ],
  WithdrawMandate: [
    {
      command: () => ({ type: 'WithdrawMandate', partyId: party.municipality, personId: person.alderman }),
      may: ['operator', 'coordinator', 'townCoordinator', 'timer'],
      refusal: 'notYourParty',
    },
  ],
  SetTheme: [
    {
      command: () => ({ type: 'SetTheme', theme: { themeId: as('groen'), name: 'Groen', retired: false } }),
      ...byTown,
    },
  ],
  SetRecesses: [{ command: () => ({ type: 'SetRecesses', recesses: [] }), ...byTown }],
  SetSigningRules: [
    { command: () => ({ type: 'SetSigningRules', rules: { fourEyes: true, formal: null } }), ...byTown },
  ],
  SetRetention: [
    {
      command: () => ({
        type: 'SetRetention',
        retention: { processType: 'Samenwerken', result: 'Afgerond', years: 10, startsFrom: 'termEnd' },
      }),
      ...byTown,
    },
  ],
  ProposeDestruction: [
    { command: () => proposal, ...byTown },
    {
      when: 'for a programme',
      forProgramme: true,
      command: () => proposal,
      may: ['operator', 'coordinator'],
      refusal: 'notAllowed',
    },
  ],
  WithdrawDestruction: [
    { townBefore: [proposal], command: () => ({ type: 'WithdrawDestruction', programmeId }), ...byTown },
  ],
  ConfirmDestruction: [
    {
      townBefore: [proposal],
      command: () => ({ type: 'ConfirmDestruction', programmeId, isAnother: true, heads: [] }),
      ...byTown,
    },
    {
      when: 'by the same operator',
      townBefore: [proposal],
      command: () => ({ type: 'ConfirmDestruction', programmeId, isAnother: false, heads: [] }),
      may: ['coordinator', 'townCoordinator'],
      refusal: 'notAllowed',
      others: { operator: 'secondPersonNeeded' },
    },
  ],
  CompleteDestruction: [
    {
      townBefore: [proposal, { type: 'ConfirmDestruction', programmeId, isAnother: true, heads: [] }],
      command: () => ({ type: 'CompleteDestruction', programmeId, commits: 9, values: 3, texts: 1 }),
      may: ['operator', 'timer'],
      refusal: 'notAllowed',
    },
  ],
  SetCouncilPledge: [{ command: () => pledge, ...byTown }],
  SettleCouncilPledge: [
    {
      townBefore: [pledge],
      command: () => ({
        type: 'SettleCouncilPledge',
        pledgeId: as('raad-1'),
        settlement: { kept: true, on: date('2007-09-01'), letter: '2007/1', explanation: null },
        today: date('2007-09-01'),
      }),
      ...byTown,
    },
  ],
  ReopenCouncilPledge: [
    { townBefore: [pledge], command: () => ({ type: 'ReopenCouncilPledge', pledgeId: as('raad-1') }), ...byTown },
  ],
  DecideRound: [
    {
      command: () => ({
        type: 'DecideRound',
        round: 2,
        decidedOn: date('2008-07-01'),
        chosen: [as('heiliglanden')],
        regularWork: [],
        reason: 'tweede ronde',
        signBy: null,
        reasons: [],
      }),
      ...byTown,
    },
  ],
};
