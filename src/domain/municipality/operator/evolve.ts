import type { Instant } from '../../ids.ts';
import type { OperatorEvent } from './events.ts';
import type { WithArchives } from './state.ts';

export const evolveOperator = <State extends WithArchives>(state: State, event: OperatorEvent, at: Instant): State => {
  if (event.type !== 'ArchiveMade') return state;
  const { programmeId, sha256, isClosed, withPersonal } = event;
  return { ...state, archives: [...state.archives, { programmeId, at, sha256, isClosed, withPersonal }] };
};
