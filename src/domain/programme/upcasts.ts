import { type Upcasts, withDefaults } from '../journal/upcast.ts';
import type { ProgrammeEvent } from './events.ts';

/** What older events lack: see docs/decisions/events-are-for-ever.md. */
export const PROGRAMME_UPCASTS: Upcasts<ProgrammeEvent> = {
  ActivityProposed: withDefaults({ 'fields.milestones': [] }),
  ActivityChanged: withDefaults({ 'fields.milestones': [] }),
  AmendmentComposed: withDefaults({ 'proposal.fields.milestones': [], 'base.fields.milestones': [] }),
  ProgrammeSetUp: withDefaults({ 'setUp.themeNames': [] }),
  SetUpChanged: withDefaults({ 'setUp.themeNames': [] }),
  TextFrozen: withDefaults({ frozenBy: null }),
  SignatureGiven: withDefaults({ needsSecond: false, record: null }),
  SignatureUndone: withDefaults({ signer: null }),
};
