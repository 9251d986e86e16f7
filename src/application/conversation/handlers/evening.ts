import { localDateOf } from '../../../domain/calendar/local-time.ts';
import { as, type ContributionId, type ProgrammeId } from '../../../domain/ids.ts';
import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import type { Contribution } from '../../../domain/programme/evening/state.ts';
import { DISPOSITIONS } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import {
  contributionsForm,
  correctContributionForm,
  dispositionsForm,
  erasedText,
  eveningCard,
  eveningForm,
} from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import {
  derivedId,
  done,
  givenBy,
  type Handlers,
  opening,
  privately,
  type Reply,
  refused,
  type Turn,
} from '../turn.ts';

type EveningVerb = Extract<
  Verb,
  | 'showEvening'
  | 'openEvening'
  | 'submitEvening'
  | 'openContributions'
  | 'submitContributions'
  | 'openCorrectContribution'
  | 'submitCorrectContribution'
  | 'openDispositions'
  | 'submitDispositions'
>;

export const eveningHandlers: Handlers<EveningVerb> = {
  showEvening: (turn, { programmeId }) => showEvening(turn, programmeId),
  openEvening: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref, programme: { evening } }) => {
      const values = { on: evening.held?.on ?? evening.plannedOn, attendance: evening.held?.attendance ?? null };
      return opening(eveningForm({ programme: ref, values }, turn.reader));
    }),
  submitEvening,
  openContributions: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref }) => opening(contributionsForm({ programme: ref }, turn.reader))),
  submitContributions,
  openCorrectContribution,
  submitCorrectContribution,
  openDispositions,
  submitDispositions,
};

/** Residents' words are for who must answer them. */
export function showEvening(turn: Turn, programmeId: ProgrammeId): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ ref, programme }) => {
    const { evening, contributions, setUp } = programme;
    const words = await readPersonal(
      turn.ports,
      turn.municipalityId,
      contributions.flatMap(({ text, disposition }) => [text, disposition?.reason]),
      erasedText(turn.reader),
    );
    const model = {
      programme: ref,
      order: setUp.order,
      ...evening,
      contributions: contributions.map(({ contributionId, text, disposition }) => ({
        contributionId,
        text: words(text),
        disposition: disposition === null ? null : { kind: disposition.kind, reason: words(disposition.reason) },
      })),
    };
    return privately(eveningCard(model, turn.reader));
  });
}

/** A date to come plans the evening; a date that was, with how many came, records it. */
function submitEvening(turn: Turn, { programmeId }: ActionOf<'submitEvening'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref, programme }) => {
    const form = new FormReader(turn);
    const on = form.date('on');
    const attendance = form.count('attendance', { required: false });
    const today = localDateOf(turn.now, programme.setUp.zone);
    const isToCome = on !== null && (on > today || (on === today && attendance === null));
    if (on !== null && !isToCome && attendance === null) form.fail('attendance', { error: 'required' });
    if (form.invalid !== null || on === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const command: ProgrammeCommand = isToCome
      ? { type: 'PlanEvening', on }
      : { type: 'RecordEvening', heldOn: on, attendance: attendance ?? 0 };
    return give(turn, programmeId, command, () => ({ done: 'eveningRecorded', programme: ref }));
  });
}

/** One contribution a line, each with an id of its own. */
function submitContributions(turn: Turn, { programmeId }: ActionOf<'submitContributions'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ ref }) => {
    const form = new FormReader(turn);
    const lines = form.lines('contributions', { max: 3_000 });
    if (form.invalid !== null) return form.invalid;
    for (const [index, line] of lines.entries()) {
      const contributionId = as<ContributionId>(derivedId(turn, `contribution-${index + 1}`));
      const text = await keepPersonal(turn.ports, turn.municipalityId, line);
      const outcome = await commandProgramme(
        turn.ports,
        turn.municipalityId,
        programmeId,
        { type: 'RecordContribution', contributionId, text },
        givenBy(turn, contributionId),
      );
      if (!outcome.ok) return refused(outcome.refusal, programmeId);
    }
    return done(turn, { done: 'contributionsRecorded', programme: ref, count: lines.length });
  });
}

const contributionOf = ({ programme }: Seen, contributionId: ContributionId): Contribution | null =>
  programme.contributions.find((each) => each.contributionId === contributionId) ?? null;

function openCorrectContribution(
  turn: Turn,
  { programmeId, contributionId }: ActionOf<'openCorrectContribution'>,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const contribution = contributionOf(seen, contributionId);
    if (contribution === null) return refused({ code: 'notFound', what: 'contribution' }, programmeId);
    const words = await readPersonal(turn.ports, turn.municipalityId, [contribution.text], '');
    const model = { programme: seen.ref, contributionId, text: words(contribution.text) };
    return opening(correctContributionForm(model, turn.reader));
  });
}

function submitCorrectContribution(
  turn: Turn,
  { programmeId, contributionId }: ActionOf<'submitCorrectContribution'>,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ ref }) => {
    const form = new FormReader(turn);
    const corrected = form.text('text');
    if (form.invalid !== null) return form.invalid;
    const text = await keepPersonal(turn.ports, turn.municipalityId, corrected);
    const command: ProgrammeCommand = { type: 'CorrectContribution', contributionId, text };
    return give(turn, programmeId, command, () => ({ done: 'contributionCorrected', programme: ref }));
  });
}

/** Those that wait for an answer; when none does, all of them, to put an answer right. */
function openDispositions(turn: Turn, { programmeId }: ActionOf<'openDispositions'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ ref, programme: { contributions } }) => {
    if (contributions.length === 0) return showEvening(turn, programmeId);
    const open = contributions.filter(({ disposition }) => disposition === null);
    const offered = open.length === 0 ? contributions : open;
    const words = await readPersonal(
      turn.ports,
      turn.municipalityId,
      offered.map(({ text }) => text),
      erasedText(turn.reader),
    );
    const options = offered.map(({ contributionId, text }) => ({ value: contributionId, label: words(text) }));
    const chosen = options.length === 1 ? options.map(({ value }) => value) : [];
    const values = { chosen, kind: null, reason: '' };
    return opening(dispositionsForm({ programme: ref, contributions: options, values }, turn.reader));
  });
}

function submitDispositions(turn: Turn, { programmeId }: ActionOf<'submitDispositions'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ ref, programme }) => {
    const form = new FormReader(turn);
    const known = programme.contributions.map(({ contributionId }) => contributionId);
    const contributionIds = form.choices('contributions', known);
    const disposition = form.choice('kind', DISPOSITIONS);
    const reason = form.text('reason');
    if (form.invalid !== null || disposition === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const command: ProgrammeCommand = {
      type: 'DisposeContributions',
      contributionIds,
      disposition,
      reason: await keepPersonal(turn.ports, turn.municipalityId, reason),
    };
    const count = contributionIds.length;
    return give(turn, programmeId, command, () => ({ done: 'dispositionsGiven', programme: ref, count }));
  });
}
