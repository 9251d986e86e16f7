import type { Instant, MunicipalityId } from '../../domain/ids.ts';
import type { Action } from '../../views/actions.ts';
import type { Interaction, PlatformName } from '../interaction.ts';

export interface InboxStore {
  /** One insert, unique by the interaction's id. Free text is left out before it comes here. */
  note(interaction: Interaction): Promise<'new' | 'seen'>;
  /** Takes it to work on: false when it is done or somebody else works on it now. */
  claim(id: string, now: Instant, leaseUntil: Instant): Promise<boolean>;
  /** Its id is kept, what it said is not. */
  done(id: string, at: Instant): Promise<void>;
  /** Noted, not done, and without a running lease: for the tick. */
  waiting(now: Instant, limit: number): Promise<readonly Interaction[]>;
}

export interface BoundButton {
  /** Derived from place and action, so that rendering a card anew gives the same ids. */
  readonly buttonId: string;
  readonly municipalityId: MunicipalityId | null;
  /** The message, home or form that it stands on. */
  readonly place: string;
  readonly action: Action;
}

export interface ButtonStore {
  put(buttons: readonly BoundButton[]): Promise<void>;
  get(buttonId: string): Promise<BoundButton | null>;
  /** Takes away those whose action names one of these ids. */
  remove(municipalityId: MunicipalityId, ids: readonly string[]): Promise<void>;
}

/** A file that somebody sent to the bot, for the form field that asks for it. */
export interface ReceivedFile {
  readonly account: { readonly platform: PlatformName; readonly workspace: string; readonly user: string };
  readonly name: string;
  readonly sha256: string;
  readonly at: Instant;
}

/** A programme file that was read and shown, waiting for "apply". */
export interface PendingImport {
  readonly importId: string;
  readonly municipalityId: MunicipalityId;
  readonly text: string;
  readonly at: Instant;
}

export interface UploadStore {
  putFile(file: ReceivedFile): Promise<void>;
  filesOf(account: ReceivedFile['account'], since: Instant): Promise<readonly ReceivedFile[]>;
  /** Deletes what is known of that account's files. */
  forget(account: ReceivedFile['account']): Promise<void>;
  putImport(pending: PendingImport): Promise<void>;
  getImport(importId: string): Promise<PendingImport | null>;
  /** Files that were shown and not applied hold names: all of that municipality go. */
  removeImports(municipalityId: MunicipalityId): Promise<void>;
}
