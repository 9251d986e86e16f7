import { downloadOf } from '../../../src/application/downloads.ts';
import { textOfFile } from '../../../src/application/file-text.ts';
import { as } from '../../../src/domain/ids.ts';
import { activity, date, fields, party, person, project } from '../../builders/haarlem.ts';
import type { BuiltPhase } from '../../builders/programme.ts';
import { converse } from './driver.ts';

export const MILESTONE = { milestoneId: as<never>('ontwerp'), name: 'Ontwerp klaar', on: date('2008-03-31') };

/** Haarlem with one milestone, and one agreement that waits for another. */
const proposed = [
  {
    activityId: activity.square,
    projectId: project.squares,
    fields: fields({ milestones: [MILESTONE], waitsFor: [activity.gardens] }),
    ownerId: person.greenManager,
  },
  {
    activityId: activity.gardens,
    projectId: project.squares,
    fields: fields({ what: 'Tien binnentuinen opknappen', leadPartyId: party.housing, dueOn: date('2008-05-01') }),
    ownerId: person.caretaker,
  },
];

/** Haarlem before it signs, and how a coordinator gets tables out and in. */
export async function sheetBot(phase: BuiltPhase = 'draft') {
  const bot = await converse(phase === 'draft' ? { phase, activities: proposed } : { phase });
  bot.clock.set('2007-09-01T09:00:00.000Z');
  const coordinator = bot.as(person.coordinator);
  const open = async () => {
    await coordinator.type('nieuw');
    await coordinator.press('Tabel (CSV)');
    await coordinator.press('Lees een tabel in');
  };
  return {
    ...bot,
    coordinator,
    commits: () => bot.stores.journal.commits.length,
    /** What stands behind the link that was just handed over. */
    download: async (): Promise<string> => {
      const [, token = ''] = /downloads\/([\w-]+)/.exec(JSON.stringify(coordinator.last)) ?? [];
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode((await downloadOf(bot.ports, token))?.bytes);
    },
    paste: async (text: string) => {
      await open();
      await coordinator.submit({ text });
    },
    /** As both platforms read a file. */
    send: async (bytes: Uint8Array) => {
      await open();
      await coordinator.submit({
        file: { name: 'wijk.csv', sha256: 'b'.repeat(64), text: textOfFile('wijk.csv', bytes) },
      });
    },
  };
}

type SheetBot = Awaited<ReturnType<typeof sheetBot>>;
export const utf8 = (text: string) => new TextEncoder().encode(text);
export const named = async (bot: SheetBot, what: string) =>
  (await bot.programme()).activities.find((each) => each.fields.what === what);
