import type { ErasureReason } from '../../domain/erasure/erasure.ts';
import { as, type MunicipalityId, type StreamId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { commandAgreement, commandMunicipality, commandProgramme, type Giving } from '../command.ts';
import { partsOf } from '../owner-key.ts';
import type { Ports } from '../ports.ts';
import { refreshWithout } from '../sending/refresh-without.ts';
import { refsErasedBy } from './refs-erased.ts';

interface ToErase {
  readonly refs: readonly string[];
  readonly reason: ErasureReason;
}

/**
 * Erases values that a stream holds. The event comes first, then the deletion: a crash in between leaves a value that the
 * journal already calls erased, and the stream's next look deletes it after all. The other way round it would leave a seal
 * whose value is missing without an event that says why, and that is what verification calls damage.
 */
export async function eraseValues(
  ports: Ports,
  municipalityId: MunicipalityId,
  stream: StreamId,
  { refs, reason }: ToErase,
  giving: Giving,
): Promise<Refusal | null> {
  const refusal = await recordErasure(ports, municipalityId, stream, { refs, reason }, giving);
  if (refusal === null) await ports.personal.erase(municipalityId, refs);
  return refusal;
}

/** The event alone: where several streams hold the same value, each says that it is erased before it goes. */
export async function recordErasure(
  ports: Ports,
  municipalityId: MunicipalityId,
  stream: StreamId,
  { refs, reason }: ToErase,
  giving: Giving,
): Promise<Refusal | null> {
  if (refs.length === 0) return null;
  const command = { type: 'ErasePersonal', refs, reason } as const;
  const { kind, id } = partsOf(stream);
  const outcome =
    kind === 'agreement'
      ? await commandAgreement(ports, municipalityId, as(id), command, giving)
      : kind === 'programme'
        ? await commandProgramme(ports, municipalityId, as(id), command, giving)
        : await commandMunicipality(ports, municipalityId, command, giving);
  return outcome.ok ? null : outcome.refusal;
}

/** Deletes at once what these events erase, rather than at the stream's next look. */
export async function eraseNow(
  ports: Pick<Ports, 'personal'>,
  municipalityId: MunicipalityId,
  events: readonly { readonly type: string }[],
): Promise<void> {
  await ports.personal.erase(municipalityId, refsErasedBy(events));
}

/** What was appended to a stream, as far as erasure reads it. */
type News = readonly { readonly events: readonly { readonly type: string }[] }[];

/** Follows every erasure: deletes the values, also where a crash came first, and takes their words off every copy. */
export async function followErasures(
  ports: Ports,
  municipalityId: MunicipalityId,
  owner: StreamId,
  news: News,
): Promise<void> {
  const refs = news.flatMap(({ events }) => refsErasedBy(events));
  if (refs.length === 0) return;
  await ports.personal.erase(municipalityId, refs);
  await refreshWithout(ports, [owner], { refs: new Set(refs), personId: null });
}
