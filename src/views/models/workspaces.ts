import type { Platform } from './people.ts';
import type { Closed, InMessage, Open } from './shared.ts';

/** To the coordinators: the bot was taken away from a workspace, and its messages there wait. */
export interface WorkspaceStoppedModel extends InMessage {
  readonly platform: Platform;
  /** Whose people are there. */
  readonly parties: readonly string[];
  readonly people: number;
  /** Where it can be installed again; null: the operator has to. */
  readonly installUrl: string | null;
  readonly state: Open | Closed;
}
