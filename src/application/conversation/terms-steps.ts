import type { AgreementId, PersonId } from '../../domain/ids.ts';
import type { ActivityFields, Means, Money, Result } from '../../domain/programme/terms.ts';
import type { CompleteStep, CompleteStepModel } from '../../views/index.ts';
import type { Person } from '../ports/people.ts';
import { dateInTerm, partyOptions } from './activity-fields.ts';
import type { FormReader } from './form-values.ts';
import { labelOf } from './named-people.ts';
import type { Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** The terms of one agreement as they are filled in, in three steps: of a proposal, or of an amendment. */
export interface Filled {
  readonly fields: ActivityFields;
  readonly ownerId: PersonId | null;
}

const LONGEST_LINE = 150;
const LONGEST_LIST = 600;

/** What the form of that step shows. `agreementId`: what it is about; it can't wait for itself. */
export async function stepOf(
  turn: Turn,
  seen: Seen,
  agreementId: AgreementId,
  { fields, ownerId }: Filled,
  step: CompleteStep,
): Promise<CompleteStepModel> {
  switch (step) {
    case 1:
      return { step, ...(await whoAndWhen(turn, seen, { fields, ownerId })) };
    case 2:
      return { step, values: fields.means ?? NOTHING };
    case 3:
      return {
        step,
        agreements: othersOf(seen, agreementId).map(({ activityId, fields: { what } }) => ({
          value: activityId,
          label: what,
        })),
        values: { result: fields.result, waitsFor: fields.waitsFor },
      };
  }
}

const othersOf = ({ programme }: Seen, agreementId: AgreementId) =>
  programme.activities.filter(({ activityId, ended }) => activityId !== agreementId && ended === null);

const NOTHING: Means = { money: [], hours: null, goods: [] };

async function whoAndWhen(turn: Turn, seen: Seen, { fields, ownerId }: Filled) {
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
async function possibleOwners(turn: Turn, { programme }: Seen, ownerId: PersonId | null) {
  const people = await turn.ports.people.all(turn.municipalityId);
  return people.filter(
    ({ personId, partyId }) =>
      personId === ownerId || programme.setUp.parties.some((party) => party.partyId === partyId),
  );
}

/** What was typed in that step; the other steps stay as they are. */
export async function filledIn(
  turn: Turn,
  form: FormReader,
  seen: Seen,
  agreementId: AgreementId,
  { fields, ownerId }: Filled,
  step: CompleteStep,
): Promise<Filled> {
  switch (step) {
    case 1:
      return filledWho(form, seen, fields, await possibleOwners(turn, seen, ownerId));
    case 2:
      return { ownerId, fields: { ...fields, means: filledMeans(form, fields.means ?? NOTHING) } };
    case 3:
      return {
        ownerId,
        fields: { ...fields, result: filledResult(form), waitsFor: filledWaits(form, seen, agreementId) },
      };
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
      involvedPartyIds: inOrderOf(
        fields.involvedPartyIds,
        involved.filter((partyId) => partyId !== leadPartyId),
      ),
      dueOn,
    },
  };
}

/** A form lists its options in an order of its own: what stood there stays where it stood, or it would read as a change. */
const inOrderOf = <Id>(before: readonly Id[], chosen: readonly Id[]): readonly Id[] => [
  ...before.filter((id) => chosen.includes(id)),
  ...chosen.filter((id) => !before.includes(id)),
];

/** Left open, the function is that of the owner who was named. */
const functionOf = (people: readonly Person[], ownerId: PersonId | null): string | null =>
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

const filledWaits = (form: FormReader, seen: Seen, agreementId: AgreementId): readonly AgreementId[] =>
  form.choices(
    'waitsFor',
    othersOf(seen, agreementId).map(({ activityId }) => activityId),
    { required: false },
  );
