import type { WorkingGroupId } from '../../domain/ids.ts';
import type { ProgrammeRef } from './shared.ts';

interface OfProgramme {
  readonly programme: ProgrammeRef;
}

interface OfGroup extends OfProgramme {
  readonly groupId: WorkingGroupId;
  readonly name: string;
}

/** What was just done with reactions, working groups and letters to residents. */
export type EveningDone =
  | ({ readonly done: 'contributionsSorted'; readonly count: number } & OfProgramme)
  | ({ readonly done: 'groupSaved' } & OfGroup)
  | ({ readonly done: 'groupRemoved'; readonly name: string } & OfProgramme)
  | ({ readonly done: 'groupLeft' } & OfGroup)
  | ({ readonly done: 'contactWithdrawn' } & OfProgramme)
  | ({ readonly done: 'feedbackSent'; readonly count: number } & OfProgramme)
  | ({ readonly done: 'feedbackRecorded'; readonly count: number } & OfProgramme)
  | ({ readonly done: 'feedbackWaived'; readonly count: number } & OfProgramme)
  | ({ readonly done: 'letterAgain' } & OfProgramme);
