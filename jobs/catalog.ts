import { z } from 'zod';
import type { RecipientKey } from '../src/application/ports/deliveries.ts';
import type { WakeupOwner } from '../src/application/ports/wakeups.ts';

/**
 * Every kind of work that goes through Redis, with its payload: keys only, no text and no secret.
 * A payload of the last release must still parse: only add optional fields.
 */
export const CATALOG = {
  wake: z.object({
    owner: z.templateLiteral([
      z.enum(['municipality', 'programme', 'agreement', 'person', 'channel']),
      '/',
      z.string(),
    ]),
  }),
  send: z.object({ recipient: z.templateLiteral([z.enum(['person', 'channel']), '/', z.string()]) }),
} as const;

export type JobName = keyof typeof CATALOG;

export type Payload = {
  readonly wake: { readonly owner: WakeupOwner };
  readonly send: { readonly recipient: RecipientKey };
};
