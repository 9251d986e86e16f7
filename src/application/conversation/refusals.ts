import { localDateOf } from '../../domain/calendar/local-time.ts';
import { as, type LocalDate, type MunicipalityId, type ProgrammeId, type TimeZone } from '../../domain/ids.ts';
import type { Mandate } from '../../domain/municipality/events.ts';
import { mandatesOf, outOfDateMandate } from '../../domain/municipality/mandates.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Action } from '../../views/actions.ts';
import {
  erasedText,
  fieldErrorText,
  fieldOfRefusal,
  type OutOfDate,
  type Reader,
  refusalCard,
  refusalText,
} from '../../views/index.ts';
import type { Card } from '../../views/vocabulary.ts';
import { loadMunicipality, loadProgramme } from '../command.ts';
import type { Interaction } from '../interaction.ts';
import { readPersonal } from '../personal-values.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { takesPart } from './programmes.ts';
import type { Reply } from './turn.ts';

type Answered =
  | { readonly kind: 'invalid'; readonly errors: readonly { readonly field: string; readonly text: string }[] }
  | { readonly kind: 'private' | 'closed'; readonly card: Card<Action> };

/** Words for what was refused: at the field of the form where that is the best place, else as a private card. */
export async function refusalReply(
  ports: Ports,
  interaction: Interaction,
  person: Person | null,
  reader: Reader,
  reply: Extract<Reply, { readonly kind: 'invalid' | 'refused' }>,
): Promise<Answered> {
  if (reply.kind === 'invalid') {
    return {
      kind: 'invalid',
      errors: reply.errors.map(({ field, error }) => ({ field, text: fieldErrorText(error, reader) })),
    };
  }
  const { refusal, by, programmeId } = reply;
  const model = { refusal, by, ...(await namesFor(ports, person, programmeId)) };
  if (interaction.what.kind !== 'submit') return { kind: 'private', card: refusalCard(model, reader) };
  const field = fieldOfRefusal(refusal, Object.keys(interaction.what.values));
  return field === null
    ? { kind: 'closed', card: refusalCard(model, reader) }
    : { kind: 'invalid', errors: [{ field, text: refusalText(model, reader) }] };
}

const nobodyAndNothing = {
  programme: null,
  names: { parties: {}, activities: {}, contributions: {}, areas: {}, outOfDate: {} },
};

/** To somebody who has no part in a programme, a refusal names nothing of it. */
async function namesFor(ports: Ports, person: Person | null, programmeId: string | null) {
  if (person === null || programmeId === null) return nobodyAndNothing;
  const { state } = await loadProgramme(ports, person.municipalityId, as<ProgrammeId>(programmeId));
  if (!takesPart(person, state, await loadMunicipality(ports, person.municipalityId))) return nobodyAndNothing;
  return {
    programme: state.setUp === null ? null : { programmeId: as<ProgrammeId>(programmeId), name: state.setUp.name },
    names: await namesById(ports, person, state),
  };
}

const namesOf = ({ activities }: Programme) =>
  activities.map(({ activityId, fields }) => [activityId, fields.what] as const);

/** What amendments would add has a name too. */
const draftedNames = ({ amendments }: Programme) =>
  amendments.flatMap(({ proposal }) =>
    proposal.kind === 'add' ? [[proposal.agreementId, proposal.fields.what] as const] : [],
  );

/** Names by id, for the words of refusals and gaps. */
export async function namesById(ports: Ports, { municipalityId, language, zone }: Person, programme: Programme) {
  const words = await readPersonal(
    ports,
    municipalityId,
    programme.contributions.map(({ text }) => text),
    erasedText({ language, zone }),
  );
  return {
    outOfDate: await outOfDateIn(ports, municipalityId, zone, programme),
    parties: Object.fromEntries(programme.setUp?.parties.map(({ partyId, name }) => [partyId, name]) ?? []),
    areas: Object.fromEntries(programme.setUp?.areas.map(({ areaId, name }) => [areaId, name]) ?? []),
    activities: Object.fromEntries([...draftedNames(programme), ...namesOf(programme)]),
    contributions: Object.fromEntries(
      programme.contributions.map(({ contributionId, text }) => [contributionId, words(text)]),
    ),
  };
}

/** Only of parties for which nobody may sign today. */
async function outOfDateIn(ports: Ports, municipalityId: MunicipalityId, zone: TimeZone, { setUp }: Programme) {
  const municipality = await loadMunicipality(ports, municipalityId);
  const today = localDateOf(await ports.clock.now(), zone);
  const found: Record<string, OutOfDate> = {};
  for (const { partyId } of setUp?.parties ?? []) {
    if (mandatesOf(municipality, partyId, today).length > 0) continue;
    const mandate = outOfDateMandate(municipality, partyId, today);
    const is = mandate && boundOf(mandate, today);
    if (mandate === null || is === null) continue;
    const { personId } = mandate;
    found[partyId] = { personId, is, name: (await ports.people.get(municipalityId, personId))?.name ?? '' };
  }
  return found;
}

const boundOf = ({ validFrom, validTo }: Mandate, today: LocalDate): OutOfDate['is'] | null => {
  if (validTo !== null && validTo < today) return { over: validTo };
  return validFrom === null ? null : { notBefore: validFrom };
};
