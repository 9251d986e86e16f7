import { type Document, type LineCounter, visit, type YAMLError } from 'yaml';
import type { FileError, SyntaxProblem } from '../../src/application/programme-file/errors.ts';
import { shortened } from '../../src/application/programme-file/validate.ts';
import { positionAt } from './places.ts';

const PROBLEMS: Partial<Record<YAMLError['code'], SyntaxProblem>> = {
  BAD_INDENT: 'indentation',
  BAD_DQ_ESCAPE: 'quotes',
  BAD_SCALAR_START: 'quotes',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'notClosed',
  KEY_OVER_1024_CHARS: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MULTIPLE_DOCS: 'moreDocuments',
  NON_STRING_KEY: 'keyIsNotText',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'unknownTag',
  BAD_COLLECTION_TYPE: 'unknownTag',
  BAD_ALIAS: 'unknownAlias',
};

/** What is not YAML at all. One error per line: the library often names what follows from the first one too. */
export const syntaxErrors = (document: Document.Parsed, text: string, lines: LineCounter): readonly FileError[] => {
  const byLine = new Map<number | null, FileError>();
  for (const error of [...document.errors, ...document.warnings]) {
    const problem = problemOf(error);
    const offset = problem === 'quotes' ? quoteOpenedAt(document, error.pos[0]) : error.pos[0];
    const place = positionAt(Math.min(offset, text.trimEnd().length), lines);
    if (byLine.has(place.line)) continue;
    byLine.set(place.line, {
      ...place,
      path: '',
      found: { kind: 'line', text: shortened(lineAt(text, place.line, lines)) },
      expected: { kind: 'yaml', problem },
    });
  }
  return [...byLine.values()];
};

/** A quote that is never closed runs to the end of the file: what helps is where it was opened. */
const quoteOpenedAt = (document: Document.Parsed, offset: number): number => {
  let opened = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (!isQuoted || !range || range[0] > offset || offset > range[2]) return;
      opened = range[0];
      return visit.BREAK;
    },
  });
  return opened;
};

/** A missing character is a colon, unless the message says that something stayed open. */
const problemOf = ({ code, message }: YAMLError): SyntaxProblem => {
  if (code !== 'MISSING_CHAR') return PROBLEMS[code] ?? 'other';
  if (message.includes('quote')) return 'quotes';
  if (message.includes('map values')) return 'colon';
  return message.includes('end with') ? 'notClosed' : 'other';
};

const lineAt = (text: string, line: number | null, { lineStarts }: LineCounter): string => {
  if (line === null) return '';
  return text.slice(lineStarts[line - 1] ?? 0, lineStarts[line] ?? text.length).trim();
};
