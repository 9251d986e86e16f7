import type { Stores } from '../../../src/application/ports.ts';
import { memoryAnchors } from './anchors.ts';
import { memoryDeliveries } from './deliveries.ts';
import { memoryDownloads } from './downloads.ts';
import { memoryHomes } from './homes.ts';
import { memoryButtons, memoryInbox, memoryUploads } from './inbox.ts';
import { memoryMessages } from './messages.ts';
import { memoryChannels, memoryPeople } from './people.ts';
import { memoryProgress } from './progress.ts';
import { memoryJournal, memoryPersonal, memorySnapshots, memoryTexts } from './records.ts';
import { memoryLeases, memoryWakeups } from './wakeups.ts';
import { memoryWorkspaces } from './workspaces.ts';

/** Every store in memory: passes the same contracts as the real ones. */
export const memoryStores = () =>
  ({
    journal: memoryJournal(),
    personal: memoryPersonal(),
    texts: memoryTexts(),
    snapshots: memorySnapshots(),
    anchors: memoryAnchors(),
    progress: memoryProgress(),
    people: memoryPeople(),
    homes: memoryHomes(),
    workspaces: memoryWorkspaces(),
    channels: memoryChannels(),
    deliveries: memoryDeliveries(),
    messages: memoryMessages(),
    wakeups: memoryWakeups(),
    leases: memoryLeases(),
    inbox: memoryInbox(),
    buttons: memoryButtons(),
    uploads: memoryUploads(),
    downloads: memoryDownloads(),
  }) satisfies Stores;
