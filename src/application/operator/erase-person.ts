import { as, type CommandId, type MunicipalityId, municipalityStream, type PersonId } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import { erasurePreviewCard, personErasedCard, plainText, type Reader } from '../../views/index.ts';
import { commandMunicipality } from '../command.ts';
import { eraseRecord } from '../erasure/erase-record.ts';
import { recordErasure } from '../erasure/erase-values.ts';
import { rolesOfPerson } from '../erasure/roles-of-person.ts';
import { streamNames } from '../erasure/stream-names.ts';
import { type FoundValue, valuesOfPerson } from '../erasure/values-of-person.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { refreshWithout } from '../sending/refresh-without.ts';
import type { Report } from './import.ts';
import { operatorGiving } from './operator.ts';

export interface PersonToErase {
  readonly municipalityId: string;
  /** `haarlem.anna`: the municipality's short name before their own. */
  readonly personId: string;
  /** Refs of values that stay, e.g. because they name somebody else of the same name. */
  readonly keep: readonly string[];
  readonly operator: string;
}

type Problem = 'nobody' | 'lastCoordinator';

export type Erasing =
  | (Report & { readonly problem?: undefined })
  | { readonly ok: false; readonly problem: Problem; readonly of: string };

/** What an erasure would take away, and, when it is confirmed, taking it away. Running it again finishes what a crash left. */
export async function erasePerson(ports: Ports, wanted: PersonToErase, { confirmed = false } = {}): Promise<Erasing> {
  const municipalityId = as<MunicipalityId>(wanted.municipalityId);
  const personId = as<PersonId>(wanted.personId);
  const person = await ports.people.get(municipalityId, personId);
  if (person === null) return { ok: false, problem: 'nobody', of: personId };
  const { roles, lastCoordinatorOf } = await rolesOfPerson(ports, person);
  if (lastCoordinatorOf.length > 0) return { ok: false, problem: 'lastCoordinator', of: lastCoordinatorOf.join(', ') };
  const values = (await valuesOfPerson(ports, person)).filter(({ ref }) => !wanted.keep.includes(ref));
  const reader: Reader = ports.defaultReader;
  if (!confirmed) {
    const nameOf = await streamNames(ports, municipalityId);
    const model = {
      name: person.name,
      accounts: person.accounts.map(({ account }) => `${account.user} (${account.platform})`),
      roles,
      values: values.map(({ stream, ...value }) => ({ ...value, place: nameOf(stream) })),
    };
    return { ok: true, text: plainText(erasurePreviewCard(model, reader)) };
  }
  const edits = await erase(ports, person, values, wanted.operator);
  const model = { personId: person.personId, values: values.length, edits, roles };
  return { ok: true, text: plainText(personErasedCard(model, reader)) };
}

/** Nobody can act as them first; then the words, the name, and last the copies of both in the chats. */
async function erase(ports: Ports, person: Person, values: readonly FoundValue[], operator: string): Promise<number> {
  const { municipalityId, personId } = person;
  const giving = await operatorGiving(ports, municipalityId, operator);
  const streams = [...new Set(values.map(({ stream }) => stream))];
  const command = { type: 'ErasePerson', personId } as const;
  await commandMunicipality(ports, municipalityId, command, giving(as<CommandId>(`erase|${personId}`)));
  await eraseRecord(ports, person);
  for (const stream of streams) {
    const refs = values.filter((value) => value.stream === stream).map(({ ref }) => ref);
    const commandId = as<CommandId>(`erase|${personId}|${sha256Hex(refs.join(' ')).slice(0, 16)}`);
    const refusal = await recordErasure(ports, municipalityId, stream, { refs, reason: 'request' }, giving(commandId));
    if (refusal !== null) throw new Error(`refused halfway, at ${stream}: ${refusal.code}`);
  }
  await ports.personal.erase(
    municipalityId,
    values.map(({ ref }) => ref),
  );
  const all = [municipalityStream(municipalityId), ...(await ports.journal.streams(municipalityId))];
  return refreshWithout(ports, [...new Set(all)], { refs: new Set(values.map(({ ref }) => ref)), personId });
}
