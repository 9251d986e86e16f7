import { type Document, LineCounter, parseDocument } from 'yaml';
import type { FileReading, ProgrammeFiles } from '../../src/application/ports/programme-files.ts';
import type { Expected, FileError, Found, Path, Problem } from '../../src/application/programme-file/errors.ts';
import { pathText } from '../../src/application/programme-file/errors.ts';
import { shortened, validateProgrammeFile } from '../../src/application/programme-file/validate.ts';
import { isDeeperThan } from './nesting.ts';
import { type Position, placesIn, WHOLE_FILE } from './places.ts';
import { syntaxErrors } from './syntax.ts';
import { MOST_ALIASES, tooManyAliases, walk } from './walk.ts';

/** A thousand activities are about a quarter of it. */
const MOST_BYTES = 1_000_000;
/** The format itself goes seven deep. */
const MOST_LEVELS = 30;
const ENDINGS = ['.yaml', '.yml', '.json'] as const;

/** Reads a programme file in YAML 1.2, and so in JSON too. Every error at once, in the order of the file. */
export const readProgrammeFile = (text: string, name: string): FileReading => {
  const refused = refusedUnread(text, name);
  if (refused !== null) return failed([refused]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    stringKeys: true,
    // The library compares every key with every other; `walk` does it in one go.
    uniqueKeys: false,
    prettyErrors: false,
    // 'silent' would also keep quiet about a second document.
    logLevel: 'error',
  });
  const syntax = syntaxErrors(document, text, lines);
  if (syntax.length > 0) return failed(syntax);
  return valuesOf(document, lines);
};

export const programmeFiles: ProgrammeFiles = { read: readProgrammeFile };

const valuesOf = (document: Document.Parsed, lines: LineCounter): FileReading => {
  const walked = walk(document, lines);
  if (walked.some(({ expected }) => expected.kind === 'yaml' || expected.kind === 'atMostAliases'))
    return failed(walked);
  const values = plain(document);
  if (values === TOO_MANY_ALIASES) return failed([tooManyAliases]);
  if (values === null || values === undefined) return failed([aboutFile({ kind: 'nothing' }, { kind: 'programme' })]);
  const validation = validateProgrammeFile(values);
  if (!validation.ok) {
    const place = placesIn(document, lines);
    return failed([...walked, ...validation.problems.map((problem) => located(problem, place))]);
  }
  return walked.length === 0 ? validation : failed(walked);
};

const TOO_MANY_ALIASES = Symbol('too many aliases');

const plain = (document: Document.Parsed): unknown => {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    // How the library says that aliases of aliases add up to more than that.
    if (error instanceof ReferenceError) return TOO_MANY_ALIASES;
    throw error;
  }
};

const refusedUnread = (text: string, name: string): FileError | null => {
  const ending = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? null;
  if (ending !== null && !ENDINGS.some((each) => each === ending))
    return aboutFile({ kind: 'fileName', name: shortened(name) }, { kind: 'fileType', endings: ENDINGS });
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > MOST_BYTES) return aboutFile({ kind: 'bytes', bytes }, { kind: 'atMostBytes', bytes: MOST_BYTES });
  if (isDeeperThan(text, MOST_LEVELS))
    return aboutFile({ kind: 'file' }, { kind: 'atMostLevels', levels: MOST_LEVELS });
  return null;
};

const aboutFile = (found: Found, expected: Expected): FileError => ({ ...WHOLE_FILE, path: '', found, expected });

const located = ({ path, found, expected }: Problem, place: (path: Path) => Position): FileError => ({
  ...place(path),
  path: pathText(path),
  found: found.kind === 'repeated' ? { ...found, first: place(found.first).line } : found,
  expected,
});

const failed = (errors: readonly FileError[]): FileReading => ({
  ok: false,
  errors: errors.toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  ),
});
