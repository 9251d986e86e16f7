import { type Migrated, migrateOne, waitingMigrations } from '../../migrations/migrate.ts';
import type { Ports } from '../../ports.ts';
import type { Report } from '../import.ts';
import { onlyOne } from './long-work.ts';

/** Does what waits, one after another; broken off, it goes on where it was. */
export async function migrateAsOperator(ports: Ports, { dryRun }: { readonly dryRun: boolean }): Promise<Report> {
  const waiting = await waitingMigrations(ports);
  if (waiting.length === 0) return { ok: true, text: 'There is nothing to migrate.' };
  if (dryRun) {
    const lines: string[] = [];
    for (const migration of waiting) lines.push(lineOf(await migrateOne(ports, migration, true), 'would change'));
    return { ok: true, text: [...lines, 'Nothing was changed.'].join('\n') };
  }
  return onlyOne(ports, 'migrate', async (progress) => {
    const lines: string[] = [];
    for (const migration of waiting) {
      lines.push(lineOf(await migrateOne(ports, migration, false, () => progress.reached(migration.id)), 'changed'));
    }
    await progress.over();
    return { ok: true, text: lines.join('\n') };
  });
}

const lineOf = ({ migration, looked, changed }: Migrated, did: string): string =>
  `${migration.id}: ${migration.says}; looked at ${looked}, ${did} ${changed}`;
