import { type Upcasts, withDefaults } from '../journal/upcast.ts';
import type { ProgrammeEvent } from './events.ts';

/** What older events lack: see docs/decisions/events-are-for-ever.md. */
export const PROGRAMME_UPCASTS: Upcasts<ProgrammeEvent> = {
  ProgrammeSetUp: withDefaults({ 'setUp.themeNames': [] }),
  SetUpChanged: withDefaults({ 'setUp.themeNames': [] }),
  TextFrozen: withDefaults({ frozenBy: null }),
  SignatureGiven: withDefaults({ needsSecond: false, record: null }),
  SignatureUndone: withDefaults({ signer: null }),
  ActivityProposed: withDefaults({ 'fields.milestones': [], 'fields.waitsFor': [] }),
  ActivityChanged: withDefaults({ 'fields.milestones': [], 'fields.waitsFor': [] }),
  ConsentGiven: withDefaults({ record: null }),
  AmendmentComposed: withDefaults({
    'proposal.fields.milestones': [],
    'proposal.fields.waitsFor': [],
    'base.fields.milestones': [],
    'base.fields.waitsFor': [],
  }),
};
