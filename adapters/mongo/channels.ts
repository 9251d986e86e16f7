import type { Connection } from 'mongoose';
import type { Conversation } from '../../src/application/interaction.ts';
import type { ChannelStore, TeamChannel } from '../../src/application/ports/people.ts';
import { sha256Hex } from '../../src/domain/journal/canonical.ts';
import { changeOrInsert, collection, insertNew } from './collection.ts';

/** `place`: a hash, because a conversation's reference can be longer than an index entry may be. */
type ChannelDocument = { _id: string; place: string; conversation: string } & Omit<TeamChannel, 'conversation'>;

const placeOf = ({ platform, workspace, ref }: Conversation): string =>
  sha256Hex(JSON.stringify([platform, workspace, ref]));

const channelOf = ({ _id, place, conversation, ...channel }: ChannelDocument): TeamChannel => ({
  ...channel,
  conversation: JSON.parse(conversation) as Conversation,
});

export const mongoChannels = (connection: Connection): ChannelStore => {
  const channels = collection<ChannelDocument>(connection, 'channels', {
    municipalityId: String,
    programmeId: String,
    projectId: String,
    place: String,
    conversation: String,
  });
  return {
    async set(channel) {
      const { municipalityId, projectId, conversation } = channel;
      const _id = `${municipalityId}/${projectId}`;
      const fields = { ...channel, place: placeOf(conversation), conversation: JSON.stringify(conversation) };
      await changeOrInsert(
        async () => (await channels.updateOne({ _id, municipalityId }, { $set: fields })).matchedCount === 1,
        () => insertNew(channels, { _id, ...fields }),
      );
    },
    async get(municipalityId, projectId) {
      const _id = `${municipalityId}/${projectId}`;
      const found = await channels.findOne({ _id, municipalityId }).lean<ChannelDocument>();
      return found && channelOf(found);
    },
    async remove(municipalityId, projectId) {
      await channels.deleteOne({ _id: `${municipalityId}/${projectId}`, municipalityId });
    },
    async byConversation(conversation) {
      const found = await channels
        .find({ place: placeOf(conversation) })
        .sort({ _id: 1 })
        .lean<ChannelDocument[]>();
      return found.map(channelOf);
    },
  };
};
