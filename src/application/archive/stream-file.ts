import type { StreamId } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import { partsOf } from '../owner-key.ts';

/** What every file system and every list takes for a name. */
const PLAIN = /^[a-z0-9][a-z0-9._-]{0,99}$/;

/** Where a stream stands under `data/`. */
export const streamFile = (stream: StreamId): string => {
  const { kind, id } = partsOf(stream);
  if (kind !== 'agreement') return `journal/${kind}.jsonl`;
  return `journal/agreements/${PLAIN.test(id) ? id : sha256Hex(id)}.jsonl`;
};
