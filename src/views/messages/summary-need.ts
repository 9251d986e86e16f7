import type { ProgrammeId } from '../../domain/ids.ts';
import { proposalsButton } from '../answers/proposals-button.ts';
import { button, choices, item, type Part, type Press } from '../elements.ts';
import type { SummaryModel, SummaryNeed } from '../models.ts';
import { successionsButton } from '../succession/messages.ts';
import type { Words } from '../words.ts';
import { dueText } from './closed.ts';
import { untoldText } from './programme-ending.ts';

/** One thing that needs the reader, with the way to it. */
export const needItem = (need: SummaryNeed, { programme, reader }: SummaryModel, w: Words): Part => {
  const { programmeId } = programme;
  const linked = (title: string, line: string | null, press: Press) =>
    item(title, [line], { actions: choices(w, [press]) });
  switch (need.is) {
    case 'toSign':
      return linked(
        w.text('summary.toSign', { count: need.open }),
        w.list(need.parties),
        button(w.text('signing.board'), { verb: 'showBoard', programmeId }),
      );
    case 'notReachedParties':
      return linked(
        w.text('summary.notReachedParties'),
        w.list(need.parties),
        button(w.text('people.show'), { verb: 'showPeople', programmeId }),
      );
    case 'changeRequests':
      return linked(
        w.text('summary.changeRequests', { count: need.count }),
        null,
        button(w.text('signing.board'), { verb: 'showBoard', programmeId }),
      );
    case 'proposals':
      return linked(w.text('summary.proposals', { count: need.count }), null, proposalsButton(programmeId, w));
    case 'ownersSilent':
      return linked(
        w.text('summary.ownersSilent', { count: need.count }),
        null,
        button(w.text('people.show'), { verb: 'showPeople', programmeId }),
      );
    case 'contributions':
      return linked(
        w.text('summary.contributions', { count: need.count }),
        null,
        button(w.text('evening.dispose'), { verb: 'openDispositions', programmeId }),
      );
    case 'presentation':
      return linked(
        w.text('progress.presentationTitle'),
        need.dueOn === null ? null : w.text('progress.presentBefore', { date: w.date(need.dueOn) }),
        button(w.text('progress.recordEvening'), { verb: 'openEvening', programmeId }),
      );
    case 'midTerm':
      return linked(
        w.text('summary.midTerm', { open: need.open }),
        null,
        button(w.text('midTerm.name'), { verb: 'showMidTerm', programmeId }),
      );
    case 'milestoneMissed':
      return linked(
        need.agreement.what,
        w.text('summary.milestoneMissed', { name: need.milestone.name, date: w.date(need.milestone.on) }),
        button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: need.agreement.agreementId }),
      );
    case 'orphans':
      return item(
        w.text('handovers.orphans', { count: need.agreements.length }),
        need.agreements.map(({ what }) => what),
        { actions: choices(w, [button(w.text('handovers.show'), { verb: 'showRoles', programmeId })]) },
      );
    case 'partyEnding':
      return linked(
        w.text('succession.endingTitle', { party: need.party, date: w.date(need.endsOn) }),
        w.text('succession.left', { count: need.left }),
        successionsButton(programmeId, w),
      );
    case 'outcomes':
      return item(
        w.text('ending.untold', { count: need.untold.reduce((sum, { count }) => sum + count, 0) }),
        need.untold.map((one) => untoldText(one, w)),
        { actions: choices(w, [button(w.text('ending.outcomes'), { verb: 'showOutcomes', programmeId })]) },
      );
    case 'lateStart':
    case 'overdue':
    case 'standing':
      return agreementNeed(need, programmeId, reader, w);
  }
};

const agreementNeed = (
  need: Extract<SummaryNeed, { is: 'lateStart' | 'overdue' | 'standing' }>,
  programmeId: ProgrammeId,
  reader: SummaryModel['reader'],
  w: Words,
): Part => {
  const { agreementId, what, party, dueOn } = need.agreement;
  const see = button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId });
  const keep = button(w.text('progress.keep'), { verb: 'keepAsSigned', agreementId });
  const report = button(w.text('progress.report'), { verb: 'openReport', agreementId, slot: null, progress: null });
  const state =
    need.is === 'standing'
      ? w.text(`standing.${need.standing}`)
      : need.is === 'overdue'
        ? w.text('progress.daysLate', { count: need.workingDaysLate })
        : w.text('summary.lateStart');
  const change = button(w.text('amending.change'), { verb: 'chooseChange', programmeId, agreementId });
  const ownWay = need.is === 'lateStart' ? [keep, change] : need.is === 'overdue' ? [change] : [];
  const buttons = reader === 'projectTeam' ? [report, see] : [...ownWay, see];
  return item(what, [state, `${party ?? w.text('shared.nobody')} · ${dueText(w, dueOn)}`], {
    standing: need.is === 'standing' ? need.standing : null,
    actions: choices(w, buttons),
  });
};
