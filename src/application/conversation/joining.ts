import { sha256Hex } from '../../domain/journal/canonical.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { accountLinkedCard, type Reader } from '../../views/index.ts';
import type { Interaction } from '../interaction.ts';
import { askToConfirm, nowReachable } from '../people/account-messages.ts';
import { hashCode } from '../people/codes.ts';
import { addLink, sameAccount } from '../people/linking.ts';
import { changeAccount } from '../people/reach.ts';
import type { LinkedAccount, Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { later } from '../sending/later.ts';
import type { Joining } from './code-handed-in.ts';
import { joinTeam } from './joining-team.ts';
import { privately, type Reply, refused } from './turn.ts';

/** Guesses of one account in one hour. */
const MOST_WRONG_CODES = 5;
const AN_HOUR_MS = 60 * 60 * 1_000;

/** `koppel CODE`: of a person, it links this account; of a project team, it links this channel. */
export async function join(
  ports: Ports,
  interaction: Interaction,
  person: Person | null,
  typed: string,
  reader: Reader,
): Promise<Reply> {
  const guess = await takeGuess(ports, interaction);
  const code = guess === null ? null : await ports.people.findCode(hashCode(typed));
  if (guess === null || code === null) return refused({ code: 'codeUnknown' });
  const joining = {
    ports,
    interaction,
    person,
    reader,
    code,
    now: await ports.clock.now(),
    real: await ports.clock.real(),
  };
  const { purpose } = code;
  const reply =
    purpose.for === 'person' ? await joinAsPerson({ ...joining, purpose }) : await joinTeam({ ...joining, purpose });
  if (reply.kind !== 'refused') await ports.leases.release(guess.key, guess.by);
  return reply;
}

/** Each wrong code holds one of five places for an hour; a right one gives its place back. Null: none is left. */
async function takeGuess(ports: Ports, { account, id }: Interaction) {
  const real = await ports.clock.real();
  for (let place = 0; place < MOST_WRONG_CODES; place += 1) {
    const key = `code|${account.platform}|${account.workspace}|${account.user}|${place}`;
    if (await ports.leases.acquire(key, id, real, later(real, AN_HOUR_MS))) return { key, by: id };
  }
  return null;
}

async function joinAsPerson(joining: Joining<'person'>): Promise<Reply> {
  const { ports, interaction, person, code, purpose, real } = joining;
  const holder = await ports.people.get(code.municipalityId, purpose.personId);
  if (holder === null) return refused({ code: 'codeUnknown' });
  const link = newLink(joining);
  const refusal = whyNot(joining, holder, link);
  if (refusal !== null) return refused(refusal);
  const linked = holder.accounts.find(({ account }) => sameAccount(account, interaction.account)) ?? link;
  if (person === null) {
    if ((await addLink(ports, holder, link)) === 'taken') return refused({ code: 'accountTaken' });
    if (!(await isLinkedHere(joining, holder))) return refused({ code: 'codeUsed' });
  }
  await ports.people.useCode(code.codeHash, real);
  return welcome(joining, holder, linked);
}

/** Known by its code, so that two who hold one code can't both get in, and a repeat after a crash goes on where it stopped. */
const newLink = ({ interaction, code, purpose, now }: Joining<'person'>) =>
  ({
    account: interaction.account,
    linkId: sha256Hex(`link|${code.codeHash}`).slice(0, 32),
    state: purpose.confirmed ? 'confirmed' : 'waiting',
    linkedAt: now,
    direct: interaction.conversation?.kind === 'direct' ? interaction.conversation : null,
    goneAt: null,
  }) as const satisfies LinkedAccount;

function whyNot(
  { person, code, interaction, real }: Joining<'person'>,
  holder: Person,
  { linkId }: LinkedAccount,
): Refusal | null {
  if (person !== null && person.personId !== holder.personId) return { code: 'accountTaken' };
  const same = holder.accounts.find((linked) => linked.linkId === linkId);
  if (same !== undefined) return sameAccount(same.account, interaction.account) ? null : { code: 'codeUsed' };
  if (code.usedAt !== null) return { code: 'codeUsed' };
  return code.expiresAt <= real ? { code: 'codeExpired' } : null;
}

/** Of two accounts that hand in one code at the same time, the first has the link. */
async function isLinkedHere({ ports, interaction }: Joining<'person'>, { municipalityId, personId }: Person) {
  const current = await ports.people.get(municipalityId, personId);
  return current?.accounts.some(({ account }) => sameAccount(account, interaction.account)) ?? false;
}

async function welcome({ ports, purpose, reader }: Joining<'person'>, holder: Person, linked: LinkedAccount) {
  const { linkId } = linked;
  const isConfirmed = purpose.confirmed || linked.state === 'confirmed';
  if (isConfirmed && linked.state === 'waiting') await changeAccount(ports, holder, linkId, { state: 'confirmed' });
  if (isConfirmed) await nowReachable(ports, holder);
  else await askToConfirm(ports, holder, linkId);
  const state = isConfirmed ? 'linked' : 'waitsForCoordinator';
  return privately(accountLinkedCard({ name: holder.name, state }, reader));
}
