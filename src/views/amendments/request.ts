import type { Action } from '../actions.ts';
import { actions, button, choices, heading, item, note, outcome, type Part, text, whyButton } from '../elements.ts';
import type {
  AmendmentRequestModel,
  AmendmentToConsent,
  ConsentState,
  PaperAmendmentRequestModel,
  Reader,
} from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { agreeButton, readButton, refuseButton, undoButtons } from './buttons.ts';
import { amendmentConsentText } from './consent.ts';
import { codeNote, consentLine, differenceParts, titleText } from './parts.ts';

const isOpen = ({ state }: AmendmentToConsent): boolean => state.is === 'open';

/** Every amendment that waits for one party, each with its difference and its own answer; several can be answered with one tap. */
export const amendmentRequestCard = (model: AmendmentRequestModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { name, programmeId } = model.programme;
  const open = model.items.filter(isOpen);
  const [first] = open;
  const places = open.map(({ amendment: { amendmentId }, party: { partyId } }) => ({ amendmentId, partyId }));
  return {
    summary:
      first === undefined
        ? w.text('amending.requestDone', { programme: name })
        : w.text('amending.requestSummary', { programme: name, count: open.length }),
    elements: [
      heading(w.text('amending.requestTitle', { programme: name })),
      ...(first === undefined
        ? []
        : [text(w.text('amending.requestIntro', { party: first.party.name, count: open.length }))]),
      ...model.items.flatMap((asked) => requestParts(model, asked, reader, w)),
      ...(first === undefined
        ? []
        : [
            note(w.text('amending.requestWhy')),
            actions(w, [
              ...(open.length < 2
                ? []
                : [
                    button(
                      w.text('amending.agreeAll', { count: open.length }),
                      { verb: 'consentToAll', programmeId, places },
                      'primary',
                    ),
                  ]),
              whyButton(w, model.messageId),
            ]),
          ]),
    ],
  };
};

const requestParts = (
  { programme }: AmendmentRequestModel,
  asked: AmendmentToConsent,
  reader: Reader,
  w: Words,
): readonly Part[] => {
  const { amendment, party, state } = asked;
  const place = { programmeId: programme.programmeId, amendmentId: amendment.amendmentId, partyId: party.partyId };
  const title = titleText(amendment, w);
  if (state.is !== 'open') {
    const undo = undoButtons(place, state, w);
    return [item(title, [consentLine(state, w)], { actions: undo.length === 0 ? null : choices(w, undo) })];
  }
  return [
    heading(title),
    ...differenceParts(amendment, w),
    note(amendmentConsentText(asked, programme.name, reader)),
    ...codeNote(amendment, w),
    actions(w, [agreeButton(place, w), readButton(place, w)], [refuseButton(place, w)], w.text('signing.otherwise')),
  ];
};

/** To the coordinators: a party consents outside of Handslag, and they record it. */
export const paperAmendmentRequestCard = (model: PaperAmendmentRequestModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, amendment, party, state } = model;
  const place = { programmeId: programme.programmeId, amendmentId: amendment.amendmentId, partyId: party.partyId };
  const names = { programme: programme.name, party: party.name, number: amendment.number ?? 0 };
  const start = [heading(w.text('amending.paperTitle', names)), text(titleText(amendment, w))];
  const summary = w.text('amending.paperSummary', names);
  if (state.is !== 'open') {
    const undo = undoButtons(place, state, w);
    return {
      summary,
      elements: [
        ...start,
        outcome(standingOf(state), consentLine(state, w), ''),
        ...(undo.length === 0 ? [] : [actions(w, undo)]),
      ],
    };
  }
  return {
    summary,
    elements: [
      ...start,
      text(w.text('amending.paperText', { ...names, because: model.outside.because })),
      ...differenceParts(amendment, w),
      ...codeNote(amendment, w),
      actions(
        w,
        [button(w.text('amending.record'), { verb: 'openPaperConsent', ...place }, 'primary'), readButton(place, w)],
        [
          button(w.text('amending.partyRefuses'), { verb: 'openRefuseConsent', ...place }, 'danger'),
          whyButton(w, model.messageId),
        ],
      ),
    ],
  };
};

const standingOf = (state: Exclude<ConsentState, { is: 'open' }>) =>
  state.is === 'given' ? 'done' : state.is === 'refused' ? 'offTrack' : 'noReport';
