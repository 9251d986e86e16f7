import type { ProgrammeId } from '../../domain/ids.ts';
import type { Gap, GapField } from '../../domain/refusal.ts';
import { button, choices, item, type Part, type Press } from '../elements.ts';
import type { NamesById, OutOfDate } from '../models.ts';
import type { Words } from '../words.ts';

export const STEP_OF: Readonly<Record<GapField, 1 | 2 | 3>> = {
  leadPartyId: 1,
  ownerId: 1,
  ownerFunction: 1,
  dueOn: 1,
  means: 2,
  result: 3,
};

/** One thing that is missing, with the button that mends it. */
export const gapItem = (gap: Gap, programmeId: ProgrammeId, names: NamesById, w: Words): Part =>
  item(gapTitle(gap, names, w), [gapText(gap, names, w)], {
    actions: choices(w, gapButtons(gap, programmeId, names, w)),
  });

export const gapTitle = (gap: Gap, names: NamesById, w: Words): string => {
  if ('activityId' in gap) return names.activities[gap.activityId] ?? w.text('gaps.anActivity');
  if ('partyId' in gap) return names.parties[gap.partyId] ?? w.text('gaps.aParty');
  if (gap.gap === 'overBudget') {
    const area = gap.areaId === null ? null : names.areas[gap.areaId];
    return w.text('money.inArea', { source: gap.source, area: area ?? w.text('money.wholeProgramme') });
  }
  if ('contributionId' in gap) return names.contributions[gap.contributionId] ?? w.text('gaps.aContribution');
  return w.text('gaps.theProgramme');
};

export const gapText = (gap: Gap, names: NamesById, w: Words): string => {
  switch (gap.gap) {
    case 'fieldMissing':
      return w.text(`gaps.${gap.field}`);
    case 'dueOutsideTerm':
      return w.text('gaps.dueOutsideTerm', { date: w.date(gap.dueOn) });
    case 'milestoneOutside':
      return w.text('gaps.milestoneOutside', { name: gap.name, date: w.date(gap.on) });
    case 'amendmentOpen':
      return w.text('gaps.amendmentOpen', { number: gap.number });
    case 'termNotOver':
      return w.text('gaps.termNotOver', { date: w.date(gap.endsOn) });
    case 'overBudget':
      return w.text('gaps.overBudget', {
        budget: w.money(gap.budget),
        asked: w.money(gap.asked),
        over: w.money(gap.asked - gap.budget),
      });
    case 'placeNeeded':
      return w.text('gaps.placeNeeded', { source: gap.source });
    case 'noSignatory':
      return noSignatoryText(names.outOfDate[gap.partyId], w);
    default:
      return w.text(`gaps.${gap.gap}`);
  }
};

const noSignatoryText = (held: OutOfDate | undefined, w: Words): string => {
  if (held === undefined) return w.text('gaps.noSignatory');
  const { name, is } = held;
  return 'over' in is
    ? w.text('gaps.signatoryOver', { name, date: w.date(is.over) })
    : w.text('gaps.signatoryNotYet', { name, date: w.date(is.notBefore) });
};

const gapButtons = (gap: Gap, programmeId: ProgrammeId, names: NamesById, w: Words): readonly Press[] => {
  const complete = (activityId: Extract<Gap, { activityId: unknown }>['activityId'], step: 1 | 2 | 3) =>
    button(w.text('gaps.fillIn'), { verb: 'openComplete', programmeId, activityId, step });
  const proposal = (id: Extract<Gap, { activityId: unknown }>['activityId']) => ({ of: 'activity', id }) as const;
  switch (gap.gap) {
    case 'fieldMissing':
      return [complete(gap.activityId, STEP_OF[gap.field])];
    case 'dueOutsideTerm':
      return [complete(gap.activityId, 1)];
    case 'milestoneOutside':
      return [button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: gap.activityId })];
    case 'waitsForNothing':
      return [complete(gap.activityId, 3)];
    case 'ownerDeclined':
      return [
        button(w.text('proposals.nameAnother'), {
          verb: 'openComplete',
          programmeId,
          activityId: gap.activityId,
          step: 1,
        }),
      ];
    case 'ownerHasNotAnswered':
      return [
        button(w.text('people.show'), { verb: 'showPeople', programmeId }),
        button(w.text('proposals.nameAnother'), {
          verb: 'openComplete',
          programmeId,
          activityId: gap.activityId,
          step: 1,
        }),
      ];
    case 'notTakenIn':
      return [
        button(w.text('judging.open'), { verb: 'openJudge', programmeId, proposal: proposal(gap.activityId) }),
        button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: gap.activityId }),
      ];
    case 'sentBack':
      return [
        button(w.text('judging.openAgain'), {
          verb: 'openProposeAgain',
          programmeId,
          proposal: proposal(gap.activityId),
        }),
        button(w.text('progress.correct'), { verb: 'openJudge', programmeId, proposal: proposal(gap.activityId) }),
      ];
    case 'noActivities':
      return [button(w.text('proposals.propose'), { verb: 'openProposal', programmeId, projectId: null })];
    case 'noParties':
      return [button(w.text('importing.open'), { verb: 'openImport' })];
    case 'noSignatory': {
      const { partyId } = gap;
      const another = button(w.text('gaps.nameSignatory'), { verb: 'openOtherSignatory', programmeId, partyId });
      const held = names.outOfDate[partyId];
      if (held === undefined) return [another];
      const { personId } = held;
      return [
        button(w.text('gaps.mandatePeriod'), { verb: 'openMandatePeriod', programmeId, partyId, personId }),
        another,
      ];
    }
    case 'overBudget':
      return [
        button(w.text('money.show'), { verb: 'showMoney', programmeId, by: 'source' }),
        button(w.text('money.changeBudget'), {
          verb: 'openBudget',
          programmeId,
          areaId: gap.areaId,
          source: gap.source,
        }),
      ];
    case 'placeNeeded':
      return [button(w.text('money.placeOpen'), { verb: 'openPlace', programmeId, activityId: gap.activityId })];
    case 'eveningNotHeld':
      return [button(w.text('progress.recordEvening'), { verb: 'openEvening', programmeId })];
    case 'amendmentOpen':
      return [button(w.text('shared.overview'), { verb: 'showStatus', programmeId })];
    case 'termNotOver':
      return [button(w.text('ending.outcomes'), { verb: 'showOutcomes', programmeId })];
    case 'noOutcome':
      return [
        button(w.text('ending.notReported'), { verb: 'openNotReported', agreementId: gap.activityId }),
        button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: gap.activityId }),
      ];
    case 'noDisposition':
      return [button(w.text('evening.dispose'), { verb: 'openDispositions', programmeId })];
  }
};
