import type { AnchorKey } from '../domain/journal/anchor-key.ts';
import type { Reader } from '../views/models.ts';
import type { PlatformName } from './interaction.ts';
import type { AnchorFolder, AnchorStore } from './ports/anchors.ts';
import type { DeliveryStore, MessageStore } from './ports/deliveries.ts';
import type { Documents } from './ports/documents.ts';
import type { DownloadStore } from './ports/downloads.ts';
import type { HomeStore } from './ports/homes.ts';
import type { ButtonStore, InboxStore, UploadStore } from './ports/inbox.ts';
import type { Journal } from './ports/journal.ts';
import type { Mail } from './ports/mail.ts';
import type { ChannelStore, PeopleStore } from './ports/people.ts';
import type { PersonalStore } from './ports/personal.ts';
import type { ChatPlatform } from './ports/platform.ts';
import type { ProgrammeFiles } from './ports/programme-files.ts';
import type { ProgressStore } from './ports/progress.ts';
import type { Clock, HolidayTables, Ids, Log, Pace, Queue } from './ports/runtime.ts';
import type { Sheets } from './ports/sheets.ts';
import type { SnapshotStore } from './ports/snapshots.ts';
import type { TextStore } from './ports/texts.ts';
import type { LeaseStore, WakeupStore } from './ports/wakeups.ts';
import type { WorkspaceStore } from './ports/workspaces.ts';

/** What lasts. */
export interface Stores {
  readonly journal: Journal;
  readonly personal: PersonalStore;
  readonly texts: TextStore;
  readonly snapshots: SnapshotStore;
  readonly anchors: AnchorStore;
  readonly progress: ProgressStore;
  readonly people: PeopleStore;
  readonly homes: HomeStore;
  readonly workspaces: WorkspaceStore;
  readonly channels: ChannelStore;
  readonly deliveries: DeliveryStore;
  readonly messages: MessageStore;
  readonly wakeups: WakeupStore;
  readonly leases: LeaseStore;
  readonly inbox: InboxStore;
  readonly buttons: ButtonStore;
  readonly uploads: UploadStore;
  readonly downloads: DownloadStore;
}

/** Everything that the application asks of the outside. */
export interface Ports extends Stores {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly queue: Queue;
  readonly pace: Pace;
  readonly tables: HolidayTables;
  readonly files: ProgrammeFiles;
  readonly sheets: Sheets;
  /** Null: there is no mail server, and coordinators bring the letters to residents themselves. */
  readonly mail: Mail | null;
  readonly documents: Documents;
  /** For whom we do not know yet: the configured language and zone. */
  readonly defaultReader: Reader;
  /** Where the bot is reached from outside, without a slash at its end; null: the operator did not say. */
  readonly publicUrl: string | null;
  /** With what anchors are signed, and where they are copied to; null: not at all. */
  readonly anchoring: { readonly key: AnchorKey | null; readonly folder: AnchorFolder | null };
  readonly platforms: ReadonlyMap<PlatformName, ChatPlatform>;
}
