import { as, type CommandId, type Instant, type MunicipalityId, type Sha256, type StreamId } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import type { Head } from '../../domain/journal/chain.ts';
import type { Commit, StoredCommit } from '../../domain/journal/commit.ts';
import { type Checked, StreamCheck } from '../journal/check-stream.ts';
import { partsOf } from '../owner-key.ts';
import type { ArchiveFiles } from '../ports/archives.ts';
import type { EventAsStored } from './collect.ts';
import type { ArchiveFinding } from './findings.ts';
import { type ArchiveDescription, readLeftOut } from './format.ts';
import { linesIn, textIn } from './read-file.ts';

type Described = ArchiveDescription['streams'][number];

export interface CheckedFile {
  readonly file: string;
  readonly checked: Checked;
  /** That are in it as a whole, in order. */
  readonly commits: readonly Commit<EventAsStored>[];
  readonly findings: readonly ArchiveFinding[];
}

/** The chain of one stream, from its first commit to the one at which it ended. */
export function checkStreamFile(
  files: ArchiveFiles,
  { municipality }: ArchiveDescription,
  { stream: name, file: path, seq, hash, leftOut }: Described,
  anchored: ReadonlyMap<StreamId, Head>,
): CheckedFile {
  const stream = as<StreamId>(name);
  const file = `data/${path}`;
  const check = new StreamCheck(as(municipality.municipalityId), stream, {
    snapshot: null,
    anchored: anchored.get(stream) ?? null,
  });
  const commits: Commit<EventAsStored>[] = [];
  let passed = 0;
  for (const [index, line] of linesIn(textIn(files, file) ?? '').entries()) {
    const left = readLeftOut(line);
    const stored = left === null ? storedIn(line, stream, index + 1) : null;
    if (left !== null) {
      passed += 1;
      check.pass({ seq: left.seq, hash: as<Sha256>(left.hash) });
    } else if (stored !== null) {
      check.take(stored.stored);
      if (stored.commit !== null) commits.push(stored.commit);
    }
  }
  const checked = check.result();
  const isWhole =
    checked.head?.seq === seq && checked.head.hash === hash && passed === leftOut && mayLeaveOut(stream, leftOut);
  // A chain that is broken ends too early anyway: that it is broken says more.
  const findings: readonly ArchiveFinding[] =
    isWhole || checked.findings.length > 0 ? [] : [{ file, seq: checked.head?.seq ?? null, problem: 'end' }];
  return { file, checked, commits, findings };
}

/** Only the municipality's stream holds what is of other programmes. */
const mayLeaveOut = (stream: StreamId, leftOut: number): boolean =>
  leftOut === 0 || partsOf(stream).kind === 'municipality';

interface ReadLine {
  readonly stored: StoredCommit;
  readonly commit: Commit<EventAsStored> | null;
}

/** A line as the commit that it says it is; of one that is no commit, what makes the check fail on it. */
function storedIn(line: string, stream: StreamId, seq: number): ReadLine {
  const commit = parsed(line);
  const canonical = { canonical: line, hash: sha256Hex(line) };
  if (commit === null) {
    const stored = {
      municipalityId: as<MunicipalityId>(''),
      stream,
      seq,
      at: as<Instant>(''),
      commandId: as<CommandId>(''),
    };
    return { stored: { ...stored, ...canonical }, commit: null };
  }
  const { municipalityId, at, commandId } = commit;
  return { stored: { municipalityId, stream, seq: commit.seq, at, commandId, ...canonical }, commit };
}

const parsed = (line: string): Commit<EventAsStored> | null => {
  try {
    const value: unknown = JSON.parse(line);
    const isCommit = typeof value === 'object' && value !== null && 'events' in value && Array.isArray(value.events);
    return isCommit ? (value as Commit<EventAsStored>) : null;
  } catch {
    return null;
  }
};
