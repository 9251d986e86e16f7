import { handoverOf } from '../../../domain/programme/handovers/find.ts';
import { currentText } from '../../../domain/programme/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { agreementCard, statusCard } from '../../../views/index.ts';
import { agreementDetail } from '../agreement-detail.ts';
import { forPartaker } from '../for-whom.ts';
import { statusNow } from '../status.ts';
import { type Handlers, privately, type Reply, refused, type Turn } from '../turn.ts';
import { readText } from './reading.ts';

type DossierVerb = Extract<Verb, 'showDossier'>;

export const dossierHandlers: Handlers<DossierVerb> = { showDossier };

/** Everything that the next holder must know: the text, what happened, and what is open. */
function showDossier(turn: Turn, { programmeId, handoverId }: ActionOf<'showDossier'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const handover = handoverOf(seen.programme, handoverId);
    if (handover === null) return refused({ code: 'notFound', what: 'handover' }, programmeId);
    const { role } = handover;
    if (role.of === 'owner') {
      const detail = await agreementDetail(turn, seen, role.activityId);
      return detail === null
        ? refused({ code: 'notFound', what: 'agreement' }, programmeId)
        : privately(agreementCard(detail, turn.reader));
    }
    const revision = currentText(seen.programme)?.revision ?? null;
    if (role.of === 'signatory' && revision !== null)
      return readText(turn, { verb: 'readText', programmeId, revision, page: 1 });
    return privately(statusCard(await statusNow(turn, seen), turn.reader));
  });
}
