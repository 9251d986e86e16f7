import type { Instant } from '../../ids.ts';
import { dueOnDate } from '../../plan/due-date.ts';
import type { StandStill } from '../../plan/stand-still.ts';
import type { Programme } from '../state.ts';
import type { Paused } from './state.ts';

/** Every pause so far, oldest first. One that nobody ended in time was over on its day all the same. */
export const standStillsOf = ({ setUp, paused, pausesBefore }: Programme): readonly StandStill[] => {
  if (setUp === null) return [];
  const endOf = ({ until }: Paused): Instant => dueOnDate(until, setUp.zone);
  return [
    ...pausesBefore.map((pause) => ({
      from: pause.at,
      to: pause.endedAt < endOf(pause) ? pause.endedAt : endOf(pause),
    })),
    ...(paused === null ? [] : [{ from: paused.at, to: endOf(paused) }]),
  ];
};
