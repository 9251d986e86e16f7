import type { Action } from '../actions.ts';
import { actions, button, heading, note, type Part, quote, text, whyButton } from '../elements.ts';
import { roleText } from '../handovers/role.ts';
import type { HandoverAnsweredModel, HandoverRequestModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { byWhen, closedText } from './closed.ts';

/** "Neemt u dit over?": what it is, who does it now, and everything that there is to know about it. */
export const handoverRequestCard = (model: HandoverRequestModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const programme = model.programme.name;
  const { state } = model;
  return {
    summary: w.text('handovers.requestSummary', { programme }),
    elements: [
      heading(w.text('handovers.requestTitle', { programme })),
      text(roleText(model.role, w)),
      ...(state.is === 'open' ? openParts(model, w) : [text(outcomeText(state, w))]),
    ],
  };
};

const openParts = (model: HandoverRequestModel, w: Words): readonly Part[] => {
  const { programme, handoverId, from, onBehalfOf, messageId } = model;
  const ids = { programmeId: programme.programmeId, handoverId };
  return [
    text(from === null ? w.text('handovers.requestNobody') : w.text('handovers.requestFrom', { from })),
    ...(onBehalfOf === null ? [] : [text(w.text('handovers.requestPaper', onBehalfOf))]),
    actions(
      w,
      [
        button(w.text('handovers.accept'), { verb: 'acceptHandover', ...ids }, 'primary'),
        button(w.text('handovers.dossier'), { verb: 'showDossier', ...ids }),
      ],
      [button(w.text('handovers.decline'), { verb: 'openDeclineHandover', ...ids }), whyButton(w, messageId)],
    ),
    note(w.text('handovers.requestWhy')),
  ];
};

const outcomeText = (state: Exclude<HandoverRequestModel['state'], { is: 'open' }>, w: Words): string =>
  state.is === 'closed' ? closedText(w, state) : w.text(`handovers.${state.is}`, { byWhen: byWhen(w, state) });

/** To who asked for it, who held it, and the coordinators. */
export const handoverAnsweredCard = (model: HandoverAnsweredModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, answer, to, reason, mayAskAnother, messageId } = model;
  const { programmeId, name } = programme;
  const title = w.text(answer === 'accepted' ? 'handovers.answeredAccepted' : 'handovers.answeredDeclined', { to });
  const again =
    mayAskAnother === null
      ? []
      : [button(w.text('handovers.askAnother'), { verb: 'openHandover', programmeId, role: mayAskAnother }, 'primary')];
  return {
    summary: w.text('handovers.answeredSummary', { programme: name }),
    elements: [
      heading(title),
      text(roleText(model.role, w)),
      ...(reason === null || reason === '' ? [] : [quote(reason)]),
      actions(w, [
        ...again,
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
        whyButton(w, messageId),
      ]),
    ],
  };
};
