import type { StreamId } from '../../domain/ids.ts';
import { type AnchorReading, type ReadAnchor, readAnchor } from '../../domain/journal/anchor.ts';
import type { Head } from '../../domain/journal/chain.ts';
import type { Anchored } from './verify.ts';

export interface HeldAgainst {
  /** Of each stream, the furthest that an anchor saw. */
  readonly anchored: Anchored;
  readonly anchors: readonly ReadAnchor[];
  /** Who signed them, each once. */
  readonly keyIds: readonly string[];
  /** Of the texts that are no sound anchor, in their order. */
  readonly problems: readonly Extract<AnchorReading, { ok: false }>['problem'][];
}

/** Reads anchor files, to hold the journal against them. */
export function heldAgainst(texts: readonly string[]): HeldAgainst {
  const readings = texts.map(readAnchor);
  const anchors = readings.flatMap((reading) => (reading.ok ? [reading.anchor] : []));
  const anchored = new Map<StreamId, Head>();
  for (const head of anchors.flatMap(({ heads }) => heads)) {
    if ((anchored.get(head.stream)?.seq ?? 0) < head.seq) anchored.set(head.stream, head);
  }
  return {
    anchored,
    anchors,
    keyIds: [...new Set(anchors.flatMap(({ signed }) => signed?.keyId ?? []))],
    problems: readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
  };
}
