import { accept, type Decision, refuse } from '../decider.ts';
import type { ProgrammeEvent, SetUp } from './events.ts';
import { currentText, type Programme } from './state.ts';

/** A programme after its set-up: every command but the set-up itself needs one. */
export type ExistingProgramme = Programme & { readonly setUp: SetUp };

export const exists = (programme: Programme): programme is ExistingProgramme => programme.setUp !== null;

/** The number of the last text that was frozen; 0 before the first. */
export const lastRevision = (programme: Programme): number => programme.texts.at(-1)?.revision ?? 0;

/** Accepts the events while the text is open for change. No events is no change, and that is always accepted. */
export const changeOfText = (programme: Programme, ...events: readonly ProgrammeEvent[]): Decision<ProgrammeEvent> => {
  if (events.length === 0 || programme.phase === 'draft') return accept(...events);
  const text = currentText(programme);
  return programme.phase === 'frozen' && text !== null
    ? refuse({ code: 'textIsFrozen', revision: text.revision })
    : refuse({ code: 'alreadyActive' });
};
