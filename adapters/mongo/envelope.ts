import { createCipheriv, createDecipheriv } from 'node:crypto';

/** A key of the operator's: 32 bytes, and the name under which records know it. */
export interface EncryptionKey {
  readonly keyId: string;
  readonly key: Buffer;
}

/** A secret under a key of its own, and that key under the operator's. */
export interface Envelope {
  readonly keyId: string;
  readonly wrappedKey: string;
  readonly sealed: string;
}

/** That many bytes that nobody can guess. */
export type RandomBytes = (count: number) => Buffer;

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
/** What NIST SP 800-38D recommends for GCM: never used twice with one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const encrypt = (random: RandomBytes, key: Buffer, plain: Buffer, about: string): string => {
  const nonce = random(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
};

const decrypt = (key: Buffer, text: string, about: string): Buffer => {
  const bytes = Buffer.from(text, 'base64');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(about))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
};

const keyOf = (keys: readonly EncryptionKey[], keyId: string): Buffer => {
  const found = keys.find((each) => each.keyId === keyId);
  if (found === undefined) throw new Error(`HANDSLAG_ENCRYPTION_KEYS has no key ${keyId}, under which this was kept`);
  return found.key;
};

const wrap = (random: RandomBytes, { keyId, key }: EncryptionKey, dataKey: Buffer, about: string) => ({
  keyId,
  wrappedKey: encrypt(random, key, dataKey, `${about}|${keyId}`),
});

/** `about`: authenticated with it, so that it opens for that alone. */
export const sealIn = (random: RandomBytes, key: EncryptionKey, secret: string, about: string): Envelope => {
  const dataKey = random(KEY_BYTES);
  return { ...wrap(random, key, dataKey, about), sealed: encrypt(random, dataKey, Buffer.from(secret), about) };
};

const unwrap = (keys: readonly EncryptionKey[], { keyId, wrappedKey }: Envelope, about: string): Buffer =>
  decrypt(keyOf(keys, keyId), wrappedKey, `${about}|${keyId}`);

/** Throws when the key is not there, or anything was changed. */
export const openFrom = (keys: readonly EncryptionKey[], envelope: Envelope, about: string): string =>
  decrypt(unwrap(keys, envelope, about), envelope.sealed, about).toString();

/** The same secret under another key of the operator's: the secret itself is not opened. */
export const rewrapped = (
  random: RandomBytes,
  keys: readonly EncryptionKey[],
  envelope: Envelope,
  about: string,
  to: EncryptionKey,
): Pick<Envelope, 'keyId' | 'wrappedKey'> => wrap(random, to, unwrap(keys, envelope, about), about);
