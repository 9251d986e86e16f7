import type { MunicipalityId } from '../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../domain/journal/canonical.ts';
import type { Action } from '../views/actions.ts';
import type { Actions, Button, Card, Element, Form, Home } from '../views/vocabulary.ts';
import type { BoundCard, BoundForm, BoundHome } from './interaction.ts';
import type { BoundButton } from './ports/inbox.ts';
import type { Ports } from './ports.ts';

/** 128 bits of the hash: the id that the platform carries. */
const ID_CHARACTERS = 32;

/** Gives each button of one place its opaque id. The same action on the same place keeps its id when rendered anew. */
class Binder {
  readonly bound: BoundButton[] = [];
  readonly #municipalityId: MunicipalityId | null;
  readonly #place: string;

  constructor(municipalityId: MunicipalityId | null, place: string) {
    this.#municipalityId = municipalityId;
    this.#place = place;
  }

  act = (action: Action): string => {
    const buttonId = sha256Hex(`${this.#place}|${canonicalJson(action)}`).slice(0, ID_CHARACTERS);
    this.bound.push({ buttonId, municipalityId: this.#municipalityId, place: this.#place, action });
    return buttonId;
  };

  button = (button: Button<Action>): Button<string> => ({ ...button, act: this.act(button.act) });

  actions = ({ buttons, more, moreLabel }: Actions<Action>): Actions<string> => ({
    buttons: buttons.map(this.button),
    more: more.map(this.button),
    moreLabel,
  });

  element = (element: Element<Action>): Element<string> => {
    if (element.kind === 'actions') return { ...element, actions: this.actions(element.actions) };
    if (element.kind === 'item') {
      return { ...element, actions: element.actions === null ? null : this.actions(element.actions) };
    }
    return element;
  };
}

/** Where buttons stand: a message's id, `home|<person>`, or `form|<interaction>`. */
export async function bindCard(
  ports: Pick<Ports, 'buttons'>,
  municipalityId: MunicipalityId | null,
  place: string,
  card: Card<Action>,
): Promise<BoundCard> {
  const binder = new Binder(municipalityId, place);
  const bound = { summary: card.summary, elements: card.elements.map(binder.element) };
  await ports.buttons.put(binder.bound);
  return bound;
}

export async function bindForm(
  ports: Pick<Ports, 'buttons'>,
  municipalityId: MunicipalityId | null,
  place: string,
  form: Form<Action>,
): Promise<BoundForm> {
  const binder = new Binder(municipalityId, place);
  const bound = {
    ...form,
    intro: form.intro.map(binder.element),
    submit: form.submit === null ? null : { label: form.submit.label, act: binder.act(form.submit.act) },
  };
  await ports.buttons.put(binder.bound);
  return bound;
}

export async function bindHome(
  ports: Pick<Ports, 'buttons'>,
  municipalityId: MunicipalityId | null,
  place: string,
  home: Home<Action>,
): Promise<BoundHome> {
  const binder = new Binder(municipalityId, place);
  const bound = { title: home.title, elements: home.elements.map(binder.element) };
  await ports.buttons.put(binder.bound);
  return bound;
}
