import { describe, expect, test } from 'vitest';
import type { Verb } from '../../src/views/actions.ts';
import { ACTIONS } from '../application/authorisation/actions.ts';
import { nl } from './samples/base.ts';
import { cardsOf } from './samples/cards.ts';
import { formsOf } from './samples/forms.ts';
import { wholeHome } from './samples/home.ts';
import { buttonsIn } from './samples/walk.ts';

const forms = Object.values(formsOf(nl));
const pressed = [
  ...cardsOf(nl).flatMap(({ card }) => buttonsIn(card.elements)),
  ...buttonsIn(wholeHome(nl)),
  ...forms.flatMap(({ intro }) => buttonsIn(intro)),
].map(({ act }) => act.verb);
const submitted = forms.flatMap(({ submit }) => submit?.act.verb ?? []);

const VERBS = Object.keys(ACTIONS) as readonly Verb[];
const isSubmit = (verb: Verb): boolean => verb.startsWith('submit');

describe('everything that can be done can be found', () => {
  test.each(VERBS.filter((verb) => !isSubmit(verb)))('%s stands on a card, form or home', (verb) => {
    expect(pressed).toContain(verb);
  });

  test.each(VERBS.filter(isSubmit))('%s is what a form sends', (verb) => {
    expect(submitted).toContain(verb);
  });

  test('a button that opens something says so to its platform, and no other', () => {
    const all = [...cardsOf(nl).flatMap(({ card }) => buttonsIn(card.elements)), ...buttonsIn(wholeHome(nl))];
    for (const { act, opens } of all) {
      const isForm = act.verb.startsWith('open') || act.verb.startsWith('read');
      expect({ verb: act.verb, opens }).toEqual({ verb: act.verb, opens: isForm ? 'form' : 'nothing' });
    }
  });
});
