import { Temporal } from 'temporal-polyfill';
import { type AreaId, as, type LocalDate, type PersonId } from '../../domain/ids.ts';
import type { Area, Mandate, RegisteredParty } from '../../domain/municipality/events.ts';
import type { Round } from '../../domain/municipality/rounds/round.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import { namedThemes, type Theme } from '../../domain/municipality/themes/theme.ts';
import type { AgendaItem, ProjectFields, SetUp, Term } from '../../domain/programme/events.ts';
import type { WorkingGroupFields } from '../../domain/programme/groups/state.ts';
import type { Budget } from '../../domain/programme/money/events.ts';
import type { Activity } from '../../domain/programme/state.ts';
import type { ActivityFields } from '../../domain/programme/terms.ts';
import type { Person } from '../ports/people.ts';
import type { FileActivity, FilePerson, ProgrammeFile } from './format.ts';
import type { FileIds } from './ids.ts';

/** What a file says about one activity. */
export interface ActivityContents
  extends Pick<Activity, 'activityId' | 'projectId' | 'fields' | 'ownerId' | 'takenIn'> {
  /** Of which area its money is; null: the file does not say. */
  readonly areaId: AreaId | null;
}

/** What a file says, in the domain's values. */
export interface Contents {
  readonly municipality: NonNullable<Municipality['registered']>;
  readonly areas: readonly Area[];
  readonly parties: readonly RegisteredParty[];
  readonly mandates: readonly Mandate[];
  readonly rounds: readonly Round[];
  readonly themes: readonly Theme[];
  readonly people: readonly Person[];
  readonly coordinators: readonly PersonId[];
  readonly setUp: SetUp;
  readonly criteria: readonly string[];
  readonly budgets: readonly Budget[];
  readonly agenda: readonly AgendaItem[];
  readonly projects: readonly ProjectFields[];
  readonly activities: readonly ActivityContents[];
  readonly groups: readonly WorkingGroupFields[];
}

export const contentsOf = (file: ProgrammeFile, ids: FileIds): Contents => {
  const { municipality, areas, rounds, parties, people } = file;
  const { name, language, zone } = municipality;
  return {
    municipality: { municipalityId: ids.municipality, name, language, zone },
    areas: areas.map(({ id, ...area }) => ({ areaId: ids.area(id), ...area })),
    parties: parties.map(({ id, ...party }) => ({ partyId: ids.party(id), ...party })),
    mandates: people.flatMap((person) => mandateOf(person, ids)),
    rounds: rounds.map(({ decidedOn, signBy, chosen, regularWork, reason, reasons }, index) => ({
      round: index + 1,
      decidedOn,
      signBy,
      chosen: chosen.map(ids.area),
      regularWork: regularWork.map(ids.area),
      reason,
      reasons: reasons.map(({ area, reason: own }) => ({ areaId: ids.area(area), reason: own })),
    })),
    themes: themesOf(file, ids),
    people: people.map((person) => personOf(person, file, ids)),
    coordinators: people.filter(({ roles }) => roles?.coordinator === true).map(({ id }) => ids.person(id)),
    setUp: setUpOf(file, ids),
    criteria: file.programme.criteria,
    budgets: file.programme.budgets.map(({ area, ...budget }) => ({
      areaId: area === null ? null : ids.area(area),
      ...budget,
    })),
    agenda: file.agenda.map(({ id, title, themes }) => ({
      itemId: ids.agendaItem(id),
      title,
      themes: themes.map(ids.theme),
    })),
    projects: file.projects.map(({ id, agenda, ...project }) => ({
      projectId: ids.project(id),
      ...project,
      agendaItemIds: agenda.map(ids.agendaItem),
    })),
    activities: file.activities.map((activity) => activityOf(activity, file, ids)),
    groups: file.groups.map(({ id, name: called, theme, project }) => ({
      groupId: ids.group(id),
      name: called,
      theme: theme === null ? null : ids.theme(theme),
      projectId: project === null ? null : ids.project(project),
    })),
  };
};

const themesOf = ({ themes }: ProgrammeFile, ids: FileIds): readonly Theme[] =>
  themes.map(({ id, ...theme }) => ({ themeId: ids.theme(id), ...theme }));

const mandateOf = ({ id, party, function: held, roles }: FilePerson, ids: FileIds): readonly Mandate[] => {
  const mandate = roles?.signatory ?? null;
  if (mandate === null || party === null) return [];
  const { ceiling: ceilingCents, ...bounds } = mandate;
  return [{ partyId: ids.party(party), personId: ids.person(id), function: held, ...bounds, ceilingCents }];
};

/** Somebody who is new: without an account, in the first version. */
const personOf = (person: FilePerson, { municipality, programme }: ProgrammeFile, ids: FileIds): Person => ({
  personId: ids.person(person.id),
  municipalityId: ids.municipality,
  name: person.name,
  function: person.function,
  partyId: person.party === null ? null : ids.party(person.party),
  language: person.language ?? programme.language ?? municipality.language,
  zone: programme.zone ?? municipality.zone,
  accounts: [],
  version: 1,
});

const LADDER = { ownerAfter: 5, coordinatorAfter: 10 };

const setUpOf = (file: ProgrammeFile, ids: FileIds): SetUp => {
  const { municipality, areas, parties, programme } = file;
  return {
    name: programme.name,
    kind: programme.kind,
    order: programme.order,
    language: programme.language ?? municipality.language,
    zone: programme.zone ?? municipality.zone,
    term: termOf(programme.term),
    areas: areas
      .filter(({ id }) => programme.areas.includes(id))
      .map(({ id, name }) => ({ areaId: ids.area(id), name })),
    themes: programme.themes.map(ids.theme),
    themeNames: namedThemes(themesOf(file, ids)),
    parties: parties.map(({ id, ...party }) => ({ partyId: ids.party(id), ...party })),
    ladder: programme.ladder ?? LADDER,
    undoMinutes: programme.undoMinutes,
  };
};

const MONTHS = 24;

/** Two years less a day, since both dates are included. */
const termOf = ({ startsOn, endsOn }: ProgrammeFile['programme']['term']): Term => ({
  startsOn,
  endsOn:
    endsOn ?? as<LocalDate>(Temporal.PlainDate.from(startsOn).add({ months: MONTHS }).subtract({ days: 1 }).toString()),
});

const activityOf = (activity: FileActivity, { people }: ProgrammeFile, ids: FileIds): ActivityContents => ({
  activityId: ids.activity(activity.id),
  projectId: ids.project(activity.project),
  fields: fieldsOf(activity, people, ids),
  ownerId: activity.owner === null ? null : ids.person(activity.owner),
  takenIn: activity.takenIn,
  areaId: activity.area === null ? null : ids.area(activity.area),
});

const fieldsOf = (activity: FileActivity, people: readonly FilePerson[], ids: FileIds): ActivityFields => {
  const { what, forWhom, lead, owner, ownerFunction, involved, dueOn, themes, means, result } = activity;
  const { milestones, waitsFor } = activity;
  const functionOfOwner = people.find(({ id }) => id === owner)?.function ?? null;
  return {
    what,
    forWhom,
    leadPartyId: lead === null ? null : ids.party(lead),
    ownerFunction: ownerFunction ?? functionOfOwner,
    involvedPartyIds: involved.map(ids.party),
    dueOn,
    themes: themes.map(ids.theme),
    means,
    result,
    milestones: milestones.map(({ id, ...milestone }) => ({
      milestoneId: ids.milestone(activity.id, id),
      ...milestone,
    })),
    waitsFor: waitsFor.map(ids.activity),
  };
};
