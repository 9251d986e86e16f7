import type { Account, Interaction } from '../../../src/application/interaction.ts';
import type {
  BoundButton,
  ButtonStore,
  InboxStore,
  PendingImport,
  ReceivedFile,
  UploadStore,
} from '../../../src/application/ports/inbox.ts';

interface Noted {
  readonly interaction: Interaction;
  readonly leaseUntil: string | null;
  readonly done: boolean;
}

export const memoryInbox = (): InboxStore => {
  const inbox = new Map<string, Noted>();
  const isFree = ({ done, leaseUntil }: Noted, now: string): boolean =>
    !done && (leaseUntil === null || leaseUntil <= now);
  return {
    async note(interaction) {
      if (inbox.has(interaction.id)) return 'seen';
      inbox.set(interaction.id, { interaction, leaseUntil: null, done: false });
      return 'new';
    },
    async claim(id, now, leaseUntil) {
      const noted = inbox.get(id);
      if (!noted || !isFree(noted, now)) return false;
      inbox.set(id, { ...noted, leaseUntil });
      return true;
    },
    async done(id) {
      const noted = inbox.get(id);
      if (noted) inbox.set(id, { ...noted, done: true });
    },
    async waiting(now, limit) {
      return [...inbox.values()]
        .filter((noted) => isFree(noted, now))
        .map(({ interaction }) => interaction)
        .sort((one, other) => (one.at < other.at ? -1 : 1))
        .slice(0, limit);
    },
  };
};

export const memoryButtons = (): ButtonStore => {
  const buttons = new Map<string, BoundButton>();
  return {
    async put(given) {
      for (const button of given) if (!buttons.has(button.buttonId)) buttons.set(button.buttonId, button);
    },
    async remove(municipalityId, ids) {
      for (const [id, one] of buttons) {
        const action = JSON.stringify(one.action);
        if (one.municipalityId === municipalityId && ids.some((each) => action.includes(JSON.stringify(each))))
          buttons.delete(id);
      }
    },
    get: async (buttonId) => buttons.get(buttonId) ?? null,
  };
};

export const memoryUploads = (): UploadStore => {
  let files: ReceivedFile[] = [];
  const imports = new Map<string, PendingImport>();
  const same = (one: Account, other: Account): boolean =>
    one.platform === other.platform && one.workspace === other.workspace && one.user === other.user;
  return {
    async putFile(file) {
      const known = files.some(
        (one) => same(one.account, file.account) && one.sha256 === file.sha256 && one.at === file.at,
      );
      if (!known) files.push(file);
    },
    async filesOf(account, since) {
      return files
        .filter((file) => same(file.account, account) && file.at >= since)
        .sort((one, other) => (one.at < other.at ? 1 : -1));
    },
    async forget(account) {
      files = files.filter((file) => !same(file.account, account));
    },
    async putImport(pending) {
      if (!imports.has(pending.importId)) imports.set(pending.importId, pending);
    },
    async removeImports(municipalityId) {
      for (const [id, one] of imports) if (one.municipalityId === municipalityId) imports.delete(id);
    },
    getImport: async (importId) => imports.get(importId) ?? null,
  };
};
