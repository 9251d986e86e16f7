import { type Migrated, migrateOne, waitingMigrations } from '../../migrations/migrate.ts';
import type { Ports } from '../../ports.ts';
import type { Report } from '../import.ts';
import { onlyOne } from './long-work.ts';
import { recordUpkeep } from './upkeep.ts';

export interface ToMigrate {
  /** Only say what would change. */
  readonly dryRun: boolean;
  readonly operator: string;
}

/** Does what waits, one after another; broken off, it goes on where it was. */
export async function migrateAsOperator(ports: Ports, { dryRun, operator }: ToMigrate): Promise<Report> {
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
      const migrated = await migrateOne(ports, migration, false, () => progress.reached(migration.id));
      const { changed } = migrated;
      await recordUpkeep(ports, operator, () => ({ upkeep: 'migrate', what: migration.id, changed }));
      lines.push(lineOf(migrated, 'changed'));
    }
    await progress.over();
    return { ok: true, text: lines.join('\n') };
  });
}

const lineOf = ({ migration, looked, changed }: Migrated, did: string): string =>
  `${migration.id}: ${migration.says}; looked at ${looked}, ${did} ${changed}`;
