import { setTimeout as wait } from 'node:timers/promises';
import type { FrontDoor, Interaction, Response } from '../../src/application/interaction.ts';
import type { ChatPlatform } from '../../src/application/ports/platform.ts';
import type { Log } from '../../src/application/ports/runtime.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { type InvokeKind, invokeKindOf, sentFilesOf, type TeamsActivity } from './activity.ts';
import { answerTo, busyAnswer, lineCard } from './answer.ts';
import { decodeReplyTo } from './conversation-ref.ts';
import type { TeamsFiles } from './files.ts';
import { fileInteractionOf, interactionOf } from './parse.ts';
import type { OpenForms } from './platform.ts';
import type { TeamsWords } from './words.ts';

/** Teams waits 3 s for the reply to an invoke. */
const ANSWER_WITHIN_MS = 2_000;

/** What is done after Teams has its reply. */
export type Afterwards = (task: () => Promise<void>) => void;

interface TurnParts {
  readonly front: FrontDoor;
  readonly platform: ChatPlatform;
  readonly files: TeamsFiles;
  readonly forms: OpenForms;
  readonly words: TeamsWords;
  readonly now: () => Instant | Promise<Instant>;
  readonly log: Log;
}

export interface Turn {
  /** A message or installation: noted before the reply, worked after it. */
  accept(activity: TeamsActivity, afterwards: Afterwards): Promise<void>;
  /** The body of the reply to an invoke. */
  answer(activity: TeamsActivity, afterwards: Afterwards): Promise<unknown>;
}

const inTime = async <T>(promise: Promise<T>): Promise<{ readonly value: T } | null> => {
  const timer = new AbortController();
  const late = wait(ANSWER_WITHIN_MS, null, { signal: timer.signal }).catch(() => null);
  try {
    return await Promise.race([promise.then((value) => ({ value })), late]);
  } finally {
    timer.abort();
  }
};

export const createTurn = ({ front, platform, files, forms, words, now, log }: TurnParts): Turn => {
  const note = async (interaction: Interaction, afterwards: Afterwards) => {
    if ((await front.note(interaction)) === 'new') afterwards(() => front.work(interaction));
  };

  const acceptFile = async (activity: TeamsActivity, index: number, at: Instant, afterwards: Afterwards) => {
    const sent = sentFilesOf(activity)[index];
    if (sent === undefined) return;
    const placed = fileInteractionOf(activity, at, { name: sent.name, sha256: '', text: null });
    const file = await files.fetch(placed.account, sent);
    if (file !== null) return note(fileInteractionOf(activity, at, file), afterwards);
    log.warn('teams.file.refused', { interaction: placed.id });
    afterwards(() => platform.respond(placed, { kind: 'private', card: lineCard(words.fileNotRead) }));
  };

  const answered = (
    kind: InvokeKind,
    interaction: Interaction,
    response: Response,
    afterwards: Afterwards,
  ): unknown => {
    const submitted = forms.submittedBy(interaction);
    const reply = decodeReplyTo(interaction.replyTo);
    if (response.kind === 'form') forms.remember(interaction.account, response.form);
    const { body, after } = answerTo(kind, interaction, response, { words, reply, submitted });
    if (after !== null) afterwards(() => platform.respond(interaction, after));
    return body;
  };

  return {
    async accept(activity, afterwards) {
      const at = await now();
      const interaction = interactionOf(activity, at, files.recent);
      if (interaction !== null) await note(interaction, afterwards);
      for (const index of sentFilesOf(activity).keys()) await acceptFile(activity, index, at, afterwards);
    },
    async answer(activity, afterwards) {
      const kind = invokeKindOf(activity);
      const interaction = interactionOf(activity, await now(), files.recent);
      if (kind === null || interaction === null) return undefined;
      const working = front.answer(interaction);
      const first = await inTime(working);
      if (first !== null) return answered(kind, interaction, first.value, afterwards);
      afterwards(async () => platform.respond(interaction, await working));
      return busyAnswer(kind, words);
    },
  };
};
