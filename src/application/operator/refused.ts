import type { Refusal } from '../../domain/refusal.ts';
import { refusalText } from '../../views/index.ts';
import type { Ports } from '../ports.ts';
import type { Report } from './import.ts';

/** A refusal for the terminal: nobody and nothing in it has a name. */
export const refusedReport = ({ defaultReader }: Pick<Ports, 'defaultReader'>, refusal: Refusal): Report => {
  const names = { parties: {}, activities: {}, contributions: {}, areas: {}, outOfDate: {} };
  return { ok: false, text: refusalText({ refusal, programme: null, names, by: null }, defaultReader) };
};
