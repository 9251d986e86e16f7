import type { ArchiveFiles } from '../ports/archives.ts';
import type { CheckedFile } from './check-stream-file.ts';
import type { ArchiveFinding } from './findings.ts';
import { EVIDENCE, readEvidence, readSignatures, SIGNATURES } from './format.ts';
import { textIn } from './read-file.ts';

/** What the lists say is in the journal, each at its commit; and nothing of that sort in the journal is missing from them. */
export function checkLists(files: ArchiveFiles, streams: readonly CheckedFile[]): readonly ArchiveFinding[] {
  const signatures = readSignatures(textIn(files, SIGNATURES) ?? '')?.map((row) =>
    [row.stream, row.seq, row.event, row.partyId, row.textSha256].join(' '),
  );
  const evidence = readEvidence(textIn(files, EVIDENCE) ?? '')?.map((row) =>
    [row.stream, row.seq, row.evidenceId].join(' '),
  );
  return [
    ...compare(SIGNATURES, signatures, signaturesIn(streams)),
    ...compare(EVIDENCE, evidence, evidenceIn(streams)),
  ];
}

const compare = (
  file: string,
  rows: readonly string[] | undefined,
  events: readonly string[],
): readonly ArchiveFinding[] =>
  rows !== undefined && rows.toSorted().join('\n') === events.toSorted().join('\n')
    ? []
    : [{ file, seq: null, problem: 'row' }];

interface Event {
  readonly type: string;
  readonly partyId?: unknown;
  readonly textSha256?: unknown;
  readonly evidence?: { readonly evidenceId?: unknown };
}

const signaturesIn = (streams: readonly CheckedFile[]): readonly string[] =>
  rowsOf(streams, ({ type, partyId, textSha256 }) =>
    type === 'SignatureGiven' || type === 'ConsentGiven' ? [type, partyId, textSha256] : null,
  );

const evidenceIn = (streams: readonly CheckedFile[]): readonly string[] =>
  rowsOf(streams, ({ type, evidence }) => (type === 'EvidenceAdded' ? [evidence?.evidenceId] : null));

const rowsOf = (
  streams: readonly CheckedFile[],
  partsIn: (event: Event) => readonly unknown[] | null,
): readonly string[] =>
  streams.flatMap(({ checked, commits }) =>
    commits.flatMap(({ seq, events }) =>
      events.flatMap((event) => {
        const parts = partsIn(event as Event);
        return parts === null ? [] : [[checked.stream, seq, ...parts].join(' ')];
      }),
    ),
  );
