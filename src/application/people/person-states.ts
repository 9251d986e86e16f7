import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { MunicipalityId, TimeZone } from '../../domain/ids.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { PersonState } from '../../views/models.ts';
import type { CodeRecord, Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { personKey } from '../time/recipients.ts';
import { addressOf } from './reach.ts';

/** How somebody can be reached, in the order in which it needs the coordinator: who waits to be confirmed comes before who has a code. */
export async function personStates(
  ports: Ports,
  municipalityId: MunicipalityId,
  programme: Programme,
  zone: TimeZone,
): Promise<(person: Person) => Promise<PersonState>> {
  const real = await ports.clock.real();
  const codes = (await ports.people.unusedCodes(municipalityId)).filter(({ expiresAt }) => expiresAt > real);
  const onPaper = new Set(
    programme.setUp?.parties.filter(({ reach }) => reach === 'paper').map(({ partyId }) => partyId) ?? [],
  );
  return async (person) => {
    const waiting = person.accounts.find(({ state }) => state === 'waiting');
    if (waiting !== undefined) return { is: 'toConfirm', linkId: waiting.linkId, platform: waiting.account.platform };
    const linked = await linkedState(ports, person);
    if (linked !== null) return linked;
    if (person.partyId !== null && onPaper.has(person.partyId)) return { is: 'paper' };
    const code = codeOf(person, codes);
    return code === null
      ? { is: 'noCode' }
      : { is: 'codeOut', code: null, expiresOn: localDateOf(code.expiresAt, zone) };
  };
}

/** Null: no account was ever confirmed. */
async function linkedState(ports: Ports, person: Person): Promise<PersonState | null> {
  const last = person.accounts.findLast(({ state }) => state === 'confirmed');
  if (last === undefined) return null;
  const address = addressOf(person);
  const { platform } = (address ?? last).account;
  const open = await ports.deliveries.openFor(personKey(person.personId));
  const missed = open.flatMap(({ notReachedAt }) => notReachedAt ?? []).sort()[0];
  const since = address === null ? (last.goneAt ?? missed) : missed;
  return since === undefined ? { is: 'linked', platform } : { is: 'notReached', platform, since };
}

/** The one that can be used the longest. */
const codeOf = ({ personId }: Person, codes: readonly CodeRecord[]): CodeRecord | null =>
  codes
    .filter(({ purpose }) => purpose.for === 'person' && purpose.personId === personId)
    .reduce<CodeRecord | null>((last, code) => (last === null || code.expiresAt > last.expiresAt ? code : last), null);
