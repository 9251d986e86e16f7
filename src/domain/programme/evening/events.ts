import type { AmendmentId, ContactId, ContributionId, ThemeId, WorkingGroupId } from '../../ids.ts';

export type ContributionsEvent =
  | {
      readonly type: 'ContributionsSorted';
      readonly contributionIds: readonly ContributionId[];
      readonly theme: ThemeId | null;
      readonly groupId: WorkingGroupId | null;
    }
  /** The resident who gave them wants to hear what was done with them. */
  | {
      readonly type: 'ContributionsGivenBy';
      readonly contributionIds: readonly ContributionId[];
      readonly contactId: ContactId;
    }
  | {
      readonly type: 'ContributionsLinked';
      readonly contributionIds: readonly ContributionId[];
      readonly amendmentId: AmendmentId;
    };
