import type { FrontDoor } from '../application/interaction.ts';
import type { Ports } from '../application/ports.ts';
import { noteTick } from '../application/quarantine/hold.ts';
import { tick } from '../application/time/tick.ts';

const TICK_EVERY_MS = 60_000;

/** Once a minute, from the process's own timer: a scheduler in Redis would be gone after a FLUSHALL. */
export function startTicking(ports: Ports, front: FrontDoor) {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const once = () => {
    if (busy) return;
    busy = true;
    running = noteTick(ports)
      .then(() => tick(ports, front))
      .catch((error: unknown) => ports.log.error('tick.failed', { error }))
      .finally(() => {
        busy = false;
      });
  };
  once();
  const timer = setInterval(once, TICK_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
