import { type Upcasts, withDefaults } from '../journal/upcast.ts';
import type { MunicipalityEvent } from './events.ts';

/** What older events lack: see docs/decisions/events-are-for-ever.md. */
export const MUNICIPALITY_UPCASTS: Upcasts<MunicipalityEvent> = {
  RoundDecided: withDefaults({ signBy: null, reasons: [] }),
  MandateGranted: withDefaults({ 'mandate.ceilingCents': null, 'mandate.joint': false }),
};
