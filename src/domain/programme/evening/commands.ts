import type { AmendmentId, ContactId, ContributionId, ThemeId, WorkingGroupId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { NewContact } from '../contacts/state.ts';

/** Who gave reactions: somebody who left an address before, or leaves one now. */
export type Contributor =
  | { readonly is: 'known'; readonly contactId: ContactId }
  | { readonly is: 'new'; readonly contact: NewContact };

export type ContributionsCommand =
  /** What was typed in one go: all of it is recorded, or nothing. */
  | {
      readonly type: 'RecordContributions';
      readonly contributions: readonly { readonly contributionId: ContributionId; readonly text: Sealed }[];
      readonly theme: ThemeId | null;
      readonly groupId: WorkingGroupId | null;
      readonly from: Contributor | null;
    }
  /** Under which theme, and with which working group, they are looked at. */
  | {
      readonly type: 'SortContributions';
      readonly contributionIds: readonly ContributionId[];
      readonly theme: ThemeId | null;
      readonly groupId: WorkingGroupId | null;
    }
  /** The amendment that does what residents asked. */
  | {
      readonly type: 'LinkContributions';
      readonly contributionIds: readonly ContributionId[];
      readonly amendmentId: AmendmentId;
    };
