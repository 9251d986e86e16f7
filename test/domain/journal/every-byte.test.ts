import { expect, test } from 'vitest';
import { as, programmeStream } from '../../../src/domain/ids.ts';
import { sealCommit, verifyStream } from '../../../src/domain/journal/chain.ts';
import type { StoredCommit } from '../../../src/domain/journal/commit.ts';
import { municipalityId, person, programmeId } from '../../builders/haarlem.ts';
import { FIXTURES } from './events.ts';

const COMMITS = 200;

/** A journal of two hundred commits, with every kind of event in it. */
const journal = (): readonly StoredCommit[] => {
  const chain: StoredCommit[] = [];
  for (let seq = 1; seq <= COMMITS; seq += 1) {
    const fixture = FIXTURES[seq % FIXTURES.length];
    chain.push(
      sealCommit({
        municipalityId,
        stream: programmeStream(programmeId),
        seq,
        at: as(`2007-09-20T10:00:00.${String(seq).padStart(3, '0')}Z`),
        actor: { kind: 'person', personId: person.coordinator },
        commandId: as(`command-${seq}`),
        events: [fixture?.event],
        prevHash: chain.at(-1)?.hash ?? null,
      }),
    );
  }
  return chain;
};

const FIELDS = ['canonical', 'hash', 'stream', 'municipalityId', 'at', 'commandId'] as const;

/** Every byte of a field, with one bit of it turned over. */
function* flips(text: string) {
  const bytes = Buffer.from(text, 'utf8');
  for (const [at, byte] of bytes.entries()) {
    bytes[at] = byte ^ (1 << (at % 8));
    yield bytes.toString('latin1');
    bytes[at] = byte;
  }
}

test('of a journal of 200 commits, every byte that is turned over is found, in the commit where it stands', () => {
  const chain = journal();
  let missed = 0;
  let flipped = 0;
  for (const [index, commit] of chain.entries()) {
    const before = chain[index - 1] ?? null;
    for (const field of FIELDS) {
      for (const changed of flips(commit[field])) {
        flipped += 1;
        const check = verifyStream([{ ...commit, [field]: changed }], before);
        if (check.ok || check.seq !== commit.seq) missed += 1;
      }
    }
  }
  expect(flipped).toBeGreaterThan(COMMITS * 400);
  expect(missed).toBe(0);
});
