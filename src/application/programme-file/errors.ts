import type { Expected, Found, Reference, SyntaxProblem } from '../../views/models.ts';

export type { Expected, Found, Reference, SyntaxProblem };

/** What stands in a programme file and should not, as plain values: src/views has the words. */

/** Where in the file: keys and places in lists, from the top. */
export type Path = readonly (string | number)[];

/** One error in the values, before its line is known. */
export interface Problem {
  readonly path: Path;
  /** Whether the key itself is wrong or what it holds. */
  readonly at: 'key' | 'value';
  readonly found: Found<Path>;
  readonly expected: Expected;
}

/** One error in the file. */
export interface FileError {
  /** From 1; null when the error is about the file as a whole. */
  readonly line: number | null;
  /** From 1. */
  readonly column: number | null;
  /** As `activities[3].dueOn`, lists counted from 0; empty for the file as a whole. */
  readonly path: string;
  readonly found: Found;
  readonly expected: Expected;
}

/** `['activities', 3, 'dueOn']` as `activities[3].dueOn`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
