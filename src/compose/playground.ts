import { join } from 'node:path';
import { openMessageLog } from '../../adapters/playground/message-log.ts';
import { createPlaygroundPlatform } from '../../adapters/playground/platform.ts';
import { createPlayground } from '../../adapters/playground/server.ts';
import { renderMessage } from '../../adapters/slack/render-surfaces.ts';
import { renderCard } from '../../adapters/teams/render.ts';
import type { Log } from '../application/ports/runtime.ts';
import type { Config } from '../config.ts';
import { platformWords } from '../views/platform-words.ts';
import { openScene } from './scene.ts';

/** Beside the demo's database and queue. */
const FOLDER = join('.handslag', 'demo', 'playground');

/** A chat in the browser, with a bot of its own for each scene. */
export async function connectPlayground(config: Config, log: Log) {
  const words = platformWords(config.defaultLanguage);
  const opened: { stop(): Promise<void> }[] = [];
  const playground = await createPlayground({
    log,
    openScene: async (name) => {
      const scene = await openScene(config, name, FOLDER, ({ clock, ids }) =>
        createPlaygroundPlatform(openMessageLog(join(FOLDER, `${name}.jsonl`)), clock, ids),
      );
      opened.push(scene);
      return scene;
    },
    renderAsSlack: (card) => renderMessage(card, 'full', words).blocks,
    renderAsTeams: (card) => renderCard(card, 'full', words),
  });
  await playground.prepare();
  return {
    pages: playground.pages,
    /** Makes the scenes that nobody looked at yet, one after another: a click then finds them there. */
    prepareRest: () => playground.prepareRest(),
    stop: async () => {
      playground.close();
      await Promise.all(opened.map((scene) => scene.stop()));
    },
  };
}
