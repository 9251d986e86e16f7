import type { Instant, PartyId } from '../ids.ts';
import { opensAt } from '../programme/signing/meeting.ts';
import { currentText, type FrozenText, type Programme, type Signing } from '../programme/state.ts';
import type { PlannedDelivery, RecipientRole, Subject } from './plan.ts';
import { slots, timers } from './slots.ts';
import { at, type Due } from './window.ts';

type Identity = NonNullable<Programme['identity']>;

/** A text that is out for signature. */
export interface Round {
  readonly text: FrozenText;
  readonly identity: Identity;
  readonly opensAt: Instant;
  readonly isOnPaper: (partyId: PartyId) => boolean;
}

const coordinators: RecipientRole = { role: 'coordinators' };

const partyOf = ({ programmeId }: Identity, partyId: PartyId): Subject => ({ of: 'party', programmeId, partyId });

const requestDue = ({ partyId }: Signing, round: Round): Due => at(round.opensAt, () => signRequests(partyId, round));

/** Of one party, in chat or outside of it: where it has chat the mandates of the day decide, and one of the two goes to nobody. */
export const signRequests = (
  partyId: PartyId,
  { text, identity, opensAt: dueAt, isOnPaper }: Round,
): readonly PlannedDelivery[] => {
  const meetingAt = dueAt === text.frozenAt ? null : dueAt;
  const common = { subject: partyOf(identity, partyId), dueAt, expiresAt: null };
  const inChat: PlannedDelivery = {
    ...common,
    kind: 'signRequest',
    slot: slots.sign(text.revision, meetingAt),
    to: { role: 'toSign', partyId },
  };
  const onPaper: PlannedDelivery = {
    ...common,
    kind: 'paperSignRequest',
    slot: slots.paper(text.revision, meetingAt),
    to: { role: 'recorders', partyId },
  };
  return isOnPaper(partyId) ? [onPaper] : [inChat, onPaper];
};

type Answered = Exclude<Signing['answer'], { readonly kind: 'open' }>;

const countAt = (revision: number, partyId: PartyId, countsAt: Instant, type: 'CountSignature' | 'CountDecline'): Due =>
  at(countsAt, (dueAt) => [
    {
      stream: 'programme',
      commandId: timers.count(revision, partyId, countsAt),
      dueAt,
      command: { type, revision, partyId },
    },
  ]);

const countDue = (partyId: PartyId, { kind, countsAt }: Answered, { text: { revision } }: Round): Due =>
  countAt(revision, partyId, countsAt, kind === 'signed' ? 'CountSignature' : 'CountDecline');

/** Who signed before the decline hears it. For a party on paper the coordinators do, and they are told anyway. */
const declineDue = (partyId: PartyId, answer: Answered, { text, identity, isOnPaper }: Round): Due =>
  at(answer.countsAt, (dueAt) => {
    const signedBefore = text.signings.filter(
      ({ partyId: other, signatures }) =>
        signatures.some(({ at: signedAt }) => signedAt <= answer.countsAt) && !isOnPaper(other),
    );
    const told: RecipientRole[] = [
      coordinators,
      ...signedBefore.map((other) => ({ role: 'signatory', partyId: other.partyId }) as const),
    ];
    const slot = slots.decline(text.revision, partyId);
    const subject = partyOf(identity, partyId);
    return told.map((to) => ({ kind: 'declineNotice', subject, slot, to, dueAt, expiresAt: null }));
  });

const signingDue = (signing: Signing, round: Round): readonly Due[] => {
  const { partyId, answer } = signing;
  if (answer.kind === 'open') return [requestDue(signing, round), ...undoEnds(signing, round)];
  if (!answer.counted) return [countDue(partyId, answer, round)];
  return answer.kind === 'declined' ? [declineDue(partyId, answer, round)] : [];
};

/** It counts with the one that is still missing; but the copies are looked at, and the button to take it back goes. */
const undoEnds = ({ partyId, signatures }: Signing, { text: { revision } }: Round): readonly Due[] =>
  signatures.map(({ countsAt }) => countAt(revision, partyId, countsAt, 'CountSignature'));

const changeRequestsDue = (programme: Programme, { programmeId }: Identity): readonly Due[] => {
  const revision = currentText(programme)?.revision;
  return programme.changeRequests.flatMap((request) => {
    const { changeRequestId, answer } = request;
    const common = {
      subject: { of: 'changeRequest', programmeId, changeRequestId },
      slot: changeRequestId,
      expiresAt: null,
    } as const;
    if (answer !== null) {
      const to = { role: 'person', personId: request.personId } as const;
      return [at(answer.at, (dueAt) => [{ ...common, kind: 'changeAnswered', to, dueAt }])];
    }
    if (request.revision !== revision) return [];
    return [at(request.at, (dueAt) => [{ ...common, kind: 'changeAsked', to: coordinators, dueAt }])];
  });
};

/** The text that is out for signature; null: there is none. */
export const roundOf = (programme: Programme): Round | null => {
  const { identity, phase, setUp, signingMeeting } = programme;
  const text = currentText(programme);
  if (identity === null || phase !== 'frozen' || text === null) return null;
  const paper = new Set(setUp?.parties.filter(({ reach }) => reach === 'paper').map(({ partyId }) => partyId));
  return { text, identity, opensAt: opensAt(text, signingMeeting), isOnPaper: (partyId) => paper.has(partyId) };
};

/** Requests to sign, answers that start to count, declines and questions about the text that is out for signature. */
export const signingDues = (programme: Programme, identity: Identity): readonly Due[] => {
  const round = roundOf(programme);
  const answers = round === null ? [] : round.text.signings.flatMap((signing) => signingDue(signing, round));
  return [...answers, ...changeRequestsDue(programme, identity)];
};
