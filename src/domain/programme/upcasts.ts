import type { Upcasts } from '../journal/upcast.ts';
import type { ProgrammeEvent } from './events.ts';

/** What older events lack: see docs/decisions/events-are-for-ever.md. */
export const PROGRAMME_UPCASTS: Upcasts<ProgrammeEvent> = {};
