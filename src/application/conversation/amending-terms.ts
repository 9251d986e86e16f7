import { type AgreementId, type AmendmentId, as, type ContributionId } from '../../domain/ids.ts';
import type { Proposal } from '../../domain/programme/amendments/proposal.ts';
import { type Amendment, isSent } from '../../domain/programme/amendments/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { ActivityFields } from '../../domain/programme/terms.ts';
import type { ActionOf } from '../../views/actions.ts';
import { chooseChangeCard } from '../../views/index.ts';
import { commandProgramme } from '../command.ts';
import { showAmendment, showing } from './amendments.ts';
import { forCoordinator } from './for-whom.ts';
import { agreementRef, type Seen } from './programmes.ts';
import type { Filled } from './terms-steps.ts';
import { derivedId, givenBy, type Reply, refused, type Turn } from './turn.ts';

export type OfAgreement = Pick<ActionOf<'chooseChange'>, 'programmeId' | 'agreementId'>;

/** By a coordinator, of an agreement that is in force or being drafted. */
export function forTerms(
  turn: Turn,
  { programmeId, agreementId }: OfAgreement,
  then: (seen: Seen, filled: Filled) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const { programme } = seen;
    if (programme.phase !== 'active') return refused({ code: 'notActive' }, programmeId);
    const filled = termsToChange(programme, agreementId);
    if (filled !== null) return then(seen, filled);
    const ended = programme.activities.find(({ activityId }) => activityId === agreementId)?.ended;
    return refused(ended ? { code: 'agreementEnded', ...ended } : { code: 'notFound', what: 'agreement' }, programmeId);
  });
}

/** The choice of what of one agreement is to change. */
export function chooseChangeOf(
  turn: Turn,
  { programme, ref }: Seen,
  agreementId: AgreementId,
  { fields }: Filled,
): Reply {
  const isNew = !programme.activities.some(({ activityId }) => activityId === agreementId);
  const model = {
    programme: ref,
    agreement: { ...agreementRef(programme, agreementId), what: fields.what, dueOn: fields.dueOn },
    isNew,
    draft: draftOf(programme, agreementId)?.amendmentId ?? null,
  };
  return showing(turn, chooseChangeCard(model, turn.reader));
}

/** A new agreement before anything is filled in but its words. */
export const NOTHING_YET: Omit<ActivityFields, 'what' | 'forWhom'> = {
  leadPartyId: null,
  ownerFunction: null,
  involvedPartyIds: [],
  dueOn: null,
  themes: [],
  means: null,
  result: null,
  milestones: [],
  waitsFor: [],
};

/** What is being drafted for an agreement, in force or not. */
export const draftOf = ({ amendments }: Programme, agreementId: AgreementId): Amendment | null =>
  amendments.find((amendment) => !isSent(amendment) && amendment.proposal.agreementId === agreementId) ?? null;

/** The terms on which a change goes on: those of the draft, else those in force. Null: there is no such agreement. */
export function termsToChange(programme: Programme, agreementId: AgreementId): Filled | null {
  const draft = draftOf(programme, agreementId)?.proposal;
  if (draft !== undefined && draft.kind !== 'end') return { fields: draft.fields, ownerId: draft.ownerId };
  const activity = programme.activities.find(({ activityId }) => activityId === agreementId);
  return activity === undefined || activity.ended !== null
    ? null
    : { fields: activity.fields, ownerId: activity.ownerId };
}

/**
 * Keeps the draft with these terms, under the id that the agreement's draft has. `answers`: the resident's reaction that it
 * comes from, whose answer names the amendment.
 */
export async function keepDraft(
  turn: Turn,
  { programmeId, programme }: Seen,
  proposal: Proposal,
  answers: ContributionId | null = null,
): Promise<Reply> {
  const amendmentId =
    draftOf(programme, proposal.agreementId)?.amendmentId ?? as<AmendmentId>(derivedId(turn, 'draft'));
  const { ports, municipalityId } = turn;
  const command = { type: 'ComposeAmendment', amendmentId, proposal } as const;
  const composed = await commandProgramme(ports, municipalityId, programmeId, command, givenBy(turn));
  if (!composed.ok) return refused(composed.refusal, programmeId);
  if (answers !== null) {
    const link = { type: 'LinkContributions', contributionIds: [answers], amendmentId } as const;
    const linked = await commandProgramme(ports, municipalityId, programmeId, link, givenBy(turn, 'link'));
    if (!linked.ok) return refused(linked.refusal, programmeId);
  }
  return showAmendment(turn, programmeId, amendmentId);
}

/** Keeps the draft with these fields changed. */
export const keepFields = (
  turn: Turn,
  seen: Seen,
  agreementId: AgreementId,
  { fields, ownerId }: Filled,
  changes: Partial<ActivityFields>,
): Promise<Reply> =>
  keepDraft(turn, seen, proposalWith(seen.programme, agreementId, { ownerId, fields: { ...fields, ...changes } }));

/** The proposal that has these terms: a change of what is in force, or the addition that is being drafted. */
export function proposalWith(programme: Programme, agreementId: AgreementId, filled: Filled): Proposal {
  const draft = draftOf(programme, agreementId)?.proposal;
  return draft?.kind === 'add'
    ? { ...draft, ...filled }
    : { kind: 'change', agreementId, fields: filled.fields, ownerId: filled.ownerId };
}
