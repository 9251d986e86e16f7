import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import { openProposals, titleOf } from '../../../domain/programme/judging/record.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { takeInForm } from '../../../views/index.ts';
import { keepPersonal } from '../../personal-values.ts';
import { forCoordinator, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { judgingHandlers } from './judging.ts';

type TakeInVerb = Extract<Verb, 'openTakeIn' | 'submitTakeIn' | 'withdrawActivity'>;

export const takeInHandlers: Handlers<TakeInVerb> = { openTakeIn, submitTakeIn, withdrawActivity };

/** Those that were accepted already, or wait for an answer, are no choice. */
const choicesIn = ({ programme }: Seen) =>
  openProposals(programme).map((proposal) => ({ proposal, label: titleOf(programme, proposal) ?? '' }));

function openTakeIn(turn: Turn, { programmeId }: ActionOf<'openTakeIn'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const closed = whyTextIsClosed(seen.programme);
    if (closed !== null) return refused(closed, programmeId);
    const proposals = choicesIn(seen).map(({ proposal, label }) => ({ value: proposal.id, label }));
    if (proposals.length === 0)
      return judgingHandlers.showProposals(turn, { verb: 'showProposals', programmeId, page: 1 });
    return opening(takeInForm({ programme: seen.ref, proposals }, turn.reader));
  });
}

/** Accepts several at once, for one reason; the owners that are named are asked. */
function submitTakeIn(turn: Turn, { programmeId }: ActionOf<'submitTakeIn'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const offered = choicesIn(seen).map(({ proposal }) => proposal);
    const chosen: readonly string[] = form.choices(
      'proposals',
      offered.map(({ id }) => id),
    );
    const words = form.text('reason', { max: 1_000 });
    if (form.invalid !== null) return form.invalid;
    const proposals = offered.filter(({ id }) => chosen.includes(id));
    const reason = await keepPersonal(turn.ports, turn.municipalityId, words);
    const command: ProgrammeCommand = { type: 'JudgeProposals', proposals, outcome: { is: 'accepted', reason } };
    return give(turn, programmeId, command, ({ activities }) => {
      const asked = activities.filter(
        ({ activityId, answer }) => chosen.includes(activityId) && answer.kind === 'asked',
      );
      return { done: 'takenIn', programme: seen.ref, count: proposals.length, asked: asked.length };
    });
  });
}

function withdrawActivity(turn: Turn, { programmeId, activityId }: ActionOf<'withdrawActivity'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref, programme }) => {
    const activity = programme.activities.find((each) => each.activityId === activityId);
    const command: ProgrammeCommand = { type: 'WithdrawActivity', activityId };
    return give(turn, programmeId, command, () => ({
      done: 'withdrawn',
      programme: ref,
      what: activity?.fields.what ?? '',
    }));
  });
}
