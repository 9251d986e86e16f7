import { addDays } from '../calendar/local-time.ts';
import type { AmendmentId, Instant, LocalDate, PartyId } from '../ids.ts';
import { activityOf, ownerNamed } from '../programme/amendments/amended.ts';
import { refreshWindow } from '../programme/amendments/refresh-window.ts';
import { type Amendment, type Consent, isPending, isSent, type SentAmendment } from '../programme/amendments/state.ts';
import type { Programme } from '../programme/state.ts';
import type { MessageKind } from './kinds.ts';
import type { PlannedDelivery, RecipientRole, Subject } from './plan.ts';
import { slots, timers } from './slots.ts';
import { at, type Due, on } from './window.ts';

type Identity = NonNullable<Programme['identity']>;

interface Round {
  readonly programme: Programme;
  readonly identity: Identity;
  readonly amendment: SentAmendment;
}

/** Before the window closes. */
const LAST_DAYS = 7;

const coordinators: RecipientRole = { role: 'coordinators' };

const isOnPaper = ({ setUp }: Programme, partyId: PartyId | null): boolean =>
  setUp?.parties.some((party) => party.partyId === partyId && party.reach === 'paper') ?? false;

const ofAmendment = ({ programmeId }: Identity, amendmentId: AmendmentId): Subject => ({
  of: 'amendment',
  programmeId,
  amendmentId,
});

/** The same told to several roles, at one moment. */
const tell = (
  kind: MessageKind,
  subject: Subject,
  slot: string,
  moment: Instant,
  told: readonly RecipientRole[],
): Due => at(moment, (dueAt) => told.map((to) => ({ kind, subject, slot, to, dueAt, expiresAt: null })));

/** Of the parties named, those with chat; the others hear it through the coordinators. */
const signatories = (programme: Programme, parties: readonly PartyId[]): readonly RecipientRole[] =>
  parties
    .filter((partyId) => !isOnPaper(programme, partyId))
    .map((partyId) => ({ role: 'signatory', partyId }) as const);

const ownerDue = ({ programme, identity, amendment }: Round): readonly Due[] => {
  const { proposal, sent, amendmentId } = amendment;
  const personId = ownerNamed(programme, amendment);
  if (proposal.kind === 'end' || personId === null) return [];
  const onPaper = isOnPaper(programme, proposal.fields.leadPartyId);
  const to = { role: 'owner', personId, onPaper } as const;
  return [tell('amendmentOwnerRequest', ofAmendment(identity, amendmentId), slots.amendmentOwner, sent.at, [to])];
};

const requestDue = (consent: Consent, round: Round, outSince: Instant): Due =>
  at(outSince, (dueAt) => requestsOf(consent, round, dueAt));

/** Where the party has chat the mandates of the day decide, and one of the two goes to nobody. */
const requestsOf = (
  { partyId }: Consent,
  { programme, identity, amendment: { amendmentId } }: Round,
  dueAt: Instant,
): readonly PlannedDelivery[] => {
  const subject: Subject = { of: 'consent', programmeId: identity.programmeId, amendmentId, partyId };
  const common = { subject, dueAt, expiresAt: null };
  const inChat: PlannedDelivery = {
    ...common,
    kind: 'amendmentRequest',
    slot: slots.consent,
    to: { role: 'toConsent', partyId, amendmentId },
  };
  const onPaper: PlannedDelivery = {
    ...common,
    kind: 'paperAmendmentRequest',
    slot: slots.paperConsent,
    to: { role: 'consentRecorders', partyId, amendmentId },
  };
  return isOnPaper(programme, partyId) ? [onPaper] : [inChat, onPaper];
};

/** The requests of parties that did not answer yet, as the rules owe them. */
export const openConsentRequests = (programme: Programme): readonly PlannedDelivery[] => {
  const { identity, phase, amendments } = programme;
  if (identity === null || phase !== 'active') return [];
  return amendments.filter(isPending).flatMap((amendment) => {
    const { outSince, consents } = amendment;
    if (outSince === null) return [];
    const waiting = consents.filter(({ answer }) => answer.kind === 'open');
    return waiting.flatMap((consent) => requestsOf(consent, { programme, identity, amendment }, outSince));
  });
};

type Answered = Exclude<Consent['answer'], { readonly kind: 'open' }>;

const countDue = (partyId: PartyId, { countsAt }: Answered, { amendment: { amendmentId } }: Round): Due =>
  at(countsAt, (dueAt) => [
    {
      stream: 'programme',
      commandId: timers.countConsent(amendmentId, partyId, countsAt),
      dueAt,
      command: { type: 'CountConsent', amendmentId, partyId },
    },
  ]);

/** Those who answered in chat up to a moment: they hear what became of it. */
const answeredBy = ({ consents }: Amendment, until: Instant, kinds: readonly Answered['kind'][]): RecipientRole[] =>
  consents.flatMap(({ answer }) => {
    if (answer.kind === 'open' || !kinds.includes(answer.kind) || answer.at > until) return [];
    if (answer.kind === 'refused') return [{ role: 'person', personId: answer.personId } as const];
    return answer.via.kind === 'chat' ? [{ role: 'person', personId: answer.via.personId } as const] : [];
  });

/** Who consented before the refusal hears its reason; nothing is withdrawn by itself. */
const refusedDue = (partyId: PartyId, { countsAt }: Answered, { identity, amendment }: Round): Due => {
  const { programmeId } = identity;
  const subject: Subject = { of: 'consent', programmeId, amendmentId: amendment.amendmentId, partyId };
  const told = [coordinators, ...answeredBy(amendment, countsAt, ['given'])];
  return tell('amendmentDeclined', subject, slots.consentRefused(countsAt), countsAt, told);
};

const consentDue = (consent: Consent, round: Round, outSince: Instant): readonly Due[] => {
  const { partyId, answer } = consent;
  if (answer.kind === 'open') return [requestDue(consent, round, outSince)];
  if (!answer.counted) return [countDue(partyId, answer, round)];
  return answer.kind === 'refused' ? [refusedDue(partyId, answer, round)] : [];
};

const outDue = (round: Round, outSince: Instant): readonly Due[] => {
  const { programme, identity, amendment } = round;
  const { consents, sent, amendmentId } = amendment;
  const told = signatories(programme, sent.told);
  return [
    ...consents.flatMap((consent) => consentDue(consent, round, outSince)),
    ...(told.length === 0
      ? []
      : [tell('amendmentTold', ofAmendment(identity, amendmentId), slots.amendmentTold, outSince, told)]),
  ];
};

/** Everybody hears what is in force from now on: parties, owners, the project's team. */
const inForceTold = ({ programme, amendment }: Round): readonly RecipientRole[] => {
  const { proposal, consents, sent, base } = amendment;
  const activity = activityOf(programme, proposal);
  const owners = [...new Set([base?.ownerId, ownerNamed(programme, amendment)])];
  return [
    coordinators,
    ...signatories(programme, [...consents.map(({ partyId }) => partyId), ...sent.told]),
    ...owners.flatMap((personId) => (personId ? [{ role: 'person', personId } as const] : [])),
    ...(activity === null ? [] : [{ role: 'projectTeam', projectId: activity.projectId } as const]),
  ];
};

const overDue = (round: Round): readonly Due[] => {
  const { identity, amendment } = round;
  const { end, amendmentId } = amendment;
  if (end === null) return [];
  const subject = ofAmendment(identity, amendmentId);
  if (end.is === 'inForce')
    return [tell('amendmentInForce', subject, slots.amendmentInForce, end.at, inForceTold(round))];
  const told = [
    ...(end.is === 'withdrawn' ? [] : [coordinators]),
    ...answeredBy(amendment, end.at, ['given', 'refused']),
  ];
  return told.length === 0 ? [] : [tell('amendmentOver', subject, slots.amendmentOver, end.at, told)];
};

/** Half-way the coordinators are invited to collect amendments, and reminded while drafts still wait at the end. */
const invitationsDue = (programme: Programme, { programmeId }: Identity): readonly Due[] => {
  const window = refreshWindow(programme);
  if (window === null) return [];
  const drafts = programme.amendments.some((amendment) => !isSent(amendment));
  const invite = (date: LocalDate): Due =>
    on(date, (dueAt) => [
      {
        kind: 'amendmentsInvited',
        subject: { of: 'programme', programmeId },
        slot: slots.refresh(date),
        to: coordinators,
        dueAt,
        expiresAt: null,
      },
    ]);
  const lastDays = addDays(window.closesOn, -LAST_DAYS);
  return [invite(window.opensOn), ...(drafts && lastDays > window.opensOn ? [invite(lastDays)] : [])];
};

/** What amendments of an active programme ask of whom, and who hears what became of them. */
export const amendmentsDue = (programme: Programme, identity: Identity): readonly Due[] => {
  if (programme.phase !== 'active') return [];
  const sent = programme.amendments.filter(isSent);
  return [
    ...sent.flatMap((amendment) => {
      const round = { programme, identity, amendment };
      if (amendment.end !== null) return overDue(round);
      return amendment.outSince === null ? ownerDue(round) : outDue(round, amendment.outSince);
    }),
    ...invitationsDue(programme, identity),
  ];
};
