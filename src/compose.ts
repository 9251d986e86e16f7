import { createHttp } from '../adapters/http/server.ts';
import type { Hold } from './application/quarantine/hold.ts';
import { type Assembled, type AssembleOptions, assemble } from './compose/assemble.ts';
import { connectPlatforms } from './compose/platforms.ts';
import { publicPages } from './compose/public-pages.ts';
import type { Config } from './config.ts';

export interface Running extends Assembled {
  readonly port: number;
  /** Why all sending is held until an operator releases it; null: it is not. */
  readonly hold: Hold | null;
}

/** The bot: assembled, connected to its platforms, and listening. */
export async function compose(config: Config, options: AssembleOptions = {}): Promise<Running> {
  const assembled = await assemble(config, options);
  const connected = await connectPlatforms(config, assembled);
  for (const { platform } of connected) assembled.platforms.set(platform.platform, platform);
  // Imported here alone: its page is built with what a production install leaves out.
  const playground = config.playground
    ? await (await import('./compose/playground.ts')).connectPlayground(config, assembled.ports.log)
    : null;
  const http = createHttp({
    pages: [
      ...connected.flatMap(({ pages = [] }) => pages),
      ...publicPages(assembled.ports),
      ...(playground?.pages ?? []),
    ],
    mounts: connected.flatMap(({ mounts }) => mounts),
    health: async () => ({ ok: true, checks: { process: true } }),
    ready: assembled.ready,
    log: assembled.ports.log,
  });
  const port = await http.listen(config.port);
  const hold = await assembled.begin();
  // A platform that does not answer yet is no reason not to serve the others.
  for (const { start } of connected)
    start?.().catch((error: unknown) => assembled.ports.log.error('platform.start', { error }));
  playground?.prepareRest().catch((error: unknown) => assembled.ports.log.warn('playground.prepare', { error }));
  return {
    ...assembled,
    port,
    hold,
    stop: async () => {
      await playground?.stop();
      for (const { stop } of connected) await stop?.();
      await http.close();
      await assembled.stop();
    },
  };
}
