import type { AgreementId, ProgrammeId } from '../../domain/ids.ts';
import type { Gap } from '../../domain/refusal.ts';
import { gapText, gapTitle, STEP_OF } from '../coordinator/gap.ts';
import { button, choices, item, type Part, type Press } from '../elements.ts';
import type { NamesById } from '../models.ts';
import type { Words } from '../words.ts';

/** One thing that a draft lacks, with the form of the draft that mends it. */
export const amendmentGapItem = (gap: Gap, programmeId: ProgrammeId, names: NamesById, w: Words): Part => {
  const buttons = mending(gap, programmeId, w);
  return item(gapTitle(gap, names, w), [gapText(gap, names, w)], {
    actions: buttons.length === 0 ? null : choices(w, buttons),
  });
};

const mending = (gap: Gap, programmeId: ProgrammeId, w: Words): readonly Press[] => {
  const step = (agreementId: AgreementId, which: 1 | 2 | 3) => [
    button(w.text('gaps.fillIn'), { verb: 'openAmendTerms', programmeId, agreementId, step: which } as const),
  ];
  switch (gap.gap) {
    case 'fieldMissing':
      return step(gap.activityId, STEP_OF[gap.field]);
    case 'dueOutsideTerm':
      return step(gap.activityId, 1);
    case 'waitsForNothing':
      return step(gap.activityId, 3);
    case 'milestoneOutside':
      return [
        button(w.text('milestones.title'), { verb: 'showAmendMilestones', programmeId, agreementId: gap.activityId }),
      ];
    case 'placeNeeded':
      return [button(w.text('money.placeOpen'), { verb: 'openPlace', programmeId, activityId: gap.activityId })];
    case 'noSignatory':
      return [button(w.text('gaps.nameSignatory'), { verb: 'openOtherSignatory', programmeId, partyId: gap.partyId })];
    case 'overBudget':
      return [button(w.text('money.show'), { verb: 'showMoney', programmeId, by: 'source' })];
    default:
      return [];
  }
};
