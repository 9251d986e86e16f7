import { isMissed, reachedOn } from '../../domain/agreement/milestones/evolve.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Activity } from '../../domain/programme/state.ts';
import { erasedText } from '../../views/index.ts';
import type { EvidenceLine, MilestoneLine } from '../../views/models.ts';
import { readPersonal } from '../personal-values.ts';
import { httpsLink } from './evidence-links.ts';
import type { Turn } from './turn.ts';

/** The milestones of the text, each with what was reported; in the order of their days. */
export const milestoneLines = ({ today }: Turn, { fields }: Activity, agreement: Agreement): readonly MilestoneLine[] =>
  fields.milestones
    .map((milestone) => ({
      ...milestone,
      reachedOn: reachedOn(agreement, milestone.milestoneId),
      missed: agreement.started !== null && isMissed(agreement, milestone, today),
    }))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

/** What proves it, withdrawn or not. An address that was erased, or is not safe, is no link. */
export async function evidenceLines(turn: Turn, { evidence }: Agreement): Promise<readonly EvidenceLine[]> {
  const sealed = evidence.flatMap(({ label, source }) => [
    label,
    source.kind === 'link' ? source.url : source.kind === 'message' ? source.permalink : source.name,
  ]);
  const words = await readPersonal(turn.ports, turn.municipalityId, sealed, erasedText(turn.reader));
  return evidence.map(({ evidenceId, label, at, withdrawnAt, source }) => ({
    evidenceId,
    label: words(label),
    at,
    withdrawn: withdrawnAt !== null,
    source:
      source.kind === 'file'
        ? { kind: 'file', name: words(source.name), sha256: source.sha256 }
        : { kind: source.kind, url: httpsLink(words(source.kind === 'link' ? source.url : source.permalink)) },
  }));
}
