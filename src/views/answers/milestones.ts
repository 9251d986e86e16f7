import { actions, button, choices, confirm, divider, heading, item, note, type Part, type Press } from '../elements.ts';
import type { AgreementDetailModel, MilestoneLine } from '../models.ts';
import type { Words } from '../words.ts';

/** The moments on the way, on the agreement's card: to fill in before the freeze, to report once it runs. */
export const milestoneParts = (model: AgreementDetailModel, w: Words): readonly Part[] => {
  const { milestones, may, agreement, programme } = model;
  if (milestones.length === 0 && !may.complete) return [];
  const ids = { programmeId: programme.programmeId, activityId: agreement.agreementId };
  const add = button(w.text('milestones.add'), { verb: 'openMilestone', ...ids, milestoneId: null });
  return [
    divider,
    heading(w.text('milestones.title')),
    ...milestones.map((line) => milestoneItem(line, model, w)),
    ...(may.complete ? [actions(w, [add])] : []),
    ...(model.standing === null ? [] : [note(w.text('milestones.onlyByAmendment'))]),
  ];
};

const milestoneItem = (line: MilestoneLine, model: AgreementDetailModel, w: Words): Part => {
  const { name, on, reachedOn, missed } = line;
  const state =
    reachedOn !== null
      ? w.text('milestones.reached', { date: w.date(reachedOn) })
      : w.text(missed ? 'milestones.missed' : 'milestones.line', { date: w.date(on) });
  const buttons = milestoneButtons(line, model, w);
  return item(name, [state], { actions: buttons.length === 0 ? null : choices(w, buttons) });
};

const milestoneButtons = (
  { milestoneId, name, reachedOn }: MilestoneLine,
  { agreement, may, programme }: AgreementDetailModel,
  w: Words,
): readonly Press[] => {
  const { agreementId } = agreement;
  const place = { agreementId, milestoneId };
  const ids = { programmeId: programme.programmeId, activityId: agreementId, milestoneId };
  const sure = confirm(
    w,
    'milestones.removeTitle',
    w.text('milestones.removeQuestion', { name }),
    w.text('milestones.remove'),
  );
  if (may.complete)
    return [
      button(w.text('milestones.change'), { verb: 'openMilestone', ...ids }),
      button(w.text('milestones.remove'), { verb: 'removeMilestone', ...ids }, 'danger', sure),
    ];
  if (!may.prove) return [];
  if (reachedOn !== null) return [button(w.text('milestones.correct'), { verb: 'openReachMilestone', ...place })];
  return [
    button(w.text('milestones.reach'), { verb: 'reachMilestone', ...place }, 'primary'),
    button(w.text('milestones.reachOther'), { verb: 'openReachMilestone', ...place }),
  ];
};
