import type { SceneRuntime } from '../scene-runtime.ts';
import type { Cast } from './cast.ts';
import { signedByAll } from './haarlem.ts';
import { MID_TERM, OUTCOMES } from './said.ts';
import { live } from './under-way.ts';

/** Half-way every owner is asked about their agreement: some have answered. */
export async function midTermOpen(runtime: SceneRuntime): Promise<Cast> {
  const cast = await signedByAll(runtime);
  await live(cast, '2008-10-01T07:30:00.000Z');
  for (const { user, agreement, answers } of MID_TERM) {
    const isIt = ({ agreementId }: { readonly agreementId: string }) => agreementId.endsWith(agreement);
    await cast.fills(user, await cast.presses(user, 'openMidTermAnswer', isIt), answers);
  }
  await cast.types('anna', 'stand');
  await cast.presses('anna', 'showMidTerm');
  return cast;
}

/** A few weeks before the term ends: most owners told what was reached. */
export async function nearTheEnd(runtime: SceneRuntime): Promise<Cast> {
  const cast = await signedByAll(runtime);
  await live(cast, '2009-09-07T07:30:00.000Z');
  for (const { user, agreement, answers } of OUTCOMES) {
    await cast.types(user, `stand ${agreement}`);
    await cast.fills(user, await cast.presses(user, 'openOutcome'), answers);
  }
  await cast.types('anna', 'stand');
  await cast.presses('anna', 'showOutcomes');
  return cast;
}
