import type { Agreement, RecordedReport } from '../../../src/domain/agreement/state.ts';
import { noAgreement } from '../../../src/domain/agreement/state.ts';
import { as, type Instant, type LocalDate, type ProgrammeId } from '../../../src/domain/ids.ts';
import type { SetUp } from '../../../src/domain/programme/events.ts';
import {
  type Activity,
  type FrozenText,
  noProgramme,
  type PartyAnswer,
  type Programme,
  type Signature,
} from '../../../src/domain/programme/state.ts';
import type { Sealed } from '../../../src/domain/sealed.ts';
import { amsterdam, day, moment } from '../calendar/calendars.ts';

export const sealed: Sealed = { ref: 'ref', seal: as('0'.repeat(64)) };

type Started = NonNullable<Agreement['started']>;

export const programmeId: ProgrammeId = as('programme-1');

const started: Started = {
  agreementId: as('agreement-1'),
  programmeId,
  municipalityId: as('haarlem'),
  ownerId: as('owner-1'),
  onPaper: false,
  startedOn: day('2007-10-01'),
  zone: amsterdam,
  ladder: { ownerAfter: 5, coordinatorAfter: 10 },
  at: moment('2007-10-01T08:00:00Z'),
  terms: {
    agreementId: as('agreement-1'),
    projectId: as('project-1'),
    what: 'Plant twelve trees',
    forWhom: null,
    leadPartyId: as('municipality'),
    ownerFunction: 'Gardener',
    involvedPartyIds: [],
    dueOn: day('2008-06-02'),
    themes: [],
    waitsFor: [],
    means: { money: [], hours: 10, goods: [] },
    result: { indicator: 'trees', baseline: 0, target: 12, unit: 'trees' },
    milestones: [],
  },
};

interface AgreementChanges extends Partial<Omit<Agreement, 'started'>> {
  readonly started?: Partial<Started>;
  readonly dueOn?: LocalDate;
}

export const anAgreement = ({ started: changes, dueOn, ...rest }: AgreementChanges = {}): Agreement => ({
  ...noAgreement,
  started: { ...started, ...changes, terms: { ...started.terms, ...(dueOn === undefined ? {} : { dueOn }) } },
  ...rest,
});

export const aReport = (at: Instant, report: Partial<RecordedReport['report']> = {}): RecordedReport => ({
  at,
  correctedBy: null,
  report: {
    reportId: as('report-1'),
    slot: null,
    progress: 'onTrack',
    cause: null,
    note: null,
    consequence: null,
    correction: null,
    by: as('owner-1'),
    recordedOnBehalfOf: null,
    ...report,
  },
});

const party = (name: string, reach: 'chat' | 'paper') =>
  ({ partyId: as(name), name, kind: 'other', reach }) as const satisfies SetUp['parties'][number];

const setUp: SetUp = {
  name: 'Vijfhoek',
  kind: 'contract',
  order: 'presentFirst',
  language: 'nl',
  zone: amsterdam,
  term: { startsOn: day('2007-10-01'), endsOn: day('2009-09-30') },
  areas: [],
  themes: [],
  themeNames: [],
  parties: [party('municipality', 'chat'), party('police', 'chat'), party('residents', 'paper')],
  ladder: { ownerAfter: 5, coordinatorAfter: 10 },
  undoMinutes: 5,
};

interface ProgrammeChanges extends Partial<Omit<Programme, 'setUp'>> {
  readonly setUp?: Partial<SetUp>;
}

export const aProgramme = ({ setUp: changes, ...rest }: ProgrammeChanges = {}): Programme => ({
  ...noProgramme,
  phase: 'draft',
  identity: { programmeId, municipalityId: as('haarlem') },
  setUp: { ...setUp, ...changes },
  coordinators: [as('coordinator-1')],
  ...rest,
});

export const anActivity = (changes: Partial<Activity> = {}): Activity => ({
  activityId: as('agreement-1'),
  projectId: as('project-1'),
  ownerId: as('owner-1'),
  takenIn: true,
  ask: 1,
  answer: { kind: 'asked', at: moment('2007-09-03T10:00:00Z') },
  edition: 0,
  since: null,
  ended: null,
  ...changes,
  fields: {
    what: 'Plant twelve trees',
    forWhom: null,
    leadPartyId: as('municipality'),
    ownerFunction: null,
    involvedPartyIds: [],
    dueOn: null,
    themes: [],
    waitsFor: [],
    means: null,
    result: null,
    milestones: [],
    ...changes.fields,
  },
});

export const signedAt = (at: Instant, countsAt: Instant, counted: boolean): PartyAnswer => ({
  kind: 'signed',
  at,
  countsAt,
  counted,
  function: 'Director',
  via: { kind: 'chat', personId: as('signatory-1'), language: 'nl', consentSha256: as('0'.repeat(64)) },
});

export const declinedAt = (at: Instant, countsAt: Instant, counted: boolean): PartyAnswer => ({
  kind: 'declined',
  at,
  countsAt,
  counted,
  personId: as('signatory-2'),
  reason: sealed,
});

const signaturesBehind = (answer: PartyAnswer | undefined): readonly Signature[] => {
  if (answer?.kind !== 'signed') return [];
  const { at, countsAt, function: inFunction, via } = answer;
  return [{ at, countsAt, function: inFunction, via, needsSecond: false, record: null }];
};

interface TextChanges extends Partial<Omit<FrozenText, 'signings'>> {
  readonly answers?: Readonly<Record<string, PartyAnswer>>;
}

export const aFrozenText = ({ answers = {}, ...rest }: TextChanges = {}): FrozenText => ({
  revision: 1,
  textSha256: as('0'.repeat(64)),
  templateVersion: '1',
  frozenAt: moment('2007-09-10T10:00:00Z'),
  frozenBy: null,
  openedAt: null,
  signBy: null,
  agreementIds: [],
  signings: setUp.parties.map(({ partyId }) => ({
    partyId,
    answer: answers[partyId] ?? { kind: 'open' },
    signatures: signaturesBehind(answers[partyId]),
    delivered: null,
    notReached: null,
  })),
  reopened: null,
  ...rest,
});

export const aFrozenProgramme = (text: TextChanges = {}, changes: ProgrammeChanges = {}): Programme =>
  aProgramme({ phase: 'frozen', texts: [aFrozenText(text)], ...changes });

export const anActiveProgramme = (changes: ProgrammeChanges = {}): Programme =>
  aProgramme({
    phase: 'active',
    activated: { at: moment('2007-10-01T08:00:00Z'), on: day('2007-10-01'), revision: 1, overdue: [] },
    ...changes,
  });
