import { accountButtons } from '../account-buttons.ts';
import { amendmentItem } from '../amendments/mine.ts';
import { button, choices, item, type Part } from '../elements.ts';
import { roleText } from '../handovers/role.ts';
import { dueText } from '../messages/closed.ts';
import { midTermEntry } from '../messages/mid-term.ts';
import { milestoneEntry } from '../messages/milestone.ts';
import type { OwnAgreement, Waiting } from '../models.ts';
import type { Words } from '../words.ts';

/** One thing that waits for the reader, to act on from here. */
export const waitingItem = (waiting: Waiting, w: Words): Part => {
  switch (waiting.is) {
    case 'sign':
    case 'signOnPaper':
      return toSign(waiting, w);
    case 'ownership':
      return toAccept(waiting, w);
    case 'checkIn':
      return toReport(waiting, w);
    case 'followUp':
      return followUp(waiting, w);
    case 'changeRequest':
      return item(w.text('signing.changeTitle', { party: waiting.party }), [waiting.programme.name], {
        actions: choices(w, [
          button(
            w.text('signing.answer'),
            {
              verb: 'openAnswerChange',
              programmeId: waiting.programme.programmeId,
              changeRequestId: waiting.changeRequestId,
            },
            'primary',
          ),
        ]),
      });
    case 'sentBack': {
      const { programme, proposal, title } = waiting;
      const again = { verb: 'openProposeAgain', programmeId: programme.programmeId, proposal } as const;
      return item(w.text('judging.waitingTitle', { title }), [programme.name], {
        actions: choices(w, [button(w.text('judging.openAgain'), again, 'primary')]),
      });
    }
    case 'consent':
    case 'consentOnPaper':
    case 'amendmentOwner':
    case 'amendmentRefused':
      return amendmentItem(waiting, w);
    case 'outcome':
      return outcome(waiting, w);
    case 'handover':
      return handover(waiting, w);
    case 'lateStart':
      return lateStart(waiting, w);
    case 'midTerm':
    case 'milestone':
      return courseItem(waiting, w);
    case 'takeOver': {
      const { programme, successionId, party, successor, count } = waiting;
      const look = { verb: 'showTakeOver', programmeId: programme.programmeId, successionId } as const;
      return item(
        w.text('succession.requestTitle', { party, successor }),
        [w.text('succession.left', { count }), programme.name],
        { actions: choices(w, [button(w.text('succession.all'), look, 'primary')]) },
      );
    }
    case 'pledge':
      return pledge(waiting, w);
    case 'account':
      return account(waiting, w);
  }
};

const toSign = (waiting: Extract<Waiting, { is: 'sign' | 'signOnPaper' }>, w: Words): Part => {
  const { programme, party, revision } = waiting;
  const { programmeId } = programme;
  const ids = { programmeId, partyId: party.partyId, revision };
  const read = button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision, page: 1 });
  if (waiting.is === 'signOnPaper')
    return item(w.text('signing.paperTitle', { party: party.name }), [programme.name], {
      actions: choices(w, [
        button(w.text('signing.recordPaper'), { verb: 'openPaperSignature', ...ids }, 'primary'),
        read,
      ]),
    });
  return item(
    w.text('signing.title', { programme: programme.name }),
    [
      w.text('answers.signFor', { party: party.name }),
      w.text('signing.version', { revision, checkCode: waiting.checkCode }),
      w.text('signing.consent', { ...consentOf(waiting) }),
    ],
    {
      actions: choices(
        w,
        [button(w.text('signing.sign'), { verb: 'sign', ...ids }, 'primary'), read],
        [
          button(w.text('signing.decline'), { verb: 'openDecline', ...ids }, 'danger'),
          button(w.text('signing.askForChange'), { verb: 'openAskForChange', ...ids }),
          button(w.text('signing.somebodyElse'), { verb: 'openOtherSignatory', programmeId, partyId: party.partyId }),
        ],
        w.text('signing.otherwise'),
      ),
    },
  );
};

/** The same sentence as on the request: whoever signs from here sees it too. */
const consentOf = ({ programme, party, revision, ...rest }: Extract<Waiting, { is: 'sign' }>) => ({
  programme: programme.name,
  party: party.name,
  revision,
  function: rest.function,
  checkCode: rest.checkCode,
});

const toAccept = ({ programme, activity, ask, onBehalfOf }: Extract<Waiting, { is: 'ownership' }>, w: Words): Part => {
  const ids = { programmeId: programme.programmeId, activityId: activity.agreementId, ask };
  return item(
    activity.what,
    [
      onBehalfOf === null ? w.text('answers.isItRight') : w.text('progress.howIsItFor', { party: onBehalfOf }),
      dueText(w, activity.dueOn),
      programme.name,
    ],
    {
      actions: choices(w, [
        button(w.text('proposals.yesThatIsRight'), { verb: 'acceptOwnership', ...ids }, 'primary'),
        button(w.text('proposals.noThatIsNot'), { verb: 'openDeclineOwnership', ...ids }),
        button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: activity.agreementId }),
      ]),
    },
  );
};

const toReport = ({ programme, agreement, slot, onBehalfOf }: Extract<Waiting, { is: 'checkIn' }>, w: Words): Part => {
  const { agreementId } = agreement;
  return item(
    agreement.what,
    [
      onBehalfOf === null ? w.text('progress.howIsIt') : w.text('progress.howIsItFor', { party: onBehalfOf }),
      dueText(w, agreement.dueOn),
      programme.name,
    ],
    {
      actions: choices(
        w,
        [
          button(w.text('standing.onTrack'), { verb: 'report', agreementId, slot, progress: 'onTrack' }, 'primary'),
          button(w.text('progress.otherwise'), { verb: 'openReport', agreementId, slot, progress: null }),
        ],
        [
          button(w.text('progress.isDone'), { verb: 'report', agreementId, slot, progress: 'done' }),
          button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
        ],
      ),
    },
  );
};

const followUp = ({ programme, agreement, reportId }: Extract<Waiting, { is: 'followUp' }>, w: Words): Part => {
  const { agreementId } = agreement;
  return item(agreement.what, [w.text('progress.followUpDo'), programme.name], {
    actions: choices(w, [
      button(w.text('progress.fillIn'), { verb: 'openCorrectReport', agreementId, reportId }, 'primary'),
    ]),
  });
};

const outcome = ({ programme, agreement, onBehalfOf }: Extract<Waiting, { is: 'outcome' }>, w: Words): Part => {
  const { agreementId, what } = agreement;
  const asked = onBehalfOf === null ? w.text('ending.form') : w.text('progress.howIsItFor', { party: onBehalfOf });
  return item(what, [asked, programme.name], {
    actions: choices(w, [
      button(w.text('ending.tell'), { verb: 'openOutcome', agreementId }, 'primary'),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ]),
  });
};

const handover = ({ programme, handoverId, role }: Extract<Waiting, { is: 'handover' }>, w: Words): Part => {
  const ids = { programmeId: programme.programmeId, handoverId };
  return item(w.text('handovers.requestTitle', { programme: programme.name }), [roleText(role, w)], {
    actions: choices(w, [
      button(w.text('handovers.accept'), { verb: 'acceptHandover', ...ids }, 'primary'),
      button(w.text('handovers.dossier'), { verb: 'showDossier', ...ids }),
      button(w.text('handovers.decline'), { verb: 'openDeclineHandover', ...ids }),
    ]),
  });
};

const lateStart = ({ programme, agreement }: Extract<Waiting, { is: 'lateStart' }>, w: Words): Part => {
  const { agreementId, what, dueOn } = agreement;
  return item(what, [w.text('summary.lateStart'), dueText(w, dueOn), programme.name], {
    actions: choices(w, [
      button(w.text('progress.keep'), { verb: 'keepAsSigned', agreementId }, 'primary'),
      button(w.text('amending.change'), { verb: 'chooseChange', programmeId: programme.programmeId, agreementId }),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ]),
  });
};

const courseItem = (waiting: Extract<Waiting, { is: 'midTerm' | 'milestone' }>, w: Words): Part => {
  const { programme, agreement, onBehalfOf } = waiting;
  const inMessage = { messageId: '', programme, agreement, onBehalfOf, state: { is: 'open' } } as const;
  const entry =
    waiting.is === 'midTerm'
      ? midTermEntry(inMessage, w)
      : milestoneEntry({ ...inMessage, milestone: waiting.milestone, workingDays: waiting.workingDays }, w);
  return item(entry.title, [...entry.lines, programme.name], { actions: choices(w, entry.buttons, entry.more) });
};

const pledge = ({ pledgeId, number, text, dueOn, isLate }: Extract<Waiting, { is: 'pledge' }>, w: Words): Part =>
  item(
    w.text('council.waiting', { number }),
    [text, w.text(isLate ? 'council.late' : 'council.dueBy', { date: w.date(dueOn) })],
    {
      actions: choices(w, [
        button(w.text('council.settle'), { verb: 'openSettlePledge', pledgeId }, 'primary'),
        button(w.text('council.look'), { verb: 'showPledge', pledgeId }),
      ]),
    },
  );

const account = (waiting: Extract<Waiting, { is: 'account' }>, w: Words): Part =>
  item(w.text('people.isThis', { name: waiting.name }), [], { actions: choices(w, accountButtons(waiting, w)) });

/** One of the reader's own agreements. */
export const ownItem = ({ programme, agreement, standing }: OwnAgreement, w: Words): Part => {
  const { agreementId, what, dueOn } = agreement;
  const see = button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId });
  const report = button(w.text('progress.report'), { verb: 'openReport', agreementId, slot: null, progress: null });
  return item(what, [standing === null ? null : w.text(`standing.${standing}`), dueText(w, dueOn), programme.name], {
    standing,
    actions: choices(w, standing === null ? [see] : [report, see]),
  });
};
