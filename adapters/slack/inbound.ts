import type { FrontDoor, Interaction } from '../../src/application/interaction.ts';
import { outcomeOf } from './errors.ts';
import { createFileReader } from './files.ts';
import type { Loading } from './loading.ts';
import type { Incoming } from './parse.ts';
import type { Reply } from './receiver.ts';
import { renderLineModal } from './render-form.ts';
import { type SubmissionParts, takeSubmission } from './submissions.ts';
import type { Speaking } from './webs.ts';

export interface InboundParts extends Omit<SubmissionParts, 'web' | 'readFile'> {
  readonly apiUrl: string;
  /** With whose token an interaction is answered; null: the bot is not installed there. */
  speaking(interaction: Pick<Interaction, 'account' | 'conversation' | 'replyTo'>): Promise<Speaking | null>;
}

const withWeb = ({ words, now, log, apiUrl }: InboundParts, { web, token }: Speaking): SubmissionParts => ({
  words,
  now,
  log,
  web,
  readFile: createFileReader(token, apiUrl),
});

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
  parts: InboundParts,
  front: FrontDoor,
  interaction: Interaction,
  loading: Loading | null,
  reply: Reply,
): Promise<void> => {
  const noted = await front.note(interaction);
  reply();
  if (noted === 'seen') return;
  if (loading !== null) {
    const speaking = await parts.speaking(interaction);
    if (speaking !== null) await openLoading(withWeb(parts, speaking), interaction, loading);
  }
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

/** Brings what was said to the application, in the order that Slack needs for each. */
export const takeIncoming = async (
  parts: InboundParts,
  front: FrontDoor,
  incoming: Exclude<Incoming, { readonly kind: 'ignored' | 'uninstalled' }>,
  reply: Reply,
): Promise<void> => {
  if (incoming.kind === 'interaction') return noteAckWork(parts, front, incoming.interaction, incoming.loading, reply);
  const about = incoming.kind === 'files' ? incoming.base : incoming.interaction;
  const speaking = await parts.speaking(about);
  if (speaking === null) {
    parts.log.warn({ interaction: about.id }, 'heard from a Slack workspace where the app is not installed');
    return reply();
  }
  const ready = withWeb(parts, speaking);
  return incoming.kind === 'files'
    ? takeFiles(ready, front, incoming, reply)
    : takeSubmission(ready, front, incoming, reply);
};
