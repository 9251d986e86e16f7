import type { Action } from '../actions.ts';
import { pledgesButton } from '../coordinator/council.ts';
import { useSource } from '../coordinator/warning.ts';
import { actions, button, facts, type Part, type Press, text } from '../elements.ts';
import type { Done, Reader } from '../models.ts';
import { successionsButton } from '../succession/messages.ts';
import type { Card } from '../vocabulary.ts';
import { type Values, type Words, words } from '../words.ts';
import { agendaButton } from './agenda.ts';
import { evidenceButton } from './evidence.ts';
import { proposalsButton } from './proposals-button.ts';

/** What was just done, said to the one who did it, with the likely next step. */
export const doneCard = (done: Done, reader: Reader): Card<Action> => {
  const w = words(reader);
  const told = w.text(`done.${done.done}`, valuesOf(done, w));
  const buttons = nextButtons(done, w);
  return {
    summary: told,
    elements: [
      text(told),
      ...teamCode(done, w),
      ...askForEvidence(done, w),
      ...sourceMeant(done, w),
      ...(buttons.length === 0 ? [] : [actions(w, buttons)]),
    ],
  };
};

/** Shown once, to who proposed the project. */
const teamCode = (done: Done, w: Words): readonly Part[] =>
  done.done !== 'projectAdded'
    ? []
    : [
        text(w.text('importing.teamCodes', { count: 1 })),
        facts([
          [w.text('people.codeLabel'), done.teamCode.code],
          [w.text('people.validTo'), w.date(done.teamCode.expiresOn)],
        ]),
      ];

/** Asked for, not demanded. */
const askForEvidence = (done: Done, w: Words): readonly Part[] =>
  done.done === 'reported' && done.progress === 'done' ? [text(w.text('evidence.askedWhenDone'))] : [];

const sourceMeant = (done: Done, w: Words): readonly Part[] =>
  done.done === 'completed' && done.meant !== null ? [text(w.text('warnings.sourceSpelling', { ...done.meant }))] : [];

/** Every plain value of the outcome can be named in its sentence. */
const valuesOf = (done: Done, w: Words): Values => {
  const plain = Object.entries(done).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return {
    ...Object.fromEntries(plain),
    ...('programme' in done ? { programme: done.programme.name } : {}),
    ...('undoUntil' in done
      ? { time: done.undoUntil === null ? '' : w.time(done.undoUntil), undo: done.undoUntil === null ? 'no' : 'yes' }
      : {}),
    ...('onBehalfOf' in done ? { hasOther: done.onBehalfOf === null ? 'no' : 'yes' } : {}),
    ...('progress' in done ? { word: w.text(`standing.${done.progress}`) } : {}),
    ...('kind' in done ? { word: w.text(`outcome.${done.kind}`) } : {}),
    ...(done.done === 'snoozed' || done.done === 'paused' ? { date: w.date(done.until) } : {}),
    ...(done.done === 'midTermSet' || done.done === 'signByDateSet' ? { date: w.date(done.on) } : {}),
    ...(done.done === 'frozen' ? frozenValues(done, w) : {}),
    ...(done.done === 'meetingPlanned' ? { when: w.moment(done.at) } : {}),
  };
};

const frozenValues = ({ meetsAt, signBy }: Extract<Done, { done: 'frozen' }>, w: Words): Values => ({
  meets: meetsAt === null ? 'no' : 'yes',
  when: meetsAt === null ? '' : w.moment(meetsAt),
  date: w.date(signBy),
});

const nextButtons = (done: Done, w: Words): readonly Press[] => {
  switch (done.done) {
    case 'amendmentsSent':
    case 'amendmentDiscarded':
    case 'amendmentWithdrawn':
    case 'refreshWindowSet':
      return [button(w.text('amending.show'), { verb: 'showAmendments', programmeId: done.programme.programmeId })];
    case 'proposed':
      return [complete(done, 1, w), overview(done, w)];
    case 'completed':
      return [
        ...(done.meant === null ? [] : [useSource(done.programme.programmeId, done.meant, w)]),
        ...(done.next === null ? [] : [complete(done, done.next, w)]),
        overview(done, w),
      ];
    case 'projectAdded':
      return [
        button(w.text('proposals.propose'), {
          verb: 'openProposal',
          programmeId: done.programme.programmeId,
          projectId: null,
        }),
      ];
    case 'eveningRecorded':
    case 'contributionCorrected':
    case 'dispositionsGiven':
      return [button(w.text('progress.seeEvening'), { verb: 'showEvening', programmeId: done.programme.programmeId })];
    case 'contributionsSorted':
    case 'contactWithdrawn':
      return [button(w.text('progress.seeEvening'), { verb: 'showEvening', programmeId: done.programme.programmeId })];
    case 'groupSaved':
    case 'groupLeft':
      return [
        button(w.text('groups.look'), {
          verb: 'showGroup',
          programmeId: done.programme.programmeId,
          groupId: done.groupId,
        }),
      ];
    case 'groupRemoved':
      return [button(w.text('groups.show'), { verb: 'showGroups', programmeId: done.programme.programmeId })];
    case 'feedbackSent':
    case 'feedbackRecorded':
    case 'feedbackWaived':
    case 'letterAgain':
      return [button(w.text('letters.show'), { verb: 'showFeedback', programmeId: done.programme.programmeId })];
    case 'frozen':
      return [button(w.text('signing.board'), { verb: 'showBoard', programmeId: done.programme.programmeId })];
    case 'notReportedSet':
      return [button(w.text('ending.check'), { verb: 'showClosing', programmeId: done.programme.programmeId })];
    case 'programmeClosed':
      return [button(w.text('ending.outcomes'), { verb: 'showOutcomes', programmeId: done.programme.programmeId })];
    case 'budgetsSet':
      return [
        button(w.text('money.show'), { verb: 'showMoney', programmeId: done.programme.programmeId, by: 'source' }),
        button(w.text('freeze.check'), { verb: 'showFreezeCheck', programmeId: done.programme.programmeId }),
      ];
    case 'mostLedSet':
      return [button(w.text('freeze.check'), { verb: 'showFreezeCheck', programmeId: done.programme.programmeId })];
    case 'spendingReported':
      return [
        button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: done.agreementId }),
        button(w.text('money.another'), { verb: 'openSpending', agreementId: done.agreementId }),
      ];
    case 'signed':
    case 'signedFirst':
      return [button(w.text('signature.show'), { verb: 'showSignature', ...done.place })];
    case 'mandateGranted': {
      const { programmeId, partyId, personId } = done;
      const period = button(w.text('mandates.period'), { verb: 'openMandatePeriod', programmeId, partyId, personId });
      return [period, button(w.text('mandates.show'), { verb: 'showMandates', programmeId })];
    }
    case 'wentOnWithout':
      return [button(w.text('freeze.check'), { verb: 'showFreezeCheck', programmeId: done.programmeId }, 'primary')];
    case 'signByDateSet':
    case 'meetingPlanned':
    case 'meetingCancelled':
    case 'stopped':
      return [button(w.text('shared.overview'), { verb: 'showStatus', programmeId: done.programmeId })];
    case 'mandatePeriodSet':
    case 'mandateEnded':
    case 'signingRulesSet':
    case 'recessesSet':
      return [button(w.text('mandates.show'), { verb: 'showMandates', programmeId: done.programmeId })];
    case 'agendaItemSet':
    case 'agendaItemRemoved':
    case 'themesSet':
      return [agendaButton(done.programme.programmeId, w)];
    case 'activityThemesSet':
      return [button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: done.agreementId })];
    case 'successionStarted':
    case 'successionWithdrawn':
    case 'takenOver':
    case 'takeOverDeclined':
      return [successionsButton(done.programmeId, w)];
    case 'areaDefined':
      return [button(w.text('town.areas'), { verb: 'showAreas', page: 1 })];
    case 'themeSet':
    case 'themeRetired':
      return [button(w.text('town.themes'), { verb: 'showThemes' })];
    case 'pledgeSet':
    case 'pledgeSettled':
    case 'pledgeReopened':
      return [button(w.text('council.look'), { verb: 'showPledge', pledgeId: done.pledgeId }), pledgesButton(w)];
    case 'roundDecided':
      return [button(w.text('town.seeRound'), { verb: 'showRound', round: done.round })];
    case 'judged':
    case 'judgementTakenBack':
    case 'proposedAgain':
    case 'criteriaSet':
      return [proposalsButton(done.programme.programmeId, w)];
    case 'reported':
      return done.progress === 'done' ? [evidenceButton(done.agreementId, w)] : [];
    case 'milestoneReached':
    case 'milestoneCorrected':
    case 'milestoneSaved':
    case 'milestoneRemoved':
    case 'evidenceAdded':
    case 'evidenceWithdrawn':
      return [button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: done.agreementId })];
    case 'midTermSet':
    case 'midTermOpened':
      return [button(w.text('midTerm.name'), { verb: 'showMidTerm', programmeId: done.programme.programmeId })];
    case 'midTermClosed':
      return [
        button(w.text('midTerm.minutes'), { verb: 'showMinutes', programmeId: done.programme.programmeId, page: 1 }),
      ];
    case 'sheetApplied':
      return [
        button(w.text('proposals.takeInSome'), { verb: 'openTakeIn', programmeId: done.programme.programmeId }),
        overview(done, w),
      ];
    case 'paused':
    case 'pauseEnded':
    case 'nextProgramme':
    case 'sourceCorrected':
    case 'takenIn':
    case 'withdrawn':
    case 'reopened':
      return [overview(done, w)];
    default:
      return [];
  }
};

const complete = (
  { programme, activityId }: Extract<Done, { done: 'proposed' | 'completed' }>,
  step: 1 | 2 | 3,
  w: Words,
): Press =>
  button(
    w.text('proposals.complete'),
    { verb: 'openComplete', programmeId: programme.programmeId, activityId, step },
    'primary',
  );

const overview = ({ programme }: Extract<Done, { programme: unknown }>, w: Words): Press =>
  button(w.text('shared.overview'), { verb: 'showStatus', programmeId: programme.programmeId });
