import { spentOf } from '../../domain/agreement/spending/state.ts';
import type { Of } from '../../domain/decider.ts';
import type { AmendmentId, ProgrammeId } from '../../domain/ids.ts';
import { ownerNamed, ownerToAsk } from '../../domain/programme/amendments/amended.ts';
import type { AmendmentCommand } from '../../domain/programme/amendments/commands.ts';
import { amendmentGaps, whyNotSent } from '../../domain/programme/amendments/gaps.ts';
import { refreshWindow } from '../../domain/programme/amendments/refresh-window.ts';
import { type Amendment, hasConsented, isSent } from '../../domain/programme/amendments/state.ts';
import { touchedBy } from '../../domain/programme/amendments/touched.ts';
import { partiesThatCan, whoConsents } from '../../domain/programme/amendments/who-consents.ts';
import type { SpentOf } from '../../domain/programme/money/lines.ts';
import type { Gap, Refusal } from '../../domain/refusal.ts';
import type { Action } from '../../views/actions.ts';
import { amendmentCard, amendmentsCard } from '../../views/index.ts';
import type { AmendmentModel, AmendmentStanding, AmendmentsModel } from '../../views/models.ts';
import type { Card } from '../../views/vocabulary.ts';
import { amendmentShown, consentAnswer, overOf, partyNames } from '../amendments/shown.ts';
import { loadAgreement } from '../command.ts';
import { forPartaker } from './for-whom.ts';
import { partyRef, type Seen, see } from './programmes.ts';
import { namesById } from './refusals.ts';
import { type Reply, refused, type Turn } from './turn.ts';

/** For everybody who takes part in the programme; drafts are the coordinators' own. */
export function forAmendment(
  turn: Turn,
  { programmeId, amendmentId }: { readonly programmeId: ProgrammeId; readonly amendmentId: AmendmentId },
  then: (seen: Seen, amendment: Amendment) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const amendment = seen.programme.amendments.find((each) => each.amendmentId === amendmentId);
    return amendment === undefined || !(isSent(amendment) || seen.isCoordinator)
      ? refused({ code: 'notFound', what: 'amendment' }, programmeId)
      : then(seen, amendment);
  });
}

/** A card as the answer: the form closes with it, a button shows it privately. */
export const showing = (turn: Turn, card: Card<Action>): Reply =>
  turn.interaction.what.kind === 'submit' ? { kind: 'closed', card } : { kind: 'private', card };

/** One amendment as it stands now. */
export async function showAmendment(turn: Turn, programmeId: ProgrammeId, amendmentId: AmendmentId): Promise<Reply> {
  const seen = await see(turn, programmeId);
  const amendment = seen?.programme.amendments.find((each) => each.amendmentId === amendmentId);
  if (!seen || amendment === undefined) return refused({ code: 'notFound', what: 'amendment' }, programmeId);
  return showing(turn, amendmentCard(await modelOf(turn, seen, amendment), turn.reader));
}

async function modelOf(turn: Turn, seen: Seen, amendment: Amendment): Promise<AmendmentModel> {
  const { programme, municipality, ref, seq, isCoordinator } = seen;
  const { proposal } = amendment;
  const shown = amendmentShown(programme, amendment, turn.reader);
  const touched = touchedBy(programme, proposal);
  const asked = isSent(amendment) ? amendment.consents : touched.consents.map(unasked);
  const isOut = isSent(amendment) && amendment.end === null && amendment.outSince !== null;
  const names = await namesById(turn.ports, turn.person, programme);
  const ownerId = ownerNamed(programme, amendment);
  const asksOwner = !isSent(amendment) && ownerToAsk(programme, proposal) && ownerId !== turn.person.personId;
  return {
    programme: ref,
    seq,
    amendment: shown,
    standing: await standingOf(turn, seen, amendment),
    consents: asked.map((consent) => {
      const { by } = whoConsents(programme, municipality, proposal, consent.partyId, turn.today);
      const outside = by === 'paper' || by === 'qualified';
      return {
        party: partyRef(programme, consent.partyId),
        state: consentAnswer(programme, consent),
        outside: outside && consent.answer.kind === 'open',
        recordable: isOut && isCoordinator && consent.answer.kind === 'open',
      };
    }),
    told: partyNames(programme, isSent(amendment) ? amendment.sent.told : touched.told),
    asksOwner: asksOwner && ownerId !== null ? await nameOf(turn, ownerId) : null,
    ...(isSent(amendment)
      ? { gaps: [], hindrance: null }
      : hindrancesOf(turn, seen, amendment, await spentOfEnded(turn, seen))),
    names,
    coordinates: isCoordinator,
  };
}

const unasked = (partyId: Amendment['consents'][number]['partyId']) =>
  ({ partyId, answer: { kind: 'open' }, delivered: null, notReached: null }) as const;

async function nameOf({ ports, municipalityId }: Turn, personId: Parameters<typeof ports.people.get>[1]) {
  return (await ports.people.get(municipalityId, personId))?.name ?? '';
}

/** What a draft still lacks before it can be sent. */
export function hindrancesOf(
  { today, now }: Turn,
  { programme, municipality }: Seen,
  draft: Amendment,
  spent: readonly SpentOfEnded[],
): { readonly gaps: readonly Gap[]; readonly hindrance: Refusal | null } {
  const { proposal } = draft;
  const mandated = partiesThatCan(programme, municipality, proposal, today);
  const spentBy: SpentOf = (activityId) => spent.find(({ agreementId }) => agreementId === activityId)?.spent ?? [];
  return {
    gaps: amendmentGaps(programme, proposal, mandated, spentBy),
    hindrance: whyNotSent(programme, draft, now),
  };
}

export type SpentOfEnded = Of<AmendmentCommand, 'SendAmendments'>['spentOfEnded'][number];

/** What the agreements that ended took from their sources: that is not free for others. */
export const spentOfEnded = (
  { ports, municipalityId }: Turn,
  { programme: { activities } }: Seen,
): Promise<readonly SpentOfEnded[]> =>
  Promise.all(
    activities
      .filter(({ ended }) => ended !== null)
      .map(async ({ activityId: agreementId }) => {
        const { state } = await loadAgreement(ports, municipalityId, agreementId);
        return { agreementId, spent: spentOf(state) };
      }),
  );

async function standingOf(turn: Turn, { programme }: Seen, amendment: Amendment): Promise<AmendmentStanding> {
  const over = await overOf(turn.ports, programme, amendment, turn.reader);
  if (over !== null) return over;
  if (!isSent(amendment)) return { is: 'draft' };
  const ownerId = ownerNamed(programme, amendment);
  if (amendment.outSince === null && ownerId !== null)
    return { is: 'waitsForOwner', name: await nameOf(turn, ownerId), since: amendment.sent.at };
  const { consents } = amendment;
  return { is: 'out', given: consents.filter(hasConsented).length, total: consents.length };
}

/** "Wijzigingen": all of them, newest first, with the slips of the pen that were put right. */
export async function showAmendments(turn: Turn, seen: Seen): Promise<Reply> {
  const { programme, ref, seq, isCoordinator } = seen;
  const listed = programme.amendments.filter((amendment) => isSent(amendment) || isCoordinator).toReversed();
  const window = refreshWindow(programme);
  const model: AmendmentsModel = {
    programme: ref,
    seq,
    coordinates: isCoordinator,
    isActive: programme.phase === 'active',
    amendments: await Promise.all(
      listed.map(async (amendment) => ({
        ...amendmentShown(programme, amendment, turn.reader),
        standing: await standingOf(turn, seen, amendment),
      })),
    ),
    fixes: programme.textFixes.map(({ at, before, after }) => ({
      what: after.what,
      at,
      differences: [
        { label: after.what, before: before.what, after: after.what },
        { label: after.what, before: before.forWhom ?? '', after: after.forWhom ?? '' },
      ].filter((difference) => difference.before !== difference.after),
    })),
    refresh: window === null ? null : { ...window, weeks: programme.refreshWeeks },
  };
  return showing(turn, amendmentsCard(model, turn.reader));
}
