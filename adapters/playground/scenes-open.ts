import type { Log } from '../../src/application/ports/runtime.ts';
import type { SceneName, SceneRuntime } from './scene-runtime.ts';
import { make, makeAgain } from './scenes/index.ts';

/** The scenes that somebody looked at: each is made the first time, and does one thing at a time. */
export class OpenScenes {
  readonly #open: (name: SceneName) => Promise<SceneRuntime>;
  readonly #log: Log;
  readonly #scenes = new Map<SceneName, Promise<SceneRuntime>>();
  readonly #last = new Map<SceneName, Promise<unknown>>();

  constructor(open: (name: SceneName) => Promise<SceneRuntime>, log: Log) {
    this.#open = open;
    this.#log = log;
  }

  get(name: SceneName): Promise<SceneRuntime> {
    const known = this.#scenes.get(name);
    if (known !== undefined) return known;
    const opening = this.#open(name).then(async (runtime) => {
      await make(name, runtime);
      return runtime;
    });
    this.#scenes.set(name, opening);
    // The next one who looks tries again.
    opening.catch(() => this.#scenes.delete(name));
    return opening;
  }

  async again(name: SceneName): Promise<void> {
    const runtime = await this.get(name);
    await this.inTurn(name, () => makeAgain(name, runtime));
  }

  /** After what this scene is doing now. */
  async inTurn<Result>(name: SceneName, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(name, mine);
    return mine;
  }

  /** Does what is due now, without letting anybody wait for it. */
  settleSoon(name: SceneName, runtime: SceneRuntime): void {
    this.inTurn(name, () => runtime.settle()).catch((failure: unknown) => {
      this.#log.error('playground.settle.failed', { scene: name, failure });
    });
  }
}
