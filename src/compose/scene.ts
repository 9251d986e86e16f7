import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answering } from '../../adapters/http/server.ts';
import type { PlaygroundPlatform } from '../../adapters/playground/platform.ts';
import type { SceneName, SceneRuntime } from '../../adapters/playground/scene-runtime.ts';
import { importAsOperator } from '../application/operator/import.ts';
import type { Ports } from '../application/ports.ts';
import { nextDueAt, settle } from '../application/time/settle.ts';
import type { Config } from '../config.ts';
import { as, type Instant } from '../domain/ids.ts';
import { assemble } from './assemble.ts';
import { publicPages } from './public-pages.ts';

/** Opens the bot of one scene: a database, a queue and a clock of its own. */
export async function openScene(
  config: Config,
  name: SceneName,
  folder: string,
  platformOf: (ports: Ports) => PlaygroundPlatform,
): Promise<SceneRuntime & { stop(): Promise<void> }> {
  const mongodbUri = databaseNamed(config.mongodbUri, `handslag_scene_${name}`);
  // A demo that was not told its address is looked at on this machine.
  const publicUrl = `${config.publicUrl ?? `http://localhost:${config.port}`}/scene/${name}`;
  const anchors = { ...config.anchors, folder: null };
  const assembled = await assemble(
    { ...config, mongodbUri, publicUrl, anchors },
    { demo: true, prefix: `{handslag-${name}}` },
  );
  const { ports, front, demo } = assembled;
  if (demo === null) throw new Error('A scene needs a clock that can be set');
  const kept = keptClock(join(folder, `${name}.clock`));
  const setTo = async (at: Instant) => {
    demo.setTo(at);
    kept.write(at);
  };
  const last = kept.read();
  if (last !== null) demo.setTo(last);
  const settled = () => settle(ports, { pause: (milliseconds) => pause(milliseconds), isWorking: assembled.isWorking });
  const platform = platformOf(ports);
  assembled.platforms.set('playground', platform);
  await assembled.begin();
  const municipalityId = as<SceneRuntime['municipalityId']>(name === 'delft' ? 'delft' : 'haarlem');
  return {
    ports,
    front,
    platform,
    publicPages: answering(publicPages(ports)),
    municipalityId,
    isEmpty: (await ports.snapshots.programmes(municipalityId)).length === 0,
    clock: { now: () => ports.clock.now(), setOffsetTo: setTo },
    settle: settled,
    nextDueAt: () => nextDueAt(ports),
    importFile: async (text, fileName) => {
      await importAsOperator(ports, { text, fileName, operator: 'playground' });
    },
    erase: async () => {
      // What is under way would write into the empty scene; what can't be finished is erased with the rest.
      await settled().catch((failure: unknown) => ports.log.warn('scene.erase', { scene: name, failure }));
      kept.forget();
      await assembled.erase();
    },
    stop: assembled.stop,
  };
}

/** The same server, another database. */
function databaseNamed(uri: string, name: string): string {
  const [, server = uri, query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri) ?? [];
  return `${server}/${name}${query}`;
}

/** A scene stands where its clock was last set. */
function keptClock(path: string) {
  return {
    read(): Instant | null {
      try {
        return as(readFileSync(path, 'utf8').trim());
      } catch {
        return null;
      }
    },
    write(at: Instant) {
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, at);
    },
    forget: () => rmSync(path, { force: true }),
  };
}
