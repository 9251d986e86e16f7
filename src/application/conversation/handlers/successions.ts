import { as, type PartyId, type SuccessionId } from '../../../domain/ids.ts';
import { mandatesOf } from '../../../domain/municipality/mandates.ts';
import type { ProgrammeParty } from '../../../domain/programme/events.ts';
import { endingParties, heldBy } from '../../../domain/programme/succession/find.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { successionForm, successionsCard } from '../../../views/index.ts';
import { commandMunicipality } from '../../command.ts';
import { forPartaker } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { partyName, partyRef, type Seen } from '../programmes.ts';
import { endingModels, mayEnd } from '../successions.ts';
import { derivedId, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { takeOverHandlers } from './take-over.ts';

type SuccessionVerb = Extract<
  Verb,
  | 'showSuccessions'
  | 'openSuccession'
  | 'submitSuccession'
  | 'withdrawSuccession'
  | 'showTakeOver'
  | 'openTakeOver'
  | 'submitTakeOver'
  | 'openPaperTakeOver'
  | 'submitPaperTakeOver'
  | 'openDeclineTakeOver'
  | 'submitDeclineTakeOver'
>;

const LONGEST_NAME = 150;

export const successionHandlers: Handlers<SuccessionVerb> = {
  ...takeOverHandlers,
  showSuccessions,
  openSuccession,
  submitSuccession,
  withdrawSuccession: (turn, { programmeId, successionId, partyId }) =>
    forPartaker(turn, programmeId, () =>
      give(turn, programmeId, { type: 'WithdrawSuccession', successionId, partyId }, () => ({
        done: 'successionWithdrawn',
        programmeId,
      })),
    ),
};

function showSuccessions(turn: Turn, { programmeId }: ActionOf<'showSuccessions'>): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const { ref, isCoordinator } = seen;
    const mayStart = seen.programme.phase === 'active' && partiesToEnd(turn, seen).length > 0;
    const model = { programme: ref, ending: endingModels(turn, seen), mayStart, coordinates: isCoordinator };
    return privately(successionsCard(model, turn.reader));
  });
}

/** Those for which the reader may say so, that still stand in an agreement and have nobody asked. */
const partiesToEnd = (turn: Turn, seen: Seen): readonly ProgrammeParty[] => {
  const asked = endingParties(seen.programme).flatMap((each) => (each.asked === null ? [] : [each.partyId]));
  return seen.programme.setUp.parties.filter(
    ({ partyId }) =>
      mayEnd(turn, seen, partyId) && !asked.includes(partyId) && heldBy(seen.programme, partyId).length > 0,
  );
};

/** Every party that the municipality knows, but those that end. */
const successors = ({ municipality, programme }: Seen, partyId: PartyId | null): readonly ProgrammeParty[] => {
  const known = [...programme.setUp.parties, ...municipality.parties];
  const ending = endingParties(programme).map((each) => each.partyId);
  return known.filter(
    (party, index) =>
      party.partyId !== partyId &&
      !ending.includes(party.partyId) &&
      known.findIndex((each) => each.partyId === party.partyId) === index,
  );
};

const optionOf = ({ partyId, name }: ProgrammeParty) => ({ value: partyId, label: name });

function openSuccession(turn: Turn, { programmeId, partyId }: ActionOf<'openSuccession'>): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const parties = partiesToEnd(turn, seen);
    const [only, ...others] = parties;
    if (only === undefined || (partyId !== null && !mayEnd(turn, seen, partyId)))
      return refused({ code: 'notAllowed' }, programmeId);
    const chosen = partyId ?? (others.length === 0 ? only.partyId : null);
    const model = {
      programme: seen.ref,
      party: chosen === null ? null : partyRef(seen.programme, chosen),
      parties: parties.map(optionOf),
      successors: successors(seen, chosen).map(optionOf),
      mayAddParty: seen.isCoordinator,
      endsOn: endingParties(seen.programme).find((each) => each.partyId === chosen)?.endsOn ?? null,
    };
    return opening(successionForm(model, turn.reader));
  });
}

function submitSuccession(turn: Turn, { programmeId, partyId }: ActionOf<'submitSuccession'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const ids = partiesToEnd(turn, seen).map((party) => party.partyId);
    const ending = partyId ?? form.choice('party', ids);
    const successor = chosenSuccessor(turn, seen, form);
    const endsOn = form.date('endsOn');
    if (form.invalid !== null || ending === null || successor === null || endsOn === null)
      return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const known = seen.municipality.parties.some((party) => party.partyId === successor.partyId);
    if (!known) {
      const command = { type: 'RegisterParty', party: successor } as const;
      const giving = givenBy(turn, 'party');
      const outcome = await commandMunicipality(turn.ports, turn.municipalityId, command, giving, seen.programme);
      if (!outcome.ok) return refused(outcome.refusal, programmeId);
    }
    const successionId = as<SuccessionId>(derivedId(turn, 'succession'));
    const canConsent =
      successor.reach === 'paper' || mandatesOf(seen.municipality, successor.partyId, turn.today).length > 0;
    const command = { type: 'StartSuccession', successionId, partyId: ending, successor, endsOn, canConsent } as const;
    return give(
      turn,
      programmeId,
      command,
      (programme) => ({
        done: 'successionStarted',
        programmeId,
        successor: successor.name,
        party: partyName(programme, ending) ?? '',
      }),
      successor.name,
    );
  });
}

/** One of the list; for a coordinator also one that is named, which has no chat until its people are linked. */
function chosenSuccessor(turn: Turn, seen: Seen, form: FormReader): ProgrammeParty | null {
  const name = seen.isCoordinator ? form.text('newParty', { required: false, max: LONGEST_NAME }) : '';
  const offered = successors(seen, null);
  const chosen = form.choice(
    'successor',
    offered.map((party) => party.partyId),
    { required: name === '' },
  );
  if (chosen !== null) return offered.find((party) => party.partyId === chosen) ?? null;
  if (name === '') return null;
  const partyId = as<PartyId>(derivedId(turn, 'party'));
  return { partyId, name, kind: 'other', reach: 'paper' };
}
