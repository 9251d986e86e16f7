import { destructionOf } from '../../../domain/municipality/retention/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { destructionForm, erasedText, retentionCard, retentionForm } from '../../../views/index.ts';
import type { ProposedDestruction } from '../../../views/models.ts';
import { commandMunicipality } from '../../command.ts';
import { confirmDestruction, proposeDestruction, withdrawDestruction } from '../../destruction/decide.ts';
import { keptOf, todayOf } from '../../destruction/kept.ts';
import { readPersonal } from '../../personal-values.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { notFound, type Seen } from '../programmes.ts';
import { done, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';

type RetentionVerb = Extract<
  Verb,
  | 'showRetention'
  | 'openRetention'
  | 'submitRetention'
  | 'openDestruction'
  | 'submitDestruction'
  | 'confirmDestruction'
  | 'withdrawDestruction'
>;

export const retentionHandlers: Handlers<RetentionVerb> = {
  showRetention: (turn, { programmeId }) => forCoordinator(turn, programmeId, (seen) => show(turn, seen)),
  openRetention: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref, municipality }) =>
      opening(retentionForm({ programme: ref, retention: municipality.retention }, turn.reader)),
    ),
  submitRetention,
  openDestruction: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, async (seen) => {
      const kept = await keptNow(turn, seen);
      if (kept === null) return refused(notFound);
      const { until, mayGo } = kept;
      return opening(destructionForm({ programme: seen.ref, until, mayGo }, turn.reader));
    }),
  submitDestruction,
  confirmDestruction: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, async ({ ref }) => {
      const decided = await confirmDestruction(turn.ports, turn.municipalityId, programmeId, givenBy(turn));
      return decided.ok
        ? done(turn, { done: 'destructionConfirmed', name: ref.name })
        : refused(decided.refusal, programmeId);
    }),
  withdrawDestruction: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, async ({ ref }) => {
      const decided = await withdrawDestruction(turn.ports, turn.municipalityId, programmeId, givenBy(turn));
      return decided.ok
        ? done(turn, { done: 'destructionWithdrawn', programme: ref })
        : refused(decided.refusal, programmeId);
    }),
};

async function keptNow({ ports }: Turn, { municipality, programme }: Seen) {
  const today = todayOf(municipality, await ports.clock.now());
  return today === null ? null : keptOf(municipality, programme, today);
}

async function show(turn: Turn, seen: Seen): Promise<Reply> {
  const kept = await keptNow(turn, seen);
  if (kept === null) return refused(notFound);
  const { municipality, ref } = seen;
  const model = {
    programme: ref,
    retention: municipality.retention,
    until: kept.until,
    mayGo: kept.mayGo,
    maySet: municipality.coordinators.includes(turn.person.personId),
    proposed: await proposedOf(turn, seen),
  };
  return privately(retentionCard(model, turn.reader));
}

async function proposedOf(turn: Turn, { municipality, programmeId }: Seen): Promise<ProposedDestruction | null> {
  const destruction = destructionOf(municipality, programmeId);
  if (destruction === null) return null;
  const { at, by, reason } = destruction.proposed;
  const { ports, municipalityId, person } = turn;
  const proposer = by.kind === 'person' ? await ports.people.get(municipalityId, by.personId) : null;
  const read = await readPersonal(ports, municipalityId, [reason], erasedText(turn.reader));
  return {
    at,
    by: proposer?.name ?? null,
    reason: reason === null ? null : read(reason),
    own: by.kind === 'person' && by.personId === person.personId,
  };
}

/** For the whole municipality: those who coordinate it may. */
function submitRetention(turn: Turn, { programmeId }: ActionOf<'submitRetention'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ ref }) => {
    const form = new FormReader(turn);
    const processType = form.text('processType', { max: 150 });
    const result = form.text('result', { max: 150 });
    const years = form.count('years', { required: false });
    const startsFrom = form.choice('startsFrom', ['termEnd', 'closing']);
    if (form.invalid !== null || startsFrom === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const command = { type: 'SetRetention', retention: { processType, result, years, startsFrom } } as const;
    const outcome = await commandMunicipality(turn.ports, turn.municipalityId, command, givenBy(turn));
    return outcome.ok ? done(turn, { done: 'retentionSet', programme: ref }) : refused(outcome.refusal, programmeId);
  });
}

function submitDestruction(turn: Turn, { programmeId }: ActionOf<'submitDestruction'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ ref }) => {
    const reason = new FormReader(turn).text('reason', { required: false });
    const { ports, municipalityId } = turn;
    const decided = await proposeDestruction(ports, municipalityId, programmeId, reason || null, givenBy(turn));
    return decided.ok
      ? done(turn, { done: 'destructionProposed', programme: ref })
      : refused(decided.refusal, programmeId);
  });
}
