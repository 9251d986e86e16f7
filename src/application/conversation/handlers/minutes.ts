import type { ProgrammeId } from '../../../domain/ids.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { type MinutesModel, minutesCard, minutesDocument } from '../../../views/index.ts';
import { words } from '../../../views/words.ts';
import { forPartaker } from '../for-whom.ts';
import { handOverDocument } from '../hand-over-document.ts';
import { midTermLines } from '../mid-term.ts';
import type { Seen } from '../programmes.ts';
import { type Handlers, privately, type Reply, refused, type Turn } from '../turn.ts';

type MinutesVerb = Extract<Verb, 'showMinutes' | 'downloadMinutes'>;

/** What was said is for everybody who has a part in the programme: it names parties, no persons. */
export const minutesHandlers: Handlers<MinutesVerb> = {
  showMinutes: (turn, { programmeId, page }) =>
    withMinutes(turn, programmeId, (minutes) => privately(minutesCard({ ...minutes, page }, turn.reader))),
  downloadMinutes,
};

type Minutes = Omit<MinutesModel, 'page'>;

function withMinutes(
  turn: Turn,
  programmeId: ProgrammeId,
  then: (minutes: Minutes, seen: Seen) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const { opened, closed } = seen.programme.midTerm;
    if (opened === null || closed === null) return refused({ code: 'midTermNotOpen' }, programmeId);
    const lines = await midTermLines(turn, seen);
    const mayAmend = seen.isCoordinator && seen.programme.phase === 'active';
    return then({ programme: seen.ref, mayAmend, openedOn: opened.on, closedOn: closed.on, lines }, seen);
  });
}

function downloadMinutes(turn: Turn, { programmeId, as }: ActionOf<'downloadMinutes'>): Promise<Reply> {
  return withMinutes(turn, programmeId, async (minutes, { municipality }) => {
    const making = { author: municipality.registered?.name ?? '', madeAt: turn.now };
    const document = minutesDocument(minutes, making, turn.reader);
    return handOverDocument(turn, document, as, words(turn.reader).text('midTerm.file'));
  });
}
