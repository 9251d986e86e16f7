import { posix } from 'node:path';
import { importRuleBroken } from './layers.ts';
import type { Module, Source, Use } from './read-module.ts';

/** `file:line rule`. */
export type Violation = string;

const at = (path: string, line: number, rule: string): Violation => `${path}:${line} ${rule}`;

/** The path of a relative import, or null for a package. */
const targetOf = (path: string, specifier: string): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;

export const importViolations = (modules: readonly Module[]): readonly Violation[] =>
  modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, line }) => {
      if (specifier === null) return [at(path, line, 'an import must name its file or package as a literal')];
      const broken = importRuleBroken(path, specifier, targetOf(path, specifier));
      return broken === null ? [] : [at(path, line, broken)];
    }),
  );

const TEXT_RULES: Readonly<Record<Use, { readonly only: (path: string) => boolean; readonly rule: string }>> = {
  'process.env': { only: (path) => path === 'src/config.ts', rule: 'process.env is read in src/config.ts alone' },
  'system clock': {
    only: (path) => path.startsWith('adapters/runtime/'),
    rule: 'the system clock is read in adapters/runtime alone',
  },
  random: {
    only: (path) => path.startsWith('adapters/runtime/'),
    rule: 'random ids are made in adapters/runtime alone',
  },
  console: {
    only: (path) => path === 'src/cli.ts' || path.startsWith('src/cli/'),
    rule: 'console is for the CLI alone',
  },
};

export const textViolations = (modules: readonly Module[]): readonly Violation[] =>
  modules.flatMap(({ path, uses, imports }) => {
    const used = uses.flatMap(({ use, line }) => {
      const { only, rule } = TEXT_RULES[use];
      return only(path) ? [] : [at(path, line, rule)];
    });
    const environment = imports.filter(({ specifier }) => specifier === 'node:process' || specifier === 'process');
    return [...used, ...environment.map(({ line }) => at(path, line, TEXT_RULES['process.env'].rule))];
  });

/** One violation per file from which an import leads back to it. */
export const cycleViolations = (modules: readonly Module[]): readonly Violation[] => {
  const edges = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.flatMap(({ specifier }) => targetOf(path, specifier ?? '') ?? []),
    ]),
  );
  return modules.flatMap(({ path }) => {
    const way = wayBack(edges, path);
    return way === null ? [] : [at(path, 1, `imports itself: ${way.join(' -> ')}`)];
  });
};

/** The shortest way from a file back to itself. */
const wayBack = (edges: ReadonlyMap<string, readonly string[]>, start: string): readonly string[] | null => {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of edges.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
};

const LONGEST = 250;

/** A long file is a missing idea. */
export const lengthViolations = (sources: readonly Source[]): readonly Violation[] =>
  sources.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > LONGEST ? [at(path, LONGEST + 1, `${lines} lines: over ${LONGEST}, an idea is missing`)] : [];
  });
