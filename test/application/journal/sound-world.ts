import { rebuild } from '../../../src/application/journal/rebuild.ts';
import { wake } from '../../../src/application/time/tick.ts';
import { sealedIn } from '../../../src/domain/erasure/whose.ts';
import { as, type StreamId } from '../../../src/domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../../src/domain/journal/canonical.ts';
import { sealCommit } from '../../../src/domain/journal/chain.ts';
import type { Commit, StoredCommit } from '../../../src/domain/journal/commit.ts';
import { seal } from '../../../src/domain/journal/seal.ts';
import { textsIn } from '../../../src/domain/journal/texts.ts';
import { municipalityId, programmeId } from '../../builders/haarlem.ts';
import { createWorld, type World } from '../world.ts';

/** Haarlem under way, in which every seal has its value and every text its bytes, as the bot itself would have written it. */
export async function soundWorld(): Promise<World> {
  const world = await createWorld({ phase: 'active' });
  await wake(world.ports, as(`programme/${programmeId}`));
  await makeTrue(world);
  return world;
}

/** The builders seal with a number of their own: here the journal is written anew with seals that are right. */
async function makeTrue({ ports, stores }: World): Promise<void> {
  const old = [...stores.journal.commits];
  stores.journal.commits.length = 0;
  stores.snapshots.snapshots.clear();
  const heads = new Map<StreamId, StoredCommit>();
  for (const { stream, canonical } of old) {
    const { text, salts } = withRightSeals(canonical);
    const commit = JSON.parse(text) as Commit<unknown>;
    for (const sha of textsIn(commit)) await putText({ ports }, sha);
    const next = sealCommit({ ...commit, prevHash: heads.get(stream)?.hash ?? null });
    heads.set(stream, next);
    stores.journal.commits.push(next);
    await ports.personal.put(
      municipalityId,
      sealedIn(commit).map(({ ref }) => ({ ref, value: wordOf(ref), salt: salts, seal: seal(wordOf(ref), salts) })),
    );
  }
  const streams = await ports.journal.streams(municipalityId);
  await rebuild(
    ports,
    streams.map((stream) => ({ municipalityId, stream })),
  );
}

const SALT = '5a'.repeat(32);
const wordOf = (ref: string): string => `waarde van ${ref}`;
const TEXT = 'De tekst die de partijen tekenen';

const withRightSeals = (canonical: string) => {
  const commit = JSON.parse(canonical) as object;
  const refs = sealedIn(commit);
  const text = refs.reduce(
    (json, one) =>
      json.replaceAll(canonicalJson(one), canonicalJson({ ref: one.ref, seal: seal(wordOf(one.ref), SALT) })),
    canonicalJson(commit),
  );
  const shas = textsIn(commit);
  return { text: shas.reduce((json, sha) => json.replaceAll(sha, sha256Hex(TEXT)), text), salts: SALT };
};

async function putText({ ports }: Pick<World, 'ports'>, sha256: string): Promise<void> {
  const text = { sha256: as<never>(sha256), language: 'nl', templateVersion: 'test-1', canonical: '{}' } as const;
  await ports.texts.put(municipalityId, { ...text, pages: [TEXT], text: TEXT });
}
