import type { PartyId } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import { type ExistingProgramme, lastRevision } from '../change-of-text.ts';
import type { FrozenText, PartyAnswer, Signing } from '../state.ts';
import { currentText } from '../state.ts';

/** Where one party answers to one revision of the text. */
export interface Place {
  readonly text: FrozenText;
  readonly signing: Signing;
}

type Found = { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly refusal: Refusal };

/** What a person signs is the text that is out now: an older revision is answered with the number of the newest. */
export const findPlace = (programme: ExistingProgramme, revision: number, partyId: PartyId): Found => {
  const place = placeOf(programme, revision, partyId);
  if (place !== null) return { ok: true, place };
  const isCurrent = currentText(programme)?.revision === revision;
  return isCurrent
    ? { ok: false, refusal: { code: 'notFound', what: 'party' } }
    : { ok: false, refusal: { code: 'textChanged', revision: lastRevision(programme) } };
};

/** The same for a timer or a record of a delivery, for which an older revision is no mistake. */
export const placeOf = (programme: ExistingProgramme, revision: number, partyId: PartyId): Place | null => {
  const text = currentText(programme);
  const signing = text?.signings.find((each) => each.partyId === partyId);
  return text?.revision === revision && signing !== undefined ? { text, signing } : null;
};

export const hasSigned = (answer: PartyAnswer): boolean => answer.kind === 'signed' && answer.counted;
