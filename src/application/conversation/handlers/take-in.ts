import type { AgreementId, ProgrammeId } from '../../../domain/ids.ts';
import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { type ProgrammeRef, takeInCard, takeInForm } from '../../../views/index.ts';
import { forCoordinator, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';

type TakeInVerb = Extract<Verb, 'takeIn' | 'openTakeIn' | 'submitTakeIn' | 'withdrawActivity'>;

export const takeInHandlers: Handlers<TakeInVerb> = {
  takeIn: (turn, { programmeId, activityIds }) =>
    forCoordinator(turn, programmeId, ({ ref }) => takeIn(turn, programmeId, ref, activityIds)),
  openTakeIn,
  submitTakeIn,
  withdrawActivity,
};

/** Taking in asks the owners that are named. */
const takeIn = (
  turn: Turn,
  programmeId: ProgrammeId,
  ref: ProgrammeRef,
  activityIds: readonly AgreementId[],
): Promise<Reply> =>
  give(turn, programmeId, { type: 'TakeIn', activityIds }, ({ activities }) => {
    const taken = activities.filter(({ activityId }) => activityIds.includes(activityId));
    const asked = taken.filter(({ answer }) => answer.kind === 'asked');
    return { done: 'takenIn', programme: ref, count: taken.length, asked: asked.length };
  });

function openTakeIn(turn: Turn, { programmeId }: ActionOf<'openTakeIn'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref, programme }) => {
    const closed = whyTextIsClosed(programme);
    if (closed !== null) return refused(closed, programmeId);
    const proposals = programme.activities
      .filter(({ takenIn }) => !takenIn)
      .map(({ activityId, fields }) => ({ value: activityId, label: fields.what }));
    if (proposals.length === 0) return privately(takeInCard({ programme: ref, proposals: [] }, turn.reader));
    return opening(takeInForm({ programme: ref, proposals }, turn.reader));
  });
}

function submitTakeIn(turn: Turn, { programmeId }: ActionOf<'submitTakeIn'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref, programme }) => {
    const form = new FormReader(turn);
    const activityIds = form.choices(
      'proposals',
      programme.activities.map(({ activityId }) => activityId),
    );
    return form.invalid ?? takeIn(turn, programmeId, ref, activityIds);
  });
}

function withdrawActivity(turn: Turn, { programmeId, activityId }: ActionOf<'withdrawActivity'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref, programme }) => {
    const activity = programme.activities.find((each) => each.activityId === activityId);
    const command: ProgrammeCommand = { type: 'WithdrawActivity', activityId };
    return give(turn, programmeId, command, () => ({
      done: 'withdrawn',
      programme: ref,
      what: activity?.fields.what ?? '',
    }));
  });
}
