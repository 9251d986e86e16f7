import { createHttp } from '../adapters/http/server.ts';
import { type Assembled, type AssembleOptions, assemble } from './compose/assemble.ts';
import { connectPlatforms } from './compose/platforms.ts';
import type { Config } from './config.ts';

export { composeForOperator, filesForOperator, operatorName, readText } from './compose/operator.ts';

export interface Running extends Assembled {
  readonly port: number;
}

/** The bot: assembled, connected to its platforms, and listening. */
export async function compose(config: Config, options: AssembleOptions = {}): Promise<Running> {
  const assembled = await assemble(config, options);
  const connected = await connectPlatforms(config, assembled);
  for (const { platform } of connected) assembled.platforms.set(platform.platform, platform);
  const http = createHttp({
    mounts: connected.flatMap(({ mounts }) => mounts),
    health: async () => ({ ok: true, checks: { process: true } }),
    ready: assembled.ready,
    log: assembled.ports.log,
  });
  const port = await http.listen(config.port);
  return {
    ...assembled,
    port,
    stop: async () => {
      await http.close();
      await assembled.stop();
    },
  };
}
