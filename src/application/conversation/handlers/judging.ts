import type { ProgrammeId } from '../../../domain/ids.ts';
import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import type { Outcome, ProposalRef } from '../../../domain/programme/judging/proposal.ts';
import { openProposals, recordOf, sentBackProposals, titleOf } from '../../../domain/programme/judging/record.ts';
import { isInProgramme, isSetAside } from '../../../domain/programme/judging/set-aside.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { criteriaForm, judgeForm, proposalsCard } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { forCoordinator, forPartaker, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { linesOf, proposalsIn } from '../proposal-lines.ts';
import { done, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { proposeAgainHandlers } from './propose-again.ts';

type JudgingVerb = Extract<
  Verb,
  | 'showProposals'
  | 'openJudge'
  | 'submitJudge'
  | 'takeBackJudgement'
  | 'openProposeAgain'
  | 'submitProposeAgain'
  | 'openCriteria'
  | 'submitCriteria'
>;

/** What fits a message of either platform. */
const ON_A_PAGE = 6;
const OUTCOMES = ['accepted', 'sentBack', 'merged', 'regularWork'] as const;

export const judgingHandlers: Handlers<JudgingVerb> = {
  showProposals: (turn, { programmeId, page }) => showProposals(turn, programmeId, page),
  openJudge: (turn, { programmeId, proposal }) =>
    forCoordinator(turn, programmeId, (seen) => openJudge(turn, seen, proposal, null)),
  submitJudge,
  takeBackJudgement: (turn, { programmeId, proposal }) =>
    forCoordinator(turn, programmeId, ({ ref, programme }) => {
      const title = titleOf(programme, proposal) ?? '';
      const command: ProgrammeCommand = { type: 'TakeBackJudgement', proposal };
      return give(turn, programmeId, command, () => ({ done: 'judgementTakenBack', programme: ref, what: title }));
    }),
  openCriteria: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref, programme }) => {
      const closed = whyTextIsClosed(programme);
      if (closed !== null) return refused(closed, programmeId);
      return opening(criteriaForm({ programme: ref, criteria: programme.criteria }, turn.reader));
    }),
  submitCriteria: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref }) => {
      const form = new FormReader(turn);
      const criteria = form.lines('criteria', { required: false });
      if (form.invalid !== null) return form.invalid;
      const command: ProgrammeCommand = { type: 'SetCriteria', criteria };
      return give(turn, programmeId, command, () => ({ done: 'criteriaSet', programme: ref, count: criteria.length }));
    }),
  ...proposeAgainHandlers,
};

/** For everybody with a part in the programme; the reasons are for coordinators and who proposed it. */
function showProposals(turn: Turn, programmeId: ProgrammeId, asked: number): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const { programme, ref, isCoordinator } = seen;
    const all = proposalsIn(seen);
    const pages = Math.max(1, Math.ceil(all.length / ON_A_PAGE));
    const page = Math.min(Math.max(asked, 1), pages);
    const isDraft = programme.phase === 'draft';
    const model = {
      programme: ref,
      criteria: programme.criteria,
      open: openProposals(programme).length,
      sentBack: sentBackProposals(programme).length,
      lines: await linesOf(turn, seen, all.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)),
      page,
      pages,
      mayDecide: isDraft && isCoordinator,
      mayPropose: isDraft,
    };
    return privately(proposalsCard(model, turn.reader));
  });
}

/** `saved`: the one before, when they are judged one after another. */
async function openJudge(turn: Turn, seen: Seen, proposal: ProposalRef, saved: string | null): Promise<Reply> {
  const { programme, programmeId, ref } = seen;
  const closed = whyTextIsClosed(programme);
  if (closed !== null) return refused(closed, programmeId);
  if (!isInProgramme(programme, proposal) && !isSetAside(programme, proposal))
    return refused({ code: 'notFound', what: proposal.of }, programmeId);
  const [line] = await linesOf(turn, seen, [proposal]);
  if (line === undefined) return refused({ code: 'stale' }, programmeId);
  const outcome = recordOf(programme, proposal)?.judgement?.outcome ?? null;
  const reason = await readPersonal(turn.ports, turn.municipalityId, [outcome?.reason], '');
  const model = {
    programme: ref,
    line,
    criteria: programme.criteria,
    saved,
    others: openProposals(programme).filter(({ id }) => id !== proposal.id).length,
    into: hostsFor(seen, proposal).map((host) => ({ value: host.id, label: titleOf(programme, host) ?? '' })),
    values: {
      outcome: outcome?.is ?? null,
      into: outcome?.is === 'merged' ? outcome.into.id : '',
      reason: reason(outcome?.reason),
    },
  };
  return opening(judgeForm(model, turn.reader));
}

/** What a proposal can be merged into: the others of its sort that are in the programme. */
function hostsFor({ programme }: Seen, { of, id }: ProposalRef): readonly ProposalRef[] {
  const all: readonly ProposalRef[] = [
    ...programme.activities.map(({ activityId }) => ({ of: 'activity', id: activityId }) as const),
    ...programme.projects.map(({ projectId }) => ({ of: 'project', id: projectId }) as const),
    ...programme.agenda.map(({ itemId }) => ({ of: 'agendaItem', id: itemId }) as const),
  ];
  return all.filter((host) => host.of === of && host.id !== id);
}

/** One after another: after a decision on what waited comes the next that waits. */
function submitJudge(turn: Turn, { programmeId, proposal }: ActionOf<'submitJudge'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const title = titleOf(seen.programme, proposal) ?? '';
    const wasOpen = openProposals(seen.programme).some(({ id }) => id === proposal.id);
    const form = new FormReader(turn);
    const outcome = await outcomeIn(turn, form, hostsFor(seen, proposal));
    if (form.invalid !== null || outcome === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const command: ProgrammeCommand = { type: 'JudgeProposals', proposals: [proposal], outcome };
    const given = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
    if (!given.ok) return refused(given.refusal, programmeId);
    const { setUp } = given.state;
    const [next] = openProposals(given.state);
    if (wasOpen && next !== undefined && setUp !== null)
      return openJudge(turn, { ...seen, programme: { ...given.state, setUp } }, next, title);
    return done(turn, { done: 'judged', programme: seen.ref, what: title, outcome: outcome.is });
  });
}

async function outcomeIn(turn: Turn, form: FormReader, hosts: readonly ProposalRef[]): Promise<Outcome | null> {
  const is = form.choice('outcome', OUTCOMES);
  const hostId = form.choice(
    'into',
    hosts.map(({ id }) => id),
    { required: is === 'merged' },
  );
  const words = form.text('reason', { max: 1_000 });
  if (form.invalid !== null || is === null) return null;
  const into = hosts.find(({ id }) => id === hostId);
  const reason = await keepPersonal(turn.ports, turn.municipalityId, words);
  if (is !== 'merged') return { is, reason };
  return into === undefined ? null : { is, into, reason };
}
