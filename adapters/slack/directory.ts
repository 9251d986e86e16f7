import type { Interaction } from '../../src/application/interaction.ts';
import type { WorkspaceStore } from '../../src/application/ports/workspaces.ts';
import type { Installations } from '../../src/application/workspaces/installations.ts';
import { decodeReplyTo } from './conversation-ref.ts';
import type { Installing } from './install.ts';
import type { Incoming } from './parse.ts';
import type { Speaking, Webs } from './webs.ts';
import { whereHeard } from './where-heard.ts';

/** Which installation reaches whom. */
export interface Directory {
  /** Remembers through which installation this was heard, and that an installation ended. */
  note(body: unknown, incoming: Incoming): Promise<void>;
  /** With whose token it is answered: of the workspace where it was heard. */
  speaking(interaction: Pick<Interaction, 'account' | 'conversation' | 'replyTo'>): Promise<Speaking | null>;
  /** The workspace of the one token that the operator set. */
  isOurs(workspace: string): Promise<void>;
}

export interface DirectoryParts {
  readonly webs: Webs;
  readonly workspaces: WorkspaceStore;
  readonly installations: Installations;
  readonly installing: Installing | null;
}

const accountOf = (incoming: Incoming) => {
  if (incoming.kind === 'files') return incoming.base.account;
  return incoming.kind === 'interaction' || incoming.kind === 'submission' ? incoming.interaction.account : null;
};

export const createDirectory = (parts: DirectoryParts): Directory => {
  const { webs, workspaces, installations, installing } = parts;
  const known = new Map<string, string>();
  /** Written once a process, for people and workspaces are heard again and again. */
  const route = async (place: string, installation: string): Promise<void> => {
    if (known.get(place) === installation) return;
    await workspaces.route('slack', place, installation);
    known.set(place, installation);
  };
  const ended = async (installation: string, at: Extract<Incoming, { kind: 'uninstalled' }>['at']): Promise<void> => {
    if (installing !== null) return installing.uninstalled(installation, at);
    await installations.stopped({ platform: 'slack', installation }, at);
  };
  return {
    note: async (body, incoming) => {
      const { team, installation } = whereHeard(body);
      if (installation === null) return;
      if (incoming.kind === 'uninstalled') {
        await route(team ?? installation, installation);
        return ended(installation, incoming.at);
      }
      const account = accountOf(incoming);
      if (installing === null || account === null) return;
      const isOrganisation = installation.startsWith('E');
      const isGuest = team !== null && account.workspace !== team && !isOrganisation;
      if (team !== null) await route(team, installation);
      if (isOrganisation) await route(account.workspace, installation);
      if (isGuest) await route(`${account.workspace}/${account.user}`, installation);
    },
    speaking: async ({ account, conversation, replyTo }) => {
      const team = conversation?.workspace ?? (replyTo === '' ? undefined : decodeReplyTo(replyTo).team);
      return webs.of(team ?? account.workspace, team === undefined ? account.user : undefined);
    },
    isOurs: async (workspace) => {
      await route(workspace, workspace);
      await installations.works({ platform: 'slack', installation: workspace });
    },
  };
};
