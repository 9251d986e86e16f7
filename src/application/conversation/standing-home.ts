import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { Instant, PersonId } from '../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../domain/journal/canonical.ts';
import type { Action } from '../../views/actions.ts';
import type { Home } from '../../views/vocabulary.ts';
import { bindHome } from '../buttons.ts';
import type { Interaction } from '../interaction.ts';
import type { OpenHome } from '../ports/homes.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { later, millisecondsUntil } from '../sending/later.ts';
import { personKey } from '../time/recipients.ts';
import { showHome } from './handlers/mine.ts';

/** Not more often than this; the last change is shown after it. */
const AT_MOST_EVERY_MS = 2_000;

const hashOf = (home: Home<Action>): string => sha256Hex(canonicalJson(home));

/** Somebody looks at their home, or at a page of it: from now on it is kept up to date. */
export async function rememberHome(
  ports: Ports,
  person: Person,
  { account }: Interaction,
  { home, page }: { readonly home: Home<Action>; readonly page: number },
): Promise<void> {
  if (ports.platforms.get(account.platform)?.publishHome === undefined) return;
  const { personId, municipalityId } = person;
  const at = await ports.clock.real();
  await ports.homes.put({ personId, municipalityId, account, page, shown: hashOf(home), at });
}

/** Shows somebody's home anew where it would read differently now. Too soon after the last time, it is looked at again later. */
export async function refreshHome(ports: Ports, personId: PersonId): Promise<void> {
  const open = await ports.homes.get(personId);
  const publish = open === null ? undefined : ports.platforms.get(open.account.platform)?.publishHome;
  const person = open === null ? null : await ports.people.get(open.municipalityId, personId);
  if (open === null || publish === undefined || person === null) return;
  const real = await ports.clock.real();
  const wait = millisecondsUntil(real, later(open.at, AT_MOST_EVERY_MS));
  const again = () => ports.queue.send(personKey(personId), Math.max(wait, 1));
  const shown = await homeNow(ports, person, open);
  if (shown === null || hashOf(shown) === open.shown) return;
  if (wait > 0 || !(await ports.homes.take(personId, open.at, real))) return again();
  const bound = await bindHome(ports, open.municipalityId, `home|${personId}`, shown);
  const outcome = await publish(open.account, bound);
  if (outcome === 'shown') await ports.homes.put({ ...open, shown: hashOf(shown), at: real });
  else ports.log.info('home not shown', { personId });
}

async function homeNow(ports: Ports, person: Person, { account, page }: OpenHome): Promise<Home<Action> | null> {
  const linked = person.accounts.some(
    ({ state, account: own }) =>
      state === 'confirmed' && own.user === account.user && own.workspace === account.workspace,
  );
  if (!linked) return null;
  const now: Instant = await ports.clock.now();
  const reply = await showHome(
    {
      ports,
      interaction: {
        id: `home|${person.personId}`,
        account,
        conversation: null,
        at: now,
        replyTo: '',
        what: { kind: 'home' },
      },
      person,
      municipalityId: person.municipalityId,
      reader: { language: person.language, zone: person.zone },
      now,
      today: localDateOf(now, person.zone),
      values: {},
      place: null,
    },
    page,
  );
  return reply.kind === 'home' ? reply.home : null;
}
