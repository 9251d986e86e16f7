import type { PartyId } from '../ids.ts';
import { currentText, type FrozenText, type Programme, type Signing } from '../programme/state.ts';
import type { PlannedDelivery, RecipientRole, Subject } from './plan.ts';
import { slots, timers } from './slots.ts';
import { at, type Due } from './window.ts';

type Identity = NonNullable<Programme['identity']>;

interface Round {
  readonly text: FrozenText;
  readonly identity: Identity;
  readonly isOnPaper: (partyId: PartyId) => boolean;
}

const coordinators: RecipientRole = { role: 'coordinators' };

const partyOf = ({ programmeId }: Identity, partyId: PartyId): Subject => ({ of: 'party', programmeId, partyId });

const requestDue = ({ partyId }: Signing, { text, identity, isOnPaper }: Round): Due =>
  at(text.frozenAt, (dueAt) => {
    const common = { subject: partyOf(identity, partyId), dueAt, expiresAt: null };
    const request: PlannedDelivery = isOnPaper(partyId)
      ? { ...common, kind: 'paperSignRequest', slot: slots.paper(text.revision), to: coordinators }
      : { ...common, kind: 'signRequest', slot: slots.sign(text.revision), to: { role: 'signatory', partyId } };
    return [request];
  });

type Answered = Exclude<Signing['answer'], { readonly kind: 'open' }>;

const countDue = (partyId: PartyId, answer: Answered, { text: { revision } }: Round): Due =>
  at(answer.countsAt, (dueAt) => [
    {
      stream: 'programme',
      commandId: timers.count(revision, partyId, answer.countsAt),
      dueAt,
      command: { type: answer.kind === 'signed' ? 'CountSignature' : 'CountDecline', revision, partyId },
    },
  ]);

/** Who signed before the decline hears it. For a party on paper the coordinators do, and they are told anyway. */
const declineDue = (partyId: PartyId, answer: Answered, { text, identity, isOnPaper }: Round): Due =>
  at(answer.countsAt, (dueAt) => {
    const signedBefore = text.signings.filter(
      (other) => other.answer.kind === 'signed' && other.answer.at <= answer.countsAt && !isOnPaper(other.partyId),
    );
    const told: RecipientRole[] = [
      coordinators,
      ...signedBefore.map((other) => ({ role: 'signatory', partyId: other.partyId }) as const),
    ];
    const slot = slots.decline(text.revision, partyId);
    const subject = partyOf(identity, partyId);
    return told.map((to) => ({ kind: 'declineNotice', subject, slot, to, dueAt, expiresAt: null }));
  });

const signingDue = (signing: Signing, round: Round): Due | null => {
  const { partyId, answer } = signing;
  if (answer.kind === 'open') return requestDue(signing, round);
  if (!answer.counted) return countDue(partyId, answer, round);
  return answer.kind === 'declined' ? declineDue(partyId, answer, round) : null;
};

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

/** Requests to sign, answers that start to count, declines and questions about the text that is out for signature. */
export const signingDues = (programme: Programme, identity: Identity): readonly Due[] => {
  const text = currentText(programme);
  if (programme.phase !== 'frozen' || text === null) return changeRequestsDue(programme, identity);
  const paper = new Set(
    programme.setUp?.parties.filter(({ reach }) => reach === 'paper').map(({ partyId }) => partyId),
  );
  const round: Round = { text, identity, isOnPaper: (partyId) => paper.has(partyId) };
  return [
    ...text.signings.map((signing) => signingDue(signing, round)).filter((due) => due !== null),
    ...changeRequestsDue(programme, identity),
  ];
};
