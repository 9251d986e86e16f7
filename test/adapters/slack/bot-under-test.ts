import { createServer } from 'node:http';
import { createSlack } from '../../../adapters/slack/app.ts';
import type { FrontDoor, Interaction, Response } from '../../../src/application/interaction.ts';
import type { ChatPlatform } from '../../../src/application/ports/platform.ts';
import type { Element, Field } from '../../../src/views/vocabulary.ts';
import { addressOf } from '../../fakes/slack/server.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack.ts';
import { alone, card, formOf, now, silent, text, words } from './builders.ts';

export type Answer = (interaction: Interaction) => Response | Promise<Response>;

/** An application that notes what it was given, once each, and answers as the test says. */
export class TestFrontDoor implements FrontDoor {
  readonly noted: Interaction[] = [];
  readonly worked: Interaction[] = [];
  answering: Answer = () => ({ kind: 'nothing' });
  failing = false;
  platform: ChatPlatform | null = null;

  /** What was noted, in the order it came. */
  what() {
    return this.noted.map((interaction) => interaction.what);
  }
  async note(interaction: Interaction): Promise<'new' | 'seen'> {
    if (this.failing) throw new Error('the database is away');
    if (this.noted.some(({ id }) => id === interaction.id)) return 'seen';
    this.noted.push(interaction);
    return 'new';
  }
  async work(interaction: Interaction): Promise<void> {
    this.worked.push(interaction);
    await this.platform?.respond(interaction, await this.answering(interaction));
  }
  async answer(interaction: Interaction): Promise<Response> {
    await this.note(interaction);
    return this.answering(interaction);
  }
}

export interface BotUnderTest {
  readonly fake: FakeSlack;
  readonly front: TestFrontDoor;
  /** A message of the bot to that person. */
  postFor(user: string, ...elements: readonly Element<string>[]): Promise<void>;
  stop(): Promise<void>;
}

/** The real adapter behind a real server, with a fake Slack on the other side. */
export const startBot = async (): Promise<BotUnderTest> => {
  const fake = await startFakeSlack();
  const front = new TestFrontDoor();
  const slack = createSlack({ ...alone(), ...fake, words, log: silent, now });
  front.platform = slack.platform;
  slack.connect(front);
  const server = createServer(slack.handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.connectTo(`${addressOf(server)}/slack/events`);
  return {
    fake,
    front,
    postFor: async (user, ...elements) => {
      const opened = await slack.platform.openDirect({ platform: 'slack', workspace: fake.workspace, user });
      if (opened.kind !== 'opened') throw new Error('not opened');
      await slack.platform.post(opened.conversation, card(...elements), 'key', 'full');
    },
    stop: async () => {
      await fake.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export const reasonField: Field = {
  id: 'reason',
  label: 'Reason',
  hint: null,
  optional: false,
  kind: 'text',
  value: '',
  multiline: true,
  maxLength: 500,
};

export const formWith = (...fields: readonly Field[]): Response => ({
  kind: 'form',
  form: { ...formOf(...fields), intro: [text('Why not?')] },
});

export const said = (words: string): Response => ({ kind: 'private', card: card(text(words)) });
