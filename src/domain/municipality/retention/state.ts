import type { Actor } from '../../actor.ts';
import type { Instant, LocalDate, ProgrammeId } from '../../ids.ts';
import type { Head } from '../../journal/chain.ts';
import type { Sealed } from '../../sealed.ts';
import type { Retention } from './events.ts';

export interface Destruction {
  readonly programmeId: ProgrammeId;
  readonly name: string;
  readonly proposed: {
    readonly at: Instant;
    readonly by: Actor;
    readonly keptUntil: LocalDate | null;
    readonly reason: Sealed | null;
  };
  readonly confirmed: { readonly at: Instant; readonly by: Actor; readonly heads: readonly Head[] } | null;
  readonly completed: {
    readonly at: Instant;
    readonly commits: number;
    readonly values: number;
    readonly texts: number;
  } | null;
}

export interface WithRetention {
  readonly retention: Retention | null;
  /** Proposed ones that were not withdrawn, and all that were confirmed. */
  readonly destructions: readonly Destruction[];
}

export const noRetention: WithRetention = { retention: null, destructions: [] };

export const destructionOf = ({ destructions }: WithRetention, programmeId: ProgrammeId): Destruction | null =>
  destructions.find((one) => one.programmeId === programmeId) ?? null;

/** Where every destroyed stream ended. */
export const destroyedHeads = ({ destructions }: WithRetention): readonly Head[] =>
  destructions.flatMap(({ confirmed }) => confirmed?.heads ?? []);

/** From the second person's yes on: nothing of it may be read or written any more. */
export const isDestroyed = (municipality: WithRetention, programmeId: ProgrammeId): boolean =>
  (destructionOf(municipality, programmeId)?.confirmed ?? null) !== null;
