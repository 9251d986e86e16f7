import { App } from '@slack/bolt';
import type { FrontDoor, Interaction } from '../../src/application/interaction.ts';
import type { ChatPlatform } from '../../src/application/ports/platform.ts';
import type { Instant } from '../../src/domain/ids.ts';
import {
  clientOptions,
  createIdentity,
  createSender,
  createWebClient,
  DEFAULT_API_URL,
  type SlackIdentity,
} from './client.ts';
import { outcomeOf } from './errors.ts';
import { createFileReader } from './files.ts';
import { quietLogger, type SlackLog } from './log.ts';
import { type Incoming, type Loading, parse } from './parse.ts';
import { MountedReceiver, type Reply, type SlackHandler } from './receiver.ts';
import type { SlackWords } from './render.ts';
import { renderLineModal } from './render-form.ts';
import { respond } from './respond.ts';
import { type SubmissionParts, takeSubmission } from './submissions.ts';

export interface SlackOptions {
  readonly botToken: string;
  readonly signingSecret: string;
  /** Default: Slack's own. Another one for end-to-end runs. */
  readonly apiUrl?: string;
  readonly words: SlackWords;
  readonly log: SlackLog;
  /** Real time: signatures and response URLs age by the clock on the wall. */
  readonly now: () => Instant;
  /** Whether a signed request was seen before; it is remembered from then on. */
  readonly isReplay?: (key: string) => Promise<boolean>;
}

export interface Slack {
  readonly platform: ChatPlatform;
  /** Where what people do is taken to. Call it before the handler is mounted. */
  connect(front: FrontDoor): void;
  /** To be mounted at /slack/events by a server that does not parse the body. */
  readonly handler: SlackHandler;
  /** Whose token this is; throws with what to set when Slack refuses it. */
  identity(): Promise<SlackIdentity>;
}

const openLoading = async (parts: SubmissionParts, interaction: Interaction, loading: Loading): Promise<void> => {
  const place = { from: interaction.conversation?.ref ?? null, externalId: loading.externalId };
  const view = renderLineModal(parts.words.loading, place, parts.words);
  try {
    await parts.web.views.open({ trigger_id: loading.triggerId, view });
  } catch (error) {
    parts.log.info({ interaction: interaction.id, outcome: outcomeOf(error) }, 'a loading dialog could not be opened');
  }
};

/** Noted, acknowledged, then worked: in this order, whatever happens in between. */
const noteAckWork = async (
  parts: SubmissionParts,
  front: FrontDoor,
  interaction: Interaction,
  loading: Loading | null,
  reply: Reply,
): Promise<void> => {
  const noted = await front.note(interaction);
  reply();
  if (noted === 'seen') return;
  if (loading !== null) await openLoading(parts, interaction, loading);
  await front.work(interaction);
};

const takeFiles = async (
  parts: SubmissionParts,
  front: FrontDoor,
  { base, files }: Extract<Incoming, { kind: 'files' }>,
  reply: Reply,
): Promise<void> => {
  const fresh: Interaction[] = [];
  for (const [index, file] of files.entries()) {
    const { name, sha256 } = await parts.readFile(file);
    const interaction: Interaction = { ...base, id: `${base.id}:${index}`, what: { kind: 'file', name, sha256 } };
    if ((await front.note(interaction)) === 'new') fresh.push(interaction);
  }
  reply();
  for (const interaction of fresh) await front.work(interaction);
};

const take = (parts: SubmissionParts, front: FrontDoor, incoming: Incoming, reply: Reply): Promise<void> | void => {
  switch (incoming.kind) {
    case 'ignored':
      return reply();
    case 'interaction':
      return noteAckWork(parts, front, incoming.interaction, incoming.loading, reply);
    case 'files':
      return takeFiles(parts, front, incoming, reply);
    case 'submission':
      return takeSubmission(parts, front, incoming, reply);
  }
};

/** The Slack side of Handslag, over HTTP. */
export const createSlack = (options: SlackOptions): Slack => {
  const { botToken, words, log, now, apiUrl = DEFAULT_API_URL } = options;
  const web = createWebClient(botToken, apiUrl, log);
  const parts: SubmissionParts = { web, words, now, log, readFile: createFileReader(botToken, apiUrl) };
  const receiver = new MountedReceiver(options);
  const app = new App({
    receiver,
    // The person is authorised by the application; looking the token up here would delay every acknowledgement.
    authorize: async () => ({ botToken }),
    convoStore: false,
    ignoreSelf: false,
    clientOptions: clientOptions(apiUrl, log),
    logger: quietLogger(log),
  });
  const identity = createIdentity(web);
  let front: FrontDoor | null = null;
  let asked = false;

  app.use(async ({ body, context }) => {
    // Set by our receiver; Bolt's context is untyped.
    const reply: Reply = context['reply'];
    if (front === null) throw new Error('Slack called before the application was connected');
    if (!asked) identity().catch((err: unknown) => log.error({ err }, 'Slack token'));
    asked = true;
    await take(parts, front, parse(body, now()), reply);
  });
  app.error(async (error) => {
    throw error;
  });

  return {
    platform: { platform: 'slack', ...createSender(parts), respond: (to, answer) => respond(parts, to, answer) },
    connect: (door) => {
      front = door;
    },
    handler: receiver.handler,
    identity,
  };
};
