import { localDateOf } from '../../../domain/calendar/local-time.ts';
import type { ContributionId, ProgrammeId } from '../../../domain/ids.ts';
import type { Proposal } from '../../../domain/programme/amendments/proposal.ts';
import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import type { Contribution } from '../../../domain/programme/evening/state.ts';
import type { Programme } from '../../../domain/programme/state.ts';
import { DISPOSITIONS } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import {
  correctContributionForm,
  dispositionsForm,
  erasedText,
  eveningCard,
  eveningForm,
} from '../../../views/index.ts';
import type { DispositionsFormModel } from '../../../views/models.ts';
import { commandProgramme } from '../../command.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { eveningModel } from '../residents.ts';
import { done, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';

type EveningVerb = Extract<
  Verb,
  | 'showEvening'
  | 'openEvening'
  | 'submitEvening'
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
  openCorrectContribution,
  submitCorrectContribution,
  openDispositions,
  submitDispositions,
};

/** Residents' words are for who must answer them. */
export function showEvening(turn: Turn, programmeId: ProgrammeId): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) =>
    privately(eveningCard(await eveningModel(turn, seen), turn.reader)),
  );
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
  return forCoordinator(turn, programmeId, async ({ ref, programme }) => {
    const { contributions } = programme;
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
    const amendments = shownAmendments(programme);
    return opening(dispositionsForm({ programme: ref, contributions: options, values, amendments }, turn.reader));
  });
}

function submitDispositions(turn: Turn, { programmeId }: ActionOf<'submitDispositions'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ ref, programme }) => {
    const form = new FormReader(turn);
    const known = programme.contributions.map(({ contributionId }) => contributionId);
    const contributionIds = form.choices('contributions', known);
    const disposition = form.choice('kind', DISPOSITIONS);
    const reason = form.text('reason');
    const amendmentId = form.choice(
      'amendment',
      openAmendments(programme).map((each) => each.amendmentId),
      { required: false },
    );
    if (form.invalid !== null || disposition === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const command: ProgrammeCommand = {
      type: 'DisposeContributions',
      contributionIds,
      disposition,
      reason: await keepPersonal(turn.ports, turn.municipalityId, reason),
    };
    const { ports, municipalityId } = turn;
    const disposed = await commandProgramme(ports, municipalityId, programmeId, command, givenBy(turn));
    if (!disposed.ok) return refused(disposed.refusal, programmeId);
    if (disposition === 'changed' && amendmentId !== null) {
      const link: ProgrammeCommand = { type: 'LinkContributions', contributionIds, amendmentId };
      const linked = await commandProgramme(ports, municipalityId, programmeId, link, givenBy(turn, 'link'));
      if (!linked.ok) return refused(linked.refusal, programmeId);
    }
    return done(turn, { done: 'dispositionsGiven', programme: ref, count: contributionIds.length });
  });
}

/** What a change after the signing can stand in: whatever was not stopped. */
const openAmendments = ({ amendments }: Programme) =>
  amendments.filter(({ end }) => end === null || end.is === 'inForce');

const shownAmendments = (programme: Programme): DispositionsFormModel['amendments'] =>
  openAmendments(programme).map(({ amendmentId, sent, proposal }) => ({
    amendmentId,
    number: sent?.number ?? null,
    what: whatOf(programme, proposal),
  }));

const whatOf = ({ activities }: Programme, proposal: Proposal): string =>
  proposal.kind === 'end'
    ? (activities.find(({ activityId }) => activityId === proposal.agreementId)?.fields.what ?? '')
    : proposal.fields.what;
