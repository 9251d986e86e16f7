import type { AreaId, LocalDate, ProgrammeId, ThemeId } from '../ids.ts';
import { sameValue } from '../journal/canonical.ts';
import type { NamedTheme } from '../municipality/themes/theme.ts';
import type { Language, ProgrammeKind } from '../words.ts';
import { type ExistingProgramme, exists, lastRevision } from './change-of-text.ts';
import type { AgendaItem, Ladder, ProgrammeParty, ProjectFields, Term } from './events.ts';
import { type Activity, currentText, type Programme } from './state.ts';
import type { AgreementTerms } from './terms.ts';

/** Everything that the parties sign and nothing else: parties and functions, no persons. In the programme's own order. */
export interface TextData {
  readonly programmeId: ProgrammeId;
  readonly revision: number;
  readonly language: Language;
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly term: Term;
  readonly areas: readonly { readonly areaId: AreaId; readonly name: string }[];
  readonly themes: readonly ThemeId[];
  /** Themes with a name of their own; the others have words in every language. */
  readonly themeNames: readonly NamedTheme[];
  readonly parties: readonly Pick<ProgrammeParty, 'partyId' | 'name' | 'kind'>[];
  readonly ladder: Ladder;
  readonly agenda: readonly AgendaItem[];
  readonly projects: readonly ProjectFields[];
  readonly agreements: readonly AgreementTerms[];
  /** Signed first: it is presented to residents afterwards, on that date where there is one. Null: they saw it before. */
  readonly presentation: { readonly plannedOn: LocalDate | null } | null;
}

/** An activity as an agreement; null while it has a gap. */
export const agreementTerms = ({ activityId, projectId, fields }: Activity): AgreementTerms | null => {
  const { leadPartyId, ownerFunction, dueOn, means, result, ...rest } = fields;
  if (leadPartyId === null || ownerFunction === null || dueOn === null || means === null || result === null)
    return null;
  return { agreementId: activityId, projectId, ...rest, leadPartyId, ownerFunction, dueOn, means, result };
};

/**
 * The text as it stands: of the revision that is out or was signed, else of the one that the next freeze makes.
 * Activities with a gap are left out; no text with a gap is ever frozen. Throws before the set-up: there is no text yet.
 */
export const textData = (programme: Programme): TextData => {
  if (!exists(programme) || programme.identity === null) throw new Error('A programme without a set-up has no text');
  const { name, kind, language, term, areas, themes, themeNames, parties, ladder } = programme.setUp;
  return {
    programmeId: programme.identity.programmeId,
    revision: currentText(programme)?.revision ?? lastRevision(programme) + 1,
    language,
    name,
    kind,
    term,
    areas,
    themes,
    themeNames,
    parties: parties.map(({ partyId, name, kind }) => ({ partyId, name, kind })),
    ladder,
    agenda: programme.agenda,
    projects: projectsOf(programme),
    agreements: programme.activities.map(agreementTerms).filter((terms) => terms !== null),
    presentation: presentationOf(programme),
  };
};

const presentationOf = ({ setUp, evening }: ExistingProgramme): TextData['presentation'] =>
  setUp.order === 'signFirst' && evening.held === null ? { plannedOn: evening.plannedOn } : null;

/** A project names agenda items that exist. */
const projectsOf = ({ agenda, projects }: ExistingProgramme): readonly ProjectFields[] => {
  const known = new Set(agenda.map((item) => item.itemId));
  return projects.map((project) => ({
    ...project,
    agendaItemIds: project.agendaItemIds.filter((itemId) => known.has(itemId)),
  }));
};

export interface ChangedAgreement {
  readonly before: AgreementTerms;
  readonly after: AgreementTerms;
  readonly fields: readonly (keyof AgreementTerms)[];
}

/** A part of the text beside its agreements. */
export type TextPart = Exclude<keyof TextData, 'programmeId' | 'revision' | 'language' | 'agreements'>;

export interface TextDifferences {
  readonly added: readonly AgreementTerms[];
  readonly removed: readonly AgreementTerms[];
  readonly changed: readonly ChangedAgreement[];
  readonly parts: readonly TextPart[];
}

const PARTS = [
  'name',
  'kind',
  'term',
  'areas',
  'themes',
  'themeNames',
  'parties',
  'ladder',
  'agenda',
  'projects',
  'presentation',
] as const satisfies readonly TextPart[];

const FIELDS = [
  'projectId',
  'what',
  'forWhom',
  'leadPartyId',
  'ownerFunction',
  'involvedPartyIds',
  'dueOn',
  'themes',
  'means',
  'result',
  'milestones',
  'waitsFor',
] as const satisfies readonly (keyof AgreementTerms)[];

/** What is new to a party that signed the previous revision. */
export const differences = (previous: TextData, next: TextData): TextDifferences => {
  const before = new Map(previous.agreements.map((terms) => [terms.agreementId, terms]));
  const after = new Set(next.agreements.map((terms) => terms.agreementId));
  return {
    added: next.agreements.filter((terms) => !before.has(terms.agreementId)),
    removed: previous.agreements.filter((terms) => !after.has(terms.agreementId)),
    changed: next.agreements.flatMap((terms) => changes(before.get(terms.agreementId) ?? terms, terms)),
    parts: PARTS.filter((part) => !sameValue(previous[part], next[part])),
  };
};

const changes = (before: AgreementTerms, after: AgreementTerms): readonly ChangedAgreement[] => {
  const fields = FIELDS.filter((field) => !sameValue(before[field], after[field]));
  return fields.length === 0 ? [] : [{ before, after, fields }];
};
