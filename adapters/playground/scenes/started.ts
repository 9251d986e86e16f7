import type { SceneRuntime } from '../scene-runtime.ts';
import type { Cast } from './cast.ts';
import { eveningHeld, everyReactionAnswered, signedByAll } from './haarlem.ts';
import { prepare } from './prepare.ts';
import { AMENDMENT, MEETING } from './said.ts';

/** Before it is signed, and what changes soon after: moments that need no months to pass. */

/** The municipality's areas in rounds, and the agenda of a programme that begins. */
export async function roundsDecided(runtime: SceneRuntime): Promise<Cast> {
  const cast = await prepare(runtime, 'haarlem-2007.yaml', '2007-06-18T08:00:00.000Z');
  await cast.types('anna', 'stand');
  await cast.presses('anna', 'showAgenda');
  await cast.types('anna', 'stand ronde');
  return cast;
}

/** The text is frozen, and the parties will sign together this evening: the requests wait for that hour. */
export async function signingMeeting(runtime: SceneRuntime): Promise<Cast> {
  const cast = await eveningHeld(runtime);
  await everyReactionAnswered(cast);
  await cast.waitUntil('2007-09-19T08:00:00.000Z');
  await cast.types('anna', 'vastzetten');
  await cast.fills('anna', await cast.presses('anna', 'openMeeting'), MEETING);
  await cast.types('anna', 'vastzetten');
  await cast.presses('anna', 'freeze');
  await cast.waitUntil('2007-09-27T16:40:00.000Z');
  return cast;
}

/** A later date is with the parties: its owner said yes, two of four consent. */
export async function amendmentUnderWay(runtime: SceneRuntime): Promise<Cast> {
  const cast = await begun(runtime);
  await cast.types('anna', 'wijzig ontmoeten');
  const terms = await cast.presses('anna', 'openAmendTerms', ({ step }) => step === 1);
  await cast.fills('anna', terms, { dueOn: AMENDMENT.dueOn });
  await cast.fills('anna', await cast.presses('anna', 'openSendAmendments'), { reason: AMENDMENT.reason });
  await cast.presses('daan', 'acceptAmendmentOwner');
  for (const user of ['carla', 'joost']) await cast.presses(user, 'consent');
  return cast;
}

/** An owner left; another is asked to take over, with the dossier. */
export async function handoverAsked(runtime: SceneRuntime): Promise<Cast> {
  const cast = await begun(runtime);
  await cast.types('anna', 'mensen');
  await cast.presses('anna', 'showRoles');
  await cast.fills('anna', await cast.presses('anna', 'openLeaver'), { person: 'Daan Denkbeeld' });
  const isPlace = (id: string) => id.endsWith('ontmoetingsplek');
  const asking = await cast.presses(
    'anna',
    'openHandover',
    ({ role }) => role.of === 'owner' && isPlace(role.activityId),
  );
  await cast.fills('anna', asking, { person: 'Esra Fictief' });
  return cast;
}

/** What was spent of each source; one agreement spent more than there was. */
export async function moneySpent(runtime: SceneRuntime): Promise<Cast> {
  const cast = await begun(runtime);
  for (const [user, what, source, euros] of [
    ['esra', 'Wilsonsplein', 'Wijkbudget Centrum', '31.250,75'],
    ['gerda', 'portieken', 'Leefbaarheidsbudget', '19.900,00'],
    ['karin', 'jongerenavond', 'Subsidie jongerenwerk', '6.400,00'],
  ] as const) {
    await cast.types(user, `stand ${what}`);
    await cast.fills(user, await cast.presses(user, 'openSpending'), { source, euros });
  }
  await cast.types('anna', 'stand');
  await cast.presses('anna', 'showMoney');
  return cast;
}

/** The page that residents read without an account stands open. */
export async function pagePublished(runtime: SceneRuntime): Promise<Cast> {
  const cast = await begun(runtime);
  await cast.types('anna', 'stand');
  await cast.fills('anna', await cast.presses('anna', 'openPublishing'), { reactions: 'Ook de woorden' });
  return cast;
}

/** All have signed, and the term has begun. */
async function begun(runtime: SceneRuntime): Promise<Cast> {
  const cast = await signedByAll(runtime);
  await cast.waitUntil('2007-10-08T08:30:00.000Z');
  return cast;
}
