import { as, type MilestoneId } from '../../../../domain/ids.ts';
import { isOnTheWay } from '../../../../domain/programme/milestones.ts';
import { upsert } from '../../../../domain/upsert.ts';
import type { ActionOf, Verb } from '../../../../views/actions.ts';
import { amendMilestoneForm, amendMilestonesCard } from '../../../../views/index.ts';
import { draftOf, forTerms, keepFields } from '../../amending-terms.ts';
import { showing } from '../../amendments.ts';
import { FormReader } from '../../form-values.ts';
import { agreementRef } from '../../programmes.ts';
import { derivedId, type Handlers, opening, type Reply, refused, type Turn } from '../../turn.ts';

type AmendMilestoneVerb = Extract<
  Verb,
  'showAmendMilestones' | 'openAmendMilestone' | 'submitAmendMilestone' | 'removeAmendMilestone'
>;

const LONGEST_NAME = 150;

/** Milestones are part of what the parties agreed: they change by amendment. */
export const amendMilestoneHandlers: Handlers<AmendMilestoneVerb> = {
  showAmendMilestones: (turn, place) =>
    forTerms(turn, place, ({ programme, ref }, { fields }) => {
      const { agreementId } = place;
      const model = {
        programme: ref,
        agreement: { ...agreementRef(programme, agreementId), what: fields.what, dueOn: fields.dueOn },
        milestones: fields.milestones,
        draft: draftOf(programme, agreementId)?.amendmentId ?? null,
      };
      return showing(turn, amendMilestonesCard(model, turn.reader));
    }),
  openAmendMilestone: (turn, place) =>
    forTerms(turn, place, (_, { fields }) => {
      const { verb: _verb, ...ids } = place;
      const milestone = fields.milestones.find((each) => each.milestoneId === place.milestoneId);
      if (place.milestoneId !== null && milestone === undefined) return notThere(place);
      const values = { name: milestone?.name ?? '', on: milestone?.on ?? null };
      return opening(amendMilestoneForm({ ...ids, what: fields.what, values }, turn.reader));
    }),
  submitAmendMilestone,
  removeAmendMilestone: (turn, place) =>
    forTerms(turn, place, (seen, filled) => {
      const { milestones } = filled.fields;
      const left = milestones.filter(({ milestoneId }) => milestoneId !== place.milestoneId);
      if (left.length === milestones.length) return notThere(place);
      return keepFields(turn, seen, place.agreementId, filled, { milestones: left });
    }),
};

const notThere = ({ programmeId }: ActionOf<'openAmendMilestone' | 'removeAmendMilestone'>): Reply =>
  refused({ code: 'notFound', what: 'milestone' }, programmeId);

function submitAmendMilestone(turn: Turn, place: ActionOf<'submitAmendMilestone'>): Promise<Reply> {
  return forTerms(turn, place, (seen, filled) => {
    const form = new FormReader(turn);
    const name = form.text('name', { max: LONGEST_NAME });
    const on = form.date('on');
    const { term } = seen.programme.setUp;
    const { dueOn, milestones } = filled.fields;
    if (on !== null && !isOnTheWay(on, term, dueOn)) {
      const latest = dueOn !== null && dueOn < term.endsOn ? dueOn : term.endsOn;
      form.fail('on', { error: 'milestoneOutside', startsOn: term.startsOn, latest });
    }
    if (form.invalid !== null || on === null) return form.invalid ?? refused({ code: 'stale' }, place.programmeId);
    const milestoneId = place.milestoneId ?? as<MilestoneId>(derivedId(turn, 'milestone'));
    const kept = upsert(milestones, { milestoneId, name, on }, (each) => each.milestoneId === milestoneId);
    return keepFields(turn, seen, place.agreementId, filled, { milestones: kept });
  });
}
