import { municipalityStream, type StreamId } from '../../domain/ids.ts';
import { type ReadAnchor, readAnchor } from '../../domain/journal/anchor.ts';
import type { Head } from '../../domain/journal/chain.ts';
import { type Checked, expectedWith } from '../journal/check-stream.ts';
import { type Beside, checkValues, firstOfEach } from '../journal/check-values.ts';
import type { ArchiveFiles, ReadArchive } from '../ports/archives.ts';
import { checkBag } from './bag.ts';
import { checkLists } from './check-lists.ts';
import { besideIn, personalIn } from './check-personal.ts';
import { checkStreamFile } from './check-stream-file.ts';
import type { ArchiveFinding } from './findings.ts';
import { type ArchiveDescription, DESCRIPTION, readDescription } from './format.ts';
import { textIn } from './read-file.ts';

export interface CheckedArchive {
  /** Null: it can't be read. */
  readonly description: ArchiveDescription | null;
  readonly sha256: string | null;
  /** Whose key signed the package; null: nobody's. */
  readonly keyId: string | null;
  readonly anchor: ReadAnchor | null;
  readonly counts: {
    readonly files: number;
    readonly commits: number;
    readonly values: number;
    readonly erased: number;
  };
  readonly findings: readonly ArchiveFinding[];
}

/** Checks a package by itself: no database, no network. */
export async function checkArchive(archive: ReadArchive): Promise<CheckedArchive> {
  const { files } = archive;
  const bag = checkBag(archive);
  const outside = bag.findings.map(({ file, problem }): ArchiveFinding => ({ file, seq: null, problem }));
  const description = readDescription(textIn(files, DESCRIPTION) ?? '');
  const about = { sha256: bag.sha256, keyId: bag.keyId };
  if (description === null) {
    const unreadable: ArchiveFinding = { file: DESCRIPTION, seq: null, problem: 'description' };
    const counts = { files: files.size, commits: 0, values: 0, erased: 0 };
    return { description, ...about, anchor: null, counts, findings: [...outside, unreadable] };
  }
  const inside = await checkInside(files, description);
  const { checked } = inside;
  return {
    description,
    ...about,
    anchor: inside.anchor,
    counts: {
      files: files.size,
      commits: checked.reduce((sum, { commits }) => sum + commits, 0),
      values: new Set(checked.flatMap(({ sealed }) => [...sealed.keys()])).size,
      erased: new Set(checked.flatMap(({ erased }) => [...erased])).size,
    },
    findings: [...outside, ...inside.findings],
  };
}

interface Inside {
  readonly checked: readonly Checked[];
  readonly anchor: ReadAnchor | null;
  readonly findings: readonly ArchiveFinding[];
}

async function checkInside(files: ArchiveFiles, description: ArchiveDescription): Promise<Inside> {
  const anchor = anchorIn(files, description);
  const heads = new Map(anchor?.heads.map((head): [StreamId, Head] => [head.stream, head]));
  const read = description.streams.map((one) => checkStreamFile(files, description, one, heads));
  const checked = read.map((one) => one.checked);
  const fileOf = new Map<string, string>(description.streams.map(({ stream, file }) => [stream, `data/${file}`]));
  const personal = personalIn(files, description);
  const beside: Beside = besideIn(files, personal);
  const values = (await Promise.all(checked.map((one) => checkValues(beside, one)))).flat();
  const inJournal = firstOfEach([...checked.flatMap(({ findings }) => findings), ...values, ...missingFrom(checked)]);
  return {
    checked,
    anchor,
    findings: [
      ...inJournal.map(({ stream, seq, problem }) => ({ file: fileOf.get(stream) ?? stream, seq, problem })),
      ...read.flatMap(({ findings }) => findings),
      ...personal.findings(checked),
      ...checkLists(files, read),
      ...(description.anchor !== null && anchor === null
        ? [{ file: `data/${description.anchor}`, seq: null, problem: 'anchor' } as const]
        : []),
    ],
  };
}

/** Streams without which the archive is not whole: the programme's, its municipality's, those of its agreements. */
function missingFrom(checked: readonly Checked[]) {
  const there = new Set(checked.map(({ stream }) => stream));
  const own = checked.flatMap((one) => [...expectedWith(one), municipalityStream(one.municipalityId)]);
  const hasProgramme = [...there].some((stream) => stream.startsWith('programme/'));
  const wanted = hasProgramme ? own : [...own, 'programme/' as StreamId];
  return [...new Set(wanted)]
    .filter((stream) => !there.has(stream))
    .map((stream) => ({ stream, seq: null, problem: 'streamMissing' }) as const);
}

/** Null: it is not there, or not as it was written, or of somebody else. */
function anchorIn(files: ArchiveFiles, { anchor, municipality }: ArchiveDescription): ReadAnchor | null {
  if (anchor === null) return null;
  const reading = readAnchor(textIn(files, `data/${anchor}`) ?? '');
  return reading.ok && reading.anchor.municipalityId === municipality.municipalityId ? reading.anchor : null;
}
