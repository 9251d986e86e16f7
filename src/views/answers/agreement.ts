import type { Action } from '../actions.ts';
import { waiterLines } from '../amendments/waiting.ts';
import {
  actions,
  button,
  choices,
  confirm,
  divider,
  facts,
  heading,
  item,
  note,
  outcome,
  type Part,
  type Press,
} from '../elements.ts';
import { tell } from '../history/tell.ts';
import { snoozeButtons } from '../messages/snooze-buttons.ts';
import type { AgreementDetailModel, HistoryLine, OtherAgreement, Reader, ReportInHistory } from '../models.ts';
import { outcomeLines } from '../text/outcome.ts';
import { meansText, resultText } from '../text/terms.ts';
import { themeName } from '../text/themes.ts';
import { type Card, SHAPES } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { moneyFacts, moreMoneyButtons, overspentNote, spendingButtons, spendingLines } from './agreement-money.ts';
import { evidenceParts } from './evidence.ts';
import { milestoneParts } from './milestones.ts';

/** One agreement in full, with its history in plain words. */
export const agreementCard = (model: AgreementDetailModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { agreement, standing } = model;
  const word = standing === null ? w.text('answers.proposal') : w.text(`standing.${standing}`);
  const buttons = detailButtons(model, w);
  return {
    summary: w.text('answers.detailSummary', { what: agreement.what, word }),
    elements: [
      heading(agreement.what),
      ...(standing === null ? [] : [outcome(standing, word, '')]),
      ...inForceNotes(model, w),
      facts([
        [w.text('answers.programme'), model.programme.name],
        [w.text('answers.project'), model.project],
        [w.text('answers.forWhom'), model.forWhom],
        [w.text('answers.lead'), agreement.party ?? w.text('shared.notFilledIn')],
        [w.text('answers.ownerFunction'), model.ownerFunction ?? w.text('shared.notFilledIn')],
        [w.text('answers.involved'), w.list(model.involved)],
        [w.text('town.themes'), w.list(model.themes.map((themeId) => themeName(themeId, model.themeNames, w)))],
        [
          w.text('succession.takenFrom'),
          model.takenFrom === null
            ? null
            : w.text('succession.takenFromValue', { party: model.takenFrom.party, date: w.date(model.takenFrom.on) }),
        ],
        [w.text('answers.means'), meansText(model.means, w) ?? w.text('shared.notFilledIn')],
        ...moneyFacts(model.money, w),
        [w.text('answers.result'), resultText(model.result, w) ?? w.text('shared.notFilledIn')],
        [w.text('amending.waitsFor'), w.list(model.waitsFor)],
        [w.text('answers.dueOn'), agreement.dueOn === null ? w.text('shared.notFilledIn') : w.date(agreement.dueOn)],
      ]),
      ...(model.waiting.length === 0 ? [] : [item(w.text('amending.waitedForBy'), waiterLines(model.waiting, w))]),
      ...endOf(model, w),
      ...overspentNote(model, w),
      ...(buttons.length === 0 ? [] : [actions(w, buttons)]),
      ...milestoneParts(model, w),
      ...evidenceParts(model, w),
      ...history(model, w),
    ],
  };
};

/** Since when it is in force, and until when it was, by which amendment. */
const inForceNotes = ({ since, ended }: AgreementDetailModel, w: Words): readonly Part[] => [
  ...(since === null ? [] : [note(w.text('amending.since', { date: w.date(since.on), number: since.amendment }))]),
  ...(ended === null ? [] : [note(w.text('amending.ended', { date: w.date(ended.on), number: ended.amendment }))]),
];

const endOf = ({ outcome: told, result, past, future }: AgreementDetailModel, w: Words): readonly Part[] => [
  ...(past === null ? [] : [otherAgreement('ending.past', past, w)]),
  ...(told === null ? [] : [item(w.text('ending.outcomes'), outcomeLines(told, result, w))]),
  ...(future === null ? [] : [otherAgreement('ending.future', future, w)]),
];

const otherAgreement = (
  key: 'ending.past' | 'ending.future',
  { programme, agreementId }: OtherAgreement,
  w: Words,
): Part =>
  item(w.text(key, { programme }), [], {
    actions:
      agreementId === null
        ? null
        : choices(w, [button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId })]),
  });

const history = ({ history: lines }: AgreementDetailModel, w: Words): readonly Part[] =>
  lines.length === 0 ? [] : [divider, heading(w.text('answers.history')), ...lines.map((line) => historyItem(line, w))];

const historyItem = ({ at, what }: HistoryLine, w: Words): Part => {
  const when = w.moment(at);
  if ('spent' in what) return item(when, spendingLines(what, w));
  if (what.is !== 'happened') return item(when, reportLines(what, w));
  return item(when, [tell(what.event, what.names, w.text('role.owner'), w)]);
};

const reportLines = (report: ReportInHistory, w: Words): readonly (string | null)[] => {
  const known = (label: 'history.consequence' | 'history.correction', value: string | null) =>
    value === null ? null : w.text(label, { value: value === 'unknown' ? w.text('history.unknown') : value });
  return [
    `${SHAPES[report.progress]} ${w.text(`standing.${report.progress}`)}${report.corrected ? ` (${w.text('history.putRight')})` : ''}`,
    report.is === 'corrected' ? w.text('history.isCorrection') : null,
    report.cause === null ? null : w.text('progress.because', { cause: w.text(`cause.${report.cause}`) }),
    report.note,
    known('history.consequence', report.consequence),
    known('history.correction', report.correction),
    report.by === null ? null : w.text('history.by', { by: report.by }),
    report.onBehalfOf === null ? null : w.text('progress.passedOnFor', { party: report.onBehalfOf }),
  ];
};

const detailButtons = (model: AgreementDetailModel, w: Words): readonly Press[] => {
  const { agreement, may, programme } = model;
  const { agreementId, what } = agreement;
  const ids = { programmeId: programme.programmeId, activityId: agreementId };
  const sure = () =>
    confirm(w, 'proposals.withdrawTitle', w.text('proposals.withdrawQuestion', { what }), w.text('proposals.withdraw'));
  return [
    ...(may.report
      ? [button(w.text('progress.report'), { verb: 'openReport', agreementId, slot: null, progress: null }, 'primary')]
      : []),
    ...(may.correct === null
      ? []
      : [button(w.text('progress.correct'), { verb: 'openCorrectReport', agreementId, reportId: may.correct })]),
    ...(may.tellOutcome ? [button(w.text('ending.tell'), { verb: 'openOutcome', agreementId })] : []),
    ...(may.correctOutcome === null
      ? []
      : [
          button(w.text('ending.correct'), {
            verb: 'openCorrectOutcome',
            agreementId,
            outcomeId: may.correctOutcome,
          }),
        ]),
    ...moreMoneyButtons(model, w),
    ...spendingButtons(agreementId, may, w),
    ...(may.midTerm ? [button(w.text('midTerm.name'), { verb: 'openMidTermAnswer', agreementId })] : []),
    ...(may.complete
      ? [
          button(w.text('proposals.complete'), { verb: 'openComplete', ...ids, step: 1 }, 'primary'),
          button(w.text('answers.completeMeans'), { verb: 'openComplete', ...ids, step: 2 }),
          button(w.text('answers.completeResult'), { verb: 'openComplete', ...ids, step: 3 }),
          button(w.text('agenda.activityThemes'), { verb: 'openActivityThemes', ...ids }),
        ]
      : []),
    ...(may.amend
      ? [button(w.text('amending.change'), { verb: 'chooseChange', programmeId: programme.programmeId, agreementId })]
      : []),
    ...(may.handOver
      ? [
          button(w.text('handovers.handOver'), {
            verb: 'openHandover',
            programmeId: programme.programmeId,
            role: { of: 'owner', activityId: agreementId },
          }),
        ]
      : []),
    ...(may.snooze ? snoozeButtons(agreementId, w) : []),
    ...(may.withdraw
      ? [button(w.text('proposals.withdraw'), { verb: 'withdrawActivity', ...ids }, 'danger', sure())]
      : []),
  ];
};
