import type { Of } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import { upsert } from '../../upsert.ts';
import type { Programme } from '../state.ts';
import type { AmendmentEvent } from './events.ts';
import { answeredConsent } from './evolve-consent.ts';
import { inForce } from './in-force.ts';
import type { Amendment, AmendmentEnd } from './state.ts';

export const evolveAmendment = (programme: Programme, event: AmendmentEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'AmendmentComposed':
      return composed(programme, event, at);
    case 'AmendmentDiscarded':
      return {
        ...programme,
        amendments: programme.amendments.filter(({ amendmentId }) => amendmentId !== event.amendmentId),
      };
    case 'AmendmentSent':
      return changed(programme, event, (amendment) => sent(amendment, event, at));
    case 'AmendmentOwnerAccepted':
      return changed(programme, event, (amendment) => ({ ...amendment, outSince: at }));
    case 'AmendmentOwnerDeclined':
      return ended(programme, event, { is: 'ownerDeclined', at, reason: event.reason });
    case 'AmendmentWithdrawn':
      return ended(programme, event, { is: 'withdrawn', at, reason: event.reason });
    case 'AmendmentBecameStale':
      return ended(programme, event, { is: 'stale', at, why: event.why });
    case 'AmendmentTookEffect':
      return ended(inForce(programme, event, at), event, { is: 'inForce', at, on: event.on });
    case 'AmendmentRequestDelivered':
    case 'AmendmentRequestNotReached':
    case 'ConsentGiven':
    case 'ConsentRefused':
    case 'ConsentUndone':
    case 'ConsentCounted':
      return changed(programme, event, (amendment) => answeredConsent(amendment, event, at));
    case 'AgreementTextFixed':
      return fixed(programme, event, at);
    case 'RefreshWindowSet':
      return { ...programme, refreshWeeks: event.weeks };
  }
};

const changed = (
  programme: Programme,
  { amendmentId }: Pick<Amendment, 'amendmentId'>,
  change: (amendment: Amendment) => Amendment,
): Programme => ({
  ...programme,
  amendments: programme.amendments.map((amendment) =>
    amendment.amendmentId === amendmentId ? change(amendment) : amendment,
  ),
});

const ended = (programme: Programme, event: Pick<Amendment, 'amendmentId'>, end: AmendmentEnd): Programme =>
  changed(programme, event, (amendment) => ({ ...amendment, end }));

const composed = (
  programme: Programme,
  { amendmentId, proposal, base, replaces }: Of<AmendmentEvent, 'AmendmentComposed'>,
  at: Instant,
): Programme => {
  const earlier = programme.amendments.find((each) => each.amendmentId === amendmentId);
  const draft: Amendment = {
    amendmentId,
    composedAt: earlier?.composedAt ?? at,
    proposal,
    base,
    replaces,
    sent: null,
    outSince: null,
    consents: [],
    end: null,
  };
  return { ...programme, amendments: upsert(programme.amendments, draft, (each) => each.amendmentId === amendmentId) };
};

const sent = (
  amendment: Amendment,
  { number, reason, textSha256, templateVersion, consents, told, asksOwner }: Of<AmendmentEvent, 'AmendmentSent'>,
  at: Instant,
): Amendment => ({
  ...amendment,
  sent: { at, number, reason, textSha256, templateVersion, told },
  outSince: asksOwner ? null : at,
  consents: consents.map((partyId) => ({
    partyId,
    answer: { kind: 'open' },
    delivered: null,
    notReached: null,
  })),
});

const fixed = (
  programme: Programme,
  { agreementId, before, after }: Of<AmendmentEvent, 'AgreementTextFixed'>,
  at: Instant,
): Programme => ({
  ...programme,
  textFixes: [...programme.textFixes, { agreementId, at, before, after }],
  activities: programme.activities.map((activity) =>
    activity.activityId === agreementId
      ? { ...activity, edition: activity.edition + 1, fields: { ...activity.fields, ...after } }
      : activity,
  ),
});
