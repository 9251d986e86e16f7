/** What stands in a programme file and should not, as plain values: src/views has the words. */

/** Where in the file: keys and places in lists, from the top. */
export type Path = readonly (string | number)[];

export const REFERENCES = ['area', 'party', 'person', 'agendaItem', 'project'] as const;
/** What an id in the file can point at. */
export type Reference = (typeof REFERENCES)[number];

export const SYNTAX_PROBLEMS = [
  'indentation',
  'tab',
  'notClosed',
  'colon',
  'quotes',
  'keyRepeated',
  'keyIsNotText',
  'unknownTag',
  'unknownAlias',
  'moreDocuments',
  'other',
] as const;
/** In what way the text is not YAML that this format takes. */
export type SyntaxProblem = (typeof SYNTAX_PROBLEMS)[number];

/** `Place` is a path while the values are checked, and a line once the text is known. */
export type Found<Place = number | null> =
  | { readonly kind: 'nothing' }
  /** A text, number or yes/no as it stands, cut at 60 characters. */
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'list' }
  | { readonly kind: 'map' }
  | { readonly kind: 'key'; readonly key: string }
  /** `first`: where the same value stood before. */
  | { readonly kind: 'repeated'; readonly text: string; readonly first: Place }
  /** The line with the syntax error, cut at 60 characters. */
  | { readonly kind: 'line'; readonly text: string }
  /** The file as a whole: how it is built, not one place in it. */
  | { readonly kind: 'file' }
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'fileName'; readonly name: string };

export type Expected =
  | { readonly kind: 'text'; readonly atMost: number }
  /** Lower-case letters, digits and hyphens. */
  | { readonly kind: 'id' }
  /** A date that exists, as 2007-10-01. */
  | { readonly kind: 'date' }
  /** Euros of zero or more with at most two decimals: 1250, 1250.50 or "1250,50"; no dots between thousands. */
  | { readonly kind: 'euros' }
  /** No dots between thousands; `atLeast` is null where less than zero may be. */
  | { readonly kind: 'number'; readonly atLeast: number | null }
  | { readonly kind: 'wholeNumber'; readonly from: number; readonly to: number }
  | { readonly kind: 'yesOrNo' }
  | { readonly kind: 'list' }
  | { readonly kind: 'map' }
  /** A name as Europe/Amsterdam. */
  | { readonly kind: 'zone' }
  /** GM, WK or BU with digits. */
  | { readonly kind: 'cbsCode' }
  | { readonly kind: 'oneOf'; readonly values: readonly string[]; readonly nearest: string | null }
  | { readonly kind: 'knownKey'; readonly keys: readonly string[]; readonly nearest: string | null }
  | {
      readonly kind: 'reference';
      readonly to: Reference;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly kind: 'onlyOnce' }
  | { readonly kind: 'notBefore'; readonly date: string }
  | { readonly kind: 'yaml'; readonly problem: SyntaxProblem }
  | { readonly kind: 'programme' }
  | { readonly kind: 'atMostBytes'; readonly bytes: number }
  | { readonly kind: 'atMostLevels'; readonly levels: number }
  | { readonly kind: 'atMostAliases'; readonly aliases: number }
  | { readonly kind: 'fileType'; readonly endings: readonly string[] };

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
