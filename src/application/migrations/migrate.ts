import type { Ports } from '../ports.ts';
import { DATA_MIGRATIONS, type DataMigration } from './data-migrations.ts';

/** The place of a migration that is over. */
const DONE = 'done';
const placeOf = ({ id }: DataMigration): string => `migration|${id}`;
/** A place of its own is never this. */
const at = (place: string): string => `at|${place}`;

/** Those that were not done yet, in order. */
export async function waitingMigrations(
  ports: Pick<Ports, 'progress'>,
  all: readonly DataMigration[] = DATA_MIGRATIONS,
): Promise<readonly DataMigration[]> {
  const places = await Promise.all(all.map((migration) => ports.progress.get(placeOf(migration))));
  return all.filter((_, index) => places[index] !== DONE);
}

export interface Migrated {
  readonly migration: DataMigration;
  readonly looked: number;
  readonly changed: number;
}

/** Does one, from where it was broken off. `reached`: after each part. A dry run changes nothing. */
export async function migrateOne(
  ports: Ports,
  migration: DataMigration,
  dryRun: boolean,
  reached: () => Promise<void> = async () => undefined,
): Promise<Migrated> {
  let looked = 0;
  let changed = 0;
  const kept = await ports.progress.get(placeOf(migration));
  let after = dryRun || kept === null ? null : kept.slice(at('').length);
  for (;;) {
    const part = await migration.part(ports, after, dryRun);
    looked += part.looked;
    changed += part.changed;
    if (!dryRun) await ports.progress.set(placeOf(migration), part.next === null ? DONE : at(part.next));
    await reached();
    if (part.next === null) return { migration, looked, changed };
    after = part.next;
  }
}

/** At the start of the bot: an empty database has nothing to migrate; of another one the operator hears what waits. */
export async function lookForMigrations(ports: Ports): Promise<void> {
  const waiting = await waitingMigrations(ports);
  if (waiting.length === 0) return;
  if ((await ports.journal.municipalities()).length === 0) {
    for (const migration of waiting) await ports.progress.set(placeOf(migration), DONE);
    return;
  }
  ports.log.warn('migrations.waiting', { migrations: waiting.map(({ id }) => id), run: 'handslag migrate' });
}
