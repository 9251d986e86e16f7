import { reviewLines } from '../../../domain/programme/closing/review.ts';
import { sumOf } from '../../../domain/programme/money/lines.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { reviewCard } from '../../../views/index.ts';
import { finalReviewOf, groupsBy } from '../../final-review.ts';
import { forPartaker } from '../for-whom.ts';
import { handOverDocument } from '../hand-over-document.ts';
import { agreementsIn } from '../status.ts';
import { type Handlers, privately, type Reply, refused, type Turn } from '../turn.ts';

type ReviewVerb = Extract<Verb, 'showReview' | 'makeReview'>;

export const reviewHandlers: Handlers<ReviewVerb> = { showReview, makeReview };

/** For everybody who takes part: it names parties, no persons. */
function showReview(turn: Turn, { programmeId, by, page }: ActionOf<'showReview'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const { programme, municipality, ref } = seen;
    if (programme.activated === null) return refused({ code: 'notActive' }, programmeId);
    const lines = reviewLines(programme, await agreementsIn(turn, seen));
    const model = {
      programme: ref,
      term: programme.setUp.term,
      closedOn: programme.closed?.on ?? null,
      lines,
      whole: sumOf(lines),
      groups: groupsBy({ programme, municipality }, lines, by, turn.reader.language),
      by,
      page,
    };
    return privately(reviewCard(model, turn.reader));
  });
}

function makeReview(turn: Turn, { programmeId, format }: ActionOf<'makeReview'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const { programme, municipality } = seen;
    if (programme.activated === null) return refused({ code: 'notActive' }, programmeId);
    const agreements = await agreementsIn(turn, seen);
    const model = finalReviewOf({ programme, municipality, agreements, madeAt: turn.now });
    return handOverDocument(turn, model, format);
  });
}
