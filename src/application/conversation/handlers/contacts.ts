import type { ContactId, ProgrammeId } from '../../../domain/ids.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { withdrawForm } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { eraseNow } from '../../erasure/erase-values.ts';
import { knownContacts, normalised } from '../../feedback/addresses.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import type { Seen } from '../programmes.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type ContactVerb = Extract<Verb, 'openWithdraw' | 'submitWithdraw' | 'withdrawContact'>;

export const contactHandlers: Handlers<ContactVerb> = {
  openWithdraw: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref }) => opening(withdrawForm({ programme: ref }, turn.reader))),
  submitWithdraw,
  withdrawContact: (turn, { programmeId, contactId }) =>
    forCoordinator(turn, programmeId, (seen) => withdraw(turn, seen, [contactId], false)),
};

const WHAT_GOES = ['details', 'words'] as const;

/** Everything that was left under this address or name goes, however often it was left. */
function submitWithdraw(turn: Turn, { programmeId }: ActionOf<'submitWithdraw'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const who = normalised(form.text('who'));
    const what = form.choice('what', WHAT_GOES);
    const known = await knownContacts(turn.ports, turn.municipalityId, seen.programme.contacts);
    const fits = (left: string | null) => left !== null && normalised(left) === who;
    const theirs = known.filter(({ name, email }) => fits(email) || fits(name));
    if (who !== '' && theirs.length === 0) form.fail('who', { error: 'nobodyLeftThis' });
    if (form.invalid !== null) return form.invalid;
    const contactIds = theirs.map(({ contact }) => contact.contactId);
    return withdraw(turn, seen, contactIds, what === 'words');
  });
}

async function withdraw(
  turn: Turn,
  { programmeId, ref }: { readonly programmeId: ProgrammeId; readonly ref: Seen['ref'] },
  contactIds: readonly ContactId[],
  alsoWords: boolean,
): Promise<Reply> {
  const { ports, municipalityId } = turn;
  for (const contactId of contactIds) {
    const command = { type: 'WithdrawContact', contactId, alsoWords } as const;
    const giving = givenBy(turn, contactId);
    const outcome = await commandProgramme(ports, municipalityId, programmeId, command, giving);
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    await eraseNow(ports, municipalityId, outcome.events);
  }
  return done(turn, { done: 'contactWithdrawn', programme: ref });
}
