import { randomBytes, randomInt } from 'node:crypto';
import type { Ids } from '../../src/application/ports/runtime.ts';

/** Without 0, O, 1, I and L, which people mix up. Eight of 31 characters: 39 bits, for a code that expires and works once. */
const CODE_CHARACTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUP = 4;

const group = (): string =>
  Array.from({ length: GROUP }, () => CODE_CHARACTERS.charAt(randomInt(CODE_CHARACTERS.length))).join('');

export const randomIds: Ids = {
  id: () => randomBytes(16).toString('base64url'),
  salt: () => randomBytes(32).toString('hex'),
  token: () => randomBytes(32).toString('base64url'),
  code: () => `${group()}-${group()}`,
};

/** That many bytes that nobody can guess. */
export const unguessable = (count: number): Buffer => randomBytes(count);
