import { standingOf } from '../../../domain/agreement/state.ts';
import { home, mineCard, type OwnAgreement } from '../../../views/index.ts';
import { countsOf } from '../../present/summary.ts';
import { townBrief } from '../for-town.ts';
import { agreementRef, type Seen, seeAll } from '../programmes.ts';
import { roleIn } from '../roles.ts';
import { settingsOf } from '../settings.ts';
import { agreementsIn, nextStepOf } from '../status.ts';
import { privately, type Reply, type Turn } from '../turn.ts';
import { waitingFor } from '../waiting.ts';

/** "Dit wacht op u", and the person's own agreements. */
export async function showMine(turn: Turn): Promise<Reply> {
  return privately(mineCard(await mine(turn, await seeAll(turn)), turn.reader));
}

/** The home tab or personal card: the same, with how each programme stands. */
export async function showHome(turn: Turn, page = 1): Promise<Reply> {
  const seen = await seeAll(turn);
  const programmes = await Promise.all(seen.map((each) => programmeAtHome(turn, each)));
  return {
    kind: 'home',
    page,
    home: home(
      {
        ...(await mine(turn, seen)),
        name: turn.person.name,
        settings: settingsOf(turn.ports, turn.person),
        town: await townBrief(turn, seen),
        programmes,
      },
      turn.reader,
      page,
    ),
  };
}

async function mine(turn: Turn, programmes: readonly Seen[]) {
  const own = await Promise.all(programmes.map((seen) => ownAgreements(turn, seen)));
  return { waiting: await waitingFor(turn, programmes), agreements: own.flat() };
}

async function ownAgreements(turn: Turn, seen: Seen): Promise<readonly OwnAgreement[]> {
  const { programme, ref } = seen;
  const own = programme.activities.filter(({ ownerId }) => ownerId === turn.person.personId);
  if (own.length === 0) return [];
  const agreements = await agreementsIn(turn, seen);
  return own.flatMap(({ activityId }) => {
    const agreement = agreements.find(({ started }) => started?.agreementId === activityId);
    if (agreement !== undefined && agreement.ended !== null) return [];
    const standing = agreement === undefined ? null : standingOf(agreement);
    return { programme: ref, agreement: agreementRef(programme, activityId), standing };
  });
}

async function programmeAtHome(turn: Turn, seen: Seen) {
  const agreements = await agreementsIn(turn, seen);
  return {
    ...roleIn(turn, seen),
    counts: seen.programme.phase === 'active' || seen.programme.phase === 'closed' ? countsOf(agreements) : null,
    nextStep: nextStepOf(turn, seen, agreements),
    pausedUntil: seen.programme.paused?.until ?? null,
  };
}
