import type { Action } from '../actions.ts';
import { actions, button, heading, note, outcome, type Part, type Press, quote, text, whyButton } from '../elements.ts';
import { byWhen, closedText } from '../messages/closed.ts';
import type {
  AmendmentDeclinedModel,
  AmendmentInForceModel,
  AmendmentOver,
  AmendmentOverModel,
  AmendmentOwnerRequestModel,
  AmendmentToldModel,
  Reader,
} from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { lookButton, readButton } from './buttons.ts';
import { codeNote, differenceParts, overText, titleText } from './parts.ts';

const idsOf = ({ programme, amendment }: Pick<AmendmentToldModel, 'programme' | 'amendment'>) => ({
  programmeId: programme.programmeId,
  amendmentId: amendment.amendmentId,
});

const overParts = (over: AmendmentOver, w: Words): readonly Part[] => [
  outcome(over.how === 'inForce' ? 'onTrack' : 'noReport', overText(over, w), ''),
  ...(over.reason === null ? [] : [quote(over.reason)]),
];

/** "Klopt het: u doet X, klaar op D?", of the owner whom an amendment names. */
export const amendmentOwnerRequestCard = (model: AmendmentOwnerRequestModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, amendment, state, onBehalfOf } = model;
  const names = { programme: programme.name, number: amendment.number ?? 0 };
  const start = [heading(w.text('amending.ownerTitle', names)), text(titleText(amendment, w))];
  const summary = w.text('amending.ownerSummary', names);
  if (state.is === 'over') return { summary, elements: [...start, ...overParts(state, w)] };
  if (state.is === 'accepted')
    return { summary, elements: [...start, text(w.text('amending.saidYes', { byWhen: byWhen(w, state) }))] };
  const date = model.dueOn === null ? '' : w.date(model.dueOn);
  return {
    summary,
    elements: [
      ...start,
      text(
        onBehalfOf === null
          ? w.text('amending.ownerIntro', { ...names, date })
          : w.text('amending.ownerIntroFor', { ...names, date, ...onBehalfOf }),
      ),
      ...differenceParts(amendment, w),
      actions(
        w,
        [
          button(w.text('amending.yes'), { verb: 'acceptAmendmentOwner', ...idsOf(model) }, 'primary'),
          button(w.text('amending.no'), { verb: 'openDeclineAmendmentOwner', ...idsOf(model) }),
        ],
        [readButton(idsOf(model), w), whyButton(w, model.messageId)],
      ),
    ],
  };
};

/** To the parties that it does not touch. */
export const amendmentToldCard = (model: AmendmentToldModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, amendment, state } = model;
  const names = { programme: programme.name, number: amendment.number ?? 0 };
  const start = [heading(w.text('amending.toldTitle', names)), text(titleText(amendment, w))];
  const summary = w.text('amending.toldSummary', names);
  if (state.is === 'over') return { summary, elements: [...start, ...overParts(state, w)] };
  return {
    summary,
    elements: [
      ...start,
      ...differenceParts(amendment, w),
      text(w.text('amending.toldText', { parties: w.list(model.consents) })),
      ...codeNote(amendment, w),
      actions(w, [readButton(idsOf(model), w), whyButton(w, model.messageId)]),
    ],
  };
};

/** A party does not consent: to the coordinators, and to who consented already. It withdraws nothing by itself. */
export const amendmentDeclinedCard = (model: AmendmentDeclinedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, amendment, state, party } = model;
  const names = { programme: programme.name, party, number: amendment.number ?? 0 };
  const start = [
    heading(w.text('amending.declinedTitle', names)),
    text(titleText(amendment, w)),
    outcome('offTrack', w.text('amending.refused'), byWhen(w, model.declined)),
  ];
  const summary = w.text('amending.declinedSummary', names);
  if (state.is === 'over') return { summary, elements: [...start, ...overParts(state, w)] };
  if (state.is === 'closed') return { summary, elements: [...start, text(closedText(w, state))] };
  const isCoordinator = model.reader === 'coordinator';
  const buttons: readonly Press[] = isCoordinator
    ? [
        lookButton(idsOf(model), w),
        button(w.text('amending.withdraw'), { verb: 'openWithdrawAmendment', ...idsOf(model) }, 'danger'),
      ]
    : [readButton(idsOf(model), w)];
  return {
    summary,
    elements: [
      ...start,
      quote(model.reason),
      text(w.text(isCoordinator ? 'amending.declinedCoordinator' : 'amending.declinedSignatory', names)),
      actions(w, [...buttons, whyButton(w, model.messageId)]),
    ],
  };
};

/** It does not go on: to who answered, and to the coordinators, who can make it again. */
export const amendmentOverCard = (model: AmendmentOverModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, amendment, over } = model;
  const names = { programme: programme.name, number: amendment.number ?? 0 };
  const isCoordinator = model.reader === 'coordinator';
  const redo = button(w.text('amending.redo'), { verb: 'redoAmendment', ...idsOf(model) }, 'primary');
  return {
    summary: w.text('amending.overSummary', names),
    elements: [
      heading(w.text('amending.overTitle', names)),
      text(titleText(amendment, w)),
      ...overParts(over, w),
      text(w.text(isCoordinator ? 'amending.overCoordinator' : 'amending.overText')),
      actions(w, [...(isCoordinator ? [redo] : []), lookButton(idsOf(model), w), whyButton(w, model.messageId)]),
    ],
  };
};

/** What is in force from now on, to everybody. */
export const amendmentInForceCard = (model: AmendmentInForceModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, amendment } = model;
  const names = { programme: programme.name, number: amendment.number ?? 0, date: w.date(model.on) };
  return {
    summary: w.text('amending.inForceSummary', names),
    elements: [
      heading(w.text('amending.inForceTitle', names)),
      note(programme.name),
      text(titleText(amendment, w)),
      ...differenceParts(amendment, w),
      text(w.text('amending.inForceText', { ...names, parties: w.list(model.consents) })),
      ...codeNote(amendment, w),
      actions(w, [readButton(idsOf(model), w), whyButton(w, model.messageId)]),
    ],
  };
};
