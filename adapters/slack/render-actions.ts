import type {
  ActionsBlock,
  ActionsBlockElement,
  ConfirmationDialog,
  KnownBlock,
  Overflow,
  StaticSelect,
} from '@slack/types';
import type { Actions, Button } from '../../src/views/vocabulary.ts';
import { LIMITS, plain } from './render.ts';

/** Says that pressing opens a form, so that one can be opened as "loading" at once. A hint: it decides nothing. */
export const OPENS_FORM = 'form:';
export const PRESSES = 'press:';

const prefixOf = (button: Button<string>): string => (button.opens === 'form' ? OPENS_FORM : PRESSES);

const confirmOf = (button: Button<string>): { confirm?: ConfirmationDialog } => {
  if (button.confirm === null) return {};
  const { title, text, yes, no } = button.confirm;
  const confirm: ConfirmationDialog = {
    title: plain(title, LIMITS.confirmTitle),
    text: plain(text, LIMITS.confirmText),
    confirm: plain(yes, LIMITS.confirmButton),
    deny: plain(no, LIMITS.confirmButton),
    ...(button.style === 'danger' ? { style: 'danger' } : {}),
  };
  return { confirm };
};

const renderButton = (button: Button<string>, index: number): ActionsBlockElement => ({
  type: 'button',
  text: plain(button.label, LIMITS.buttonLabel),
  action_id: `${prefixOf(button)}${index}`,
  value: button.act,
  ...(button.style === 'plain' ? {} : { style: button.style }),
  ...confirmOf(button),
});

const renderMenu = (buttons: readonly Button<string>[], label: string, index: number): Overflow | StaticSelect => {
  const options = buttons.map((button) => ({
    text: plain(button.label, LIMITS.optionLabel),
    value: prefixOf(button) + button.act,
  }));
  return options.length <= LIMITS.overflowOptions
    ? { type: 'overflow', action_id: `more:${index}`, options }
    : {
        type: 'static_select',
        action_id: `more:${index}`,
        placeholder: plain(label, LIMITS.optionLabel),
        options,
      };
};

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/**
 * Buttons first, then one menu with the rest. A menu has no confirmation per line, so what must be confirmed stays a
 * button; a menu of more than five lines becomes a select.
 */
export const renderActions = ({ buttons, more, moreLabel }: Actions<string>): KnownBlock[] => {
  const shown = [...buttons, ...more.filter((button) => button.confirm !== null)];
  const inMenu = more.filter((button) => button.confirm === null);
  const elements: ActionsBlockElement[] = [
    ...shown.map(renderButton),
    ...chunks(inMenu, LIMITS.selectOptions).map((part, index) => renderMenu(part, moreLabel, index)),
  ];
  return chunks(elements, LIMITS.actionsInBlock).map((part): ActionsBlock => ({ type: 'actions', elements: part }));
};
