import { z } from 'zod';
import {
  AREA_LEVELS,
  DEFAULT_THEMES,
  EVENING_ORDERS,
  LANGUAGES,
  PARTY_KINDS,
  PROGRAMME_KINDS,
  REACHES,
} from '../../domain/words.ts';
import {
  cbsCode,
  date,
  decimal,
  euros,
  expects,
  name,
  oneOf,
  slug,
  text,
  wholeNumber,
  yesOrNo,
  zone,
} from './scalars.ts';

/** A map with these keys and no other. */
const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? expects({ kind: 'knownKey', keys: Object.keys(shape), nearest: null })
        : expects({ kind: 'map' }),
  });

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** What may be left open: an absent, empty or null field is a gap that the freeze names later. */
const gap = <Inner extends z.ZodType>(inner: Inner) =>
  z.preprocess((value) => (isBlank(value) ? null : value), inner.nullable()).default(null);

/** A default for what is absent or empty. */
const otherwise = <Inner extends z.ZodType>(inner: Inner, value: z.output<Inner>) =>
  gap(inner).transform((given): z.output<Inner> => (given === null ? value : (given as z.output<Inner>)));

/** Absent or null is an empty list. */
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item, { error: expects({ kind: 'list' }) })
    .nullable()
    .default(null)
    .transform((items): z.output<Item>[] => items ?? []);

/** A map whose fields are all empty is as good as absent; half of it is an error, since half of it can't be kept. */
const wholeOrGap = <Inner extends z.ZodType>(inner: Inner) =>
  z.preprocess((value) => (isEmptyMap(value) ? null : value), inner.nullable()).default(null);

const isEmptyMap = (value: unknown): boolean =>
  isBlank(value) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isBlank));

/** A default theme, or the id of one of the municipality's own. */
const themeId = () => z.union([z.enum(DEFAULT_THEMES), slug()], { error: expects({ kind: 'id' }) });
const themes = () => list(themeId());

const municipality = record({
  id: slug(),
  name: name(),
  language: otherwise(oneOf(LANGUAGES), 'nl'),
  zone: otherwise(zone(), 'Europe/Amsterdam' as z.output<ReturnType<typeof zone>>),
});

const area = record({
  id: slug(),
  name: name(),
  level: oneOf(AREA_LEVELS),
  cbsCode: gap(cbsCode()).describe("Statistics Netherlands' code, as WK039200"),
});

const round = record({
  decidedOn: date(),
  signBy: gap(date()).describe('By when the programmes of the chosen areas must be signed'),
  chosen: list(slug()).describe('Ids of areas'),
  regularWork: list(slug()).describe('Ids of areas that were considered and not chosen'),
  reason: text().describe('It counts for every area without a reason of its own'),
  reasons: list(record({ area: slug(), reason: text() })).describe('Why one area was chosen, or was not'),
}).describe('The first in the list is round 1. An area in no round is served by regular work');

const theme = record({
  id: themeId(),
  name: name(),
  retired: otherwise(yesOrNo(), false).describe('true: it is not offered any more'),
}).describe(`Of the municipality, beside ${DEFAULT_THEMES.join(', ')}; with one of these ids it is renamed`);

const party = record({
  id: slug(),
  name: name(),
  kind: oneOf(PARTY_KINDS),
  reach: otherwise(oneOf(REACHES), 'chat').describe('`paper`: the coordinator records its signature and reports'),
});

const person = record({
  id: slug(),
  name: name(),
  function: name(),
  party: gap(slug()),
  language: gap(oneOf(LANGUAGES)),
  roles: gap(
    record({
      coordinator: otherwise(yesOrNo(), false),
      signatory: gap(
        record({
          basis: gap(text()).describe('What the mandate rests on'),
          validFrom: gap(date()),
          validTo: gap(date()).describe('Included'),
          ceiling: gap(euros()).describe('Up to which amount of the party\'s own money; as 1250 or "1250,50"'),
          joint: otherwise(yesOrNo(), false).describe('true: above the ceiling together with a second signatory'),
        }),
      ).describe('May sign for the party; {} when without bounds'),
    }),
  ),
});

const ladder = record({
  ownerAfter: otherwise(wholeNumber(1, 250), 5),
  coordinatorAfter: otherwise(wholeNumber(1, 250), 10),
});

const budget = record({
  source: name(),
  euros: euros().describe('1250, 1250.50 or "1250,50"'),
  area: gap(slug()).describe('For one area of the programme; for the whole when left out'),
}).transform(({ source, euros: cents, area }) => ({ source, cents, area }));

const programme = record({
  id: slug(),
  name: name(),
  kind: oneOf(PROGRAMME_KINDS),
  order: oneOf(EVENING_ORDERS),
  language: gap(oneOf(LANGUAGES)).describe("The municipality's when left out"),
  zone: gap(zone()).describe("The municipality's when left out"),
  term: record({
    startsOn: date(),
    endsOn: gap(date()).describe('Included; 24 months when left out'),
  }),
  areas: list(slug()).describe('Ids of areas'),
  themes: themes(),
  criteria: list(text()).describe('By which the proposals are judged'),
  budgets: list(budget).describe('All that there is to spend, by source; left out: nothing is said of budgets'),
  ladder: gap(ladder).describe('Working days after the due date without "done"'),
  undoMinutes: otherwise(wholeNumber(0, 1440), 5).describe('0: a signature counts at once'),
});

const agendaItem = record({ id: slug(), title: name(), themes: themes() });

const project = record({
  id: slug(),
  name: name(),
  description: gap(text()),
  agenda: list(slug()).describe('Ids of agenda items'),
});

const money = record({ euros: euros().describe('1250, 1250.50 or "1250,50"'), source: name() }).transform(
  ({ euros: cents, source }) => ({ cents, source }),
);

const activity = record({
  id: slug(),
  project: slug(),
  what: text().describe('No names of persons: this text is signed'),
  forWhom: gap(text()),
  lead: gap(slug()).describe('Id of the responsible party'),
  owner: gap(slug()).describe('Id of the person who is asked'),
  ownerFunction: gap(name()).describe("The owner's function when left out"),
  involved: list(slug()).describe('Ids of other parties'),
  dueOn: gap(date()),
  themes: themes(),
  area: gap(slug()).describe('Of which area its money is; left out: as it stands'),
  means: gap(record({ money: list(money), hours: gap(decimal(0)), goods: list(name()) })),
  result: wholeOrGap(record({ indicator: name(), baseline: decimal(null), target: decimal(null), unit: name() })),
  milestones: list(record({ id: slug(), name: name(), on: date() })).describe(
    'Inside the term and not after the due date; no names of persons',
  ),
  waitsFor: list(slug()).describe('Ids of other activities that must be done first'),
  takenIn: otherwise(yesOrNo(), false).describe(
    'true: importing asks the owner; otherwise the coordinator takes it in',
  ),
});

const evening = record({
  plannedOn: gap(date()),
  held: wholeOrGap(record({ on: date(), attendance: wholeNumber(0, 100_000) })),
});

const group = record({
  id: slug(),
  name: name(),
  theme: gap(slug()).describe('A theme of the municipality'),
  project: gap(slug()),
});

/** A programme file: the outside of it is what people type, the inside what `planImport` works from. */
export const programmeFile = record({
  municipality,
  areas: list(area),
  rounds: list(round),
  themes: list(theme),
  parties: list(party),
  people: list(person),
  programme,
  agenda: list(agendaItem),
  projects: list(project),
  activities: list(activity),
  evening: gap(evening),
  groups: list(group).describe('Working groups; who joins one is no part of a file'),
});

export type ProgrammeFile = z.output<typeof programmeFile>;
export type FileActivity = ProgrammeFile['activities'][number];
export type FilePerson = ProgrammeFile['people'][number];

/** JSON Schema for editors. Draft 7: what the YAML language server reads. */
export const programmeFileJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(programmeFile, { target: 'draft-7', io: 'input' }),
  title: 'Handslag programme file',
});
