import { createTeams } from '../../../adapters/teams/app.ts';
import { decodeConversation } from '../../../adapters/teams/conversation-ref.ts';
import { chatPlatformContract } from '../../contracts/chat-platform.ts';
import { startFakeTeams } from '../../fakes/teams.ts';
import { optionsWith } from './bot.ts';

chatPlatformContract('Teams', async () => {
  const fake = await startFakeTeams();
  const teams = await createTeams(
    optionsWith({ anonymous: true, serviceHosts: [fake.host], serviceUrl: fake.serviceUrl }),
  );
  const { directoryId } = fake.user('anna');
  return {
    platform: teams.platform,
    account: { platform: 'teams', workspace: fake.tenantId, user: directoryId },
    failures: ['rateLimited', 'serverError', 'replyLost', 'gone', 'refused', 'tooLarge'],
    finds: false,
    remote: {
      failNext: fake.failNext,
      posts: fake.posts,
      texts: (conversation) => fake.textsIn(decodeConversation(conversation.ref).conversationId),
      reset: fake.forgetPosts,
    },
    stop: fake.stop,
  };
});
