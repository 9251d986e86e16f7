import { readFileSync } from 'node:fs';
import { programmeFiles } from '../../adapters/files/read-programme-file.ts';
import type { Expected, FileError, Found } from '../../src/application/programme-file/errors.ts';
import type { ProgrammeFile } from '../../src/application/programme-file/format.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const exampleText = (name: string): string => textOf(`examples/${name}`);
export const pageText = (name: string): string => textOf(`docs/${name}`);
export const fixtureText = (name: string): string => textOf(`test/fixtures/files/${name}`);

export const read = (text: string, name = 'programme.yaml') => programmeFiles.read(text, name);

/** The file, or a failure that shows its errors. */
export const fileFrom = (text: string): ProgrammeFile => {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors, null, 2));
  return reading.file;
};

export const errorsIn = (text: string, name?: string): readonly FileError[] => {
  const reading = read(text, name);
  return reading.ok ? [] : reading.errors;
};

/** `line path: found -> expected`, as short as an eye can check. */
export const inBrief = ({ line, path, found, expected }: FileError): string =>
  `${line ?? 'file'} ${path}: ${foundInBrief(found)} -> ${expectedInBrief(expected)}`;

const foundInBrief = (found: Found): string => {
  switch (found.kind) {
    case 'value':
      return found.text;
    case 'key':
      return `key ${found.key}`;
    case 'repeated':
      return `${found.text} again, first on ${found.first}`;
    default:
      return found.kind;
  }
};

const expectedInBrief = (expected: Expected): string => {
  switch (expected.kind) {
    case 'oneOf':
    case 'knownKey':
      return `${expected.kind}${expected.nearest === null ? '' : ` (${expected.nearest}?)`}`;
    case 'reference':
      return `${expected.to}${expected.nearest === null ? '' : ` (${expected.nearest}?)`}`;
    case 'notBefore':
      return `notBefore ${expected.date}`;
    case 'yaml':
      return `yaml ${expected.problem}`;
    case 'wholeNumber':
      return `${expected.from} to ${expected.to}`;
    default:
      return expected.kind;
  }
};
