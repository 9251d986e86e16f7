import type { Actor } from '../actor.ts';
import type { Refusal } from '../refusal.ts';
import type { Report } from './events.ts';
import type { PassedOn } from './passed-on.ts';
import type { StartedAgreement } from './state.ts';

/** What a report must say. On track and done need nothing more. */
export const whyIncomplete = ({ progress, cause, note, consequence, correction }: Report): Refusal | null => {
  const inWords = (part: Report['consequence']): boolean => part !== null && part !== 'unknown';
  switch (progress) {
    case 'onTrack':
    case 'done':
      return null;
    case 'atRisk':
      return cause !== null && note !== null ? null : { code: 'causeNeeded' };
    case 'offTrack':
      return cause !== null && inWords(consequence) && inWords(correction) ? null : { code: 'wholeReasonNeeded' };
  }
};

/** The owner reports, or somebody passes it on for the party that leads; whether they may is judged at the click. */
export const whyNotBy = (actor: Actor, report: PassedOn, { terms, ownerId }: StartedAgreement): Refusal | null => {
  if (actor.kind !== 'person' || actor.personId !== report.by) return { code: 'notAllowed' };
  if (report.recordedOnBehalfOf === null) return report.by === ownerId ? null : { code: 'notYourAgreement' };
  return report.recordedOnBehalfOf === terms.leadPartyId ? null : { code: 'notYourParty' };
};
