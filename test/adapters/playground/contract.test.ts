import { openMessageLog } from '../../../adapters/playground/message-log.ts';
import { accountOf } from '../../../adapters/playground/places.ts';
import { createPlaygroundPlatform } from '../../../adapters/playground/platform.ts';
import type { Conversation } from '../../../src/application/interaction.ts';
import { chatPlatformContract } from '../../contracts/chat-platform.ts';
import { countingIds, fixedClock } from '../../fakes/memory/runtime.ts';

chatPlatformContract('The playground', async () => {
  const log = openMessageLog(null);
  const platform = createPlaygroundPlatform(log, fixedClock('2007-06-18T08:00:00.000Z'), countingIds());
  let before = log.version;
  return {
    platform,
    account: accountOf('anna'),
    failures: [],
    finds: true,
    remote: {
      failNext() {},
      posts: () => log.version - before,
      texts: ({ ref }: Conversation) => log.in(ref).map((message) => JSON.stringify(message)),
      reset() {
        before = log.version;
      },
    },
    async stop() {},
  };
});
