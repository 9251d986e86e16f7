import { checkCode } from '../../domain/journal/seal.ts';
import { partyOfRole } from '../../domain/programme/handovers/role.ts';
import { sentBackProposals, titleOf } from '../../domain/programme/judging/record.ts';
import { opensAt } from '../../domain/programme/signing/meeting.ts';
import { whoSigns } from '../../domain/programme/signing/who-signs.ts';
import { currentText } from '../../domain/programme/state.ts';
import { isOpen, waitingIn } from '../../domain/programme/succession/find.ts';
import type { Waiting } from '../../views/models.ts';
import { roleInWords } from '../handovers/role-words.ts';
import { agreementRef, partyName, partyRef, type Seen } from './programmes.ts';
import { mayAnswerIn } from './successions.ts';
import type { Turn } from './turn.ts';
import { amendmentsWaiting } from './waiting-amendments.ts';

/** What the programme itself asks of this person: to sign, to say yes, to answer. */
export const programmeWaiting = (turn: Turn, seen: Seen): readonly Waiting[] => [
  ...toSign(turn, seen),
  ...toAccept(turn, seen),
  ...amendmentsWaiting(turn, seen),
  ...toAnswer(seen),
  ...toProposeAgain(turn, seen),
  ...toTakeOver(turn, seen),
  ...toSucceed(turn, seen),
];

/** A role that is offered to this person, or for a party on paper to whom a coordinator asks it. */
function toTakeOver({ person }: Turn, { programme, ref, isCoordinator }: Seen): readonly Waiting[] {
  return programme.handovers
    .filter(({ answer }) => answer.kind === 'open')
    .filter(({ role, toId }) =>
      isOnPaper(partyOfRole(role, programme), programme) ? isCoordinator : toId === person.personId,
    )
    .map(({ handoverId, role }) => ({
      is: 'handover',
      programme: ref,
      handoverId,
      role: roleInWords(programme, role),
    }));
}

/** What a party that ends leaves to this person's party, or to one on paper whose answer a coordinator passes on. */
const toSucceed = (turn: Turn, seen: Seen): readonly Waiting[] =>
  seen.programme.successions
    .filter((succession) => isOpen(seen.programme, succession) && mayAnswerIn(turn, seen, succession))
    .map((succession) => ({
      is: 'takeOver',
      programme: seen.ref,
      successionId: succession.successionId,
      party: partyName(seen.programme, succession.partyId) ?? '',
      successor: succession.successor.name,
      count: waitingIn(seen.programme, succession).length,
    }));

/** Who is asked signs; what a party signs outside of Handslag, every coordinator can pass on. */
function toSign(
  { person, today, now }: Turn,
  { programme, municipality, ref, isCoordinator }: Seen,
): readonly Waiting[] {
  const text = currentText(programme);
  if (programme.phase !== 'frozen' || text === null || now < opensAt(text, programme.signingMeeting)) return [];
  const open = text.signings.filter(({ answer }) => answer.kind === 'open');
  return open.flatMap(({ partyId }): readonly Waiting[] => {
    const of = { programme: ref, party: partyRef(programme, partyId), revision: text.revision };
    const who = whoSigns(programme, municipality, partyId, today);
    if (who.by === 'paper' || who.by === 'qualified') return isCoordinator ? [{ is: 'signOnPaper', ...of }] : [];
    const own = who.by === 'chat' ? who.asked.find(({ personId }) => personId === person.personId) : undefined;
    if (own === undefined) return [];
    return [{ is: 'sign', ...of, checkCode: checkCode(text.textSha256), function: own.function }];
  });
}

const isOnPaper = (partyId: string | null, { setUp }: Seen['programme']): boolean =>
  setUp.parties.some((party) => party.partyId === partyId && party.reach === 'paper');

function toAccept({ person }: Turn, { programme, ref, isCoordinator }: Seen): readonly Waiting[] {
  const asked = programme.activities.filter(({ takenIn, answer }) => takenIn && answer.kind === 'asked');
  return asked.flatMap(({ activityId, ask, ownerId, fields: { leadPartyId } }): readonly Waiting[] => {
    const onPaper = isOnPaper(leadPartyId, programme);
    if (!(onPaper ? isCoordinator : ownerId === person.personId)) return [];
    const onBehalfOf = onPaper ? partyName(programme, leadPartyId) : null;
    return [{ is: 'ownership', programme: ref, activity: agreementRef(programme, activityId), ask, onBehalfOf }];
  });
}

/** Changes that a party asked for in the text that is out. */
function toAnswer({ programme, ref, isCoordinator }: Seen): readonly Waiting[] {
  const revision = currentText(programme)?.revision;
  if (!isCoordinator || programme.phase !== 'frozen') return [];
  return programme.changeRequests
    .filter((change) => change.answer === null && change.revision === revision)
    .map(({ changeRequestId, partyId }) => {
      const party = partyName(programme, partyId) ?? '';
      return { is: 'changeRequest', programme: ref, party, changeRequestId } as const;
    });
}

/** Questions about what this person proposed. */
const toProposeAgain = ({ person }: Turn, { programme, ref }: Seen): readonly Waiting[] =>
  programme.phase !== 'draft'
    ? []
    : sentBackProposals(programme)
        .filter(({ proposedBy }) => proposedBy === person.personId)
        .map(({ proposal }) => ({
          is: 'sentBack',
          programme: ref,
          proposal,
          title: titleOf(programme, proposal) ?? '',
        }));
