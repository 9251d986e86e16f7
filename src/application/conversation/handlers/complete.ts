import { type LikelySource, likelySource } from '../../../domain/programme/freezing/warnings.ts';
import type { Activity } from '../../../domain/programme/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { completeForm } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { forPartaker, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import type { Seen } from '../programmes.ts';
import { filledIn, stepOf } from '../terms-steps.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type CompleteVerb = Extract<Verb, 'openComplete' | 'submitComplete'>;
type Place = Omit<ActionOf<'openComplete'>, 'verb'>;

/** "Maak compleet": three steps, each kept. What stays open is a gap for the freeze, not an error. */
export const completeHandlers: Handlers<CompleteVerb> = { openComplete, submitComplete };

function openComplete(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, activityId } = place;
  return forPartaker(turn, programmeId, async (seen) => {
    const activity = seen.programme.activities.find((each) => each.activityId === activityId);
    if (activity === undefined) return refused({ code: 'notFound', what: 'activity' }, programmeId);
    const closed = whyTextIsClosed(seen.programme);
    return closed === null ? openStep(turn, seen, activity, place.step) : refused(closed, programmeId);
  });
}

async function openStep(
  turn: Turn,
  seen: Seen,
  activity: Activity,
  step: Place['step'],
  meant: LikelySource | null = null,
): Promise<Reply> {
  const { activityId, fields } = activity;
  const { programmeId } = seen;
  const submit = { verb: 'submitComplete', programmeId, activityId, step } as const;
  const model = { what: fields.what, meant, submit, ...(await stepOf(turn, seen, activityId, activity, step)) };
  return opening(completeForm(model, turn.reader));
}

function submitComplete(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, activityId, step } = place;
  return forPartaker(turn, programmeId, async (seen) => {
    const activity = seen.programme.activities.find((each) => each.activityId === activityId);
    if (activity === undefined) return refused({ code: 'notFound', what: 'activity' }, programmeId);
    const form = new FormReader(turn);
    const filled = await filledIn(turn, form, seen, activityId, activity, step);
    if (form.invalid !== null) return form.invalid;
    const outcome = await commandProgramme(
      turn.ports,
      turn.municipalityId,
      programmeId,
      { type: 'ChangeActivity', activityId, ...filled },
      givenBy(turn),
    );
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    const meant = likelySource(outcome.state, activityId);
    if (step === 1) return openStep(turn, seen, { ...activity, ...filled }, 2);
    if (step === 2) return openStep(turn, seen, { ...activity, ...filled }, 3, meant);
    const { what } = filled.fields;
    return done(turn, { done: 'completed', programme: seen.ref, activityId, what, next: null, meant });
  });
}
