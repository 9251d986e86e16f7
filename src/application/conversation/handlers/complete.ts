import type { Activity } from '../../../domain/programme/state.ts';
import type { ActivityFields, Means, Money, Result } from '../../../domain/programme/terms.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { type CompleteFormModel, completeForm } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import type { Person } from '../../ports/people.ts';
import { dateInTerm, partyOptions } from '../activity-fields.ts';
import { forPartaker, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { partyName, type Seen } from '../programmes.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type CompleteVerb = Extract<Verb, 'openComplete' | 'submitComplete'>;
type Place = Omit<ActionOf<'openComplete'>, 'verb'>;
type Filled = Pick<Activity, 'fields' | 'ownerId'>;

const LONGEST_LINE = 150;
const LONGEST_LIST = 600;

/** "Maak compleet": three steps, each kept. What stays open is a gap for the freeze, not an error. */
export const completeHandlers: Handlers<CompleteVerb> = { openComplete, submitComplete };

function openComplete(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, activityId } = place;
  return forPartaker(turn, programmeId, async (seen) => {
    const activity = seen.programme.activities.find((each) => each.activityId === activityId);
    if (activity === undefined) return refused({ code: 'notFound', what: 'activity' }, programmeId);
    const closed = whyTextIsClosed(seen.programme);
    return closed === null ? openStep(turn, seen, activity, place.step) : refused(closed, programmeId);
  });
}

async function openStep(turn: Turn, seen: Seen, activity: Activity, step: Place['step']): Promise<Reply> {
  const { activityId, fields } = activity;
  const base = { programme: seen.ref, activityId, what: fields.what };
  const model: CompleteFormModel =
    step === 1
      ? { ...base, step, ...(await whoAndWhen(turn, seen, activity)) }
      : step === 2
        ? { ...base, step, values: fields.means ?? NOTHING }
        : { ...base, step, values: fields.result };
  return opening(completeForm(model, turn.reader));
}

const NOTHING: Means = { money: [], hours: null, goods: [] };

async function whoAndWhen(turn: Turn, seen: Seen, { fields, ownerId }: Activity) {
  const people = await possibleOwners(turn, seen, ownerId);
  return {
    parties: partyOptions(seen.programme.setUp),
    people: people.map((person) => ({ value: person.personId, label: labelOf(person, seen) })),
    values: {
      lead: fields.leadPartyId ?? '',
      ownerFunction: fields.ownerFunction ?? '',
      owner: ownerId ?? '',
      involved: fields.involvedPartyIds,
      dueOn: fields.dueOn,
    },
  };
}

/** Everybody of a party of the programme, and who is named already. */
async function possibleOwners(turn: Turn, { programme }: Seen, ownerId: Activity['ownerId']) {
  const people = await turn.ports.people.all(turn.municipalityId);
  return people.filter(
    ({ personId, partyId }) =>
      personId === ownerId || programme.setUp.parties.some((party) => party.partyId === partyId),
  );
}

const labelOf = ({ name, function: held, partyId }: Person, { programme }: Seen): string =>
  [name, held, partyName(programme, partyId)].filter((part) => part !== null && part !== '').join(', ');

function submitComplete(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, activityId, step } = place;
  return forPartaker(turn, programmeId, async (seen) => {
    const activity = seen.programme.activities.find((each) => each.activityId === activityId);
    if (activity === undefined) return refused({ code: 'notFound', what: 'activity' }, programmeId);
    const form = new FormReader(turn);
    const filled = await filledIn(turn, form, seen, activity, step);
    if (form.invalid !== null) return form.invalid;
    const outcome = await commandProgramme(
      turn.ports,
      turn.municipalityId,
      programmeId,
      { type: 'ChangeActivity', activityId, ...filled },
      givenBy(turn),
    );
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    if (step !== 3) return openStep(turn, seen, { ...activity, ...filled }, step === 1 ? 2 : 3);
    const { what } = filled.fields;
    return done(turn, { done: 'completed', programme: seen.ref, activityId, what, next: null });
  });
}

async function filledIn(
  turn: Turn,
  form: FormReader,
  seen: Seen,
  { fields, ownerId }: Activity,
  step: Place['step'],
): Promise<Filled> {
  switch (step) {
    case 1:
      return filledWho(form, seen, fields, await possibleOwners(turn, seen, ownerId));
    case 2:
      return { ownerId, fields: { ...fields, means: filledMeans(form, fields.means ?? NOTHING) } };
    case 3:
      return { ownerId, fields: { ...fields, result: filledResult(form) } };
  }
}

function filledWho(
  form: FormReader,
  { programme: { setUp } }: Seen,
  fields: ActivityFields,
  people: readonly Person[],
): Filled {
  const optional = { required: false };
  const parties = setUp.parties.map(({ partyId }) => partyId);
  const leadPartyId = form.choice('lead', parties, optional);
  const ownerFunction = form.text('ownerFunction', { ...optional, max: LONGEST_LINE });
  const ownerId = form.choice(
    'owner',
    people.map(({ personId }) => personId),
    optional,
  );
  const involved = form.choices('involved', parties, optional);
  const dueOn = dateInTerm(form, setUp);
  return {
    ownerId,
    fields: {
      ...fields,
      leadPartyId,
      ownerFunction: ownerFunction === '' ? functionOf(people, ownerId) : ownerFunction,
      involvedPartyIds: involved.filter((partyId) => partyId !== leadPartyId),
      dueOn,
    },
  };
}

/** Left open, the function is that of the owner who was named. */
const functionOf = (people: readonly Person[], ownerId: Activity['ownerId']): string | null =>
  people.find(({ personId }) => personId === ownerId)?.function ?? null;

/** The form holds the first source of money; the others stay. Nothing at all is a gap. */
function filledMeans(form: FormReader, before: Means): Means | null {
  const first = filledMoney(form);
  const money = [...(first === null ? [] : [first]), ...before.money.slice(1)];
  const hours = form.number('hours', { required: false });
  if (hours !== null && hours < 0) form.fail('hours', { error: 'notANumber' });
  const goods = form.lines('goods', { required: false, max: LONGEST_LIST });
  return money.length === 0 && hours === null && goods.length === 0 ? null : { money, hours, goods };
}

function filledMoney(form: FormReader): Money | null {
  const cents = form.money('euros', { required: false });
  const source = form.text('source', { required: false, max: LONGEST_LINE });
  if (form.invalid !== null || (cents === null && source === '')) return null;
  if (cents === null) form.fail('euros', { error: 'sourceNeedsMoney' });
  if (source === '') form.fail('source', { error: 'moneyNeedsSource' });
  return { cents: cents ?? 0, source };
}

/** All of it or nothing: half a result can't be measured. */
function filledResult(form: FormReader): Result | null {
  const optional = { required: false };
  const indicator = form.text('indicator', { ...optional, max: LONGEST_LINE });
  const baseline = form.number('baseline', optional);
  const target = form.number('target', optional);
  const unit = form.text('unit', { ...optional, max: LONGEST_LINE });
  const isEmpty = indicator === '' && baseline === null && target === null && unit === '';
  if (isEmpty || form.invalid !== null) return null;
  if (indicator === '') form.fail('indicator', { error: 'resultIncomplete' });
  if (baseline === null) form.fail('baseline', { error: 'resultIncomplete' });
  if (target === null) form.fail('target', { error: 'resultIncomplete' });
  if (unit === '') form.fail('unit', { error: 'resultIncomplete' });
  return baseline === null || target === null ? null : { indicator, baseline, target, unit };
}
