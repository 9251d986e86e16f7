import { anchorsContract } from './anchors.ts';
import { buttonsContract } from './buttons.ts';
import { deliveriesContract } from './deliveries.ts';
import { downloadsContract } from './downloads.ts';
import { inboxContract, uploadsContract } from './inbox.ts';
import { journalContract } from './journal.ts';
import { leasesContract } from './leases.ts';
import { messagesContract } from './messages.ts';
import { channelsContract, codesContract, peopleContract } from './people.ts';
import { personalContract } from './personal.ts';
import { progressContract } from './progress.ts';
import { removalContract } from './removal.ts';
import type { GivenStores } from './samples.ts';
import { snapshotsContract } from './snapshots.ts';
import { textsContract } from './texts.ts';
import { wakeupsContract } from './wakeups.ts';

/** What every implementation of the stores must do. */
export const storesContract = (stores: GivenStores): void => {
  journalContract(stores);
  personalContract(stores);
  textsContract(stores);
  snapshotsContract(stores);
  anchorsContract(stores);
  progressContract(stores);
  removalContract(stores);
  peopleContract(stores);
  codesContract(stores);
  channelsContract(stores);
  deliveriesContract(stores);
  messagesContract(stores);
  wakeupsContract(stores);
  leasesContract(stores);
  inboxContract(stores);
  uploadsContract(stores);
  downloadsContract(stores);
  buttonsContract(stores);
};
