import type { Action } from '../actions.ts';
import {
  actions,
  button,
  choices,
  confirm,
  facts,
  heading,
  item,
  note,
  type Part,
  type Press,
  text,
} from '../elements.ts';
import type { FeedbackModel, LettersModel, Reader, ShownLetter } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** "What did we do with your reaction?": who gets a letter, how it reads, and what became of those that went. */
export const feedbackCard = (model: FeedbackModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, ready } = model;
  return {
    summary: w.text('letters.summary', { programme: programme.name, count: ready }),
    elements: [
      heading(w.text('letters.title', { programme: programme.name })),
      text(w.text(model.byMail ? 'letters.byMail' : 'letters.byHand')),
      facts([
        [w.text('letters.ready'), w.number(ready)],
        [w.text('letters.waiting'), model.waiting === 0 ? null : w.number(model.waiting)],
        [w.text('letters.silent'), model.silent === 0 ? null : w.number(model.silent)],
        [w.text('letters.sent'), model.sent === 0 ? null : w.number(model.sent)],
        [w.text('letters.underWay'), model.underWay === 0 ? null : w.number(model.underWay)],
        [w.text('letters.waived'), model.waived === 0 ? null : w.number(model.waived)],
      ]),
      ...example(model, w),
      ...model.problems.map((letter) => problemItem(model, letter, w)),
      actions(w, buttons(model, w)),
    ],
  };
};

const example = ({ example: first }: FeedbackModel, w: Words): readonly Part[] =>
  first === null
    ? []
    : [
        heading(w.text('letters.example', { address: first.address })),
        text(w.text('letters.subject', { subject: first.letter.subject })),
        ...paragraphs(first.letter.text).map(text),
      ];

/** The paragraphs of a letter, as a card shows them. */
const paragraphs = (letter: string): readonly string[] => letter.split('\n\n').filter((each) => each.trim() !== '');

const problemItem = (
  { programme: { programmeId }, byMail }: FeedbackModel,
  { letterId, address, state, at }: ShownLetter,
  w: Words,
): Part =>
  item(
    address === '' ? w.text('shared.erased') : address,
    [w.text('letters.problem', { state, when: at === null ? '' : w.moment(at) })],
    {
      actions:
        byMail && address !== ''
          ? choices(w, [button(w.text('letters.again'), { verb: 'sendLetterAgain', programmeId, letterId })])
          : null,
    },
  );

const buttons = (model: FeedbackModel, w: Words): readonly Press[] => {
  const { programmeId } = model.programme;
  const { ready, seq } = model;
  const count = { count: ready };
  const sure = confirm(w, 'letters.sendTitle', w.text('letters.sendQuestion', count), w.text('letters.send', count));
  const waivable = ready + model.waiting + model.silent;
  const none = confirm(
    w,
    'letters.waiveTitle',
    w.text('letters.waiveQuestion', { count: waivable }),
    w.text('letters.waive'),
  );
  const send = model.byMail
    ? button(w.text('letters.send', count), { verb: 'sendFeedback', programmeId, seq }, 'primary', sure)
    : button(w.text('letters.list'), { verb: 'showLetters', programmeId, page: 1 }, 'primary');
  return [
    ...(ready === 0 ? [] : [send]),
    ...(model.waiting === 0
      ? []
      : [button(w.text('evening.dispose'), { verb: 'openDispositions', programmeId } as const)]),
    ...(waivable === 0
      ? []
      : [button(w.text('letters.waive'), { verb: 'waiveFeedback', programmeId }, 'danger', none)]),
    button(w.text('progress.seeEvening'), { verb: 'showEvening', programmeId }),
  ];
};

/** Letters to copy, where there is no mail server; after the last, the coordinator says that they went. */
export const lettersCard = (model: LettersModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, page, pages, seq } = model;
  const { programmeId } = programme;
  const title = w.text('letters.listTitle', { programme: programme.name });
  const sure = confirm(w, 'letters.recordTitle', w.text('letters.recordQuestion'), w.text('letters.record'));
  const next = button(w.text('forms.nextPage'), { verb: 'showLetters', programmeId, page: page + 1 }, 'primary');
  const before = button(w.text('forms.previousPage'), { verb: 'showLetters', programmeId, page: page - 1 });
  const record = button(w.text('letters.record'), { verb: 'recordFeedback', programmeId, seq }, 'primary', sure);
  return {
    summary: title,
    elements: [
      heading(title),
      note(w.text('letters.page', { page, pages })),
      ...model.letters.flatMap(({ address, letter }) => [
        heading(address),
        text(w.text('letters.subject', { subject: letter.subject })),
        ...paragraphs(letter.text).map(text),
      ]),
      actions(w, [page < pages ? next : record, ...(page > 1 ? [before] : [])]),
    ],
  };
};
