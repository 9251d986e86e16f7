import type { AmendmentData } from '../../../domain/programme/amendments/data.ts';
import { isSent } from '../../../domain/programme/amendments/state.ts';
import type { AmendmentAction } from '../../../views/actions/amendments.ts';
import type { ActionOf } from '../../../views/actions.ts';
import { amendmentReadingForm, renderAmendment } from '../../../views/index.ts';
import { amendmentShown } from '../../amendments/shown.ts';
import { forAmendment, showAmendment, showAmendments } from '../amendments.ts';
import { forPartaker } from '../for-whom.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { consentHandlers } from './amendments/consenting.ts';
import { draftHandlers } from './amendments/drafting.ts';
import { amendMilestoneHandlers } from './amendments/milestones.ts';
import { amendMoneyHandlers } from './amendments/money.ts';
import { amendmentOwnerHandlers } from './amendments/owner.ts';
import { amendForReactionHandlers } from './amendments/reactions.ts';
import { sendingHandlers } from './amendments/sending.ts';

export const amendmentHandlers: Handlers<AmendmentAction['verb']> = {
  showAmendments: (turn, { programmeId }) => forPartaker(turn, programmeId, (seen) => showAmendments(turn, seen)),
  showAmendment: (turn, place) =>
    forAmendment(turn, place, () => showAmendment(turn, place.programmeId, place.amendmentId)),
  readAmendment,
  ...draftHandlers,
  ...amendMilestoneHandlers,
  ...amendMoneyHandlers,
  ...amendForReactionHandlers,
  ...sendingHandlers,
  ...amendmentOwnerHandlers,
  ...consentHandlers,
};

/** The whole text of one amendment as it is stored; in another language a courtesy translation, marked so. */
function readAmendment(turn: Turn, place: ActionOf<'readAmendment'>): Promise<Reply> {
  return forAmendment(turn, place, async ({ programme, programmeId, ref }, amendment) => {
    const stored = isSent(amendment)
      ? await turn.ports.texts.get(turn.municipalityId, amendment.sent.textSha256)
      : null;
    if (stored === null) return refused({ code: 'notFound', what: 'text' }, programmeId);
    const courtesy = stored.language !== turn.reader.language;
    const pages = courtesy
      ? renderAmendment(JSON.parse(stored.canonical) as AmendmentData, turn.reader.language).pages
      : stored.pages;
    const shown = amendmentShown(programme, amendment, turn.reader);
    return opening(
      amendmentReadingForm({ programme: ref, amendment: shown, pages, page: place.page, courtesy }, turn.reader),
    );
  });
}
