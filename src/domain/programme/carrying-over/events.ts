import type { AgreementId, ProgrammeId } from '../../ids.ts';

/** The agreement of an earlier programme that a proposal goes on with. */
export interface CarriedFrom {
  readonly programmeId: ProgrammeId;
  readonly agreementId: AgreementId;
}

export type CarryingOverEvent =
  /** This programme comes after that one. */
  | { readonly type: 'ProgrammeFollowed'; readonly previous: ProgrammeId }
  | { readonly type: 'ActivityCarriedOver'; readonly activityId: AgreementId; readonly from: CarriedFrom };
