import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Scalar, type YAMLMap } from 'yaml';
import { isAmbiguous } from '../../src/application/programme-file/decimal.ts';
import { type FileError, type Path, pathText } from '../../src/application/programme-file/errors.ts';
import { shortened } from '../../src/application/programme-file/validate.ts';
import { asNode, keyOf, positionAt } from './places.ts';

/** Enough for what a file shares between its parts, far from what fills a memory. */
export const MOST_ALIASES = 50;

interface Walk {
  readonly lines: LineCounter;
  readonly anchors: Set<string>;
  aliases: number;
}

/**
 * What YAML takes and a programme file does not: a key twice, an alias of nothing, more aliases than a file needs. On its
 * way it gives numbers that can be read in two ways back as they were typed, for the format to judge.
 */
export const walk = (document: Document.Parsed, lines: LineCounter): readonly FileError[] => {
  const state: Walk = { lines, anchors: new Set(), aliases: 0 };
  const errors = [...errorsIn(document.contents, [], state)];
  return state.aliases > MOST_ALIASES ? [tooManyAliases] : errors;
};

export const tooManyAliases: FileError = {
  line: null,
  column: null,
  path: '',
  found: { kind: 'file' },
  expected: { kind: 'atMostAliases', aliases: MOST_ALIASES },
};

function* errorsIn(value: unknown, path: Path, state: Walk): Generator<FileError> {
  const node = asNode(value);
  if (isAlias(node)) {
    state.aliases += 1;
    if (!state.anchors.has(node.source)) yield unknownAlias(node.source, node.range?.[0] ?? 0, path, state);
    return;
  }
  if (node?.anchor !== undefined) state.anchors.add(node.anchor);
  if (isScalar(node)) keepAmbiguous(node);
  if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* errorsIn(item, [...path, index], state);
  if (isMap(node)) yield* errorsInMap(node, path, state);
}

function* errorsInMap(map: YAMLMap, path: Path, state: Walk): Generator<FileError> {
  const first = new Map<string, number | null>();
  for (const pair of map.items) {
    const key = keyOf(pair);
    const place = positionAt(asNode(pair.key)?.range?.[0] ?? 0, state.lines);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, place.line);
    else
      yield {
        ...place,
        path: pathText([...path, key]),
        found: { kind: 'repeated', text: shortened(key), first: earlier },
        expected: { kind: 'onlyOnce' },
      };
    yield* errorsIn(pair.value, [...path, key], state);
  }
}

const unknownAlias = (alias: string, offset: number, path: Path, { lines }: Walk): FileError => ({
  ...positionAt(offset, lines),
  path: pathText(path),
  found: { kind: 'value', text: shortened(`*${alias}`) },
  expected: { kind: 'yaml', problem: 'unknownAlias' },
});

const keepAmbiguous = (scalar: Scalar): void => {
  const { value, source } = scalar;
  if (typeof value === 'number' && source !== undefined && isAmbiguous(source)) scalar.value = source;
};
