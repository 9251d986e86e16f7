import type { Standing } from '../domain/agreement/state.ts';
import type { Action, Verb } from './actions.ts';
import { changedWords } from './differences/changed-words.ts';
import type { TextDifference } from './models.ts';
import type { Actions, Button, Element } from './vocabulary.ts';
import type { Key, Words } from './words.ts';

/** The elements of a view, whose buttons are still actions. */
export type Part = Element<Action>;
export type Press = Button<Action>;

export const heading = (text: string): Part => ({ kind: 'heading', text });
export const note = (text: string): Part => ({ kind: 'note', text });
export const quote = (text: string): Part => ({ kind: 'quote', text });
export const divider: Part = { kind: 'divider' };

export const text = (words: string): Part => ({ kind: 'text', runs: [{ text: words, strong: false }] });

/** Facts without a value are left out. */
export const facts = (rows: readonly (readonly [string, string | null])[]): Part => ({
  kind: 'facts',
  facts: rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }])),
});

/** What something was and is, word by word where the two are much alike; '' is said in words. */
export const change = (
  label: string,
  before: string,
  after: string,
  empty: { readonly before: string; readonly after: string },
): Part => ({
  kind: 'change',
  label,
  before: before === '' ? empty.before : before,
  after: after === '' ? empty.after : after,
  words: before === '' || after === '' ? null : changedWords(before, after),
});

/** The same of one place in the text that is signed. */
export const textChange = ({ label, before, after }: TextDifference, w: Words): Part =>
  change(label, before, after, { before: w.text('signing.wasNotThere'), after: w.text('signing.isGone') });

/** An outcome: the shape of its standing with a word of its own. */
export const outcome = (standing: Standing, word: string, rest: string): Part => ({
  kind: 'status',
  standing,
  word,
  text: rest,
});

export const item = (
  title: string,
  lines: readonly (string | null)[],
  { standing = null, actions = null }: { standing?: Standing | null; actions?: Actions<Action> | null } = {},
): Part => ({
  kind: 'item',
  title,
  standing,
  lines: lines.filter((line): line is string => line !== null && line !== ''),
  actions,
});

const OPENS_A_FORM = new Set<Verb>(['readText', 'readAmendment']);
const opens = (verb: Verb): Press['opens'] => (verb.startsWith('open') || OPENS_A_FORM.has(verb) ? 'form' : 'nothing');

export const button = (
  label: string,
  act: Action,
  style: Press['style'] = 'plain',
  confirm: Press['confirm'] = null,
): Press => ({ label, act, style, confirm, opens: opens(act.verb) });

/** What is asked before something is done that can't simply be taken back. */
export const confirm = (words: Words, title: Key, question: string, yes: string): Press['confirm'] => ({
  title: words.text(title),
  text: question,
  yes,
  no: words.text('shared.no'),
});

export const whyButton = (words: Words, messageId: string): Press =>
  button(words.text('shared.why'), { verb: 'why', messageId });

/** Three in sight, the menu counted; what does not fit goes under the menu, the first ones staying in sight. */
export const choices = (
  words: Words,
  buttons: readonly Press[],
  more: readonly Press[] = [],
  moreLabel = words.text('shared.more'),
): Actions<Action> => {
  const inSight = more.length === 0 && buttons.length <= 3 ? 3 : 2;
  return { buttons: buttons.slice(0, inSight), more: [...buttons.slice(inSight), ...more], moreLabel };
};

export const actions = (...given: Parameters<typeof choices>): Part => ({
  kind: 'actions',
  actions: choices(...given),
});
