import type { AgreementEvent } from '../../domain/agreement/events.ts';
import { agreementStream } from '../../domain/ids.ts';
import { canonicalJson } from '../../domain/journal/canonical.ts';
import type { Commit } from '../../domain/journal/commit.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import { anchorName } from '../journal/anchoring.ts';
import { partsOf } from '../owner-key.ts';
import type { ArchiveFiles } from '../ports/archives.ts';
import type { Ports } from '../ports.ts';
import { commitOf } from '../streams/read-commit.ts';
import { agreementList, agreementRows } from './agreement-table.ts';
import type { Collected, CollectedStream } from './collect.ts';
import { documentFiles } from './documents.ts';
import { evidenceList } from './evidence-list.ts';
import { type ArchiveDescription, DESCRIPTION, EVIDENCE, FORMAT, PERSONAL, SIGNATURES, textFile } from './format.ts';
import type { Making } from './making.ts';
import { personalFiles } from './personal-files.ts';
import { signatureList } from './signature-list.ts';
import { streamFile } from './stream-file.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const json = (value: unknown): Uint8Array => bytesOf(`${JSON.stringify(value, null, 2)}\n`);
const jsonLines = (values: readonly unknown[]): Uint8Array =>
  bytesOf(values.map((value) => `${canonicalJson(value)}\n`).join(''));

/** The files under `data/`, as docs/archive-format.md describes them. */
export async function payloadOf(ports: Ports, making: Making): Promise<ArchiveFiles> {
  const { collected, programme } = making;
  const { agreements, streams, texts, anchor } = collected;
  const files = new Map<string, Uint8Array>();
  files.set(DESCRIPTION, json(describe(making)));
  for (const stream of streams) files.set(`data/${streamFile(stream.stream)}`, bytesOf(linesOf(stream)));
  for (const text of texts) {
    files.set(textFile(text.sha256), bytesOf(text.text));
    const { sha256, language, templateVersion } = text;
    const data: unknown = JSON.parse(text.canonical);
    files.set(`data/texts/${sha256}.json`, json({ sha256, language, templateVersion, data }));
  }
  for (const [path, lines] of await personalFiles(ports, making)) {
    files.set(path, path === PERSONAL ? jsonLines(lines) : json(lines));
  }
  files.set(SIGNATURES, json(signaturesIn(making)));
  files.set(EVIDENCE, json(evidenceIn(collected)));
  files.set('data/agreements.json', json(agreementList(agreements)));
  files.set('data/agreements.csv', bytesOf(ports.sheets.write(agreementRows(programme, agreements), ',')));
  if (anchor !== null) files.set(`data/anchors/${anchorName(anchor)}`, bytesOf(anchor.text));
  for (const [path, bytes] of await documentFiles(ports, making)) files.set(path, bytes);
  return files;
}

const describe = ({ collected, programme, madeAt, withPersonal }: Making): ArchiveDescription => {
  const { municipality, streams, anchor } = collected;
  const { setUp, identity, phase, closed } = programme;
  return {
    format: FORMAT,
    madeAt,
    municipality: { municipalityId: identity?.municipalityId ?? '', name: municipality.registered?.name ?? '' },
    programme: {
      programmeId: identity?.programmeId ?? '',
      name: setUp.name,
      language: setUp.language,
      phase,
      startsOn: setUp.term.startsOn,
      endsOn: setUp.term.endsOn,
      closedOn: closed?.on ?? null,
    },
    isClosed: phase === 'closed',
    personal: withPersonal ? 'included' : 'leftOut',
    streams: streams.map(({ stream, commits, leftOut }) => ({
      stream,
      file: streamFile(stream),
      seq: commits.at(-1)?.seq ?? 0,
      hash: commits.at(-1)?.hash ?? '',
      leftOut: leftOut.size,
    })),
    anchor: anchor === null ? null : `anchors/${anchorName(anchor)}`,
  };
};

/** One commit a line: the very text that was hashed. Of one that is left out, its hash. */
const linesOf = ({ commits, leftOut }: CollectedStream): string =>
  commits
    .map(({ seq, hash, canonical }) =>
      leftOut.has(seq) ? `${canonicalJson({ hash, leftOut: true, seq })}\n` : `${canonical}\n`,
    )
    .join('');

const signaturesIn = ({ collected: { streams }, programme }: Making) =>
  streams
    .filter(({ stream }) => partsOf(stream).kind === 'programme')
    .flatMap(({ stream, commits }) =>
      signatureList(
        programme,
        stream,
        commits.map((stored): Commit<ProgrammeEvent> => commitOf(stored)),
      ),
    );

const evidenceIn = ({ streams, agreements }: Collected) =>
  agreements.flatMap((agreement) => {
    const stream = agreement.started === null ? null : agreementStream(agreement.started.agreementId);
    const own = streams.find((one) => one.stream === stream);
    if (stream === null || own === undefined) return [];
    return evidenceList(
      agreement,
      stream,
      own.commits.map((stored): Commit<AgreementEvent> => commitOf(stored)),
    );
  });
