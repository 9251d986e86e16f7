import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Everything the scripts make: data, logs, process records, builds. Ignored by git, safe to delete when nothing runs. */
export const handslagFolder = join(project, '.handslag');
