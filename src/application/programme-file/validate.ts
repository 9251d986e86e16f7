import type { z } from 'zod';
import type { Expected, Found, Path, Problem } from './errors.ts';
import { type ProgrammeFile, programmeFile } from './format.ts';
import { nearest } from './nearest.ts';
import { problemsBetween } from './references.ts';

export type Validation =
  | { readonly ok: true; readonly file: ProgrammeFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks everything that a programme file may say, whatever notation it came in: all problems at once. */
export const validateProgrammeFile = (values: unknown): Validation => {
  const parsed = programmeFile.safeParse(values);
  const between = problemsBetween(values);
  if (parsed.success) return between.length === 0 ? { ok: true, file: parsed.data } : { ok: false, problems: between };
  return {
    ok: false,
    problems: withoutSecondThoughts(
      parsed.error.issues.flatMap((issue) => problemsOf(issue, values)),
      between,
    ),
  };
};

/** A field gets one error: what is wrong with it by itself goes before what is wrong with it beside others. */
const withoutSecondThoughts = (alone: readonly Problem[], between: readonly Problem[]): readonly Problem[] => {
  const named = new Set(alone.map(placeOf));
  return [...alone, ...between.filter((problem) => !named.has(placeOf(problem)))];
};

const placeOf = ({ path }: Problem): string => JSON.stringify(path);

const problemsOf = (issue: z.core.$ZodIssue, values: unknown): readonly Problem[] => {
  // The cast is the counterpart of `expects`: every schema of the format says what it expects in this form.
  const expected = JSON.parse(issue.message) as Expected;
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, expected));
  const value = valueAt(values, path);
  return [{ path, at: 'value', found: foundIn(value), expected: withNearest(expected, value) }];
};

const unknownKey = (path: Path, key: string, expected: Expected): Problem => ({
  path: [...path, key],
  at: 'key',
  found: { kind: 'key', key: shortened(key) },
  expected: withNearest(expected, key),
});

const withNearest = (expected: Expected, word: unknown): Expected => {
  if (typeof word !== 'string') return expected;
  if (expected.kind === 'knownKey') return { ...expected, nearest: nearest(word, expected.keys) };
  return expected.kind === 'oneOf' ? { ...expected, nearest: nearest(word, expected.values) } : expected;
};

const valueAt = (values: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    values,
  );

const foundIn = (value: unknown): Found<Path> => {
  if (value === undefined || value === null || value === '') return { kind: 'nothing' };
  if (Array.isArray(value)) return { kind: 'list' };
  return typeof value === 'object' ? { kind: 'map' } : { kind: 'value', text: shortened(String(value)) };
};

const LONGEST_SHOWN = 60;

/** A value as an error shows it. */
export const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : text;
};
