import type { AmendmentId, ContactId, ContributionId, LocalDate, ThemeId, WorkingGroupId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { DispositionKind } from '../../words.ts';

export interface Contribution {
  readonly contributionId: ContributionId;
  readonly text: Sealed;
  readonly disposition: { readonly kind: DispositionKind; readonly reason: Sealed } | null;
  readonly theme: ThemeId | null;
  readonly groupId: WorkingGroupId | null;
  /** The resident who wants to hear what was done with it; null: nobody left an address. */
  readonly contactId: ContactId | null;
  /** The amendment that does what was asked, after the signing. */
  readonly amendmentId: AmendmentId | null;
}

export interface Evening {
  readonly plannedOn: LocalDate | null;
  readonly held: { readonly on: LocalDate; readonly attendance: number } | null;
}
