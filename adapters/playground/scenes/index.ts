import type { Programme } from '../../../src/domain/programme/state.ts';
import type { SceneName, SceneRuntime } from '../scene-runtime.ts';
import { midTermOpen, nearTheEnd } from './at-the-end.ts';
import type { Cast } from './cast.ts';
import { delft } from './delft.ts';
import { eveningHeld, oneSignatureShort, proposalsOpen } from './haarlem.ts';
import { programmeOf } from './prepare.ts';
import {
  amendmentUnderWay,
  handoverAsked,
  moneySpent,
  pagePublished,
  roundsDecided,
  signingMeeting,
} from './started.ts';
import { underWay } from './under-way.ts';

interface Script {
  readonly play: (runtime: SceneRuntime) => Promise<Cast>;
  /** Who is looked at when the scene opens. */
  readonly opensAs: string;
  /** A scene that ends elsewhere was not made: nobody should look at half of one. */
  readonly reached: (programme: Programme) => boolean;
}

const signed = ({ texts }: Programme): number =>
  texts.at(-1)?.signings.filter(({ answer }) => answer.kind === 'signed').length ?? 0;

export const SCRIPTS: Readonly<Record<SceneName, Script>> = {
  ronde: { play: roundsDecided, opensAs: 'anna', reached: ({ phase }) => phase === 'draft' },
  voorstel: {
    play: proposalsOpen,
    opensAs: 'anna',
    reached: ({ activities }) => activities.some(({ takenIn }) => !takenIn),
  },
  avond: {
    play: eveningHeld,
    opensAs: 'anna',
    reached: ({ contributions }) => contributions.some(({ disposition }) => disposition === null),
  },
  samen: { play: signingMeeting, opensAs: 'carla', reached: ({ phase }) => phase === 'frozen' },
  tekenen: { play: oneSignatureShort, opensAs: 'hassan', reached: (programme) => signed(programme) === 4 },
  onderweg: { play: underWay, opensAs: 'gerda', reached: ({ phase }) => phase === 'active' },
  wijziging: {
    play: amendmentUnderWay,
    opensAs: 'hassan',
    reached: ({ amendments }) => amendments.some(({ sent, end }) => sent !== null && end === null),
  },
  overdracht: { play: handoverAsked, opensAs: 'esra', reached: ({ handovers }) => handovers.length > 0 },
  geld: { play: moneySpent, opensAs: 'anna', reached: ({ phase }) => phase === 'active' },
  bewoners: { play: pagePublished, opensAs: 'anna', reached: ({ page }) => page !== null },
  halverwege: { play: midTermOpen, opensAs: 'leo', reached: ({ midTerm }) => midTerm.opened !== null },
  einde: { play: nearTheEnd, opensAs: 'anna', reached: ({ phase }) => phase === 'active' },
  delft: { play: delft, opensAs: 'tom', reached: (programme) => signed(programme) === 2 },
};

/** Plays the scene once; what was broken off half-way is begun again. */
export async function make(name: SceneName, runtime: SceneRuntime): Promise<void> {
  const { log } = runtime.platform;
  if (log.made && !runtime.isEmpty) return;
  if (!runtime.isEmpty) await runtime.erase();
  log.clear();
  await play(name, runtime);
}

/** Forgets what people did in it and plays it anew. */
export async function makeAgain(name: SceneName, runtime: SceneRuntime): Promise<void> {
  await runtime.erase();
  runtime.platform.log.clear();
  await play(name, runtime);
}

async function play(name: SceneName, runtime: SceneRuntime): Promise<void> {
  const script = SCRIPTS[name];
  await script.play(runtime);
  if (!script.reached(await programmeOf(runtime))) throw new Error(`The scene ${name} did not get where it should`);
  runtime.platform.log.markMade();
}
