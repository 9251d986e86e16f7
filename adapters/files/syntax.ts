import type { LineCounter, YAMLError } from 'yaml';
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

/** One error per line: the library often names what follows from the first one too. */
export const syntaxErrors = (errors: readonly YAMLError[], text: string, lines: LineCounter): readonly FileError[] => {
  const byLine = new Map<number | null, FileError>();
  for (const error of errors) {
    const place = positionAt(error.pos[0], lines);
    if (byLine.has(place.line)) continue;
    byLine.set(place.line, {
      ...place,
      path: '',
      found: { kind: 'line', text: shortened(lineAt(text, place.line, lines)) },
      expected: { kind: 'yaml', problem: problemOf(error) },
    });
  }
  return [...byLine.values()];
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
