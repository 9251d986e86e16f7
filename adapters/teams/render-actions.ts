import type { Actions, Button } from '../../src/views/vocabulary.ts';
import { plainLine } from './escape.ts';

/** A piece of Adaptive Card JSON. */
export type Block = Readonly<Record<string, unknown>>;

/**
 * Where it is shown. In a dialog Teams only knows Action.Submit; in the chat a button is an Action.Execute, or an
 * Action.Submit that opens a dialog. In a form that stands in the chat, the answer takes the form's place.
 */
export type Place = 'chat' | 'dialog' | 'formInChat';

/** The names in what a button sends back. The values are what a client says, never data to trust. */
export const BUTTON_DATA = { id: 'id', submits: 'submits', inForm: 'inForm' } as const;

const BUTTON_LABEL_MAX = 80;
// Teams shows six actions of a set; what comes after hides in a menu of its own.
const BUTTONS_PER_SET = 6;

const STYLES = { plain: 'default', primary: 'positive', danger: 'destructive' } as const;

const actOf = (button: Button<string>, place: Place): Block => {
  const data = { [BUTTON_DATA.id]: button.act, ...(place === 'formInChat' ? { [BUTTON_DATA.inForm]: true } : {}) };
  if (place === 'dialog') return { type: 'Action.Submit', data, associatedInputs: 'none' };
  if (button.opens === 'form' && place === 'chat') {
    return { type: 'Action.Submit', data: { ...data, msteams: { type: 'task/fetch' } } };
  }
  return { type: 'Action.Execute', verb: 'press', data, associatedInputs: 'none' };
};

/** Teams asks nothing before an action, so a question is a small card under the button, with the yes in it. */
const asking = (button: Button<string>, confirm: NonNullable<Button<string>['confirm']>, place: Place): Block => ({
  type: 'Action.ShowCard',
  card: {
    type: 'AdaptiveCard',
    body: [
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: plainLine(confirm.title, 200), weight: 'bolder' }] },
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: plainLine(confirm.text, 1000) }] },
      {
        type: 'ActionSet',
        actions: [{ ...actOf(button, place), title: plainLine(confirm.yes, BUTTON_LABEL_MAX), style: 'destructive' }],
      },
    ],
  },
});

const renderButton = (button: Button<string>, place: Place): Block => ({
  ...(button.confirm === null ? actOf(button, place) : asking(button, button.confirm, place)),
  title: plainLine(button.label, BUTTON_LABEL_MAX),
  style: STYLES[button.style],
});

const setsOf = (actions: readonly Block[]): Block[] => {
  const sets: Block[] = [];
  for (let at = 0; at < actions.length; at += BUTTONS_PER_SET) {
    sets.push({ type: 'ActionSet', actions: actions.slice(at, at + BUTTONS_PER_SET) });
  }
  return sets;
};

/** `more` stands in a part that "Meer" unfolds: a card in a card may not ask a question of its own. */
export const renderActions = (actions: Actions<string>, place: Place, nextId: () => string): Block[] => {
  const shown = actions.buttons.map((button) => renderButton(button, place));
  if (actions.more.length === 0) return setsOf(shown);
  const id = nextId();
  const unfold: Block = {
    type: 'Action.ToggleVisibility',
    title: plainLine(actions.moreLabel, BUTTON_LABEL_MAX),
    targetElements: [id],
  };
  const hidden = setsOf(actions.more.map((button) => renderButton(button, place)));
  return [...setsOf([...shown, unfold]), { type: 'Container', id, isVisible: false, items: hidden }];
};

/** A submit takes the fields with it; it is the only action that does. */
export const renderSubmit = (label: string, act: string, place: Place): Block => {
  const data = { [BUTTON_DATA.id]: act, [BUTTON_DATA.submits]: true };
  const kind = place === 'dialog' ? { type: 'Action.Submit', data } : { type: 'Action.Execute', verb: 'submit', data };
  return { ...kind, title: plainLine(label, BUTTON_LABEL_MAX), style: 'positive' };
};
