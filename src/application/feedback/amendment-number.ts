import type { AmendmentId } from '../../domain/ids.ts';
import type { Programme } from '../../domain/programme/state.ts';

/** The number under which people know an amendment; null before it was sent. */
export const amendmentNumber = ({ amendments }: Programme, amendmentId: AmendmentId | null): number | null =>
  amendments.find((amendment) => amendment.amendmentId === amendmentId)?.sent?.number ?? null;
