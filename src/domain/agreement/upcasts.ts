import { type Upcasts, withDefaults } from '../journal/upcast.ts';
import type { AgreementEvent } from './events.ts';

/** What older events lack: see docs/decisions/events-are-for-ever.md. */
export const AGREEMENT_UPCASTS: Upcasts<AgreementEvent> = {
  AgreementStarted: withDefaults({ 'terms.milestones': [], 'terms.waitsFor': [] }),
  TermsAmended: withDefaults({ 'terms.milestones': [], 'terms.waitsFor': [] }),
};
