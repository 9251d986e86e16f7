import { checkCode } from '../../../domain/journal/seal.ts';
import { anchorDate } from '../../journal/anchoring.ts';
import type { Verification } from '../../journal/findings.ts';
import { type HeldAgainst, heldAgainst } from '../../journal/held-against.ts';
import { verifyAll, verifyStreams } from '../../journal/verify.ts';
import type { Ports } from '../../ports.ts';
import { findProgramme, streamsWithMunicipality } from '../find-programme.ts';
import type { Report } from '../import.ts';
import { findingText } from './problem-words.ts';

export interface ToVerify {
  /** Null: everything. */
  readonly programme: string | null;
  /** Texts of anchor files; none: the last ones that the database has. */
  readonly anchors: readonly string[];
  /** Ids of keys whose signature counts. */
  readonly trusted: readonly string[];
}

/** Looks at everything that is stored, or at one programme, and says what is wrong in words. */
export async function verifyAsOperator(ports: Ports, { programme, anchors, trusted }: ToVerify): Promise<Report> {
  const held = heldAgainst(anchors.length > 0 ? anchors : await latestAnchors(ports));
  if (programme === null) return reportOf(await verifyAll(ports, held.anchored), held, trusted);
  const finding = await findProgramme(ports, programme);
  if (!finding.ok) return finding;
  const { found } = finding;
  const streams = await streamsWithMunicipality(ports, found);
  return reportOf(await verifyStreams(ports, found.municipalityId, streams, held.anchored), held, trusted);
}

async function latestAnchors(ports: Ports): Promise<readonly string[]> {
  const on = anchorDate(await ports.clock.now());
  const municipalities = await ports.journal.municipalities();
  const found = await Promise.all(municipalities.map((id) => ports.anchors.latest(id, on)));
  return found.flatMap((anchor) => anchor?.text ?? []);
}

const ANCHOR_PROBLEMS = {
  form: 'an anchor can not be read as one',
  root: 'the lines of an anchor were changed',
  signature: 'an anchor was not signed by the key that it names',
} as const;

function reportOf(verification: Verification, held: HeldAgainst, trusted: readonly string[]): Report {
  const { streams, commits, sealed, erased, texts, findings } = verification;
  const strangers = held.keyIds.filter((keyId) => !trusted.includes(keyId));
  const problems = [
    ...findings.map(findingText),
    ...held.problems.map((problem) => `  ${ANCHOR_PROBLEMS[problem]}`),
    ...strangers.map(
      (keyId) => `  an anchor was signed with key ${keyId}, which is not yours: see HANDSLAG_ANCHOR_OLD_KEYS`,
    ),
  ];
  const looked = `Looked at ${streams} streams with ${commits} commits, ${sealed} personal values (${erased} erased) and ${texts} signed texts.`;
  const text = [looked, ...anchorLines(held)];
  if (problems.length === 0) return { ok: true, text: [...text, 'Everything is right.'].join('\n') };
  return { ok: false, text: [...text, 'NOT right:', ...problems].join('\n') };
}

const anchorLines = ({ anchors }: HeldAgainst): readonly string[] =>
  anchors.length === 0
    ? ['There is no anchor to hold it against: what was cut off at an end can not be seen.']
    : anchors.map(
        ({ municipalityId, on, root, signed }) =>
          `Held against the anchor of ${municipalityId} of ${on}, check code ${checkCode(root)}, ${signed === null ? 'not signed' : `signed with key ${signed.keyId}`}.`,
      );
