import { sha256Hex } from '../../../src/domain/journal/canonical.ts';
import type { SceneRuntime } from '../scene-runtime.ts';
import type { Cast } from './cast.ts';
import { acceptOwnership, passOnOwnership } from './owners.ts';
import { prepare } from './prepare.ts';
import { CONTRIBUTIONS, DISPOSITIONS, MADE_FOR } from './said.ts';

/** Haarlem's contract as it came about, up to each of the moments that the scenes show. */

export async function proposalsOpen(runtime: SceneRuntime): Promise<Cast> {
  const cast = await prepare(runtime, 'haarlem-2007.yaml', '2007-06-18T08:00:00.000Z');
  for (const [user, what] of [
    ['karin', MADE_FOR.sports],
    ['gerda', MADE_FOR.bicycles],
  ] as const) {
    await cast.fills(user, await cast.types(user, 'voorstel'), what);
  }
  await acceptOwnership(cast, ['daan', 'iris', 'leo']);
  return cast;
}

export async function eveningHeld(runtime: SceneRuntime): Promise<Cast> {
  const cast = await prepare(runtime, 'haarlem-2007.yaml', '2007-06-18T08:00:00.000Z');
  await acceptOwnership(cast, ['daan', 'esra', 'gerda', 'iris', 'karin', 'leo']);
  await passOnOwnership(cast, 'anna');
  await cast.waitUntil('2007-09-14T08:00:00.000Z');
  await cast.types('anna', 'avond');
  const evening = { on: '2007-09-13', attendance: '64' };
  await cast.fills('anna', await cast.presses('anna', 'openEvening'), evening);
  await cast.types('anna', 'avond');
  const contributions = CONTRIBUTIONS.join('\n');
  await cast.fills('anna', await cast.presses('anna', 'openContributions'), { contributions });
  await disposes(cast, 0, 3);
  await cast.types('anna', 'avond');
  return cast;
}

const disposes = async (cast: Cast, from: number, to: number): Promise<void> => {
  for (const { contributions, kind, reason } of DISPOSITIONS.slice(from, to)) {
    await cast.types('anna', 'avond');
    await cast.fills('anna', await cast.presses('anna', 'openDispositions'), { contributions, kind, reason });
  }
};

export const everyReactionAnswered = (cast: Cast): Promise<void> => disposes(cast, 3, DISPOSITIONS.length);

/** Four of five have signed: the police has not. */
export async function oneSignatureShort(runtime: SceneRuntime): Promise<Cast> {
  const cast = await eveningHeld(runtime);
  await everyReactionAnswered(cast);
  await cast.waitUntil('2007-09-19T08:00:00.000Z');
  await cast.types('anna', 'vastzetten');
  await cast.presses('anna', 'freeze');
  await cast.waitUntil('2007-09-20T09:12:00.000Z');
  for (const user of ['carla', 'joost']) await cast.presses(user, 'sign');
  await cast.waitUntil('2007-09-21T12:40:00.000Z');
  await cast.presses('frank', 'sign');
  await cast.waitUntil('2007-09-25T07:30:00.000Z');
  await signOnPaper(cast, 'anna', 'Mies Monster', 'voorzitter', '2007-09-24');
  await cast.waitUntil('2007-09-27T08:00:00.000Z');
  return cast;
}

export async function signedByAll(runtime: SceneRuntime): Promise<Cast> {
  const cast = await oneSignatureShort(runtime);
  await cast.presses('hassan', 'sign');
  return cast;
}

export async function signOnPaper(
  cast: Cast,
  coordinator: string,
  name: string,
  mandate: string,
  signedOn: string,
): Promise<void> {
  const scan = { name: 'handtekening.pdf', sha256: sha256Hex(`${name} ${signedOn}`), text: null };
  const opened = await cast.presses(coordinator, 'openPaperSignature');
  await cast.fills(coordinator, opened, { name, function: mandate, signedOn, scan });
}
