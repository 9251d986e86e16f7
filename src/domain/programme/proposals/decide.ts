import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { Refusal } from '../../refusal.ts';
import { changeOfText, type ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { asksAgain } from '../ownership/question.ts';
import type { ActivityFields } from '../terms.ts';

type OutlineCommand = Of<ProgrammeCommand, 'SetAgendaItem' | 'RemoveAgendaItem' | 'SetProject' | 'RemoveProject'>;
type ActivityCommand = Of<ProgrammeCommand, 'ProposeActivity' | 'ChangeActivity' | 'WithdrawActivity'>;

/** The agenda and the projects under it. */
export const decideOutline = (command: OutlineCommand, programme: ExistingProgramme): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'SetAgendaItem': {
      const { item } = command;
      const existing = programme.agenda.find(({ itemId }) => itemId === item.itemId);
      return sameValue(existing ?? null, item) ? accept() : changeOfText(programme, { type: 'AgendaItemSet', item });
    }
    case 'RemoveAgendaItem': {
      const { itemId } = command;
      const exists = programme.agenda.some((item) => item.itemId === itemId);
      return exists ? changeOfText(programme, { type: 'AgendaItemRemoved', itemId }) : accept();
    }
    case 'SetProject': {
      const { project } = command;
      const existing = programme.projects.find(({ projectId }) => projectId === project.projectId);
      return sameValue(existing ?? null, project) ? accept() : changeOfText(programme, { type: 'ProjectSet', project });
    }
    case 'RemoveProject': {
      const { projectId } = command;
      if (!programme.projects.some((project) => project.projectId === projectId)) return accept();
      if (programme.activities.some((activity) => activity.projectId === projectId))
        return refuse({ code: 'projectHasActivities' });
      return changeOfText(programme, { type: 'ProjectRemoved', projectId });
    }
  }
};

export const decideActivity = (command: ActivityCommand, programme: ExistingProgramme): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'ProposeActivity':
      return propose(command, programme);
    case 'ChangeActivity':
      return change(command, programme);
    case 'WithdrawActivity': {
      const { activityId } = command;
      const exists = programme.activities.some((activity) => activity.activityId === activityId);
      return exists
        ? changeOfText(programme, { type: 'ActivityWithdrawn', activityId })
        : refuse({ code: 'notFound', what: 'activity' });
    }
  }
};

const propose = (
  { activityId, projectId, fields, ownerId }: Of<ProgrammeCommand, 'ProposeActivity'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const existing = programme.activities.find((activity) => activity.activityId === activityId);
  if (existing !== undefined) {
    const same = existing.projectId === projectId && existing.ownerId === ownerId && sameValue(existing.fields, fields);
    return same ? accept() : refuse({ code: 'alreadyExists', what: 'activity' });
  }
  if (!programme.projects.some((project) => project.projectId === projectId))
    return refuse({ code: 'notFound', what: 'project' });
  const strangers = unknownParty(fields, programme);
  if (strangers !== null) return refuse(strangers);
  return changeOfText(programme, { type: 'ActivityProposed', activityId, projectId, fields, ownerId });
};

const change = (
  { activityId, fields, ownerId }: Of<ProgrammeCommand, 'ChangeActivity'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const activity = programme.activities.find((each) => each.activityId === activityId);
  if (activity === undefined) return refuse({ code: 'notFound', what: 'activity' });
  if (activity.ownerId === ownerId && sameValue(activity.fields, fields)) return accept();
  const strangers = unknownParty(fields, programme);
  if (strangers !== null) return refuse(strangers);
  const changed: ProgrammeEvent = { type: 'ActivityChanged', activityId, fields, ownerId };
  return ownerId !== null && asksAgain(activity, fields, ownerId)
    ? changeOfText(programme, changed, { type: 'OwnerAsked', activityId, ownerId, ask: activity.ask + 1 })
    : changeOfText(programme, changed);
};

export const unknownParty = (fields: ActivityFields, { setUp }: ExistingProgramme): Refusal | null => {
  const known = new Set(setUp.parties.map((party) => party.partyId));
  const named =
    fields.leadPartyId === null ? fields.involvedPartyIds : [fields.leadPartyId, ...fields.involvedPartyIds];
  return named.every((partyId) => known.has(partyId)) ? null : { code: 'notFound', what: 'party' };
};
