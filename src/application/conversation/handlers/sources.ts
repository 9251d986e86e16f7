import { sameSource } from '../../../domain/programme/money/source.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { forPartaker, whyTextIsClosed } from '../for-whom.ts';
import { give } from '../give.ts';
import { type Handlers, type Reply, refused, type Turn } from '../turn.ts';

export const sourceHandlers: Handlers<Extract<Verb, 'useSource'>> = { useSource };

/** What was probably meant is what it says now; the amounts stay. */
function useSource(turn: Turn, { programmeId, activityId, source, nearest }: ActionOf<'useSource'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async ({ programme, ref }) => {
    const closed = whyTextIsClosed(programme);
    if (closed !== null) return refused(closed, programmeId);
    const activity = programme.activities.find((each) => each.activityId === activityId);
    if (activity === undefined) return refused({ code: 'notFound', what: 'activity' }, programmeId);
    const { fields, ownerId } = activity;
    const { means, what } = fields;
    const money = (means?.money ?? []).map((each) =>
      sameSource(each.source, source) ? { ...each, source: nearest } : each,
    );
    const changed = { ...fields, means: means && { ...means, money } };
    return give(turn, programmeId, { type: 'ChangeActivity', activityId, fields: changed, ownerId }, () => ({
      done: 'sourceCorrected',
      programme: ref,
      what,
      nearest,
    }));
  });
}
