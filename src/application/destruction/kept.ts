import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { LocalDate, ProgrammeId } from '../../domain/ids.ts';
import { keptUntil } from '../../domain/municipality/retention/kept-until.ts';
import { type Destruction, destructionOf } from '../../domain/municipality/retention/state.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { Programme } from '../../domain/programme/state.ts';

/** How long a programme is kept, and whether somebody wants to destroy it. */
export interface Kept {
  readonly programmeId: ProgrammeId;
  readonly name: string;
  /** The last day on which it must be kept; null: there is none, or not yet. */
  readonly until: LocalDate | null;
  readonly mayGo: boolean;
  readonly destruction: Destruction | null;
}

/** Null: there is no such programme. */
export const keptOf = (municipality: Municipality, programme: Programme, today: LocalDate): Kept | null => {
  const { identity, setUp, closed } = programme;
  if (identity === null || setUp === null) return null;
  const ending = { termEndsOn: setUp.term.endsOn, closedOn: closed?.on ?? null };
  const until = municipality.retention === null ? null : keptUntil(municipality.retention, ending);
  return {
    programmeId: identity.programmeId,
    name: setUp.name,
    until,
    mayGo: until !== null && until < today,
    destruction: destructionOf(municipality, identity.programmeId),
  };
};

export const todayOf = ({ registered }: Municipality, now: Parameters<typeof localDateOf>[0]): LocalDate | null =>
  registered === null ? null : localDateOf(now, registered.zone);
