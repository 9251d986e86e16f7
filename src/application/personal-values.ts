import type { MunicipalityId } from '../domain/ids.ts';
import { seal } from '../domain/journal/seal.ts';
import type { Sealed } from '../domain/sealed.ts';
import type { Ports } from './ports.ts';

/** Keeps what a person wrote outside the journal, and returns what the journal holds of it. Written before the command is given. */
export async function keepPersonal(
  ports: Pick<Ports, 'personal' | 'ids'>,
  municipalityId: MunicipalityId,
  value: string,
): Promise<Sealed> {
  const salt = ports.ids.salt();
  const sealed: Sealed = { ref: ports.ids.id(), seal: seal(value, salt) };
  await ports.personal.put(municipalityId, [{ ...sealed, value, salt }]);
  return sealed;
}

/** Reads values for the views. `erased`: what stands in the place of one that is gone: a word on a card, nothing in a field. */
export async function readPersonal(
  ports: Pick<Ports, 'personal'>,
  municipalityId: MunicipalityId,
  sealed: readonly (Sealed | 'unknown' | null | undefined)[],
  erased: string,
): Promise<(one: Sealed | 'unknown' | null | undefined) => string> {
  const refs = sealed.flatMap((one) => (one !== null && one !== undefined && one !== 'unknown' ? [one.ref] : []));
  const values = await ports.personal.get(municipalityId, refs);
  return (one) =>
    one === null || one === undefined || one === 'unknown' ? '' : (values.get(one.ref)?.value ?? erased);
}
