import type { Action } from '../actions.ts';
import { actions, button, choices, heading, item, note, type Press, text } from '../elements.ts';
import type {
  AccountLinkedModel,
  ChooseModel,
  ErrorModel,
  OpenAgainModel,
  Reader,
  UnknownCommandModel,
} from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Key, type Words, words } from '../words.ts';

const saying = (told: string, w: Words, buttons: readonly Press[] = []): Card<Action> => ({
  summary: told,
  elements: [text(told), ...(buttons.length === 0 ? [] : [actions(w, buttons)])],
});

const mine = (w: Words) => button(w.text('answers.mine'), { verb: 'showMine' });
const help = (w: Words) => button(w.text('answers.help'), { verb: 'showHelp' });

/** Typed wrong: the nearest command is offered. */
export const unknownCommandCard = ({ typed, nearest }: UnknownCommandModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const told =
    nearest === null
      ? w.text('answers.unknownCommand', { typed })
      : w.text('answers.didYouMean', { typed, nearest: w.text(`command.${nearest}`) });
  return { summary: told, elements: [text(told), note(w.text('answers.typeThis')), actions(w, [mine(w), help(w)])] };
};

/** A command that needs one of several programmes or agreements. */
const WHICH = {
  programme: 'answers.whichProgramme',
  agreement: 'answers.whichAgreement',
  change: 'amending.choose',
} as const satisfies Record<ChooseModel['what'], Key>;

export const chooseCard = ({ what, choices: offered }: ChooseModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const title = w.text(WHICH[what]);
  return {
    summary: title,
    elements: [
      heading(title),
      ...offered.map(({ label, lines, act }) =>
        item(label, lines, { actions: choices(w, [button(w.text('answers.choose'), act)]) }),
      ),
    ],
  };
};

export const accountLinkedCard = ({ name, state }: AccountLinkedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  if (state === 'channelLinked') return saying(w.text('answers.channelLinked', { name }), w);
  return state === 'linked'
    ? saying(w.text('answers.linked', { name }), w, [mine(w), help(w)])
    : saying(w.text('answers.waitsForCoordinator', { name }), w);
};

/** Something failed: plain words and a short reference, never a stack. */
export const errorCard = ({ reference }: ErrorModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  return {
    summary: w.text('answers.error'),
    elements: [text(w.text('answers.error')), note(w.text('answers.reference', { reference }))],
  };
};

/** A form that could not be opened in time. */
export const openAgainCard = ({ act }: OpenAgainModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  return saying(w.text('answers.openAgainText'), w, [button(w.text('answers.openAgain'), act, 'primary')]);
};

export const unknownPersonCard = (reader: Reader): Card<Action> => {
  const w = words(reader);
  return saying(w.text('answers.unknownPerson'), w);
};
