import { createHash } from 'node:crypto';
import { as, type Sha256 } from '../ids.ts';

/** SHA-256 of the salt's bytes followed by the value's UTF-8 bytes. A salt as text is hexadecimal. */
export const seal = (value: string, salt: Uint8Array | string): Sha256 => {
  const bytes = typeof salt === 'string' ? Buffer.from(salt, 'hex') : salt;
  return as(createHash('sha256').update(bytes).update(value, 'utf8').digest('hex'));
};

/** What people compare by eye or aloud: the first eight characters in two groups, e.g. `3f9a 01bc`. */
export const checkCode = (sha: Sha256): string => `${sha.slice(0, 4)} ${sha.slice(4, 8)}`;
