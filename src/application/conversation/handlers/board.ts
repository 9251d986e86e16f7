import { localDateOf } from '../../../domain/calendar/local-time.ts';
import type { Instant, ProgrammeId } from '../../../domain/ids.ts';
import { checkCode } from '../../../domain/journal/seal.ts';
import { opensAt } from '../../../domain/programme/signing/meeting.ts';
import { whoSigns } from '../../../domain/programme/signing/who-signs.ts';
import { currentText, type FrozenText, type Signing } from '../../../domain/programme/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { answerChangeForm, boardCard, erasedText, type SignState } from '../../../views/index.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { answerState, termOf } from '../../present/signing.ts';
import { signedRevision } from '../../signed-earlier.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { partyName, partyRef, type Seen } from '../programmes.ts';
import { type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { paperHandlers } from './paper.ts';
import { reminderHandlers } from './reminders.ts';
import { signatoryHandlers } from './signatory.ts';

type BoardVerb = Extract<
  Verb,
  | 'showBoard'
  | 'openAnswerChange'
  | 'submitAnswerChange'
  | 'remindToSign'
  | 'openOtherSignatory'
  | 'submitOtherSignatory'
  | 'openPaperSignature'
  | 'submitPaperSignature'
  | 'sendAgain'
>;

export const boardHandlers: Handlers<BoardVerb> = {
  showBoard: (turn, { programmeId }) => showBoard(turn, programmeId),
  openAnswerChange,
  submitAnswerChange,
  ...reminderHandlers,
  ...signatoryHandlers,
  ...paperHandlers,
};

/** Per party how the signing stands, for who collects the signatures. */
export function showBoard(turn: Turn, programmeId: ProgrammeId): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const { programme, ref } = seen;
    const text = currentText(programme);
    if (text === null) return refused({ code: 'textIsNotFrozen' }, programmeId);
    const names = new Map((await turn.ports.people.all(turn.municipalityId)).map((each) => [each.personId, each.name]));
    const model = {
      programme: ref,
      revision: text.revision,
      checkCode: checkCode(text.textSha256),
      ...termOf(programme, text),
      ...whileOpen(seen, text, turn.now),
      parties: text.signings.map((signing) => {
        const who = whoSigns(programme, seen.municipality, signing.partyId, turn.today);
        return {
          party: partyRef(programme, signing.partyId),
          signatories: who.by === 'chat' ? who.asked.flatMap(({ personId }) => names.get(personId) ?? []) : [],
          outside: who.by === 'paper' || who.by === 'qualified' ? { how: who.by, because: who.because } : null,
          state: stateOf(seen, signing, turn.now),
          delivered: signing.delivered?.at ?? null,
          notReached: signing.notReached?.at ?? null,
          signedBefore: signedRevision(programme, signing.partyId, text.revision)?.revision ?? null,
        };
      }),
      changeRequests: programme.changeRequests
        .filter(({ answer }) => answer === null)
        .map(({ changeRequestId, partyId, at }) => ({
          changeRequestId,
          party: partyRef(programme, partyId).name,
          at,
        })),
    };
    return privately(boardCard(model, turn.reader));
  });
}

/** When the requests go out, and the recess that lies before the date to sign by. */
function whileOpen({ programme, municipality: { recesses } }: Seen, text: FrozenText, now: Instant) {
  const { signBy } = termOf(programme, text);
  const opens = opensAt(text, programme.signingMeeting);
  const today = localDateOf(now, programme.setUp.zone);
  return {
    opensAt: opens > now ? opens : null,
    recesses: recesses.filter(({ from, to }) => to >= today && from <= signBy),
  };
}

function stateOf({ programme }: Seen, signing: Signing, now: Instant): SignState {
  const answered = answerState({ programme, partyId: signing.partyId, signing }, now);
  if (programme.activated === null) return answered;
  const signed = answered.is === 'signed' ? { by: answered.by, at: answered.at } : null;
  return { is: 'activated', signed, on: programme.activated.on };
}

function openAnswerChange(turn: Turn, { programmeId, changeRequestId }: ActionOf<'openAnswerChange'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ programme, ref }) => {
    const asked = programme.changeRequests.find((each) => each.changeRequestId === changeRequestId);
    if (asked === undefined) return refused({ code: 'notFound', what: 'changeRequest' }, programmeId);
    if (asked.answer !== null) return refused({ code: 'alreadyAnswered' }, programmeId);
    const words = await readPersonal(turn.ports, turn.municipalityId, [asked.text], erasedText(turn.reader));
    const party = partyName(programme, asked.partyId) ?? '';
    const model = { programme: ref, changeRequestId, party, text: words(asked.text) };
    return opening(answerChangeForm(model, turn.reader));
  });
}

/** "Adapted" speaks for itself; "not" is said with the reason. */
function submitAnswerChange(
  turn: Turn,
  { programmeId, changeRequestId }: ActionOf<'submitAnswerChange'>,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, async () => {
    const form = new FormReader(turn);
    const answer = form.choice('answer', ['adapted', 'notAdapted'] as const);
    const words = form.text('reason', { required: answer === 'notAdapted' });
    if (form.invalid !== null || answer === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const reason = words === '' ? null : await keepPersonal(turn.ports, turn.municipalityId, words);
    const command = { type: 'AnswerChange', changeRequestId, answer, reason } as const;
    return give(turn, programmeId, command, () => ({ done: 'changeAnswered' }));
  });
}
