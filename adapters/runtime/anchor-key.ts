import { generateKeyPairSync } from 'node:crypto';

/** A new Ed25519 key: PKCS #8 (DER) in base64. */
export const randomAnchorKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
