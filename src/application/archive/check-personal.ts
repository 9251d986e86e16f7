import { as, type Sha256 } from '../../domain/ids.ts';
import type { Checked } from '../journal/check-stream.ts';
import type { Beside } from '../journal/check-values.ts';
import type { ArchiveFiles } from '../ports/archives.ts';
import type { PersonalValue } from '../ports/personal.ts';
import type { ArchiveFinding } from './findings.ts';
import { type ArchiveDescription, PERSONAL, type PersonalLine, readPersonalLine, textFile } from './format.ts';
import { linesIn, textIn } from './read-file.ts';

export interface ReadPersonal {
  readonly areIncluded: boolean;
  readonly values: ReadonlyMap<string, PersonalValue>;
  /** What is wrong with the lines, held against everything that the journal sealed and erased. */
  readonly findings: (checked: readonly Checked[]) => readonly ArchiveFinding[];
}

export function personalIn(files: ArchiveFiles, { personal }: ArchiveDescription): ReadPersonal {
  const lines = linesIn(textIn(files, PERSONAL) ?? '').map(readPersonalLine);
  const read = lines.filter((line) => line !== null);
  const byRef = new Map(read.map((line) => [line.ref, line]));
  const areIncluded = personal === 'included';
  const values = read.flatMap((line): readonly PersonalValue[] =>
    'value' in line ? [{ ref: line.ref, value: line.value, salt: line.salt, seal: as<Sha256>(line.seal) }] : [],
  );
  return {
    areIncluded,
    values: new Map(values.map((value) => [value.ref, value])),
    findings: (checked) => {
      const sealed = new Map(checked.flatMap((one) => [...one.sealed].map(([ref, { seal }]) => [ref, seal] as const)));
      const erased = new Set(checked.flatMap((one) => [...one.erased]));
      const isRight = (line: PersonalLine): boolean =>
        sealed.get(line.ref) === line.seal && markFits(line, erased.has(line.ref), areIncluded);
      const isWhole = lines.length === byRef.size && byRef.size === sealed.size && read.every(isRight);
      return isWhole ? [] : [{ file: PERSONAL, seq: null, problem: 'value' }];
    },
  };
}

/** Erased where the journal says so, and nowhere else; left out only from a package that leaves all of them out. */
const markFits = (line: PersonalLine, isErased: boolean, areIncluded: boolean): boolean => {
  if ('erased' in line) return isErased;
  return !isErased && 'leftOut' in line !== areIncluded;
};

export const besideIn = (files: ArchiveFiles, { areIncluded, values }: ReadPersonal): Beside => ({
  personal: areIncluded ? async () => values : null,
  text: async (_, sha256) => {
    const text = textIn(files, textFile(sha256));
    return text === null ? null : { text };
  },
});
