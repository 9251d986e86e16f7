import type { ProgrammeId } from '../../../domain/ids.ts';
import type { Municipality } from '../../../domain/municipality/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { newCodeCard, peopleCard } from '../../../views/index.ts';
import { loadMunicipality } from '../../command.ts';
import { linkWasAnswered, linkWasConfirmed } from '../../people/account-messages.ts';
import { issueCode } from '../../people/codes.ts';
import { answerLink, type LinkAnswered } from '../../people/linking.ts';
import { isPartOf, overseersOf } from '../../people/overseers.ts';
import { personStates } from '../../people/person-states.ts';
import type { Person } from '../../ports/people.ts';
import { notFound, see } from '../programmes.ts';
import { done, type Handlers, privately, type Reply, refused, type Turn } from '../turn.ts';

type AccountVerb = Extract<Verb, 'confirmAccount' | 'rejectAccount' | 'newCode' | 'showPeople'>;

export const accountHandlers: Handlers<AccountVerb> = {
  confirmAccount: (turn, action) => answer(turn, action, true),
  rejectAccount: (turn, action) => answer(turn, action, false),
  newCode,
  showPeople: (turn, { programmeId }) => showPeople(turn, programmeId),
};

/** To somebody who is no coordinator over this person, there is no such person. */
async function oversees(turn: Turn, personId: Person['personId']): Promise<Person | null> {
  const person = await turn.ports.people.get(turn.municipalityId, personId);
  if (person === null) return null;
  return (await overseersOf(turn.ports, person)).includes(turn.person.personId) ? person : null;
}

const noPerson = { code: 'notFound', what: 'person' } as const;

/** A coordinator says who an account belongs to. The first answer counts; the same answer twice finishes what a crash left. */
async function answer(
  turn: Turn,
  { personId, linkId }: ActionOf<'confirmAccount' | 'rejectAccount'>,
  confirm: boolean,
): Promise<Reply> {
  const { ports, municipalityId } = turn;
  if ((await oversees(turn, personId)) === null) return refused(noPerson);
  const by = turn.person.personId;
  const answered = await answerLink(ports, municipalityId, personId, linkId, { confirm, by });
  if (answered === null) return refused(noPerson);
  if (answered.is === 'before' && !isOwnAnswer(answered, turn, confirm)) {
    return refused({ code: 'alreadyAnswered' }, null, await firstToAnswer(turn, answered));
  }
  const { person } = answered;
  if (confirm) await linkWasConfirmed(ports, person, linkId);
  else await linkWasAnswered(ports, person);
  return done(turn, { done: confirm ? 'accountConfirmed' : 'accountRejected', name: person.name });
}

const isOwnAnswer = (answered: LinkAnswered, { person }: Turn, confirm: boolean): boolean =>
  confirm && answered.is === 'before' && answered.link?.confirmedBy === person.personId;

async function firstToAnswer({ ports, municipalityId }: Turn, answered: LinkAnswered): Promise<string | null> {
  const first = answered.is === 'before' ? answered.link?.confirmedBy : undefined;
  return first === undefined ? null : ((await ports.people.get(municipalityId, first))?.name ?? null);
}

/** The code is shown once, to the coordinator who hands it out; only its hash is kept. */
async function newCode(turn: Turn, { personId }: ActionOf<'newCode'>): Promise<Reply> {
  const { ports, municipalityId } = turn;
  const person = await oversees(turn, personId);
  if (person === null) return refused(noPerson);
  const purpose = { for: 'person', personId, confirmed: false } as const;
  const { code, expiresOn } = await issueCode(ports, municipalityId, purpose);
  const municipality = await loadMunicipality(ports, municipalityId);
  return privately(newCodeCard({ person: somebody(person, municipality), code, expiresOn }, turn.reader));
}

const somebody = ({ personId, name, function: inFunction, partyId }: Person, { parties }: Municipality) => ({
  personId,
  name,
  function: inFunction === '' ? null : inFunction,
  party: parties.find((party) => party.partyId === partyId)?.name ?? null,
});

/** Everybody with a part in the programme, and how they can be reached. */
export async function showPeople(turn: Turn, programmeId: ProgrammeId): Promise<Reply> {
  const seen = await see(turn, programmeId);
  if (seen === null) return refused(notFound);
  if (!seen.isCoordinator) return refused({ code: 'notAllowed' }, programmeId);
  const { programme, municipality } = seen;
  const people = (await turn.ports.people.all(turn.municipalityId)).filter((person) => isPartOf(person, programme));
  const stateOf = await personStates(turn.ports, turn.municipalityId, programme, turn.reader.zone);
  const rows = await Promise.all(
    people.map(async (person) => ({ ...somebody(person, municipality), state: await stateOf(person) })),
  );
  return privately(peopleCard({ programme: seen.ref, people: rows }, turn.reader));
}
