import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../../src/application/programme-file/errors.ts';

/** From 1; both null for the file as a whole. */
export interface Position {
  readonly line: number | null;
  readonly column: number | null;
}

export const WHOLE_FILE: Position = { line: null, column: null };

export const positionAt = (offset: number, lines: LineCounter): Position => {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? WHOLE_FILE : { line, column: col };
};

/** Where a path stands: at its key or at the item of its list; for what is absent, where it would be. */
export const placesIn = (document: Document.Parsed, lines: LineCounter): ((path: Path) => Position) => {
  const entriesOf = rememberedEntries();
  return (path) => {
    let node = resolved(document.contents, document);
    let offset = document.contents?.range?.[0] ?? 0;
    for (const step of path) {
      const next = stepInto(node, step, entriesOf);
      if (next === null) break;
      offset = next.offset ?? offset;
      node = resolved(next.node, document);
    }
    return positionAt(offset, lines);
  };
};

type Entries = (map: YAMLMap) => ReadonlyMap<string, Pair>;

/** One index per map: a file can have as many errors as lines. */
const rememberedEntries = (): Entries => {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map) => {
    const entries = known.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    known.set(map, entries);
    return entries;
  };
};

export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));

const stepInto = (node: Node | null, step: string | number, entriesOf: Entries) => {
  if (isSeq(node) && typeof step === 'number') {
    const item = asNode(node.items[step]);
    return item === null ? null : { node: item, offset: item.range?.[0] };
  }
  if (!isMap(node)) return null;
  const pair = entriesOf(node).get(String(step));
  return pair === undefined ? null : { node: asNode(pair.value), offset: asNode(pair.key)?.range?.[0] };
};

/** The library types the insides of collections as unknown: documents can also be made from plain values. */
export const asNode = (value: unknown): Node | null =>
  isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : null;

const resolved = (node: Node | null, document: Document.Parsed): Node | null =>
  isAlias(node) ? (node.resolve(document) ?? null) : node;
