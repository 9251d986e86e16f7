import { as, type PledgeId, type ProgrammeId } from '../../../domain/ids.ts';
import { isDue, type RegisteredPledge, sameNumber } from '../../../domain/municipality/council/pledge.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import {
  type PledgeModel,
  type parsePledge,
  pledgeAgreementsForm,
  pledgeCard,
  pledgeForm,
  pledgesCard,
  settlePledgeForm,
} from '../../../views/index.ts';
import { commandMunicipality } from '../../command.ts';
import { forTown, forTownToChange, giveTown, type Town } from '../for-town.ts';
import { FormReader } from '../form-values.ts';
import { notFound, type Seen } from '../programmes.ts';
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

type CouncilVerb = Extract<
  Verb,
  | 'showPledges'
  | 'showPledge'
  | 'openPledge'
  | 'submitPledge'
  | 'openPledgeAgreements'
  | 'submitPledgeAgreements'
  | 'openSettlePledge'
  | 'submitSettlePledge'
  | 'reopenPledge'
>;

/** What fits a message of either platform. */
const ON_A_PAGE = 12;
const LONGEST_NUMBER = 60;
const LONGEST_TEXT = 1_000;

export const councilHandlers: Handlers<CouncilVerb> = {
  showPledges,
  showPledge: (turn, { pledgeId }) => showPledge(turn, ({ pledgeId: each }) => each === pledgeId),
  openPledge,
  submitPledge,
  openPledgeAgreements: (turn, { pledgeId }) =>
    forPledge(turn, pledgeId, (pledge, town) => openAgreements(turn, town, pledge)),
  submitPledgeAgreements,
  openSettlePledge,
  submitSettlePledge,
  reopenPledge: (turn, { pledgeId }) =>
    forPledge(turn, pledgeId, ({ number }, town) =>
      giveTown(turn, town, { type: 'ReopenCouncilPledge', pledgeId }, { done: 'pledgeReopened', pledgeId, number }),
    ),
};

const unknownPledge = refused({ code: 'notFound', what: 'pledge' });

/** `stand toezeggingen`, `stand toezegging WVB 20081030`. */
export function showPledgesAsked(turn: Turn, asked: NonNullable<ReturnType<typeof parsePledge>>): Promise<Reply> {
  if (asked === 'all') return showPledges(turn, { verb: 'showPledges', page: 1 });
  return showPledge(turn, ({ number }) => sameNumber(number, asked.number));
}

/** The open ones first, the most urgent on top. */
function showPledges(turn: Turn, { page: asked }: ActionOf<'showPledges'>): Promise<Reply> {
  return forTown(turn, (town) => {
    const { pledges } = town.municipality;
    const sorted = pledges.toSorted((one, other) => urgency(one).localeCompare(urgency(other)));
    const pages = Math.max(1, Math.ceil(sorted.length / ON_A_PAGE));
    const page = Math.min(Math.max(asked, 1), pages);
    const model = {
      municipality: town.name,
      pledges: sorted.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE).map((pledge) => pledgeModel(turn, town, pledge)),
      open: pledges.filter(({ settled }) => settled === null).length,
      count: pledges.length,
      page,
      pages,
      mayChange: town.mayChange,
    };
    return privately(pledgesCard(model, turn.reader));
  });
}

/** Sorts as text: open with a day, open without, settled. */
const urgency = ({ settled, dueOn, number }: RegisteredPledge): string =>
  settled === null ? `0 ${dueOn ?? '9999'} ${number}` : `1 ${number}`;

function showPledge(turn: Turn, is: (pledge: RegisteredPledge) => boolean): Promise<Reply> {
  return forTown(turn, (town) => {
    const pledge = town.municipality.pledges.find(is);
    return pledge === undefined ? unknownPledge : privately(pledgeCard(pledgeModel(turn, town, pledge), turn.reader));
  });
}

function pledgeModel(turn: Turn, town: Town, pledge: RegisteredPledge): PledgeModel {
  const seen = programmeOf(town, pledge);
  const activities = seen?.programme.activities ?? [];
  return {
    pledge,
    programme: seen?.ref ?? null,
    mayWrite: seen?.isCoordinator ?? false,
    agreements: activities
      .filter(({ activityId }) => pledge.agreementIds.includes(activityId))
      .map(({ fields }) => fields.what),
    isDue: isDue(pledge, turn.today),
    today: turn.today,
    mayChange: town.mayChange,
  };
}

const programmeOf = ({ seen }: Town, { programmeId }: { readonly programmeId: ProgrammeId | null }): Seen | null =>
  seen.find((each) => each.programmeId === programmeId) ?? null;

/** For who may change the register. */
function forPledge(
  turn: Turn,
  pledgeId: PledgeId,
  then: (pledge: RegisteredPledge, town: Town) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forTownToChange(turn, (town) => {
    const pledge = town.municipality.pledges.find((each) => each.pledgeId === pledgeId);
    return pledge === undefined ? unknownPledge : then(pledge, town);
  });
}

function openPledge(turn: Turn, { pledgeId }: ActionOf<'openPledge'>): Promise<Reply> {
  return forTownToChange(turn, ({ municipality, seen }) => {
    const pledge = municipality.pledges.find((each) => each.pledgeId === pledgeId);
    if (pledgeId !== null && pledge === undefined) return unknownPledge;
    const programmes = seen.map(({ programmeId, ref }) => ({ value: programmeId, label: ref.name }));
    const values = {
      number: pledge?.number ?? '',
      pledgedOn: pledge?.pledgedOn ?? null,
      text: pledge?.text ?? '',
      dueOn: pledge?.dueOn ?? null,
      programme: pledge?.programmeId ?? '',
    };
    return opening(pledgeForm({ pledgeId, programmes, values }, turn.reader));
  });
}

/** Which agreements carry it out is asked next, where there are any. */
function submitPledge(turn: Turn, { pledgeId }: ActionOf<'submitPledge'>): Promise<Reply> {
  return forTownToChange(turn, async (town) => {
    const before = town.municipality.pledges.find((each) => each.pledgeId === pledgeId);
    if (pledgeId !== null && before === undefined) return unknownPledge;
    const form = new FormReader(turn);
    const number = form.text('number', { max: LONGEST_NUMBER });
    const pledgedOn = form.date('pledgedOn');
    const text = form.text('text', { max: LONGEST_TEXT });
    const dueOn = form.date('dueOn', { required: false });
    const offered = town.seen.map(({ programmeId }) => programmeId);
    const programmeId = form.choice('programme', offered, { required: false });
    if (form.invalid !== null || pledgedOn === null) return form.invalid ?? unknownPledge;
    const agreementIds = before?.programmeId === programmeId ? (before?.agreementIds ?? []) : [];
    const pledge = {
      pledgeId: pledgeId ?? as<PledgeId>(derivedId(turn, 'pledge')),
      number,
      pledgedOn,
      text,
      dueOn,
      programmeId,
      agreementIds,
    };
    const command = { type: 'SetCouncilPledge', pledge, today: turn.today } as const;
    const { ports, municipalityId } = turn;
    const outcome = await commandMunicipality(ports, municipalityId, command, givenBy(turn), town.onBehalfOf);
    if (!outcome.ok) return refused(outcome.refusal);
    const hasAgreements = (programmeOf(town, pledge)?.programme.activities.length ?? 0) > 0;
    if (hasAgreements && agreementIds.length === 0) return openAgreements(turn, town, pledge);
    return done(turn, { done: 'pledgeSet', pledgeId: pledge.pledgeId, number });
  });
}

type OfProgramme = Pick<RegisteredPledge, 'pledgeId' | 'number' | 'programmeId' | 'agreementIds'>;

function openAgreements(turn: Turn, town: Town, pledge: OfProgramme): Reply {
  const seen = programmeOf(town, pledge);
  if (seen === null) return refused(notFound);
  const model = {
    pledgeId: pledge.pledgeId,
    number: pledge.number,
    programme: seen.ref.name,
    agreements: seen.programme.activities.map(({ activityId, fields }) => ({ value: activityId, label: fields.what })),
    chosen: pledge.agreementIds,
  };
  return opening(pledgeAgreementsForm(model, turn.reader));
}

function submitPledgeAgreements(turn: Turn, { pledgeId }: ActionOf<'submitPledgeAgreements'>): Promise<Reply> {
  return forPledge(turn, pledgeId, (registered, town) => {
    const { settled: _, ...pledge } = registered;
    const activities = programmeOf(town, pledge)?.programme.activities ?? [];
    const form = new FormReader(turn);
    const offered = activities.map(({ activityId }) => activityId);
    const agreementIds = form.choices('agreements', offered, { required: false });
    if (form.invalid !== null) return form.invalid;
    const command = { type: 'SetCouncilPledge', pledge: { ...pledge, agreementIds }, today: turn.today } as const;
    return giveTown(turn, town, command, { done: 'pledgeSet', pledgeId, number: pledge.number });
  });
}

function openSettlePledge(turn: Turn, { pledgeId }: ActionOf<'openSettlePledge'>): Promise<Reply> {
  return forPledge(turn, pledgeId, ({ number, text, settled }) => {
    const values = {
      kept: settled?.kept ?? null,
      on: settled?.on ?? turn.today,
      letter: settled?.letter ?? '',
      explanation: settled?.explanation ?? '',
    };
    return opening(settlePledgeForm({ pledgeId, number, text, values }, turn.reader));
  });
}

function submitSettlePledge(turn: Turn, { pledgeId }: ActionOf<'submitSettlePledge'>): Promise<Reply> {
  return forPledge(turn, pledgeId, ({ number }, town) => {
    const form = new FormReader(turn);
    const kept = form.choice('kept', ['yes', 'no']);
    const on = form.date('on');
    const letter = form.text('letter', { required: false, max: LONGEST_NUMBER });
    const explanation = form.text('explanation', { required: false, max: LONGEST_TEXT });
    if (form.invalid !== null || on === null) return form.invalid ?? unknownPledge;
    const settlement = {
      kept: kept === 'yes',
      on,
      letter: letter === '' ? null : letter,
      explanation: explanation === '' ? null : explanation,
    };
    const command = { type: 'SettleCouncilPledge', pledgeId, settlement, today: turn.today } as const;
    return giveTown(turn, town, command, { done: 'pledgeSettled', pledgeId, number });
  });
}
