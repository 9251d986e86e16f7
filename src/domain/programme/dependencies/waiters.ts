import type { AgreementId } from '../../ids.ts';
import type { Activity, Programme } from '../state.ts';

/** The agreements in force that wait for this one. */
export const waitersOf = ({ activities }: Programme, agreementId: AgreementId): readonly Activity[] =>
  activities.filter(({ ended, fields }) => ended === null && fields.waitsFor.includes(agreementId));

/** What this one waits for and that has not ended. */
export const waitedForBy = ({ activities }: Programme, { fields: { waitsFor } }: Activity): readonly Activity[] =>
  activities.filter(({ activityId, ended }) => ended === null && waitsFor.includes(activityId));
