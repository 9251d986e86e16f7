import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import type { ContributionId } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import { changeOfText, type ExistingProgramme } from '../change-of-text.ts';
import { givenContact } from '../contacts/decide.ts';
import { contactOf } from '../contacts/state.ts';
import type { ProgrammeEvent } from '../events.ts';
import { groupOf } from '../groups/state.ts';
import type { ContributionsCommand, Contributor } from './commands.ts';

export const decideContributions = (
  command: ContributionsCommand,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'RecordContributions':
      return record(command, programme);
    case 'SortContributions':
      return sort(command, programme);
    case 'LinkContributions':
      return link(command, programme);
  }
};

/** Presented first, the evening is part of what is frozen. Signed first, it is a duty that stays open after the activation. */
export const changeOfEvening = (
  programme: ExistingProgramme,
  ...events: readonly ProgrammeEvent[]
): Decision<ProgrammeEvent> =>
  programme.setUp.order === 'signFirst' ? accept(...events) : changeOfText(programme, ...events);

const record = (
  { contributions, theme, groupId, from }: Of<ContributionsCommand, 'RecordContributions'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const contributionIds = contributions.map(({ contributionId }) => contributionId);
  const known = programme.contributions.some((each) => contributionIds.includes(each.contributionId));
  if (known) return refuse({ code: 'alreadyExists', what: 'contribution' });
  if (groupId !== null && groupOf(programme.groups, groupId) === null)
    return refuse({ code: 'notFound', what: 'workingGroup' });
  const giver = giverOf(from, programme);
  if ('code' in giver) return refuse(giver);
  const recorded = contributions.map((each): ProgrammeEvent => ({ type: 'ContributionRecorded', ...each }));
  const sorted: ProgrammeEvent[] =
    theme === null && groupId === null ? [] : [{ type: 'ContributionsSorted', contributionIds, theme, groupId }];
  const by: ProgrammeEvent[] =
    from === null ? [] : [{ type: 'ContributionsGivenBy', contributionIds, contactId: contactIdOf(from) }];
  return contributions.length === 0 ? accept() : changeOfEvening(programme, ...recorded, ...sorted, ...giver, ...by);
};

const contactIdOf = (from: Contributor) => (from.is === 'known' ? from.contactId : from.contact.contactId);

const giverOf = (from: Contributor | null, programme: ExistingProgramme): readonly ProgrammeEvent[] | Refusal => {
  if (from === null) return [];
  if (from.is === 'new') return givenContact(from.contact, programme);
  return contactOf(programme.contacts, from.contactId) === null ? { code: 'notFound', what: 'contact' } : [];
};

/** It tells where a reaction is looked at; the text that is signed says nothing of it. */
const sort = (
  { contributionIds, theme, groupId }: Of<ContributionsCommand, 'SortContributions'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (groupId !== null && groupOf(programme.groups, groupId) === null)
    return refuse({ code: 'notFound', what: 'workingGroup' });
  const found = named(contributionIds, programme);
  if (found === null) return refuse({ code: 'notFound', what: 'contribution' });
  const changed = found
    .filter((each) => each.theme !== theme || each.groupId !== groupId)
    .map((each) => each.contributionId);
  return changed.length === 0
    ? accept()
    : accept({ type: 'ContributionsSorted', contributionIds: changed, theme, groupId });
};

/** "Changed" after the signing is done by an amendment; before it, the text itself changes. */
const link = (
  { contributionIds, amendmentId }: Of<ContributionsCommand, 'LinkContributions'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (!programme.amendments.some((amendment) => amendment.amendmentId === amendmentId))
    return refuse({ code: 'notFound', what: 'amendment' });
  const found = named(contributionIds, programme);
  if (found === null) return refuse({ code: 'notFound', what: 'contribution' });
  const changed = found.filter((each) => each.amendmentId !== amendmentId).map((each) => each.contributionId);
  return changed.length === 0
    ? accept()
    : accept({ type: 'ContributionsLinked', contributionIds: changed, amendmentId });
};

/** Null: one of them is not there. */
const named = (contributionIds: readonly ContributionId[], { contributions }: ExistingProgramme) => {
  const ids = new Set(contributionIds);
  const found = contributions.filter(({ contributionId }) => ids.has(contributionId));
  return found.length === ids.size ? found : null;
};
