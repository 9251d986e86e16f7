import { ownerNamed } from '../../domain/programme/amendments/amended.ts';
import { isPending, type SentAmendment, waitsForOwner } from '../../domain/programme/amendments/state.ts';
import { whoConsents } from '../../domain/programme/amendments/who-consents.ts';
import type { Waiting } from '../../views/models.ts';
import { amendmentShown } from '../amendments/shown.ts';
import { isOnPaper, partyNameOf } from '../present/scene.ts';
import { partyRef, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** What amendments that are on their way ask of this person: to say yes, to consent, to pass it on, to decide. */
export const amendmentsWaiting = (turn: Turn, seen: Seen): readonly Waiting[] =>
  seen.programme.phase !== 'active'
    ? []
    : seen.programme.amendments
        .filter(isPending)
        .flatMap((amendment) =>
          waitsForOwner(amendment) ? toOwn(turn, seen, amendment) : toDecide(turn, seen, amendment),
        );

function toOwn({ person, reader }: Turn, seen: Seen, amendment: SentAmendment): readonly Waiting[] {
  const { programme, ref, isCoordinator } = seen;
  const { proposal } = amendment;
  const party = proposal.kind === 'end' ? null : proposal.fields.leadPartyId;
  const onPaper = isOnPaper(programme, party);
  if (!(onPaper ? isCoordinator : ownerNamed(programme, amendment) === person.personId)) return [];
  const shown = amendmentShown(programme, amendment, reader);
  const onBehalfOf = onPaper ? partyNameOf(programme, party) : null;
  return [{ is: 'amendmentOwner', programme: ref, amendment: shown, onBehalfOf }];
}

function toDecide(turn: Turn, seen: Seen, amendment: SentAmendment): readonly Waiting[] {
  const { programme, municipality, ref, isCoordinator } = seen;
  const shown = amendmentShown(programme, amendment, turn.reader);
  return amendment.consents.flatMap(({ partyId, answer }): readonly Waiting[] => {
    const of = { programme: ref, amendment: shown, party: partyRef(programme, partyId) };
    if (answer.kind === 'refused') return isCoordinator && answer.counted ? [{ is: 'amendmentRefused', ...of }] : [];
    if (answer.kind === 'given') return [];
    const who = whoConsents(programme, municipality, amendment.proposal, partyId, turn.today);
    if (who.by === 'chat') return who.mandate.personId === turn.person.personId ? [{ is: 'consent', ...of }] : [];
    return who.by !== 'nobody' && isCoordinator ? [{ is: 'consentOnPaper', ...of }] : [];
  });
}
