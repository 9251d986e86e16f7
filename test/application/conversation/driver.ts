import { createFrontDoor } from '../../../src/application/conversation/front-door.ts';
import type { Account, Conversation, Occurrence, Response } from '../../../src/application/interaction.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { as, type Instant, type PersonId } from '../../../src/domain/ids.ts';
import { sha256Hex } from '../../../src/domain/journal/canonical.ts';
import type { Action } from '../../../src/views/actions.ts';
import type { FormValues } from '../../../src/views/vocabulary.ts';
import { municipalityId } from '../../builders/haarlem.ts';
import { accountOf, createWorld, type WorldChoices } from '../world.ts';
import { buttonLabelled, fieldsOf, wordsOf } from './shown.ts';

/** Haarlem in memory, and people who type, press and fill in. */
export async function converse(choices: WorldChoices = {}) {
  const world = await createWorld(choices);
  const front = createFrontDoor(world.ports);
  let count = 0;
  const perform = (account: Account, conversation: Conversation | null, what: Occurrence) => {
    count += 1;
    const { platform, workspace, user } = account;
    const direct: Conversation = { platform, workspace, kind: 'direct', ref: `dm-${user}` };
    const at = as<Instant>('2007-07-01T08:00:00.000Z');
    return front.answer({
      id: `${platform}-${count}`,
      account,
      conversation: conversation ?? direct,
      at,
      replyTo: '',
      what,
    });
  };
  return {
    ...world,
    front,
    /** Somebody at their platform, in their direct conversation unless another is named. */
    as: (who: PersonId | Account, conversation: Conversation | null = null) => {
      const account = typeof who === 'string' ? accountOf(who) : who;
      return chatting(world.ports, (what) => perform(account, conversation, what));
    },
  };
}

export const channel = (ref: string): Conversation => ({ platform: 'slack', workspace: 'T1', kind: 'channel', ref });

/** A person at their platform: every answer is what they see next, and what they press stands on it. */
function chatting(ports: Ports, perform: (what: Occurrence) => Promise<Response>) {
  let last: Response = { kind: 'nothing' };
  const see = async (what: Occurrence): Promise<Response> => {
    last = await perform(what);
    return last;
  };
  return {
    type: (text: string) => see({ kind: 'command', text }),
    say: (text: string) => see({ kind: 'message', text }),
    openHome: () => see({ kind: 'home' }),
    choose: (message: Extract<Occurrence, { kind: 'chosenMessage' }>) => see(message),
    /** Presses the button with that label on what was last shown, or on that message. */
    press: (label: string, on: Response | { readonly card: unknown } = last) =>
      see({ kind: 'press', buttonId: buttonLabelled(on, label) }),
    pressId: (buttonId: string) => see({ kind: 'press', buttonId }),
    /** As if a button with this action stood somewhere. */
    act: (action: Action) => actionAs(ports, action, (buttonId) => see({ kind: 'press', buttonId })),
    submitAction: (action: Action, values: FormValues) =>
      actionAs(ports, action, (buttonId) => see({ kind: 'submit', buttonId, values })),
    /** Fills in the open form; what is left out keeps its value. */
    submit: (values: FormValues) => {
      if (last.kind !== 'form' || last.form.submit === null) throw new Error(`No form is open: ${wordsOf(last)}`);
      return see({ kind: 'submit', buttonId: last.form.submit.act, values: { ...fieldsOf(last.form), ...values } });
    },
    get sees(): string {
      return wordsOf(last);
    },
    get last(): Response {
      return last;
    },
  };
}

async function actionAs(ports: Ports, action: Action, then: (buttonId: string) => Promise<Response>) {
  const buttonId = sha256Hex(JSON.stringify(action)).slice(0, 32);
  await ports.buttons.put([{ buttonId, municipalityId, place: 'test', action }]);
  return then(buttonId);
}
