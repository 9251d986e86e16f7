import type { Standing } from '../../domain/agreement/state.ts';
import type { Action } from '../actions.ts';
import { actions, choices, heading, item, note, type Part, type Press, whyButton } from '../elements.ts';
import type { InMessage } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import type { Words } from '../words.ts';

/** One thing that is asked or told, as a message of its own or as a line of the day's list. */
export interface Entry {
  /** Says by itself what it is about, without a reason, an amount or a person's words. */
  readonly summary: string;
  readonly title: string;
  readonly standing: Standing | null;
  readonly lines: readonly (string | null)[];
  /** None once it was answered or fell away, but "Verbeter". */
  readonly buttons: readonly Press[];
  readonly more: readonly Press[];
  /** Why one gets it, and how to get fewer. */
  readonly because: string;
}

export const answered = (entry: Pick<Entry, 'summary' | 'title' | 'standing' | 'lines'> & Partial<Entry>): Entry => ({
  buttons: [],
  more: [],
  because: '',
  ...entry,
});

export const entryItem = (entry: Entry, w: Words): Part =>
  item(entry.title, entry.lines, {
    standing: entry.standing,
    actions: entry.buttons.length === 0 ? null : choices(w, entry.buttons, entry.more),
  });

/** The entry as a message of its own. While it is open, it can be asked why it came. */
export const entryCard = (entry: Entry, message: InMessage, w: Words): Card<Action> => {
  const title = heading(message.programme.name);
  if (entry.because === '') return { summary: entry.summary, elements: [title, entryItem(entry, w)] };
  const all = [...entry.buttons, ...entry.more];
  const spare = all.length < 3 && entry.more.length === 0;
  const buttons = spare ? [...entry.buttons, whyButton(w, message.messageId)] : entry.buttons;
  const more = spare ? [] : [...entry.more, whyButton(w, message.messageId)];
  return {
    summary: entry.summary,
    elements: [
      title,
      item(entry.title, entry.lines, { standing: entry.standing }),
      actions(w, buttons, more),
      note(entry.because),
    ],
  };
};
