import type { Action } from '../actions.ts';
import { actions, button, confirm, type Part, text } from '../elements.ts';
import { fieldsOf, formOf } from '../forms/fields.ts';
import type { PublishingModel, Reader } from '../models.ts';
import type { Card, Form } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** Whether residents' words may be read beside the answers to them. */
export const REACTIONS_SHOWN = ['answersOnly', 'wordsToo'] as const;

/** To put the page where everybody can read it; when it is there already, to change it or take it back. */
export const publishingForm = (model: PublishingModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programmeId } = model.programme;
  const options = REACTIONS_SHOWN.map((value) => ({ value, label: w.text(`residents.${value}`) }));
  const shown = model.published?.withReactions === true ? 'wordsToo' : 'answersOnly';
  return formOf(
    w,
    'residents.form',
    [text(w.text('residents.formIntro')), ...standing(model, w)],
    [fieldsOf('publishing', w).choice('reactions', shown, options, { label: 'residents.withReactions' })],
    { label: 'residents.publish', act: { verb: 'submitPublishing', programmeId } },
  );
};

const standing = (model: PublishingModel, w: Words): readonly Part[] => {
  const { published, address } = model;
  if (published === null) return [];
  return [
    text(w.text('residents.formPublished', { date: w.date(published.on) })),
    ...(address === null ? [] : [see(address, w)]),
    actions(w, [takeBack(model, w)]),
  ];
};

const see = (url: string, w: Words): Part => ({ kind: 'link', label: w.text('residents.see'), url });

const takeBack = ({ programme: { programmeId } }: PublishingModel, w: Words) =>
  button(
    w.text('residents.takeBack'),
    { verb: 'takeBackPage', programmeId },
    'danger',
    confirm(w, 'residents.takeBack', w.text('residents.takeBackQuestion'), w.text('residents.takeBack')),
  );

/** Where the page is now, for who published it. */
export const publishedCard = ({ address }: { readonly address: string }, reader: Reader): Card<Action> => {
  const w = words(reader);
  return {
    summary: w.text('residents.publishedSummary'),
    elements: [text(w.text('residents.published', { address })), see(address, w)],
  };
};
