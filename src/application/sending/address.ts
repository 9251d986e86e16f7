import { as, type PersonId, type ProjectId } from '../../domain/ids.ts';
import type { Conversation } from '../interaction.ts';
import { partsOf } from '../owner-key.ts';
import { addressOf, changeAccount } from '../people/reach.ts';
import type { Message } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';

/** Notes that this account is gone. A channel has no other address, so there is nothing to note and nowhere else to go. */
export type Gone = () => Promise<void>;

export type Address =
  | { readonly kind: 'at'; readonly conversation: Conversation; readonly gone: Gone | null }
  | { readonly kind: 'later'; readonly retryAfterMs: number; readonly reason: string }
  | { readonly kind: 'nowhere'; readonly reason: string };

/** Where a message goes now: a project team's channel, or the direct conversation of the person's account. */
export async function findAddress(ports: Ports, { recipient, municipalityId }: Message): Promise<Address> {
  const { kind, id } = partsOf(recipient);
  if (kind === 'channel') {
    const channel = await ports.channels.get(municipalityId, as<ProjectId>(id));
    if (channel === null) return { kind: 'nowhere', reason: 'no channel' };
    return { kind: 'at', conversation: channel.conversation, gone: null };
  }
  const person = await ports.people.get(municipalityId, as<PersonId>(id));
  const linked = addressOf(person);
  if (person === null || linked === null) return { kind: 'nowhere', reason: 'no account' };
  const gone = async () => changeAccount(ports, person, linked.linkId, { goneAt: await ports.clock.now() });
  if (linked.direct !== null) return { kind: 'at', conversation: linked.direct, gone };
  const platform = ports.platforms.get(linked.account.platform);
  if (platform === undefined) return { kind: 'nowhere', reason: `${linked.account.platform} is not connected` };
  const opened = await platform.openDirect(linked.account);
  if (opened.kind === 'notSent') {
    return { kind: 'later', retryAfterMs: opened.retryAfterMs, reason: opened.reason };
  }
  if (opened.kind === 'gone') {
    await gone();
    return { kind: 'nowhere', reason: opened.reason };
  }
  await changeAccount(ports, person, linked.linkId, { direct: opened.conversation });
  return { kind: 'at', conversation: opened.conversation, gone };
}
