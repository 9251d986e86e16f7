import type { Connection } from 'mongoose';
import type { BoundButton, ButtonStore } from '../../src/application/ports/inbox.ts';
import type { Action } from '../../src/views/actions.ts';
import { collection, insertNew } from './collection.ts';

type ButtonDocument = { _id: string; action: string } & Omit<BoundButton, 'buttonId' | 'action'>;

export const mongoButtons = (connection: Connection): ButtonStore => {
  const buttons = collection<ButtonDocument>(connection, 'buttons', {
    municipalityId: String,
    place: String,
    action: String,
  });
  return {
    async put(given) {
      await Promise.all(
        given.map(({ buttonId, municipalityId, place, action }) =>
          insertNew(buttons, { _id: buttonId, municipalityId, place, action: JSON.stringify(action) }),
        ),
      );
    },
    async remove(municipalityId, ids) {
      const found = await buttons
        .find({ municipalityId }, { action: 1 })
        .lean<Pick<ButtonDocument, '_id' | 'action'>[]>();
      const named = found.filter(({ action }) => ids.some((id) => action.includes(JSON.stringify(id))));
      await Promise.all(named.map(({ _id }) => buttons.deleteOne({ _id }).exec()));
    },
    async get(buttonId) {
      const found = await buttons.findOne({ _id: buttonId }).lean<ButtonDocument>();
      if (!found) return null;
      const { municipalityId, place, action } = found;
      return { buttonId, municipalityId, place, action: JSON.parse(action) as Action };
    },
  };
};
