import { addDays } from '../../calendar/local-time.ts';
import type { LocalDate } from '../../ids.ts';
import { midTermOn } from '../mid-term/day.ts';
import type { Programme } from '../state.ts';

const DAYS_A_WEEK = 7;

/** From the mid-term on, for a set number of weeks, amendments are collected to be sent together. Both days are included. */
export const refreshWindow = (
  programme: Programme,
): { readonly opensOn: LocalDate; readonly closesOn: LocalDate } | null => {
  const opensOn = midTermOn(programme);
  if (programme.activated === null || opensOn === null) return null;
  return { opensOn, closesOn: addDays(opensOn, programme.refreshWeeks * DAYS_A_WEEK - 1) };
};
