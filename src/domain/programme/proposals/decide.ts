import type { Actor } from '../../actor.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { AgreementId, ThemeId } from '../../ids.ts';
import { sameValue } from '../../journal/canonical.ts';
import { isDefaultTheme } from '../../municipality/themes/theme.ts';
import type { Refusal } from '../../refusal.ts';
import { changeOfText, type ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import { circleThrough } from '../dependencies/circle.ts';
import type { ProgrammeEvent } from '../events.ts';
import { made, madeByPartner } from '../judging/made.ts';
import { isSetAside } from '../judging/set-aside.ts';
import { asksAgain } from '../ownership/question.ts';
import type { ActivityFields } from '../terms.ts';

type OutlineCommand = Of<ProgrammeCommand, 'SetAgendaItem' | 'RemoveAgendaItem' | 'SetProject' | 'RemoveProject'>;
type ActivityCommand = Of<ProgrammeCommand, 'ProposeActivity' | 'ChangeActivity' | 'WithdrawActivity'>;

/** The agenda and the projects under it. */
export const decideOutline = (
  command: OutlineCommand,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'SetAgendaItem': {
      const { item } = command;
      const proposal = { of: 'agendaItem', id: item.itemId } as const;
      if (isSetAside(programme, proposal)) return refuse({ code: 'alreadyExists', what: 'agendaItem' });
      const existing = programme.agenda.find(({ itemId }) => itemId === item.itemId);
      if (sameValue(existing ?? null, item)) return accept();
      const strange = unknownTheme(item.themes, existing?.themes ?? [], programme);
      if (strange !== null) return refuse(strange);
      const made = existing === undefined ? madeByPartner(proposal, actor, programme) : [];
      return changeOfText(programme, { type: 'AgendaItemSet', item }, ...made);
    }
    case 'RemoveAgendaItem': {
      const { itemId } = command;
      const exists = programme.agenda.some((item) => item.itemId === itemId);
      return exists ? changeOfText(programme, { type: 'AgendaItemRemoved', itemId }) : accept();
    }
    case 'SetProject': {
      const { project } = command;
      const proposal = { of: 'project', id: project.projectId } as const;
      if (isSetAside(programme, proposal)) return refuse({ code: 'alreadyExists', what: 'project' });
      const existing = programme.projects.find(({ projectId }) => projectId === project.projectId);
      if (sameValue(existing ?? null, project)) return accept();
      const made = existing === undefined ? madeByPartner(proposal, actor, programme) : [];
      return changeOfText(programme, { type: 'ProjectSet', project }, ...made);
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

export const decideActivity = (
  command: ActivityCommand,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'ProposeActivity':
      return propose(command, actor, programme);
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
  actor: Actor,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const existing = programme.activities.find((activity) => activity.activityId === activityId);
  if (existing !== undefined) {
    const same = existing.projectId === projectId && existing.ownerId === ownerId && sameValue(existing.fields, fields);
    return same ? accept() : refuse({ code: 'alreadyExists', what: 'activity' });
  }
  const proposal = { of: 'activity', id: activityId } as const;
  if (isSetAside(programme, proposal)) return refuse({ code: 'alreadyExists', what: 'activity' });
  if (!programme.projects.some((project) => project.projectId === projectId))
    return refuse({ code: 'notFound', what: 'project' });
  const reason =
    unknownParty(fields, programme) ??
    unknownTheme(fields.themes, [], programme) ??
    waitsInCircle(programme, activityId, fields);
  if (reason !== null) return refuse(reason);
  const proposed: ProgrammeEvent = { type: 'ActivityProposed', activityId, projectId, fields, ownerId };
  return changeOfText(programme, proposed, ...made(proposal, actor));
};

const change = (
  { activityId, fields, ownerId }: Of<ProgrammeCommand, 'ChangeActivity'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const activity = programme.activities.find((each) => each.activityId === activityId);
  if (activity === undefined) return refuse({ code: 'notFound', what: 'activity' });
  if (activity.ownerId === ownerId && sameValue(activity.fields, fields)) return accept();
  const reason =
    unknownParty(fields, programme) ??
    unknownTheme(fields.themes, activity.fields.themes, programme) ??
    waitsInCircle(programme, activityId, fields);
  if (reason !== null) return refuse(reason);
  const changed: ProgrammeEvent = { type: 'ActivityChanged', activityId, fields, ownerId };
  return ownerId !== null && asksAgain(activity, fields, ownerId)
    ? changeOfText(programme, changed, { type: 'OwnerAsked', activityId, ownerId, ask: activity.ask + 1 })
    : changeOfText(programme, changed);
};

/** What it waits for may still have to be proposed; that is a gap for the freeze. A circle never is. */
export const waitsInCircle = (
  programme: ExistingProgramme,
  activityId: AgreementId,
  { waitsFor }: ActivityFields,
): Refusal | null => {
  const chain = circleThrough(programme, activityId, waitsFor);
  return chain === null ? null : { code: 'waitsInCircle', chain };
};

export const unknownParty = (fields: ActivityFields, { setUp }: ExistingProgramme): Refusal | null => {
  const known = new Set(setUp.parties.map((party) => party.partyId));
  const named =
    fields.leadPartyId === null ? fields.involvedPartyIds : [fields.leadPartyId, ...fields.involvedPartyIds];
  return named.every((partyId) => known.has(partyId)) ? null : { code: 'notFound', what: 'party' };
};

/** A theme must have a name to be signed under: of the programme, or in the words that every default theme has. */
const unknownTheme = (
  themes: readonly ThemeId[],
  before: readonly ThemeId[],
  { setUp }: ExistingProgramme,
): Refusal | null => {
  const named = new Set([...before, ...setUp.themes, ...setUp.themeNames.map(({ themeId }) => themeId)]);
  return themes.every((themeId) => isDefaultTheme(themeId) || named.has(themeId))
    ? null
    : { code: 'notFound', what: 'theme' };
};
