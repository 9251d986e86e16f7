import type { Account, Conversation } from '../../src/application/interaction.ts';
import { as, type ProjectId } from '../../src/domain/ids.ts';

/** The one workspace of the playground. */
export const WORKSPACE = 'playground';

export const accountOf = (user: string): Account => ({ platform: 'playground', workspace: WORKSPACE, user });

const conversation = (kind: Conversation['kind'], ref: string): Conversation => ({
  platform: 'playground',
  workspace: WORKSPACE,
  kind,
  ref,
});

export const directWith = (user: string): Conversation => conversation('direct', `direct/${user}`);
export const channelOf = (projectId: ProjectId): Conversation => conversation('channel', `channel/${projectId}`);

/** Null: no conversation of the playground. */
export const conversationAt = (ref: string): Conversation | null => {
  if (ref.startsWith('direct/')) return directWith(ref.slice('direct/'.length));
  return ref.startsWith('channel/') ? channelOf(as<ProjectId>(ref.slice('channel/'.length))) : null;
};

/** `haarlem.anna` is called `anna` in the address of the page. */
export const userOf = (personId: string): string => personId.slice(personId.lastIndexOf('.') + 1);
