import { as } from '../../../src/domain/ids.ts';
import { type ReviewLine, reviewBy } from '../../../src/domain/programme/closing/review.ts';
import { sumOf } from '../../../src/domain/programme/money/lines.ts';
import { type Language, OUTCOMES } from '../../../src/domain/words.ts';
import type { Action } from '../../../src/views/actions.ts';
import * as views from '../../../src/views/index.ts';
import type {
  ClosingCheckModel,
  OutcomeLine,
  OutcomesModel,
  Reader,
  ReviewDocumentModel,
  ReviewModel,
} from '../../../src/views/models.ts';
import type { Form } from '../../../src/views/vocabulary.ts';
import { shownOutcome } from './answers.ts';
import { agreement, names, programme, result } from './base.ts';
import type { Named } from './cards.ts';

const line = (given: Partial<OutcomeLine> = {}): OutcomeLine => ({
  agreement,
  result,
  outcome: null,
  askedOn: as('2009-03-30'),
  mayTell: true,
  correctable: null,
  ...given,
});

const outcomes = (given: Partial<OutcomesModel> = {}): OutcomesModel => ({
  programme,
  endsOn: as('2009-09-30'),
  today: as('2009-06-01'),
  isClosed: false,
  coordinates: true,
  mayFollow: true,
  lines: [
    line(),
    line({ askedOn: as('2009-07-01'), mayTell: false }),
    ...[...OUTCOMES, 'notReported' as const].map((kind) =>
      line({ outcome: shownOutcome({ kind }), correctable: as('outcome-1') }),
    ),
  ],
  ...given,
});

const check: ClosingCheckModel = {
  programme,
  gaps: [
    { gap: 'termNotOver', endsOn: as('2009-09-30') },
    { gap: 'noOutcome', activityId: agreement.agreementId },
    { gap: 'noDisposition', contributionId: as('c1') },
  ],
  names,
  agreements: 12,
  notReported: 1,
};

const reviewLine = (number: number, given: Partial<ReviewLine> = {}): ReviewLine => ({
  agreementId: as(`agreement-${number}`),
  what: `Speelplein ${number} opknappen`,
  partyId: as('welzijn'),
  projectId: as('pleinen'),
  themes: ['safe'],
  dueOn: as('2008-06-04'),
  result,
  reached: 90,
  outcome: 'partly',
  reserved: 100_000,
  spent: 90_000,
  ...given,
});

export const reviewed: readonly ReviewLine[] = [
  ...Array.from({ length: 10 }, (_, index) => reviewLine(index)),
  reviewLine(10, { outcome: null, reached: null }),
  reviewLine(11, { outcome: 'carriedOver', reached: null }),
  reviewLine(12, { outcome: 'regularWork', reached: null }),
];

const groups = (by: 'party' | 'project' | 'theme') =>
  reviewBy(reviewed, by).map((group) => ({ ...group, name: `Naam van ${group.id}` }));

const review = (given: Partial<ReviewModel> = {}): ReviewModel => ({
  programme,
  term: { startsOn: as('2007-10-01'), endsOn: as('2009-09-30') },
  closedOn: null,
  lines: reviewed,
  whole: sumOf(reviewed),
  groups: groups('party'),
  by: 'party',
  page: 1,
  ...given,
});

export const reviewDocument = (language: Language = 'nl'): ReviewDocumentModel => ({
  language,
  municipality: 'Gemeente Haarlem',
  programme: programme.name,
  term: { startsOn: as('2007-10-01'), endsOn: as('2009-09-30') },
  madeAt: as('2009-10-05T08:00:00.000Z'),
  closedOn: as('2009-10-05'),
  lines: reviewed,
  whole: sumOf(reviewed),
  groups: { party: groups('party'), project: groups('project'), theme: groups('theme') },
});

export const endCards = (reader: Reader): readonly Named[] => [
  { name: 'outcomes', card: views.outcomesCard(outcomes(), reader) },
  { name: 'outcomes of a closed programme', card: views.outcomesCard(outcomes({ isClosed: true }), reader) },
  { name: 'outcomes for a partner', card: views.outcomesCard(outcomes({ coordinates: false }), reader) },
  { name: 'closing with gaps', card: views.closingCheckCard(check, reader) },
  { name: 'review', card: views.reviewCard(review(), reader) },
  { name: 'review by theme', card: views.reviewCard(review({ by: 'theme', groups: groups('theme') }), reader) },
  {
    name: 'last page of a review',
    card: views.reviewCard(review({ page: 2, closedOn: as('2009-10-05') }), reader),
  },
  { name: 'closing', card: views.closingCheckCard({ ...check, gaps: [] }, reader) },
];

export const endForms = (reader: Reader): Readonly<Record<string, Form<Action>>> => ({
  outcome: views.outcomeForm(
    {
      agreement,
      result,
      corrects: null,
      onBehalfOf: 'Wijkraad',
      values: { kind: null, reached: null, reason: '' },
      sources: ['wijkbudget', 'fonds', 'rijk'].map((source) => ({ source, cents: 100_000, spent: 0 })),
    },
    reader,
  ),
  correctOutcome: views.outcomeForm(
    {
      agreement,
      result,
      corrects: as('outcome-1'),
      onBehalfOf: null,
      values: { kind: 'partly', reached: 90, reason: 'Te weinig mensen' },
      sources: [{ source: 'wijkbudget', cents: 100_000, spent: 90_000 }],
    },
    reader,
  ),
  nextProgramme: views.nextProgrammeForm(
    {
      programme,
      name: 'Wijkcontract Vijfhoek',
      term: { startsOn: as('2009-10-01'), endsOn: as('2011-09-30') },
      parties: [{ value: 'welzijn', label: 'Welzijn Midden' }],
      agreements: [{ value: 'speelplein', label: agreement.what }],
      chosen: ['speelplein'],
    },
    reader,
  ),
  notReported: views.notReportedForm({ agreement, reason: '' }, reader),
});
