import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { isStale } from './amended.ts';
import type { AmendmentCommand } from './commands.ts';
import type { AmendmentEvent } from './events.ts';
import { findPlace, type Place } from './find.ts';
import { effectGaps, wouldWaitInCircle } from './gaps.ts';
import { hasConsented, isPending, type SentAmendment } from './state.ts';

/** The end of an undo window. Where the answer was taken back, replaced or counted already, there is nothing left to do. */
export const countConsent = (
  { amendmentId, partyId }: Of<AmendmentCommand, 'CountConsent'>,
  { at }: Envelope,
  programme: ExistingProgramme,
): Decision<AmendmentEvent> => {
  const found = findPlace(programme, amendmentId, partyId);
  if (!found.ok) return accept();
  const { answer } = found.place.consent;
  if (answer.kind === 'open' || answer.counted) return accept();
  if (at < answer.countsAt) return refuse({ code: 'tooEarly' });
  return answer.kind === 'given'
    ? accept(...counted(programme, found.place, at))
    : accept({ type: 'ConsentCounted', amendmentId, partyId });
};

/** The consent of this place counts; when it is the last one, the amendment takes effect at that moment. */
export const counted = (
  programme: ExistingProgramme,
  { amendment, consent }: Place,
  at: Instant,
): readonly AmendmentEvent[] => {
  const { partyId } = consent;
  const consentCounted: AmendmentEvent = { type: 'ConsentCounted', amendmentId: amendment.amendmentId, partyId };
  const isLast = amendment.consents.every((other) => other.partyId === partyId || hasConsented(other));
  return isLast ? [consentCounted, ...effectOf(programme, amendment, at)] : [consentCounted];
};

/** What it was made from may be gone meanwhile, by way of another agreement too: then it is stale, and nothing changes. */
const effectOf = (programme: ExistingProgramme, amendment: SentAmendment, at: Instant): readonly AmendmentEvent[] => {
  const { amendmentId, proposal, sent } = amendment;
  if (isStale(programme, amendment)) return [{ type: 'AmendmentBecameStale', amendmentId, why: 'otherAmendment' }];
  if (effectGaps(programme, proposal).length > 0 || wouldWaitInCircle(programme, proposal) !== null)
    return [{ type: 'AmendmentBecameStale', amendmentId, why: 'noLongerFits' }];
  const overtaken = programme.amendments.filter(
    (other) =>
      isPending(other) && other.amendmentId !== amendmentId && other.proposal.agreementId === proposal.agreementId,
  );
  return [
    {
      type: 'AmendmentTookEffect',
      amendmentId,
      agreementId: proposal.agreementId,
      number: sent.number,
      on: localDateOf(at, programme.setUp.zone),
    },
    ...overtaken.map(
      (other): AmendmentEvent => ({
        type: 'AmendmentBecameStale',
        amendmentId: other.amendmentId,
        why: 'otherAmendment',
      }),
    ),
  ];
};
