import type { BoundCard, BoundForm, Response } from '../../../src/application/interaction.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';
import type { Action, ActionOf, Verb } from '../../../src/views/actions.ts';
import type { Element, Field, FieldValue, FormValues, SubmittedFile } from '../../../src/views/vocabulary.ts';
import { act } from '../act.ts';
import { advance } from '../advance.ts';
import { directWith } from '../places.ts';
import type { SceneRuntime } from '../scene-runtime.ts';

/** What somebody fills in, by field: options by a part of their label. */
export type Answers = Readonly<Record<string, string | readonly string[] | SubmittedFile>>;

export interface Pressable<V extends Verb = Verb> {
  readonly user: string;
  readonly buttonId: string;
  readonly action: ActionOf<V>;
}

/** The people of a scene, who do in order what people do: type, press and fill in. */
export class Cast {
  readonly runtime: SceneRuntime;
  /** A button never means something else: it is looked up once. */
  readonly #actions = new Map<string, Action | null>();

  constructor(runtime: SceneRuntime) {
    this.runtime = runtime;
  }

  async types(user: string, text: string): Promise<Response> {
    const response = await act(this.runtime, user, { kind: 'command', text }, directWith(user));
    await this.runtime.settle();
    return response;
  }

  /** Presses the newest button with that verb that the person sees in the direct conversation. */
  async presses<V extends Verb>(user: string, verb: V, which: (action: ActionOf<V>) => boolean = () => true) {
    const found = (await this.sees(user, verb)).find(({ action }) => which(action));
    if (found === undefined) throw new Error(`${user} sees no button to ${verb}`);
    return this.press(found);
  }

  async press({ user, buttonId }: Pick<Pressable, 'user' | 'buttonId'>): Promise<Response> {
    const response = await act(this.runtime, user, { kind: 'press', buttonId }, directWith(user));
    await this.runtime.settle();
    return response;
  }

  /** Every button with that verb in the person's direct conversation, the newest first. */
  async sees<V extends Verb>(user: string, verb: V): Promise<readonly Pressable<V>[]> {
    const messages = this.runtime.platform.log.in(directWith(user).ref).toReversed();
    const cards = messages.flatMap((message) => (message.kind === 'card' ? [message.card] : []));
    const found: Pressable<V>[] = [];
    for (const buttonId of cards.flatMap(buttonsOf)) {
      const action = await this.#actionOf(buttonId);
      if (action !== null && hasVerb(action, verb)) found.push({ user, buttonId, action });
    }
    return found;
  }

  async #actionOf(buttonId: string): Promise<Action | null> {
    const known = this.#actions.get(buttonId);
    if (known !== undefined) return known;
    const action = (await this.runtime.ports.buttons.get(buttonId))?.action ?? null;
    this.#actions.set(buttonId, action);
    return action;
  }

  /** Fills in the form that an answer opened and sends it in. */
  async fills(user: string, opened: Response, answers: Answers): Promise<Response> {
    if (opened.kind !== 'form' || opened.form.submit === null) {
      throw new Error(`${user} got no form: ${JSON.stringify(opened).slice(0, 300)}`);
    }
    const values = valuesOf(opened.form, answers);
    const { act: buttonId } = opened.form.submit;
    const response = await act(this.runtime, user, { kind: 'submit', buttonId, values }, directWith(user));
    if (response.kind === 'invalid') throw new Error(`${opened.form.title}: ${JSON.stringify(response.errors)}`);
    await this.runtime.settle();
    return response;
  }

  /** `at`: a local moment of the scene in UTC. */
  async waitUntil(at: string, meanwhile?: (at: Instant) => Promise<void>): Promise<void> {
    await advance(this.runtime, as<Instant>(at), meanwhile);
  }
}

const hasVerb = <V extends Verb>(action: Action, verb: V): action is ActionOf<V> => action.verb === verb;

const buttonsOf = (card: BoundCard): readonly string[] =>
  card.elements.flatMap((element: Element<string>) => {
    const actions = element.kind === 'actions' || element.kind === 'item' ? element.actions : null;
    return actions === null ? [] : [...actions.buttons, ...actions.more].map(({ act: buttonId }) => buttonId);
  });

const valuesOf = (form: BoundForm, answers: Answers): FormValues => {
  const strange = Object.keys(answers).find((id) => !form.fields.some((field) => field.id === id));
  if (strange !== undefined) throw new Error(`${form.title} has no field ${strange}`);
  return Object.fromEntries(form.fields.map((field) => [field.id, filledIn(field, answers[field.id])]));
};

function filledIn(field: Field, answer: Answers[string] | undefined): FieldValue {
  if (answer === undefined) return standing(field);
  if (field.kind === 'choice' && typeof answer === 'string') return optionOf(field.options, answer);
  if (field.kind === 'choices' && Array.isArray(answer)) return answer.map((each) => optionOf(field.options, each));
  return answer;
}

const standing = (field: Field): FieldValue => {
  if (field.kind === 'file') return null;
  return field.kind === 'choices' ? field.values : field.value;
};

const optionOf = (options: readonly { readonly value: string; readonly label: string }[], said: string): string => {
  const option = options.find(({ value, label }) => value === said || label.includes(said));
  if (option === undefined)
    throw new Error(`No option "${said}" among ${options.map(({ label }) => label).join(', ')}`);
  return option.value;
};
