import { as, type Sha256 } from '../../../domain/ids.ts';
import { checkCode } from '../../../domain/journal/seal.ts';
import { type CheckedArchive, checkArchive } from '../../archive/check.ts';
import type { ReadArchive } from '../../ports/archives.ts';
import type { Report } from '../import.ts';
import { archiveFindingText } from './archive-words.ts';

/** Checks a package by itself and says what is wrong in words. `keys`: ids of keys whose signature counts; none: any. */
export async function verifyArchive(archive: ReadArchive, keys: readonly string[]): Promise<Report> {
  const checked = await checkArchive(archive);
  const text = [...aboutLines(checked), ...keyLines(checked)];
  const problems = [...checked.findings.map(archiveFindingText), ...strangers(checked, keys)];
  if (problems.length === 0) return { ok: true, text: [...text, 'Everything is right.'].join('\n') };
  return { ok: false, text: [...text, 'NOT right:', ...problems].join('\n') };
}

const aboutLines = ({ description, counts, sha256 }: CheckedArchive): readonly string[] => {
  const { files, commits, values, erased } = counts;
  const code = sha256 === null ? [] : [`Check code of the package ${checkCode(as<Sha256>(sha256))}, in full ${sha256}`];
  if (description === null) return [`This is no archive that can be read; it has ${files} files.`, ...code];
  const { programme, municipality, madeAt, isClosed, personal } = description;
  return [
    `Archive of ${programme.name} (${programme.programmeId}), ${municipality.name}, made at ${madeAt}.`,
    ...(isClosed ? [] : [`The programme was NOT closed then (${programme.phase}): the archive is not complete.`]),
    `Looked at ${files} files, ${commits} commits and ${values} personal values (${erased} erased${personal === 'leftOut' ? ', the others left out' : ''}).`,
    ...code,
  ];
};

const keyLines = ({ keyId, anchor }: CheckedArchive): readonly string[] => [
  keyId === null ? 'The package is not signed.' : `The package is signed with key ${keyId}.`,
  anchor === null
    ? 'There is no anchor in it.'
    : `Held against the anchor of ${anchor.on}, check code ${checkCode(anchor.root)}, ${anchor.signed === null ? 'not signed' : `signed with key ${anchor.signed.keyId}`}.`,
];

const strangers = ({ keyId, anchor }: CheckedArchive, keys: readonly string[]): readonly string[] => {
  if (keys.length === 0) return [];
  const isKnown = (id: string | null | undefined): boolean => id !== null && id !== undefined && keys.includes(id);
  return [
    ...(isKnown(keyId) ? [] : ['  the package is not signed with a key that you named']),
    ...(anchor === null || isKnown(anchor.signed?.keyId)
      ? []
      : ['  the anchor is not signed with a key that you named']),
  ];
};
