import type { EvidenceSource } from '../../../domain/agreement/evidence/events.ts';
import { as, type EvidenceId, type Sha256 } from '../../../domain/ids.ts';
import { sha256Hex } from '../../../domain/journal/canonical.ts';
import type { ChosenMessage } from '../../../views/actions/course.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { EVIDENCE_FILES, erasedText, evidenceForm } from '../../../views/index.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { httpsLink, isMessageLink } from '../evidence-links.ts';
import { forAgreement } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { receivedFile, recentFiles } from '../received-files.ts';
import { derivedId, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { giveAgreement, saidBy } from './agreement-course.ts';
import { mayReport } from './report.ts';

type EvidenceVerb = Extract<Verb, 'openEvidence' | 'submitEvidence' | 'withdrawEvidence'>;

export const evidenceHandlers: Handlers<EvidenceVerb> = { openEvidence, submitEvidence, withdrawEvidence };

function openEvidence(turn: Turn, { agreementId, link, of }: ActionOf<'openEvidence'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, about.started.programmeId);
    const model = { agreement: about.ref, recent: await recentFiles(turn, EVIDENCE_FILES), link, of };
    return opening(evidenceForm(model, turn.reader));
  });
}

const LONGEST_LABEL = 150;

function submitEvidence(turn: Turn, { agreementId, of }: ActionOf<'submitEvidence'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, about.started.programmeId);
    const form = new FormReader(turn);
    const label = form.text('label', { max: LONGEST_LABEL });
    const source = await sourceIn(turn, form, of);
    if (form.invalid !== null || source === null) return form.invalid ?? refused({ code: 'stale' });
    const added = {
      evidenceId: as<EvidenceId>(derivedId(turn, 'evidence')),
      label: await keepPersonal(turn.ports, turn.municipalityId, label),
      source: await source(),
      ...saidBy(turn, about),
    };
    const command = { type: 'AddEvidence', evidence: added } as const;
    return giveAgreement(turn, about, command, { done: 'evidenceAdded', agreementId, label });
  });
}

/** A link or a file, and not both. Nothing is kept before the whole form is right. */
async function sourceIn(
  turn: Turn,
  form: FormReader,
  of: ChosenMessage | null,
): Promise<(() => Promise<EvidenceSource>) | null> {
  const keep = (value: string) => keepPersonal(turn.ports, turn.municipalityId, value);
  const typed = form.text('link', { required: false });
  const text = form.text('text', { required: false });
  const file = await receivedFile(turn, form, 'scan', EVIDENCE_FILES);
  if (file !== null && typed !== '') form.fail('link', { error: 'oneEvidence' });
  if (file !== null) {
    const sha256 = as<Sha256>(file.sha256);
    return async () => ({ kind: 'file', name: await keep(file.name), sha256 });
  }
  const link = typed === '' ? null : httpsLink(typed);
  if (link === null) {
    form.fail('link', { error: typed === '' ? 'evidenceMissing' : 'notALink' });
    return null;
  }
  if (of !== null && of.permalink === link) {
    const { textSha256, author } = of;
    return async () => ({ kind: 'message', permalink: await keep(link), textSha256, author });
  }
  if (!isMessageLink(link) && text === '') return async () => ({ kind: 'link', url: await keep(link) });
  const textSha256 = text === '' ? null : sha256Hex(text);
  return async () => ({ kind: 'message', permalink: await keep(link), textSha256, author: null });
}

function withdrawEvidence(turn: Turn, { agreementId, evidenceId }: ActionOf<'withdrawEvidence'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    const label = about.agreement.evidence.find((each) => each.evidenceId === evidenceId)?.label ?? null;
    const words = await readPersonal(turn.ports, turn.municipalityId, [label], erasedText(turn.reader));
    const command = { type: 'WithdrawEvidence', evidenceId, ...saidBy(turn, about) } as const;
    return giveAgreement(turn, about, command, { done: 'evidenceWithdrawn', agreementId, label: words(label) });
  });
}
