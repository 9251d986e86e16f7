import type { ProgrammeId } from '../../domain/ids.ts';

interface Answered {
  readonly programmeId: ProgrammeId;
  readonly party: string;
  readonly count: number;
}

/** A party that ends, and its successor. */
export type SuccessionDone =
  | {
      readonly done: 'successionStarted';
      readonly programmeId: ProgrammeId;
      readonly party: string;
      readonly successor: string;
    }
  | { readonly done: 'successionWithdrawn'; readonly programmeId: ProgrammeId }
  | ({ readonly done: 'takenOver' } & Answered)
  | ({ readonly done: 'takeOverDeclined' } & Answered);
