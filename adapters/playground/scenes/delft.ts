import type { SceneRuntime } from '../scene-runtime.ts';
import type { Cast } from './cast.ts';
import { acceptOwnership, passOnOwnership } from './owners.ts';
import { prepare } from './prepare.ts';

/** Delft signs first and presents after: the text is out, and two of five have signed. */
export async function delft(runtime: SceneRuntime): Promise<Cast> {
  const cast = await prepare(runtime, 'delft-2010.yaml', '2009-11-02T09:00:00.000Z');
  await acceptOwnership(cast, ['quirine', 'saskia', 'uma', 'wilma']);
  await passOnOwnership(cast, 'olga');
  await cast.waitUntil('2009-11-23T09:00:00.000Z');
  await cast.types('olga', 'vastzetten');
  await cast.presses('olga', 'freeze');
  await cast.waitUntil('2009-11-24T10:20:00.000Z');
  for (const user of ['pieter', 'victor']) await cast.presses(user, 'sign');
  await cast.waitUntil('2009-11-26T09:00:00.000Z');
  return cast;
}
