import type { AgreementId, PersonId, ProjectId } from '../../ids.ts';
import type { ProjectFields } from '../events.ts';
import type { ActivityFields } from '../terms.ts';

export type ProposalCommand =
  | { readonly type: 'SetProject'; readonly project: ProjectFields }
  | {
      readonly type: 'ProposeActivity';
      readonly activityId: AgreementId;
      readonly projectId: ProjectId;
      readonly fields: ActivityFields;
      readonly ownerId: PersonId | null;
    }
  /** A change of what, lead, due date or owner of an activity that was taken in asks its owner again. */
  | {
      readonly type: 'ChangeActivity';
      readonly activityId: AgreementId;
      readonly fields: ActivityFields;
      readonly ownerId: PersonId | null;
    };
