import type { SubmittedFile } from '../../views/vocabulary.ts';
import { later } from '../sending/later.ts';
import type { FormReader } from './form-values.ts';
import type { Turn } from './turn.ts';

/** A file sent to the bot is offered in forms for a day. */
const OFFERED_MS = 24 * 60 * 60 * 1_000;

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

async function filesOf({ ports, interaction }: Turn, endings: readonly string[]) {
  const since = later(await ports.clock.real(), -OFFERED_MS);
  const files = await ports.uploads.filesOf(interaction.account, since);
  return files.filter(({ name }) => endings.includes(endingOf(name)));
}

/** Files that this account sent to the bot, newest first, each by its hash. */
export async function recentFiles(turn: Turn, endings: readonly string[]) {
  return (await filesOf(turn, endings)).map(({ name, sha256 }) => ({ value: sha256, label: name }));
}

/** The file that came with the form, or one sent before that was chosen in it. Null: none; of a wrong kind, the form says so. */
export async function receivedFile(
  turn: Turn,
  form: FormReader,
  field: string,
  endings: readonly string[],
): Promise<Pick<SubmittedFile, 'name' | 'sha256' | 'text'> | null> {
  const file = form.file(field);
  if (file !== null) {
    if (endings.includes(endingOf(file.name))) return file;
    form.fail(field, { error: 'wrongFileKind', accept: endings });
    return file;
  }
  const chosen = turn.values[field];
  const received = (await filesOf(turn, endings)).find(({ sha256 }) => sha256 === chosen);
  return received === undefined ? null : { name: received.name, sha256: received.sha256, text: null };
}
