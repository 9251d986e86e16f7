import type { ThemeId } from '../../domain/ids.ts';
import type { Contribution } from '../../domain/programme/evening/state.ts';
import { feedbackDue } from '../../domain/programme/feedback/due.ts';
import { erasedText, themeText } from '../../views/index.ts';
import type { EveningModel, GroupsModel, ShownContribution } from '../../views/models.ts';
import type { Option } from '../../views/vocabulary.ts';
import { amendmentNumber } from '../feedback/amendment-number.ts';
import { readPersonal } from '../personal-values.ts';
import type { Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** The programme's own themes, to choose from. */
export const themeOptions = (turn: Turn, { programme: { setUp } }: Seen): readonly Option[] =>
  setUp.themes.map((themeId) => ({ value: themeId, label: themeText(themeId, setUp.themeNames, turn.reader) }));

export const groupOptions = ({ programme: { groups } }: Seen): readonly Option[] =>
  groups.map(({ groupId, name }) => ({ value: groupId, label: name }));

const themeOf = ({ reader }: Turn, { programme: { setUp } }: Seen, themeId: ThemeId | null): string | null =>
  themeId === null ? null : themeText(themeId, setUp.themeNames, reader);

/** Reactions as their coordinator reads them. */
export async function shownContributions(turn: Turn, seen: Seen): Promise<readonly ShownContribution[]> {
  const { contributions, groups } = seen.programme;
  const words = await readPersonal(
    turn.ports,
    turn.municipalityId,
    contributions.flatMap(({ text, disposition }) => [text, disposition?.reason]),
    erasedText(turn.reader),
  );
  return contributions.map(({ contributionId, text, disposition, theme, groupId, contactId, amendmentId }) => ({
    contributionId,
    text: words(text),
    disposition:
      disposition === null
        ? null
        : {
            kind: disposition.kind,
            reason: words(disposition.reason),
            amendment: amendmentNumber(seen.programme, amendmentId),
          },
    theme: themeOf(turn, seen, theme),
    group: groups.find((group) => group.groupId === groupId)?.name ?? null,
    answerWanted: hasAddress(seen, contactId),
    amendmentId: isGoingOn(seen, amendmentId) ? amendmentId : null,
  }));
}

/** Drafted, on its way, or in force. */
const isGoingOn = ({ programme: { amendments } }: Seen, amendmentId: Contribution['amendmentId']): boolean =>
  amendments.some((each) => each.amendmentId === amendmentId && (each.end === null || each.end.is === 'inForce'));

const hasAddress = ({ programme: { contacts } }: Seen, contactId: Contribution['contactId']): boolean =>
  contacts.some((contact) => contact.contactId === contactId && contact.email !== null);

export async function eveningModel(turn: Turn, seen: Seen): Promise<EveningModel> {
  const { evening, setUp, phase } = seen.programme;
  return {
    programme: seen.ref,
    order: setUp.order,
    ...evening,
    contributions: await shownContributions(turn, seen),
    isSigned: phase === 'active',
    lettersReady: feedbackDue(seen.programme).ready.length,
  };
}

export function shownGroups(turn: Turn, seen: Seen): GroupsModel['groups'] {
  const { groups, contributions, projects } = seen.programme;
  return groups.map(({ groupId, name, theme, projectId, members }) => ({
    groupId,
    name,
    theme: themeOf(turn, seen, theme),
    project: projects.find((project) => project.projectId === projectId)?.name ?? null,
    members: members.length,
    reactions: contributions.filter((each) => each.groupId === groupId).length,
  }));
}
