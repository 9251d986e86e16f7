import type { Action } from '../actions.ts';
import { actions, button, heading, note, type Part, text, textChange } from '../elements.ts';
import type { Reader, ReadingModel } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** The text as it is stored, a page at a time. */
export const readingForm = (model: ReadingModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { revision, checkCode, pages } = model;
  const page = Math.min(Math.max(1, model.page), Math.max(1, pages.length));
  return {
    title: w.text('forms.reading', { revision }),
    intro: [
      note(
        checkCode === null
          ? w.text('forms.pageOfDraft', { page, pages: pages.length })
          : w.text('forms.page', { page, pages: pages.length, checkCode }),
      ),
      ...(model.courtesy ? [text(w.text('forms.courtesy'))] : []),
      ...(page === 1 ? differences(model, w) : []),
      ...paragraphs(pages[page - 1] ?? ''),
      ...turning(model, page, w),
    ],
    fields: [],
    submit: null,
    cancel: w.text('shared.close'),
  };
};

const paragraphs = (page: string): readonly Part[] => page.split(/\n{2,}/).map((paragraph) => text(paragraph));

const differences = ({ differences: all }: ReadingModel, w: Words): readonly Part[] =>
  all.length === 0
    ? []
    : [
        heading(w.text('forms.whatIsDifferent')),
        ...all.map((difference) => textChange(difference, w)),
        note(w.text('signing.howToReadChanges')),
      ];

const turning = ({ programme, revision, pages }: ReadingModel, page: number, w: Words): readonly Part[] => {
  const to = (label: string, target: number) =>
    button(label, { verb: 'readText', programmeId: programme.programmeId, revision, page: target });
  const buttons = [
    ...(page < pages.length ? [to(w.text('forms.nextPage'), page + 1)] : []),
    ...(page > 1 ? [to(w.text('forms.previousPage'), page - 1)] : []),
  ];
  return buttons.length === 0 ? [] : [actions(w, buttons)];
};
