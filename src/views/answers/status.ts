import type { Action } from '../actions.ts';
import { letterButtons } from '../coordinator/council.ts';
import { endButtons } from '../coordinator/end-buttons.ts';
import {
  actions,
  button,
  choices,
  divider,
  facts,
  heading,
  item,
  note,
  type Part,
  type Press,
  text,
} from '../elements.ts';
import { dueText } from '../messages/closed.ts';
import { countsPart } from '../messages/summary.ts';
import type { Reader, StatusModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { agendaButton } from './agenda.ts';
import { courseButtons } from './course-buttons.ts';
import { journalButtons } from './journal-buttons.ts';
import { nextStepButton, nextStepText } from './next-step.ts';
import { proposalsButton } from './proposals-button.ts';
import { sentButton } from './sent-button.ts';

/** "stand": how a programme stands; for the coordinator with the next step. */
export const statusCard = (model: StatusModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, phase, asOf } = model;
  return {
    summary: w.text('answers.statusSummary', { programme: programme.name, phase: w.text(`phase.${phase}`) }),
    elements: [
      heading(programme.name),
      ...(asOf === null ? [] : [note(w.text('answers.asOf', { date: w.date(asOf) }))]),
      ...nextStep(model, w),
      facts([
        [w.text('answers.phase'), w.text(`phase.${phase}`)],
        [
          w.text('answers.term'),
          w.text('answers.fromTo', { from: w.date(model.term.startsOn), to: w.date(model.term.endsOn) }),
        ],
        [w.text('answers.areas'), w.list(model.areas)],
        [w.text('pause.fact'), model.pausedUntil === null ? null : w.date(model.pausedUntil)],
        [w.text('answers.signing'), model.signing === null ? null : w.text('answers.signedOf', { ...model.signing })],
      ]),
      ...(model.stoppedOn === null ? [] : [note(w.text('signingTerm.stoppedNote', { date: w.date(model.stoppedOn) }))]),
      ...(model.notPresentedYet ? [note(w.text('progress.notPresented'))] : []),
      ...(model.counts === null ? [] : [countsPart(model.counts, w)]),
      ...agreements(model, w),
      actions(w, buttons(model, w)),
    ],
  };
};

const nextStep = ({ nextStep: next, programme }: StatusModel, w: Words): readonly Part[] => {
  if (next === null) return [];
  const press = nextStepButton(next, programme.programmeId, w);
  return [
    item(w.text('answers.nextStep'), [nextStepText(next, w)], { actions: press === null ? null : choices(w, [press]) }),
  ];
};

const agreements = (model: StatusModel, w: Words): readonly Part[] =>
  model.agreements.length === 0
    ? [text(w.text('gaps.noActivities'))]
    : [
        divider,
        heading(
          w.text(model.phase === 'draft' ? 'answers.activities' : 'answers.agreements', {
            count: model.agreements.length,
          }),
        ),
        ...model.agreements.map(({ agreementId, what, party, dueOn, standing, ended }) =>
          item(
            what,
            [
              standing === null || ended !== null ? null : w.text(`standing.${standing}`),
              ended === null ? null : w.text('amending.ended', { date: w.date(ended.on), number: ended.amendment }),
              `${party ?? w.text('shared.notFilledIn')} · ${dueText(w, dueOn)}`,
            ],
            {
              standing: ended === null ? standing : null,
              actions: choices(w, [button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId })]),
            },
          ),
        ),
      ];

const buttons = (model: StatusModel, w: Words) => {
  const { programme, phase, signing, nextStep: next } = model;
  const { programmeId } = programme;
  const coordinates = next !== null;
  return [
    ...councilButtons(model, w),
    ...(phase === 'draft'
      ? [button(w.text('proposals.propose'), { verb: 'openProposal', programmeId, projectId: null })]
      : []),
    ...(phase === 'draft' ? [proposalsButton(programmeId, w)] : []),
    agendaButton(programmeId, w),
    ...(signing === null
      ? []
      : [button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision: signing.revision, page: 1 })]),
    ...(coordinates && phase === 'frozen' ? [button(w.text('signing.board'), { verb: 'showBoard', programmeId })] : []),
    ...(coordinates
      ? [
          button(w.text('people.show'), { verb: 'showPeople', programmeId }),
          sentButton(programmeId, w),
          button(w.text('progress.seeEvening'), { verb: 'showEvening', programmeId }),
          button(w.text('sheet.show'), { verb: 'showSheet', programmeId }),
          button(w.text('residents.open'), { verb: 'openPublishing', programmeId }),
        ]
      : []),
    ...((coordinates && phase === 'active') || model.amendments > 0
      ? [button(w.text('amending.show'), { verb: 'showAmendments', programmeId })]
      : []),
    ...endButtons({ programmeId, phase, coordinates: model.coordinates }, w),
    button(w.text('money.show'), { verb: 'showMoney', programmeId, by: 'source' }),
    ...(model.asOf === null ? [button(w.text('council.onDay'), { verb: 'openStatusOn', programmeId })] : []),
    ...(coordinates ? courseButtons(model, w) : []),
    ...journalButtons(model, w),
    button(w.text('answers.mine'), { verb: 'showMine' }),
  ];
};

/** The letter to the council about the day that is shown. */
const councilButtons = ({ programme, coordinates, asOf }: StatusModel, w: Words): readonly Press[] => {
  if (!coordinates) return [];
  const { programmeId } = programme;
  return asOf === null ? [] : letterButtons({ programmeId, on: asOf, pledgeId: null }, w);
};
