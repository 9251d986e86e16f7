import { reachedOn } from '../../../domain/agreement/milestones/evolve.ts';
import { as, type LocalDate, type MilestoneId } from '../../../domain/ids.ts';
import { isOnTheWay } from '../../../domain/programme/milestones.ts';
import type { Activity } from '../../../domain/programme/state.ts';
import type { Milestone } from '../../../domain/programme/terms.ts';
import { upsert } from '../../../domain/upsert.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { type Done, milestoneForm, reachMilestoneForm } from '../../../views/index.ts';
import { forAgreement, forPartaker, type UnderWay, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { derivedId, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { giveAgreement, saidBy } from './agreement-course.ts';
import { mayReport } from './report.ts';

type MilestoneVerb = Extract<
  Verb,
  | 'reachMilestone'
  | 'openReachMilestone'
  | 'submitReachMilestone'
  | 'openMilestone'
  | 'submitMilestone'
  | 'removeMilestone'
>;

export const milestoneHandlers: Handlers<MilestoneVerb> = {
  reachMilestone: (turn, action) =>
    forMilestone(turn, action, (about, milestone) => reach(turn, about, milestone, turn.today)),
  openReachMilestone: (turn, action) =>
    forMilestone(turn, action, ({ ref, agreement }, milestone) => {
      const before = reachedOn(agreement, milestone.milestoneId);
      const model = { agreement: ref, milestone, reachedOn: before, today: turn.today };
      return opening(reachMilestoneForm(model, turn.reader));
    }),
  submitReachMilestone,
  openMilestone: (turn, place) =>
    forText(turn, place, (seen, activity) => {
      const { fields, activityId } = activity;
      const { milestoneId } = place;
      const milestone = fields.milestones.find((each) => each.milestoneId === milestoneId);
      if (milestoneId !== null && milestone === undefined) return refused({ code: 'notFound', what: 'milestone' });
      const values = { name: milestone?.name ?? '', on: milestone?.on ?? null };
      const model = { programme: seen.ref, activityId, what: fields.what, milestoneId, values };
      return opening(milestoneForm(model, turn.reader));
    }),
  submitMilestone,
  removeMilestone: (turn, place) =>
    forText(turn, place, (seen, activity) => {
      const { milestones } = activity.fields;
      const gone = milestones.find(({ milestoneId }) => milestoneId === place.milestoneId);
      if (gone === undefined) return refused({ code: 'notFound', what: 'milestone' });
      const { activityId: agreementId } = activity;
      const done: Done = { done: 'milestoneRemoved', agreementId, name: gone.name };
      return change(
        turn,
        seen,
        activity,
        milestones.filter((each) => each !== gone),
        done,
      );
    }),
};

type OnTheWay = (about: UnderWay, milestone: Milestone) => Promise<Reply> | Reply;

/** For who reports on the agreement, about a milestone of the terms in force. */
function forMilestone(
  turn: Turn,
  { agreementId, milestoneId }: Omit<ActionOf<'reachMilestone'>, 'verb'>,
  then: OnTheWay,
): Promise<Reply> {
  return forAgreement(turn, agreementId, (about) => {
    const { started } = about;
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, started.programmeId);
    const milestone = started.terms.milestones.find((each) => each.milestoneId === milestoneId);
    if (milestone === undefined) return refused({ code: 'notFound', what: 'milestone' }, started.programmeId);
    return then(about, milestone);
  });
}

function reach(turn: Turn, about: UnderWay, { milestoneId, name }: Milestone, on: LocalDate): Promise<Reply> {
  const first = about.agreement.milestones.find((each) => each.milestoneId === milestoneId)?.by ?? null;
  const command = { type: 'ReportMilestone', milestoneId, reachedOn: on, ...saidBy(turn, about) } as const;
  const { agreementId } = about.started;
  return giveAgreement(turn, about, command, { done: 'milestoneReached', agreementId, name }, first);
}

/** The same form reports it and puts it right. */
function submitReachMilestone(turn: Turn, action: ActionOf<'submitReachMilestone'>): Promise<Reply> {
  return forMilestone(turn, action, (about, milestone) => {
    const form = new FormReader(turn);
    const isReached = form.choice('reached', ['yes', 'no'] as const) === 'yes';
    const on = form.date('reachedOn', { required: isReached });
    if (isReached && on !== null && on > turn.today) form.fail('reachedOn', { error: 'dateInFuture' });
    if (form.invalid !== null) return form.invalid;
    const { milestoneId, name } = milestone;
    const before = reachedOn(about.agreement, milestoneId);
    if (before === null && isReached && on !== null) return reach(turn, about, milestone, on);
    const said = { reachedOn: isReached ? on : null, ...saidBy(turn, about) };
    const { agreementId } = about.started;
    const command = { type: 'CorrectMilestone', milestoneId, ...said } as const;
    return giveAgreement(turn, about, command, { done: 'milestoneCorrected', agreementId, name });
  });
}

type InText = (seen: Seen, activity: Activity) => Promise<Reply> | Reply;

/** While the text is open for change. */
function forText(
  turn: Turn,
  { programmeId, activityId }: Omit<ActionOf<'openMilestone'>, 'verb' | 'milestoneId'>,
  then: InText,
): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const activity = seen.programme.activities.find((each) => each.activityId === activityId);
    if (activity === undefined) return refused({ code: 'notFound', what: 'activity' }, programmeId);
    const closed = whyTextIsClosed(seen.programme);
    return closed === null ? then(seen, activity) : refused(closed, programmeId);
  });
}

const LONGEST_NAME = 150;

function submitMilestone(turn: Turn, place: ActionOf<'submitMilestone'>): Promise<Reply> {
  return forText(turn, place, (seen, activity) => {
    const form = new FormReader(turn);
    const name = form.text('name', { max: LONGEST_NAME });
    const on = form.date('on');
    const { term } = seen.programme.setUp;
    const { dueOn, milestones } = activity.fields;
    if (on !== null && !isOnTheWay(on, term, dueOn)) {
      const latest = dueOn !== null && dueOn < term.endsOn ? dueOn : term.endsOn;
      form.fail('on', { error: 'milestoneOutside', startsOn: term.startsOn, latest });
    }
    if (form.invalid !== null || on === null) return form.invalid ?? refused({ code: 'stale' }, place.programmeId);
    const milestoneId = place.milestoneId ?? as<MilestoneId>(derivedId(turn, 'milestone'));
    const kept = upsert(milestones, { milestoneId, name, on }, (each) => each.milestoneId === milestoneId);
    return change(turn, seen, activity, kept, { done: 'milestoneSaved', agreementId: activity.activityId, name });
  });
}

function change(
  turn: Turn,
  { programmeId }: Seen,
  { activityId, fields, ownerId }: Activity,
  milestones: readonly Milestone[],
  done: Done,
): Promise<Reply> {
  const command = { type: 'ChangeActivity', activityId, ownerId, fields: { ...fields, milestones } } as const;
  return give(turn, programmeId, command, () => done);
}
