import { Temporal } from 'temporal-polyfill';
import {
  as,
  type Instant,
  type LocalDate,
  type MunicipalityId,
  municipalityStream,
  type StreamId,
} from '../../domain/ids.ts';
import { type Anchor, anchorFile, readAnchor } from '../../domain/journal/anchor.ts';
import type { Head } from '../../domain/journal/chain.ts';
import { destroyedHeads } from '../../domain/municipality/retention/state.ts';
import type { StoredAnchor } from '../ports/anchors.ts';
import type { Ports } from '../ports.ts';
import { load } from '../streams/load.ts';
import { MUNICIPALITY } from '../streams/stream-type.ts';

type AnchorPorts = Pick<Ports, 'journal' | 'snapshots' | 'anchors' | 'anchoring' | 'clock' | 'log'>;

/** Heads that are asked for at the same time. */
const TOGETHER = 32;

export const anchorDate = (at: Instant): LocalDate =>
  as(Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().toString());

export const anchorName = ({ municipalityId, on }: Pick<StoredAnchor, 'municipalityId' | 'on'>): string =>
  `${municipalityId}-${on}.anchor`;

/**
 * Once a day and municipality: keeps where every stream stands, and copies it to the folder. Whoever comes second does
 * nothing; who ended before the copy was made has it made by the next one.
 */
export async function anchorDaily(ports: AnchorPorts): Promise<void> {
  const now = await ports.clock.now();
  const on = anchorDate(now);
  for (const municipalityId of await ports.journal.municipalities()) {
    if ((await ports.anchors.get(municipalityId, on)) === null)
      await ports.anchors.put(await make(ports, municipalityId, now));
    await copy(ports, municipalityId, on);
  }
}

async function copy({ anchors, anchoring }: AnchorPorts, municipalityId: MunicipalityId, on: LocalDate): Promise<void> {
  const name = anchorName({ municipalityId, on });
  if (anchoring.folder === null || (await anchoring.folder.has(name))) return;
  const kept = await anchors.get(municipalityId, on);
  if (kept !== null) await anchoring.folder.write(name, kept.text);
}

async function make(ports: AnchorPorts, municipalityId: MunicipalityId, at: Instant): Promise<StoredAnchor> {
  const on = anchorDate(at);
  const before = await ports.anchors.latest(municipalityId, on);
  const reading = before === null ? null : readAnchor(before.text);
  const previous = reading?.ok === true ? reading.anchor : null;
  const heads = await headsNow(ports, municipalityId, previous);
  const anchor: Anchor = { municipalityId, on, at, previous: before?.root ?? null, heads };
  const { root, text } = anchorFile(anchor, ports.anchoring.key);
  return { municipalityId, on, root, text };
}

/**
 * Streams are read one after another while appends go on: each head was there when it was read, so every later journal goes on
 * from it. What the anchor before saw and is not there any more stays in the list, so that no anchor hides a loss.
 */
async function headsNow(ports: AnchorPorts, municipalityId: MunicipalityId, previous: Anchor | null) {
  const known = new Map(previous?.heads.map((head) => [head.stream, head]));
  const { state } = await load(ports, MUNICIPALITY, municipalityId, municipalityStream(municipalityId));
  const destroyed = new Set(destroyedHeads(state).map(({ stream }) => stream));
  const streams = new Set([...known.keys(), ...(await ports.journal.streams(municipalityId))]);
  const left = [...streams].filter((stream) => !destroyed.has(stream)).sort();
  const heads: Head[] = [];
  for (let at = 0; at < left.length; at += TOGETHER) {
    const some = left.slice(at, at + TOGETHER);
    const found = await Promise.all(some.map((stream) => headOf(ports, municipalityId, stream, known.get(stream))));
    heads.push(...found.filter((head) => head !== null));
  }
  return heads;
}

async function headOf(
  { journal, log }: AnchorPorts,
  municipalityId: MunicipalityId,
  stream: StreamId,
  before: Head | undefined,
): Promise<Head | null> {
  const now = await journal.head(municipalityId, stream);
  if (before === undefined || (now?.seq === before.seq && now.hash === before.hash)) return now;
  const [seen] = now === null ? [] : await journal.read(municipalityId, stream, before.seq - 1);
  if (seen?.seq === before.seq && seen.hash === before.hash) return now;
  log.error('anchor.broken', { municipalityId, stream, seq: before.seq });
  return before;
}
