import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { as, type Sha256 } from '../ids.ts';

/** The one JSON text of a value by RFC 8785: what is hashed and stored. Throws a TypeError on what JSON can't hold. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('A value without a JSON form has no canonical text');
  return text;
};

/** Of the UTF-8 bytes of the text. */
export const sha256Hex = (text: string): Sha256 => as(createHash('sha256').update(text, 'utf8').digest('hex'));

/** Of bytes as they stand in a file. */
export const sha256OfBytes = (bytes: Uint8Array): Sha256 => as(createHash('sha256').update(bytes).digest('hex'));

/** Equal as JSON: the order of keys does not matter. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  one === other || canonicalJson(one) === canonicalJson(other);
