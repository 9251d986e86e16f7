import type { Actor } from '../../domain/actor.ts';
import { localDateOf } from '../../domain/calendar/local-time.ts';
import { as, type CommandId, type Instant, type LocalDate, type MunicipalityId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Action, ActionOf, Verb } from '../../views/actions.ts';
import { type Done, doneCard, type FieldError, type Reader } from '../../views/index.ts';
import type { Card, Form, FormValues, Home } from '../../views/vocabulary.ts';
import type { Giving } from '../command.ts';
import type { Interaction } from '../interaction.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';

/** One interaction of one person whose account a coordinator confirmed. */
export interface Turn {
  readonly ports: Ports;
  readonly interaction: Interaction;
  readonly person: Person;
  readonly municipalityId: MunicipalityId;
  readonly reader: Reader;
  readonly now: Instant;
  readonly today: LocalDate;
  /** What a form brought; empty for everything else. */
  readonly values: FormValues;
  /** Where the button stood that was pressed: the bot's id of the message or answer. Null: nothing was pressed. */
  readonly place: string | null;
}

/** The answer, with its buttons as actions still. */
export type Reply =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'private'; readonly card: Card<Action> }
  | { readonly kind: 'form'; readonly form: Form<Action> }
  /** Errors at the fields of the form that was sent in. */
  | { readonly kind: 'invalid'; readonly errors: readonly { readonly field: string; readonly error: FieldError }[] }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly by: string | null;
      readonly programmeId: string | null;
    }
  | { readonly kind: 'closed'; readonly card: Card<Action> | null }
  | { readonly kind: 'home'; readonly home: Home<Action>; readonly page: number };

export type Handler<V extends Verb> = (turn: Turn, action: ActionOf<V>) => Promise<Reply>;
export type Handlers<V extends Verb> = { readonly [Each in V]: Handler<Each> };

export const privately = (card: Card<Action>): Reply => ({ kind: 'private', card });
export const opening = (form: Form<Action>): Reply => ({ kind: 'form', form });

/** The form closes, or the button was pressed: said in one line. */
export const done = (turn: Turn, what: Done): Reply => {
  const card = doneCard(what, turn.reader);
  return turn.interaction.what.kind === 'submit' ? { kind: 'closed', card } : { kind: 'private', card };
};

export const refused = (refusal: Refusal, programmeId: string | null = null, by: string | null = null): Reply => ({
  kind: 'refused',
  refusal,
  by,
  programmeId,
});

/** The person as the actor. `part` tells the commands of one interaction apart; the same interaction worked twice gives the same ids. */
export const givenBy = (turn: Turn, part = ''): Giving => {
  const actor: Actor = { kind: 'person', personId: turn.person.personId };
  const commandId = as<CommandId>(part === '' ? turn.interaction.id : `${turn.interaction.id}|${part}`);
  return { actor, person: turn.person, commandId };
};

/** An id that is the same when the interaction is worked again after a crash. */
export const derivedId = (turn: Turn, part: string): string =>
  `${turn.interaction.id}-${part}`.replaceAll(/[^\w.-]/g, '-');

export const todayOf = (person: Person, now: Instant): LocalDate => localDateOf(now, person.zone);
