import { as, type LetterId, type ProgrammeId } from '../../../domain/ids.ts';
import type { FeedbackCommand } from '../../../domain/programme/feedback/commands.ts';
import { feedbackDue } from '../../../domain/programme/feedback/due.ts';
import type { Letter, LetterState, LetterWay } from '../../../domain/programme/feedback/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { feedbackCard, lettersCard } from '../../../views/index.ts';
import type { ShownLetter } from '../../../views/models.ts';
import { type Addressee, addresseesOf, knownContacts } from '../../feedback/addresses.ts';
import { letterTo } from '../../feedback/letters.ts';
import { forCoordinator } from '../for-whom.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { derivedId, type Handlers, privately, type Reply, refused, type Turn } from '../turn.ts';

type FeedbackVerb = Extract<
  Verb,
  'showFeedback' | 'sendFeedback' | 'showLetters' | 'recordFeedback' | 'waiveFeedback' | 'sendLetterAgain'
>;

export const feedbackHandlers: Handlers<FeedbackVerb> = {
  showFeedback: (turn, { programmeId }) => forCoordinator(turn, programmeId, (seen) => showFeedback(turn, seen)),
  sendFeedback: (turn, action) =>
    turn.ports.mail === null ? showLetters(turn, action.programmeId, 1) : decide(turn, action, 'mail'),
  showLetters: (turn, { programmeId, page }) => showLetters(turn, programmeId, page),
  recordFeedback: (turn, action) => decide(turn, action, 'byHand'),
  waiveFeedback: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ programme, ref }) => {
      const { ready, waiting, silent } = feedbackDue(programme);
      const contactIds = [...ready, ...waiting, ...silent].map(({ contactId }) => contactId);
      const command: FeedbackCommand = { type: 'WaiveFeedback', contactIds };
      return give(turn, programmeId, command, () => ({
        done: 'feedbackWaived',
        programme: ref,
        count: contactIds.length,
      }));
    }),
  sendLetterAgain: (turn, { programmeId, letterId }) =>
    forCoordinator(turn, programmeId, ({ ref }) =>
      turn.ports.mail === null
        ? refused({ code: 'noLetterDue' }, programmeId)
        : give(turn, programmeId, { type: 'SendLetterAgain', letterId }, () => ({
            done: 'letterAgain',
            programme: ref,
          })),
    ),
};

/** Whom a letter can go to now, one per address. */
async function addressees({ ports, municipalityId }: Turn, { programme }: Seen): Promise<readonly Addressee[]> {
  return addresseesOf(await knownContacts(ports, municipalityId, feedbackDue(programme).ready));
}

async function showFeedback(turn: Turn, seen: Seen): Promise<Reply> {
  const { ports, municipalityId, reader } = turn;
  const { programme, seq, ref } = seen;
  const to = await addressees(turn, seen);
  const [first] = to;
  const { waiting, silent } = feedbackDue(programme);
  const counted = (...states: readonly LetterState['is'][]) =>
    programme.letters.filter(({ state }) => states.includes(state.is)).length;
  const model = {
    programme: ref,
    seq,
    byMail: ports.mail !== null,
    ready: to.length,
    waiting: waiting.length,
    silent: silent.length,
    example:
      first === undefined
        ? null
        : { address: first.address, letter: await letterTo(ports, municipalityId, programme, first) },
    sent: counted('sent'),
    underWay: counted('planned', 'sending'),
    problems: await problemsOf(turn, seen),
    waived: programme.waived.length,
  };
  return privately(feedbackCard(model, reader));
}

const PROBLEMS: readonly LetterState['is'][] = ['refused', 'gaveUp', 'lost'];

async function problemsOf({ ports, municipalityId }: Turn, { programme }: Seen): Promise<readonly ShownLetter[]> {
  const problems = programme.letters.filter(({ state }) => PROBLEMS.includes(state.is));
  const known = await knownContacts(ports, municipalityId, programme.contacts);
  return problems.map(({ letterId, state, contactIds }: Letter) => ({
    letterId,
    address: known.find(({ contact }) => contactIds.includes(contact.contactId))?.email ?? '',
    state: state.is,
    at: 'at' in state ? state.at : null,
  }));
}

/** A card shows a few letters whole. */
const LETTERS_ON_A_PAGE = 3;

function showLetters(turn: Turn, programmeId: ProgrammeId, asked: number): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const { ports, municipalityId, reader } = turn;
    const all = await addressees(turn, seen);
    if (all.length === 0) return showFeedback(turn, seen);
    const pages = Math.ceil(all.length / LETTERS_ON_A_PAGE);
    const page = Math.min(Math.max(1, asked), pages);
    const shown = all.slice((page - 1) * LETTERS_ON_A_PAGE, page * LETTERS_ON_A_PAGE);
    const letters = await Promise.all(
      shown.map(async (to) => ({
        address: to.address,
        letter: await letterTo(ports, municipalityId, seen.programme, to),
      })),
    );
    return privately(lettersCard({ programme: seen.ref, seq: seen.seq, page, pages, letters }, reader));
  });
}

/** What was shown is what is decided on: when the programme went on since, it is shown again. */
function decide(
  turn: Turn,
  { programmeId, seq }: ActionOf<'sendFeedback' | 'recordFeedback'>,
  way: LetterWay,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const to = await addressees(turn, seen);
    if (seen.seq !== seq || to.length === 0) return showFeedback(turn, seen);
    const letters = to.map(({ contactIds }, index) => ({
      letterId: as<LetterId>(derivedId(turn, `letter-${index + 1}`)),
      contactIds,
    }));
    const command: FeedbackCommand = { type: 'DecideFeedback', letters, way };
    return give(turn, programmeId, command, () => ({
      done: way === 'mail' ? 'feedbackSent' : 'feedbackRecorded',
      programme: seen.ref,
      count: letters.length,
    }));
  });
}
