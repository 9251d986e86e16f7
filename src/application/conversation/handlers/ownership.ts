import type { AgreementId, PersonId, ProgrammeId } from '../../../domain/ids.ts';
import { mayActFor } from '../../../domain/programme/party.ts';
import type { Activity } from '../../../domain/programme/state.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Verb } from '../../../views/actions.ts';
import { declineOwnershipForm } from '../../../views/index.ts';
import { keepPersonal } from '../../personal-values.ts';
import { forPartaker, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type OwnershipVerb = Extract<Verb, 'acceptOwnership' | 'openDeclineOwnership' | 'submitDeclineOwnership'>;

/** One question to one owner: for an owner of a party on paper, a coordinator passes the answer on. */
interface Question {
  readonly programmeId: ProgrammeId;
  readonly activityId: AgreementId;
  readonly ask: number;
}

export const ownershipHandlers: Handlers<OwnershipVerb> = {
  acceptOwnership: (turn, question) =>
    forPartaker(turn, question.programmeId, async (seen) => {
      const activity = activityOf(seen, question);
      const { activityId, ask } = question;
      const owner = await nameOf(turn, activity?.ownerId ?? null);
      const onBehalfOf = activity?.ownerId === turn.person.personId ? null : owner;
      return give(
        turn,
        question.programmeId,
        { type: 'AcceptOwnership', activityId, ask },
        () => ({ done: 'ownershipAccepted', what: activity?.fields.what ?? '', onBehalfOf }),
        owner,
      );
    }),
  openDeclineOwnership,
  submitDeclineOwnership,
};

const activityOf = ({ programme }: Seen, { activityId }: Question): Activity | null =>
  programme.activities.find((activity) => activity.activityId === activityId) ?? null;

async function nameOf({ ports, municipalityId }: Turn, personId: PersonId | null): Promise<string | null> {
  return personId === null ? null : ((await ports.people.get(municipalityId, personId))?.name ?? null);
}

function openDeclineOwnership(turn: Turn, question: Question): Promise<Reply> {
  return forPartaker(turn, question.programmeId, async (seen) => {
    const activity = activityOf(seen, question);
    const reason = whyNotAsked(turn, seen, activity, question);
    if (reason !== null) return refused(reason, question.programmeId, await nameOf(turn, activity?.ownerId ?? null));
    const { activityId, ask } = question;
    const what = activity?.fields.what ?? '';
    return opening(declineOwnershipForm({ programme: seen.ref, activityId, ask, what }, turn.reader));
  });
}

/** A form for a question that is not theirs, or not as it was, would only disappoint. */
function whyNotAsked(turn: Turn, { programme }: Seen, activity: Activity | null, { ask }: Question): Refusal | null {
  if (activity === null) return { code: 'notFound', what: 'activity' };
  const { ownerId, fields, answer } = activity;
  if (ownerId === null) return { code: 'ownerMissing' };
  const actor = { kind: 'person', personId: turn.person.personId } as const;
  if (!mayActFor(programme, fields.leadPartyId, ownerId, actor)) return { code: 'notAllowed' };
  if (answer.kind === 'notAsked' || ask !== activity.ask) return { code: 'questionChanged' };
  return answer.kind === 'declined' ? { code: 'alreadyAnswered' } : whyTextIsClosed(programme);
}

function submitDeclineOwnership(turn: Turn, question: Question): Promise<Reply> {
  return forPartaker(turn, question.programmeId, async (seen) => {
    const form = new FormReader(turn);
    const reason = form.text('reason');
    if (form.invalid !== null) return form.invalid;
    const { programmeId, activityId, ask } = question;
    const activity = activityOf(seen, question);
    const kept = await keepPersonal(turn.ports, turn.municipalityId, reason);
    return give(
      turn,
      programmeId,
      { type: 'DeclineOwnership', activityId, ask, reason: kept },
      () => ({ done: 'ownershipDeclined', what: activity?.fields.what ?? '' }),
      await nameOf(turn, activity?.ownerId ?? null),
    );
  });
}
