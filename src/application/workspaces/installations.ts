import type { Instant } from '../../domain/ids.ts';
import type { Installation } from '../ports/workspaces.ts';
import type { Ports } from '../ports.ts';
import { followInstallations } from './follow.ts';

/** What an adapter tells of the places in which the bot is installed. */
export interface Installations {
  /** The bot was taken away there, or its right to speak. Sending waits, and the coordinators are told. Safe to repeat. */
  stopped(installation: Installation, at: Instant): Promise<void>;
  /** It is there, perhaps again: what waited goes out. Safe to repeat. */
  works(installation: Installation): Promise<void>;
}

/** Written first; what follows from it is done now or, after a crash, by the tick. */
export const installationsOf = (ports: Ports): Installations => ({
  stopped: async (installation, at) => {
    if (!(await ports.workspaces.change(installation, at))) return;
    ports.log.warn('workspace.stopped', { ...installation });
    await followInstallations(ports);
  },
  works: async (installation) => {
    if (!(await ports.workspaces.change(installation, null))) return;
    ports.log.info('workspace.works-again', { ...installation });
    await followInstallations(ports);
  },
});
