import type { Instant, ProgrammeId, Sha256 } from '../../ids.ts';

/** An archive of a programme that somebody made. The package itself is where they put it. */
export interface ArchiveRecord {
  readonly programmeId: ProgrammeId;
  readonly at: Instant;
  readonly sha256: Sha256;
  readonly isClosed: boolean;
  readonly withPersonal: boolean;
}

export interface WithArchives {
  /** In the order in which they were made. */
  readonly archives: readonly ArchiveRecord[];
}

export const noArchives: WithArchives = { archives: [] };

export const lastArchiveOf = ({ archives }: WithArchives, programmeId: ProgrammeId): ArchiveRecord | null =>
  archives.findLast((one) => one.programmeId === programmeId) ?? null;
