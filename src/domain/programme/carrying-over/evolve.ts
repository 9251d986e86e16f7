import { upsert } from '../../upsert.ts';
import type { Programme } from '../state.ts';
import type { CarryingOverEvent } from './events.ts';

export const evolveCarryingOver = (programme: Programme, event: CarryingOverEvent): Programme => {
  switch (event.type) {
    case 'ProgrammeFollowed':
      return { ...programme, follows: event.previous };
    case 'ActivityCarriedOver': {
      const { activityId, from } = event;
      const carried = upsert(programme.carried, { activityId, from }, (each) => each.activityId === activityId);
      return { ...programme, carried };
    }
  }
};
