import type { PartyId, PersonId } from '../../../domain/ids.ts';
import type { Mandate } from '../../../domain/municipality/events.ts';
import { mandateOf, standingOn, WITHOUT_BOUNDS } from '../../../domain/municipality/mandates.ts';
import { ownMoneyOf } from '../../../domain/programme/signing/own-money.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { ABOVE_CEILING, mandateForm, mandatesCard } from '../../../views/index.ts';
import type { Person } from '../../ports/people.ts';
import { isCoordinator } from '../../roles-of.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { grant } from '../grant-mandate.ts';
import { partyRef, type Seen } from '../programmes.ts';
import { type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { mandatePeriodHandlers } from './mandate-period.ts';
import { signingRulesHandlers } from './signing-rules.ts';

type MandateVerb = Extract<
  Verb,
  | 'showMandates'
  | 'openMandate'
  | 'submitMandate'
  | 'openMandatePeriod'
  | 'submitMandatePeriod'
  | 'endMandate'
  | 'openSigningRules'
  | 'submitSigningRules'
>;

const LONGEST_LINE = 150;

export const mandateHandlers: Handlers<MandateVerb> = {
  showMandates: (turn, { programmeId }) => forCoordinator(turn, programmeId, (seen) => showMandates(turn, seen)),
  openMandate,
  submitMandate,
  ...mandatePeriodHandlers,
  ...signingRulesHandlers,
};

/** Per party of the programme, in its own order. */
async function showMandates(turn: Turn, seen: Seen): Promise<Reply> {
  const { programme, municipality, ref } = seen;
  const people = await turn.ports.people.all(turn.municipalityId);
  const name = (personId: PersonId) => people.find((person) => person.personId === personId)?.name ?? '';
  const model = {
    programme: ref,
    parties: programme.setUp.parties.map(({ partyId, reach }) => ({
      party: partyRef(programme, partyId),
      reach,
      ownMoneyCents: ownMoneyOf(programme, partyId),
      mandates: municipality.mandates
        .filter((mandate) => mandate.partyId === partyId)
        .map((mandate) => ({ ...mandate, name: name(mandate.personId), standing: standingOn(mandate, turn.today) })),
    })),
    rules: municipality.signingRules,
    recesses: municipality.recesses,
    mayChangeRules: isCoordinator(turn.person.personId, municipality, null),
  };
  return privately(mandatesCard(model, turn.reader));
}

const isParty = ({ programme }: Seen, partyId: PartyId): boolean =>
  programme.setUp.parties.some((party) => party.partyId === partyId);

/** Of that party alone: nobody signs for a party to which they do not belong. */
const peopleOf = async ({ ports, municipalityId }: Turn, partyId: PartyId): Promise<readonly Person[]> =>
  (await ports.people.all(municipalityId)).filter((person) => person.partyId === partyId);

const optionOf = ({ personId, name, function: held }: Person) => ({ value: personId, label: `${name}, ${held}` });

/** A party of the programme, with its people. */
function forParty(
  turn: Turn,
  { programmeId, partyId }: Pick<ActionOf<'openMandate'>, 'programmeId' | 'partyId'>,
  then: (seen: Seen, people: readonly Person[]) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) =>
    isParty(seen, partyId)
      ? then(seen, await peopleOf(turn, partyId))
      : refused({ code: 'notFound', what: 'party' }, programmeId),
  );
}

function openMandate(turn: Turn, place: ActionOf<'openMandate'>): Promise<Reply> {
  const { partyId, personId } = place;
  return forParty(turn, place, ({ programme, municipality, ref }, people) => {
    const present = personId === null ? null : mandateOf(municipality, partyId, personId);
    const offered = present === null ? people : people.filter((person) => person.personId === personId);
    const model = {
      programme: ref,
      party: partyRef(programme, partyId),
      personId,
      people: offered.map(optionOf),
      values: {
        person: present?.personId ?? '',
        function: present?.function ?? '',
        basis: present?.basis ?? '',
        ceilingCents: present?.ceilingCents ?? null,
        joint: present?.joint ?? true,
      },
    };
    return opening(mandateForm(model, turn.reader));
  });
}

function submitMandate(turn: Turn, place: ActionOf<'submitMandate'>): Promise<Reply> {
  const { programmeId, partyId } = place;
  return forParty(turn, place, (seen, people) => {
    const mandate = filledIn(turn, seen, partyId, people);
    if ('kind' in mandate) return mandate;
    const { personId } = mandate;
    const party = partyRef(seen.programme, partyId).name;
    const name = people.find((person) => person.personId === personId)?.name ?? '';
    return grant(turn, seen, mandate, { done: 'mandateGranted', programmeId, partyId, personId, party, name });
  });
}

/** The period is asked on its own; until then it stays as it was. */
function filledIn(turn: Turn, { municipality }: Seen, partyId: PartyId, people: readonly Person[]): Mandate | Reply {
  const form = new FormReader(turn);
  const personId = form.choice(
    'person',
    people.map((person) => person.personId),
  );
  const inFunction = form.text('function', { max: LONGEST_LINE });
  const basis = form.text('basis', { required: false, max: LONGEST_LINE });
  const ceilingCents = form.money('ceiling', { required: false });
  const above = form.choice('above', ABOVE_CEILING, { required: false });
  if (form.invalid !== null || personId === null) return form.invalid ?? refused({ code: 'stale' });
  const { validFrom, validTo } = mandateOf(municipality, partyId, personId) ?? WITHOUT_BOUNDS;
  return {
    partyId,
    personId,
    function: inFunction,
    basis: basis === '' ? null : basis,
    validFrom,
    validTo,
    ceilingCents,
    joint: ceilingCents !== null && above === 'together',
  };
}
