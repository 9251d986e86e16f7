import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openFrom, rewrapped, sealIn } from '../../../adapters/mongo/envelope.ts';

const key = (keyId: string) => ({ keyId, key: randomBytes(32) });
const [old, fresh] = [key('old'), key('fresh')];
const about = 'slack/T1';

describe('a secret that is kept', () => {
  test('opens under its key, for what it is about', () => {
    const envelope = sealIn(randomBytes, old, 'xoxb-secret', about);
    expect(JSON.stringify(envelope)).not.toContain('xoxb');
    expect(openFrom([fresh, old], envelope, about)).toBe('xoxb-secret');
  });

  test('does not open for another workspace, under another key, or when a byte was changed', () => {
    const envelope = sealIn(randomBytes, old, 'xoxb-secret', about);
    expect(() => openFrom([old], envelope, 'slack/T2')).toThrow();
    expect(() => openFrom([{ ...fresh, keyId: 'old' }], envelope, about)).toThrow();
    expect(() => openFrom([fresh], envelope, about)).toThrow('HANDSLAG_ENCRYPTION_KEYS has no key old');
    const bytes = Buffer.from(envelope.sealed, 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => openFrom([old], { ...envelope, sealed: bytes.toString('base64') }, about)).toThrow();
  });

  test('is never kept twice alike', () => {
    expect(sealIn(randomBytes, old, 'the same', about)).not.toEqual(sealIn(randomBytes, old, 'the same', about));
  });

  test('goes under another key without being opened, and the old key is needed no more', () => {
    const envelope = sealIn(randomBytes, old, 'xoxb-secret', about);
    const moved = { ...envelope, ...rewrapped(randomBytes, [fresh, old], envelope, about, fresh) };
    expect(moved.sealed).toBe(envelope.sealed);
    expect(openFrom([fresh], moved, about)).toBe('xoxb-secret');
    expect(() => openFrom([old], moved, about)).toThrow('no key fresh');
  });
});
