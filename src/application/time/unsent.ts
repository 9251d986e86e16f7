import type { Message } from '../ports/deliveries.ts';

/** A message before its first attempt. */
export const unsent = {
  editOf: null,
  state: 'planned',
  attempt: 0,
  leaseUntil: null,
  retryAt: null,
  small: false,
  conversation: null,
  ref: null,
  sentAt: null,
  reason: null,
  everAmbiguous: false,
  shown: null,
  live: false,
} as const satisfies Partial<Message>;
