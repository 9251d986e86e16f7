import type { ProgrammeId } from '../../domain/ids.ts';

/** The residents' page, by a coordinator. */
export type PublishingAction =
  | { readonly verb: 'openPublishing'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitPublishing'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'takeBackPage'; readonly programmeId: ProgrammeId };
