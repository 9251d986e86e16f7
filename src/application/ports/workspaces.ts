import type { Instant } from '../../domain/ids.ts';
import type { PlatformName } from '../interaction.ts';

/** How the bot got into one or more workspaces: of Slack, a workspace's own installation or that of its whole organisation. */
export interface Installation {
  readonly platform: PlatformName;
  /** Opaque: only its adapter reads it. */
  readonly installation: string;
}

/** What is known of an installation that ended, or began anew. */
export interface InstallationChange extends Installation {
  /** Null: it works. */
  readonly stoppedAt: Instant | null;
  /** Whether what follows from this change was done. */
  readonly followed: boolean;
}

export interface WorkspaceStore {
  /** Through which installation a workspace, or a guest from another one, is reached. The last one noted counts. */
  route(platform: PlatformName, place: string, installation: string): Promise<void>;
  routeOf(platform: PlatformName, place: string): Promise<string | null>;
  /** Every place that is reached through it. */
  placesOf(installation: Installation): Promise<readonly string[]>;
  /** Writes how it stands now, as not followed. False: it stood so already. */
  change(installation: Installation, stoppedAt: Instant | null): Promise<boolean>;
  /** Null: it was never stopped. */
  standing(installation: Installation): Promise<InstallationChange | null>;
  unfollowed(): Promise<readonly InstallationChange[]>;
  followed(change: InstallationChange): Promise<void>;
}
