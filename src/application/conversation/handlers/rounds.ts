import type { AreaId } from '../../../domain/ids.ts';
import { consideredIn, type Round, reasonFor } from '../../../domain/municipality/rounds/round.ts';
import { roundStanding } from '../../../domain/municipality/rounds/standing.ts';
import type { Municipality } from '../../../domain/municipality/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { type RoundModel, roundCard, roundForm, roundReasonsForm, roundsCard } from '../../../views/index.ts';
import { commandMunicipality } from '../../command.ts';
import { forTown, forTownToChange, giveTown, inBrief, programmesOfTown, type Town } from '../for-town.ts';
import { FormReader } from '../form-values.ts';
import { partyName } from '../programmes.ts';
import { done, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';

type RoundVerb = Extract<
  Verb,
  'showRounds' | 'showRound' | 'openRound' | 'submitRound' | 'openRoundReasons' | 'submitRoundReasons'
>;

export const roundHandlers: Handlers<RoundVerb> = {
  showRounds,
  showRound: (turn, { round }) => showRound(turn, round),
  openRound,
  submitRound,
  openRoundReasons: (turn, { round }) =>
    forTownToChange(turn, ({ municipality }) => {
      const decided = roundIn(municipality, round);
      return decided === null ? unknownRound : openReasons(turn, municipality, decided);
    }),
  submitRoundReasons,
};

const unknownRound = refused({ code: 'notFound', what: 'round' });

const roundIn = ({ rounds }: Municipality, round: number): Round | null =>
  rounds.find((each) => each.round === round) ?? null;

export function showRounds(turn: Turn): Promise<Reply> {
  return forTown(turn, async ({ municipality, name, mayChange }) => {
    const { rounds, areas } = municipality;
    const programmes = await programmesOfTown(turn);
    const considered = new Set(rounds.flatMap(consideredIn));
    const model = {
      municipality: name,
      rounds: rounds.map((round) => inBrief(round, roundStanding(round, rounds, programmes, turn.today))),
      neverConsidered: areas.filter(({ areaId }) => !considered.has(areaId)).map((area) => area.name),
      mayChange,
    };
    return privately(roundsCard(model, turn.reader));
  });
}

export function showRound(turn: Turn, number: number): Promise<Reply> {
  return forTown(turn, async (town) => {
    const round = roundIn(town.municipality, number);
    return round === null ? unknownRound : privately(roundCard(await roundModel(turn, town, round), turn.reader));
  });
}

async function roundModel(turn: Turn, { municipality, seen, mayChange }: Town, round: Round): Promise<RoundModel> {
  const nameOf = nameIn(municipality);
  const standing = roundStanding(round, municipality.rounds, await programmesOfTown(turn), turn.today);
  return {
    ...inBrief(round, standing),
    reason: round.reason,
    programmes: standing.programmes.flatMap(({ programme, areas, missing }) => {
      const { identity, setUp, phase } = programme;
      if (identity === null || setUp === null) return [];
      const { programmeId } = identity;
      return [
        {
          programmeId,
          name: setUp.name,
          phase,
          areas: areas.map(nameOf),
          missing: missing.flatMap((partyId) => partyName(programme, partyId) ?? []),
          maySee: seen.some((each) => each.programmeId === programmeId),
        },
      ];
    }),
    without: standing.without.map(nameOf),
    areas: consideredIn(round).map((areaId) => ({
      name: nameOf(areaId),
      chosen: round.chosen.includes(areaId),
      reason: reasonFor(round, areaId),
      ofItsOwn: round.reasons.some((each) => each.areaId === areaId),
    })),
    mayChange,
  };
}

const nameIn =
  ({ areas }: Municipality) =>
  (areaId: AreaId): string =>
    areas.find((area) => area.areaId === areaId)?.name ?? areaId;

function openRound(turn: Turn, { round }: ActionOf<'openRound'>): Promise<Reply> {
  return forTownToChange(turn, ({ municipality }) => {
    const { areas, rounds } = municipality;
    const standing = roundIn(municipality, round);
    if (standing === null && round !== rounds.length + 1) return unknownRound;
    const values = standing ?? { decidedOn: turn.today, signBy: null, chosen: [], regularWork: [], reason: '' };
    const options = areas.map(({ areaId, name }) => ({ value: areaId, label: name }));
    return opening(roundForm({ round, areas: options, values }, turn.reader));
  });
}

/** The reasons per area come next, for those that have none of their own. */
function submitRound(turn: Turn, { round }: ActionOf<'submitRound'>): Promise<Reply> {
  return forTownToChange(turn, async (town) => {
    const { municipality } = town;
    const form = new FormReader(turn);
    const decided = decidedIn(turn, form, municipality, round);
    if (form.invalid !== null || decided === null) return form.invalid ?? unknownRound;
    const command = { type: 'DecideRound', ...decided } as const;
    const giving = givenBy(turn);
    const outcome = await commandMunicipality(turn.ports, turn.municipalityId, command, giving, town.onBehalfOf);
    if (!outcome.ok) return refused(outcome.refusal);
    const isReasoned = withoutReason(decided).length === 0;
    if (!isReasoned) return openReasons(turn, outcome.state, decided);
    return done(turn, { done: 'roundDecided', round, count: decided.chosen.length });
  });
}

function decidedIn({ today }: Turn, form: FormReader, municipality: Municipality, round: number): Round | null {
  const areaIds = municipality.areas.map(({ areaId }) => areaId);
  const decidedOn = form.date('decidedOn');
  const signBy = form.date('signBy', { required: false });
  const chosen = form.choices('chosen', areaIds, { required: false });
  const regularWork = form.choices('regularWork', areaIds, { required: false });
  const reason = form.text('reason', { max: 1_000 });
  if (chosen.length + regularWork.length === 0) form.fail('chosen', { error: 'chooseSomething' });
  if (decidedOn !== null && decidedOn > today) form.fail('decidedOn', { error: 'dateInFuture' });
  if (decidedOn === null) return null;
  const considered = [...chosen, ...regularWork];
  const reasons = (roundIn(municipality, round)?.reasons ?? []).filter(({ areaId }) => considered.includes(areaId));
  return { round, decidedOn, signBy, chosen, regularWork, reason, reasons };
}

const withoutReason = (round: Round): readonly AreaId[] =>
  consideredIn(round).filter((areaId) => !round.reasons.some((each) => each.areaId === areaId));

/** Those without a reason of their own; when all have one, all of them, to put one right. */
function openReasons(turn: Turn, municipality: Municipality, round: Round): Reply {
  const open = withoutReason(round);
  const offered = open.length === 0 ? consideredIn(round) : open;
  const areas = offered.map((areaId) => ({ value: areaId, label: nameIn(municipality)(areaId) }));
  return opening(roundReasonsForm({ round: round.round, areas }, turn.reader));
}

function submitRoundReasons(turn: Turn, { round: number }: ActionOf<'submitRoundReasons'>): Promise<Reply> {
  return forTownToChange(turn, async (town) => {
    const round = roundIn(town.municipality, number);
    if (round === null) return unknownRound;
    const form = new FormReader(turn);
    const areaIds = form.choices('areas', consideredIn(round));
    const reason = form.text('reason', { max: 1_000 });
    if (form.invalid !== null) return form.invalid;
    const kept = round.reasons.filter(({ areaId }) => !areaIds.includes(areaId));
    const reasons = [...kept, ...areaIds.map((areaId) => ({ areaId, reason }))];
    const reasoned: Round = { ...round, reasons };
    const given = { done: 'roundDecided', round: number, count: round.chosen.length } as const;
    const reply = await giveTown(turn, town, { type: 'DecideRound', ...reasoned }, given);
    const isLeft = withoutReason(reasoned).length > 0;
    return reply.kind === 'closed' && isLeft ? openReasons(turn, town.municipality, reasoned) : reply;
  });
}
