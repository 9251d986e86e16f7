import { Temporal } from 'temporal-polyfill';
import type { Agreement } from '../../agreement/state.ts';
import { addDays, addMonths } from '../../calendar/local-time.ts';
import type { AgendaItemId, AgreementId, PartyId, PersonId, ProgrammeId, ProjectId } from '../../ids.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { Term } from '../events.ts';
import type { Activity } from '../state.ts';
import type { ActivityFields, Result } from '../terms.ts';

/** Two-year programmes follow each other. */
const TERM_IN_MONTHS = 24;

export const nextTerm = ({ endsOn }: Term): Term => {
  const startsOn = addDays(endsOn, 1);
  return { startsOn, endsOn: addDays(addMonths(startsOn, TERM_IN_MONTHS), -1) };
};

/** The same name with its years moved along: "Wijkprogramma 2010-2011" becomes "Wijkprogramma 2012-2013". */
export const nextName = (name: string, before: Term, after: Term): string => {
  const years = Temporal.PlainDate.from(after.startsOn).year - Temporal.PlainDate.from(before.startsOn).year;
  return name.replaceAll(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + years));
};

/** What the coordinator chose for the programme that comes next. */
export interface NextProgramme {
  readonly programmeId: ProgrammeId;
  readonly name: string;
  readonly term: Term;
  readonly partyIds: readonly PartyId[];
  readonly agreementIds: readonly AgreementId[];
  /** Coordinates it, with those who coordinate the one before. */
  readonly by: PersonId;
  /** A new id for something of the earlier programme; the same each time it is asked. */
  readonly idFor: <Id extends AgreementId | ProjectId | AgendaItemId>(id: Id) => Id;
}

/**
 * The commands that set it up from what is carried over, in order: each proposal points to its past. That it follows comes last:
 * a programme that follows is whole.
 */
export const nextProgramme = (
  previous: ExistingProgramme,
  agreements: readonly Agreement[],
  next: NextProgramme,
): readonly ProgrammeCommand[] => {
  const { identity, setUp, coordinators, agenda, projects } = previous;
  if (identity === null) return [];
  const { programmeId, name, term, by, idFor } = next;
  const carried = previous.activities.filter(({ activityId }) => next.agreementIds.includes(activityId));
  const ownProjects = projects.filter(({ projectId }) => carried.some((activity) => activity.projectId === projectId));
  const ownItems = new Set(ownProjects.flatMap(({ agendaItemIds }) => agendaItemIds));
  const parties = setUp.parties.filter(({ partyId }) => next.partyIds.includes(partyId));
  const { municipalityId } = identity;
  return [
    { type: 'SetUpProgramme', programmeId, municipalityId, setUp: { ...setUp, name, term, parties } },
    ...[by, ...coordinators.filter((each) => each !== by)].map(
      (personId) => ({ type: 'AddCoordinator', personId }) as const,
    ),
    ...agenda
      .filter(({ itemId }) => ownItems.has(itemId))
      .map((item) => ({ type: 'SetAgendaItem', item: { ...item, itemId: idFor(item.itemId) } }) as const),
    ...ownProjects.map((project) => {
      const agendaItemIds = project.agendaItemIds.map(idFor);
      return {
        type: 'SetProject',
        project: { ...project, projectId: idFor(project.projectId), agendaItemIds },
      } as const;
    }),
    ...carried.flatMap((activity) => proposed(activity, identity.programmeId, agreements, next)),
    { type: 'FollowProgramme', previous: identity.programmeId },
  ];
};

const proposed = (
  { activityId, projectId, fields, ownerId }: Activity,
  programmeId: ProgrammeId,
  agreements: readonly Agreement[],
  { partyIds, idFor }: NextProgramme,
): readonly ProgrammeCommand[] => {
  const leads = fields.leadPartyId !== null && partyIds.includes(fields.leadPartyId);
  const again: ActivityFields = {
    ...fields,
    leadPartyId: leads ? fields.leadPartyId : null,
    involvedPartyIds: fields.involvedPartyIds.filter((partyId) => partyIds.includes(partyId)),
    // Dates of the earlier term, and what it waited for there, mean nothing in this one.
    dueOn: null,
    milestones: [],
    waitsFor: [],
    result: fromWhereItStands(fields.result, activityId, agreements),
  };
  const own = idFor(activityId);
  return [
    {
      type: 'ProposeActivity',
      activityId: own,
      projectId: idFor(projectId),
      fields: again,
      ownerId: leads ? ownerId : null,
    },
    { type: 'CarryOver', activityId: own, from: { programmeId, agreementId: activityId } },
  ];
};

/** What was reached is where the next programme begins. */
const fromWhereItStands = (
  result: Result | null,
  agreementId: AgreementId,
  agreements: readonly Agreement[],
): Result | null => {
  const outcome = agreements.find(({ started }) => started?.agreementId === agreementId)?.outcome;
  const reached = outcome?.is === 'told' ? outcome.outcome.reached : null;
  return result === null || reached === null ? result : { ...result, baseline: reached };
};
