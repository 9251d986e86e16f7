/** What an id in a programme file can point at. */
export type Reference = 'area' | 'theme' | 'party' | 'person' | 'agendaItem' | 'project' | 'activity';

/** In what way a text is not YAML that the format takes. */
export type SyntaxProblem =
  | 'indentation'
  | 'tab'
  | 'notClosed'
  | 'colon'
  | 'quotes'
  | 'keyRepeated'
  | 'keyIsNotText'
  | 'unknownTag'
  | 'unknownAlias'
  | 'moreDocuments'
  | 'other';

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
  /** GM, WK or BU with digits, as the level of the area has it. */
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
