import { randomBytes } from 'node:crypto';

/** A new key of 256 bits under a name of its own, as `HANDSLAG_ENCRYPTION_KEYS` wants it. */
export const randomEncryptionKey = (): string =>
  `k${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`;
