import type { AgreementId, ProgrammeId } from '../../ids.ts';
import type { CarriedFrom } from './events.ts';

export type CarryingOverCommand =
  | { readonly type: 'FollowProgramme'; readonly previous: ProgrammeId }
  /** Of an activity that was proposed: it points to its past. */
  | { readonly type: 'CarryOver'; readonly activityId: AgreementId; readonly from: CarriedFrom };
