import type { Refusal } from '../refusal.ts';
import type { Agreement } from './state.ts';

/** What was reported before the end can still be put right; nothing new is reported. */
export const whyEnded = ({ ended }: Agreement): Refusal | null =>
  ended === null ? null : { code: 'agreementEnded', on: ended.on, amendment: ended.amendment };
