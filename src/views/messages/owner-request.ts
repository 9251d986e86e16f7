import type { Action } from '../actions.ts';
import { actions, button, choices, heading, item, note, type Part, text, whyButton } from '../elements.ts';
import type { OwnerRequestItem, OwnerRequestModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { byWhen, closedText, dueText } from './closed.ts';

/** "Klopt het: u doet X, klaar op D?": all of one owner's activities, each with its own answer. */
export const ownerRequestCard = (model: OwnerRequestModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const open = model.items.filter(({ state }) => state.is === 'open').length;
  const programme = model.programme.name;
  const names = { programme, count: open, name: model.onBehalfOf?.name ?? '', party: model.onBehalfOf?.party ?? '' };
  const intro = model.onBehalfOf === null ? 'proposals.requestIntro' : 'proposals.requestIntroPaper';
  return {
    summary: open === 0 ? w.text('proposals.requestDone', { programme }) : w.text('proposals.requestSummary', names),
    elements: [
      heading(w.text('proposals.requestTitle', { programme })),
      ...(open === 0 ? [] : [text(w.text(intro, names))]),
      ...model.items.map((asked) => requestItem(model, asked, w)),
      ...(open === 0 ? [] : [note(w.text('proposals.requestWhy')), actions(w, [whyButton(w, model.messageId)])]),
    ],
  };
};

const requestItem = (model: OwnerRequestModel, asked: OwnerRequestItem, w: Words): Part => {
  const { activityId, ask, state } = asked;
  const ids = { programmeId: model.programme.programmeId, activityId, ask };
  const lines = [
    dueText(w, asked.dueOn),
    asked.forWhom === null ? null : w.text('shared.forWhom', { forWhom: asked.forWhom }),
    asked.party === null ? null : w.text('shared.party', { party: asked.party }),
  ];
  if (state.is !== 'open') return item(asked.what, [answerText(state, w), ...lines]);
  return item(asked.what, lines, {
    actions: choices(
      w,
      [
        button(w.text('proposals.yesThatIsRight'), { verb: 'acceptOwnership', ...ids }, 'primary'),
        button(w.text('proposals.noThatIsNot'), { verb: 'openDeclineOwnership', ...ids }),
      ],
      [
        button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: activityId }),
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId: model.programme.programmeId }),
      ],
    ),
  });
};

const answerText = (state: Exclude<OwnerRequestItem['state'], { is: 'open' }>, w: Words): string => {
  if (state.is === 'closed') return closedText(w, state);
  return w.text(state.is === 'accepted' ? 'proposals.saidYes' : 'proposals.saidNo', { byWhen: byWhen(w, state) });
};
