import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Sha256 } from '../ids.ts';
import { sha256Hex } from './canonical.ts';

/** An Ed25519 key with which anchors are signed. */
export interface AnchorKey {
  /** The first sixteen characters of the SHA-256 of the public key's text: what operators compare. */
  readonly keyId: string;
  /** The public half: SubjectPublicKeyInfo (DER) in base64. */
  readonly publicKey: string;
  /** The signature over the 64 characters of the root, in base64. */
  readonly sign: (root: Sha256) => string;
}

const publicText = (key: KeyObject): string => key.export({ type: 'spki', format: 'der' }).toString('base64');

export const keyIdOf = (publicKey: string): string => sha256Hex(publicKey).slice(0, 16);

/** `secret`: a private key in PKCS #8 (DER) as base64. Null: it is no Ed25519 key. */
export const anchorKeyOf = (secret: string): AnchorKey | null => {
  const key = read(() => createPrivateKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'pkcs8' }));
  if (key === null) return null;
  const publicKey = publicText(createPublicKey(key));
  return {
    keyId: keyIdOf(publicKey),
    publicKey,
    sign: (root) => sign(null, Buffer.from(root, 'utf8'), key).toString('base64'),
  };
};

const rewritten = (base64: string): string => Buffer.from(base64, 'base64').toString('base64');

/** Whether that public key's owner signed this root. */
export const isSignedBy = (root: string, signature: string, publicKey: string): boolean => {
  const key = read(() => createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }));
  // Base64 has spare bits: only the one way to write it counts.
  if (key === null || publicText(key) !== publicKey || rewritten(signature) !== signature) return false;
  try {
    return verify(null, Buffer.from(root, 'utf8'), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};

const read = (make: () => KeyObject): KeyObject | null => {
  try {
    const key = make();
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
};
