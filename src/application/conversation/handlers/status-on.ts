import type { LocalDate, ProgrammeId } from '../../../domain/ids.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { councilLetter, statusOnForm } from '../../../views/index.ts';
import { councilLetterModel } from '../council-letter.ts';
import { forCoordinator, forPartaker } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { handOverDocument } from '../hand-over-document.ts';
import { notFound } from '../programmes.ts';
import { showOn } from '../status-then.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type StatusOnVerb = Extract<Verb, 'showStatusOn' | 'openStatusOn' | 'submitStatusOn' | 'makeCouncilLetter'>;

/** How a programme stood on a day, and the letter to the council about it. */
export const statusOnHandlers: Handlers<StatusOnVerb> = {
  showStatusOn: (turn, { programmeId, on }) => showStatusOn(turn, programmeId, on),
  openStatusOn,
  submitStatusOn,
  makeCouncilLetter,
};

const showStatusOn = (turn: Turn, programmeId: ProgrammeId, on: LocalDate): Promise<Reply> =>
  forPartaker(turn, programmeId, (seen) =>
    on > turn.today ? refused({ code: 'dateInFuture', date: on }) : showOn(turn, seen, on, null),
  );

function openStatusOn(turn: Turn, { programmeId }: ActionOf<'openStatusOn'>): Promise<Reply> {
  return forPartaker(turn, programmeId, ({ ref }) =>
    opening(statusOnForm({ programme: ref, on: turn.today }, turn.reader)),
  );
}

function submitStatusOn(turn: Turn, { programmeId }: ActionOf<'submitStatusOn'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async () => {
    const form = new FormReader(turn);
    const on = form.date('on');
    if (on !== null && on > turn.today) form.fail('on', { error: 'dateInFuture' });
    if (form.invalid !== null || on === null) return form.invalid ?? refused(notFound);
    const reply = await showStatusOn(turn, programmeId, on);
    return reply.kind === 'private' ? { kind: 'closed', card: reply.card } : reply;
  });
}

/** The coordinator makes it; people of the municipality read, date, sign and send it. */
function makeCouncilLetter(
  turn: Turn,
  { programmeId, on, pledgeId, format }: ActionOf<'makeCouncilLetter'>,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    if (on > turn.today) return refused({ code: 'dateInFuture', date: on }, programmeId);
    const model = await councilLetterModel(turn, seen, on, pledgeId);
    return model === null ? refused(notFound) : handOverDocument(turn, councilLetter(model), format);
  });
}
