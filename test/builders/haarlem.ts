import {
  type AgendaItemId,
  type AgreementId,
  type AreaId,
  as,
  type LocalDate,
  type MunicipalityId,
  type PartyId,
  type PersonId,
  type ProgrammeId,
  type ProjectId,
  type Sha256,
  type TimeZone,
} from '../../src/domain/ids.ts';
import type { Mandate } from '../../src/domain/municipality/events.ts';
import type { AgendaItem, ProgrammeParty, ProjectFields, SetUp } from '../../src/domain/programme/events.ts';
import type { ActivityFields } from '../../src/domain/programme/terms.ts';
import type { Sealed } from '../../src/domain/sealed.ts';

export const municipalityId = as<MunicipalityId>('haarlem');
export const programmeId = as<ProgrammeId>('vijfhoek');
export const zone = as<TimeZone>('Europe/Amsterdam');

export const party = {
  municipality: as<PartyId>('gemeente'),
  housing: as<PartyId>('woningcorporatie'),
  police: as<PartyId>('politie'),
  welfare: as<PartyId>('welzijn'),
  /** Has no chat: it signs and reports on paper, through the coordinator. */
  residents: as<PartyId>('wijkraad'),
} as const;

export const person = {
  coordinator: as<PersonId>('p-coordinator'),
  alderman: as<PersonId>('p-alderman'),
  housingDirector: as<PersonId>('p-housing-director'),
  policeChief: as<PersonId>('p-police-chief'),
  welfareDirector: as<PersonId>('p-welfare-director'),
  residentsChair: as<PersonId>('p-residents-chair'),
  greenManager: as<PersonId>('p-green-manager'),
  caretaker: as<PersonId>('p-caretaker'),
  policeOfficer: as<PersonId>('p-police-officer'),
  youthWorker: as<PersonId>('p-youth-worker'),
  stranger: as<PersonId>('p-stranger'),
} as const;

export const project = { squares: as<ProjectId>('pleinen'), youth: as<ProjectId>('jongeren') } as const;
export const agendaItem = { green: as<AgendaItemId>('groen'), youth: as<AgendaItemId>('jeugd') } as const;

export const activity = {
  square: as<AgreementId>('pleinen-1'),
  gardens: as<AgreementId>('pleinen-2'),
  meeting: as<AgreementId>('pleinen-3'),
  rounds: as<AgreementId>('jongeren-1'),
  evenings: as<AgreementId>('jongeren-2'),
} as const;

export const sha = (digit: string): Sha256 => as<Sha256>(digit.repeat(64).slice(0, 64));
export const sealed = (ref: string): Sealed => ({ ref, seal: sha('5') });
export const date = (text: string): LocalDate => as<LocalDate>(text);

const parties: readonly ProgrammeParty[] = [
  { partyId: party.municipality, name: 'Gemeente Haarlem', kind: 'municipality', reach: 'chat' },
  { partyId: party.housing, name: 'Woningcorporatie', kind: 'housingAssociation', reach: 'chat' },
  { partyId: party.police, name: 'Politie', kind: 'police', reach: 'chat' },
  { partyId: party.welfare, name: 'Welzijn', kind: 'welfareOrganisation', reach: 'chat' },
  { partyId: party.residents, name: 'Wijkraad', kind: 'residentsBody', reach: 'paper' },
];

export const setUp = (changes: Partial<SetUp> = {}): SetUp => ({
  name: 'Vijfhoek/Raaks/Doelen en Heiliglanden/De Kamp',
  kind: 'contract',
  order: 'presentFirst',
  language: 'nl',
  zone,
  term: { startsOn: date('2007-10-01'), endsOn: date('2009-09-30') },
  areas: [
    { areaId: as<AreaId>('vijfhoek'), name: 'Vijfhoek/Raaks/Doelen' },
    { areaId: as<AreaId>('heiliglanden'), name: 'Heiliglanden/De Kamp' },
  ],
  themes: ['clean', 'wellMaintained', 'safe', 'social'],
  themeNames: [],
  parties,
  ladder: { ownerAfter: 3, coordinatorAfter: 10 },
  undoMinutes: 5,
  ...changes,
});

export const agenda: readonly AgendaItem[] = [
  { itemId: agendaItem.green, title: 'Groen en pleinen', themes: ['clean', 'wellMaintained'] },
  { itemId: agendaItem.youth, title: 'Jongeren op straat', themes: ['safe', 'social'] },
];

export const projects: readonly ProjectFields[] = [
  {
    projectId: project.squares,
    name: 'Pleinen en tuinen',
    description: 'Pleinen weer groen en schoon',
    agendaItemIds: [agendaItem.green],
  },
  { projectId: project.youth, name: 'Jongerenproject', description: null, agendaItemIds: [agendaItem.youth] },
];

/** Complete but for what the changes take away. */
export const fields = (changes: Partial<ActivityFields> = {}): ActivityFields => ({
  what: 'Het plein opnieuw inrichten',
  forWhom: 'bewoners van de Vijfhoek',
  leadPartyId: party.municipality,
  ownerFunction: 'beheerder groen',
  involvedPartyIds: [party.residents],
  dueOn: date('2008-06-01'),
  milestones: [],
  themes: ['wellMaintained'],
  means: { money: [{ cents: 4_500_000, source: 'wijkbudget' }], hours: 120, goods: [] },
  result: { indicator: 'heringerichte pleinen', baseline: 0, target: 1, unit: 'pleinen' },
  waitsFor: [],
  ...changes,
});

export interface Proposed {
  readonly activityId: AgreementId;
  readonly projectId: ProjectId;
  readonly fields: ActivityFields;
  readonly ownerId: PersonId;
}

/** One activity for each party; that of the residents' council has an owner without an account. */
export const activities: readonly Proposed[] = [
  { activityId: activity.square, projectId: project.squares, fields: fields(), ownerId: person.greenManager },
  {
    activityId: activity.gardens,
    projectId: project.squares,
    fields: fields({
      what: 'Tien binnentuinen opknappen',
      leadPartyId: party.housing,
      ownerFunction: 'huismeester',
      dueOn: date('2008-10-01'),
    }),
    ownerId: person.caretaker,
  },
  {
    activityId: activity.meeting,
    projectId: project.squares,
    fields: fields({
      what: 'Elk kwartaal een wijkschouw houden',
      leadPartyId: party.residents,
      ownerFunction: 'voorzitter',
      involvedPartyIds: [party.municipality],
      dueOn: date('2009-06-01'),
    }),
    ownerId: person.residentsChair,
  },
  {
    activityId: activity.rounds,
    projectId: project.youth,
    fields: fields({
      what: 'Twee avonden in de week te voet door de wijk',
      leadPartyId: party.police,
      ownerFunction: 'wijkagent',
      involvedPartyIds: [party.welfare],
      dueOn: date('2008-04-01'),
      themes: ['safe'],
    }),
    ownerId: person.policeOfficer,
  },
  {
    activityId: activity.evenings,
    projectId: project.youth,
    fields: fields({
      what: 'Elke vrijdag een jongerenavond',
      leadPartyId: party.welfare,
      ownerFunction: 'jongerenwerker',
      involvedPartyIds: [],
      dueOn: date('2009-09-30'),
      themes: ['social'],
    }),
    ownerId: person.youthWorker,
  },
];

const mandate = (partyId: PartyId, personId: PersonId, inFunction: string): Mandate => ({
  partyId,
  personId,
  function: inFunction,
  basis: null,
  validFrom: null,
  validTo: null,
  ceilingCents: null,
  joint: false,
});

export const mandates: readonly Mandate[] = [
  mandate(party.municipality, person.alderman, 'wethouder'),
  mandate(party.housing, person.housingDirector, 'directeur'),
  mandate(party.police, person.policeChief, 'teamchef'),
  mandate(party.welfare, person.welfareDirector, 'directeur'),
  mandate(party.residents, person.residentsChair, 'voorzitter'),
];
