import type { AgreementId } from '../../domain/ids.ts';
import { actions, button, choices, confirm, divider, heading, item, type Part, type Press, text } from '../elements.ts';
import type { AgreementDetailModel, EvidenceLine } from '../models.ts';
import type { Words } from '../words.ts';

/** As many characters as are read out. */
const CODE = 8;

export const evidenceButton = (agreementId: AgreementId, w: Words): Press =>
  button(w.text('evidence.add'), { verb: 'openEvidence', agreementId, link: '', of: null });

/** What proves it, on the agreement's card: also what was withdrawn, as such. */
export const evidenceParts = ({ agreement, evidence, may }: AgreementDetailModel, w: Words): readonly Part[] => {
  if (evidence.length === 0 && !may.prove) return [];
  const { agreementId } = agreement;
  return [
    divider,
    heading(w.text('evidence.title')),
    ...(evidence.length === 0 ? [text(w.text('evidence.none'))] : []),
    ...evidence.flatMap((line) => evidenceItem(line, agreementId, may.prove, w)),
    ...(may.prove ? [actions(w, [evidenceButton(agreementId, w)])] : []),
  ];
};

const evidenceItem = (
  line: EvidenceLine,
  agreementId: AgreementId,
  mayWithdraw: boolean,
  w: Words,
): readonly Part[] => {
  const { source, label, withdrawn, evidenceId } = line;
  const what =
    source.kind === 'file'
      ? w.text('evidence.file', { name: source.name, code: source.sha256.slice(0, CODE) })
      : w.text(`evidence.${source.kind}`);
  const sure = confirm(
    w,
    'evidence.withdrawTitle',
    w.text('evidence.withdrawQuestion', { label }),
    w.text('evidence.withdraw'),
  );
  const withdraw = button(
    w.text('evidence.withdraw'),
    { verb: 'withdrawEvidence', agreementId, evidenceId },
    'danger',
    sure,
  );
  const lines = [what, w.text('evidence.since', { date: w.date(w.dateOf(line.at)) })];
  const shown = item(label, withdrawn ? [w.text('evidence.withdrawn'), ...lines] : lines, {
    actions: withdrawn || !mayWithdraw ? null : choices(w, [withdraw]),
  });
  const url = source.kind === 'file' || withdrawn ? null : source.url;
  return url === null ? [shown] : [shown, { kind: 'link', label: w.text('evidence.open'), url }];
};
