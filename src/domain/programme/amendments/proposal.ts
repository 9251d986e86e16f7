import type { AgreementId, PersonId, ProjectId } from '../../ids.ts';
import type { ActivityFields } from '../terms.ts';

/** What one amendment does to one agreement. `fields` are the whole new terms, not only what differs. */
export type Proposal =
  | {
      readonly kind: 'change';
      readonly agreementId: AgreementId;
      readonly fields: ActivityFields;
      readonly ownerId: PersonId | null;
    }
  | {
      readonly kind: 'add';
      readonly agreementId: AgreementId;
      readonly projectId: ProjectId;
      readonly fields: ActivityFields;
      readonly ownerId: PersonId | null;
    }
  | { readonly kind: 'end'; readonly agreementId: AgreementId };

/** The terms from which an amendment was made. Another edition in force since: it is stale. */
export interface Base {
  readonly edition: number;
  readonly fields: ActivityFields;
  readonly ownerId: PersonId | null;
}
