import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { as, type CommandId, type Instant, programmeStream, type Sha256 } from '../../../src/domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../../src/domain/journal/canonical.ts';
import { sealCommit, verifyStream } from '../../../src/domain/journal/chain.ts';
import type { Commit, StoredCommit } from '../../../src/domain/journal/commit.ts';
import { checkCode, seal } from '../../../src/domain/journal/seal.ts';
import { municipalityId, person, programmeId } from '../../builders/haarlem.ts';

type Written = Pick<Commit<unknown>, 'events'>;

const stored = (commits: readonly Written[]): readonly StoredCommit[] => {
  const chain: StoredCommit[] = [];
  for (const [index, { events }] of commits.entries())
    chain.push(
      sealCommit({
        municipalityId,
        stream: programmeStream(programmeId),
        seq: index + 1,
        at: as<Instant>('2007-09-20T10:00:00.000Z'),
        actor: { kind: 'person', personId: person.coordinator },
        commandId: as<CommandId>(`command-${index + 1}`),
        events,
        prevHash: chain.at(-1)?.hash ?? null,
      }),
    );
  return chain;
};

const anyChain = fc
  .array(fc.record({ events: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 3 }) }), {
    minLength: 2,
    maxLength: 6,
  })
  .map(stored);

const replaced = (chain: readonly StoredCommit[], index: number, changes: Partial<StoredCommit>) =>
  chain.map((commit, position) => (position === index ? { ...commit, ...changes } : commit));

const flipped = (text: string, position: number, bit: number): string => {
  const bytes = Buffer.from(text, 'utf8');
  const index = position % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return bytes.toString('latin1');
};

describe('a chain', () => {
  test('that nobody touched is whole', () => {
    fc.assert(fc.property(anyChain, (chain) => verifyStream(chain).ok));
  });

  test.each(['canonical', 'hash', 'commandId', 'at', 'stream', 'municipalityId'] as const)(
    'shows one changed bit in %s, and in which commit',
    (field) => {
      fc.assert(
        fc.property(anyChain, fc.nat(), fc.nat(), fc.nat(7), (chain, which, position, bit) => {
          const index = which % chain.length;
          const value = flipped(chain[index]?.[field] ?? '', position, bit);
          expect(verifyStream(replaced(chain, index, { [field]: value }))).toMatchObject({ ok: false, seq: index + 1 });
        }),
      );
    },
  );

  test('shows a commit that is gone from its middle', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (chain, which) => {
        const gone = which % (chain.length - 1);
        const rest = chain.filter((_, index) => index !== gone);
        expect(verifyStream(rest)).toEqual({ ok: false, seq: gone + 2, problem: 'hole' });
      }),
    );
  });

  test('shows two commits that changed places', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (chain, which) => {
        const first = which % (chain.length - 1);
        const swapped = [
          ...chain.slice(0, first),
          ...chain.slice(first, first + 2).reverse(),
          ...chain.slice(first + 2),
        ];
        expect(verifyStream(swapped)).toMatchObject({ ok: false, problem: 'hole' });
      }),
    );
  });

  test('shows a commit that was written anew, with a hash that fits it', () => {
    const chain = stored([{ events: ['a'] }, { events: ['b'] }, { events: ['c'] }]);
    const forged = (chain[0]?.canonical ?? '').replace('"a"', '"z"');
    const anew = replaced(chain, 0, { canonical: forged, hash: sha256Hex(forged) });
    expect(verifyStream(anew)).toEqual({ ok: false, seq: 2, problem: 'link' });
  });

  test('shows a commit of another stream', () => {
    const chain = stored([{ events: ['a'] }]);
    const [other] = stored([{ events: ['a'] }, { events: ['b'] }]).slice(1);
    const moved = (other?.canonical ?? '').replace('programme/vijfhoek', 'programme/elders');
    const stranger = { ...other, stream: 'programme/elders', canonical: moved, hash: sha256Hex(moved) } as StoredCommit;
    expect(verifyStream([...chain, stranger])).toEqual({ ok: false, seq: 2, problem: 'stream' });
  });

  test('shows a text that is not canonical, whatever its hash', () => {
    const chain = stored([{ events: ['a'] }]);
    const spaced = `${chain[0]?.canonical ?? ''} `;
    expect(verifyStream(replaced(chain, 0, { canonical: spaced, hash: sha256Hex(spaced) }))).toEqual({
      ok: false,
      seq: 1,
      problem: 'text',
    });
  });

  test('shows a copy beside the text that says something else', () => {
    const chain = stored([{ events: ['a'] }]);
    const at = as<Instant>('2008-09-20T10:00:00.000Z');
    expect(verifyStream(replaced(chain, 0, { at }))).toEqual({ ok: false, seq: 1, problem: 'copy' });
  });
});

describe('canonical text', () => {
  test('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 'é', c: null }] })).toBe('{"a":[{"c":null,"d":"é"}],"b":1}');
  });

  test('is not made of what JSON can not hold', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
    expect(() => canonicalJson({ hours: Number.NaN })).toThrow();
  });

  test('hashes as the standard says', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('a seal', () => {
  test('is the hash of the salt and then the value', () => {
    expect(seal('abc', '')).toBe(sha256Hex('abc'));
    expect(seal('c', Buffer.from('ab', 'utf8'))).toBe(sha256Hex('abc'));
    expect(seal('c', '6162')).toBe(sha256Hex('abc'));
  });

  test('of the same value differs with its salt', () => {
    expect(seal('Anna', '00'.repeat(32))).not.toBe(seal('Anna', '01'.repeat(32)));
  });

  test('is compared by its first eight characters in two groups', () => {
    expect(checkCode(as<Sha256>(`3f9a01bc${'0'.repeat(56)}`))).toBe('3f9a 01bc');
  });
});
