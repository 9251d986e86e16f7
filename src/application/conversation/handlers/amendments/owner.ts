import { ownerNamed } from '../../../../domain/programme/amendments/amended.ts';
import type { Amendment } from '../../../../domain/programme/amendments/state.ts';
import { mayActFor } from '../../../../domain/programme/party.ts';
import type { Refusal } from '../../../../domain/refusal.ts';
import type { ActionOf, Verb } from '../../../../views/actions.ts';
import { declineAmendmentOwnerForm } from '../../../../views/index.ts';
import { amendmentShown } from '../../../amendments/shown.ts';
import { keepPersonal } from '../../../personal-values.ts';
import { forAmendment } from '../../amendments.ts';
import { FormReader } from '../../form-values.ts';
import { give } from '../../give.ts';
import type { Seen } from '../../programmes.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../../turn.ts';

type OwnerVerb = Extract<Verb, 'acceptAmendmentOwner' | 'openDeclineAmendmentOwner' | 'submitDeclineAmendmentOwner'>;

/** The owner whom an amendment names answers; for a party on paper, a coordinator passes it on. */
export const amendmentOwnerHandlers: Handlers<OwnerVerb> = {
  acceptAmendmentOwner: (turn, { programmeId, amendmentId }) =>
    forAmendment(turn, { programmeId, amendmentId }, () =>
      give(turn, programmeId, { type: 'AcceptAmendmentOwner', amendmentId }, () => ({
        done: 'amendmentOwnerAccepted',
      })),
    ),
  openDeclineAmendmentOwner,
  submitDeclineAmendmentOwner,
};

function openDeclineAmendmentOwner(turn: Turn, place: ActionOf<'openDeclineAmendmentOwner'>): Promise<Reply> {
  return forAmendment(turn, place, (seen, amendment) => {
    const reason = whyNotAsked(turn, seen, amendment);
    if (reason !== null) return refused(reason, place.programmeId);
    const shown = amendmentShown(seen.programme, amendment, turn.reader);
    return opening(declineAmendmentOwnerForm({ programme: seen.ref, amendment: shown }, turn.reader));
  });
}

/** A form for a question that is not theirs, or was answered, would only disappoint. */
function whyNotAsked(turn: Turn, { programme }: Seen, amendment: Amendment): Refusal | null {
  const { proposal, sent, end, outSince } = amendment;
  const ownerId = ownerNamed(programme, amendment);
  if (proposal.kind === 'end' || ownerId === null) return { code: 'ownerMissing' };
  const actor = { kind: 'person', personId: turn.person.personId } as const;
  if (!mayActFor(programme, proposal.fields.leadPartyId, ownerId, actor)) return { code: 'notAllowed' };
  if (end !== null) return { code: 'amendmentOver', number: sent?.number ?? 0, is: end.is };
  return outSince === null ? null : { code: 'alreadyAnswered' };
}

function submitDeclineAmendmentOwner(turn: Turn, place: ActionOf<'submitDeclineAmendmentOwner'>): Promise<Reply> {
  const { programmeId, amendmentId } = place;
  return forAmendment(turn, place, async () => {
    const form = new FormReader(turn);
    const words = form.text('reason');
    if (form.invalid !== null) return form.invalid;
    const reason = await keepPersonal(turn.ports, turn.municipalityId, words);
    const command = { type: 'DeclineAmendmentOwner', amendmentId, reason } as const;
    return give(turn, programmeId, command, () => ({ done: 'amendmentOwnerDeclined' }));
  });
}
