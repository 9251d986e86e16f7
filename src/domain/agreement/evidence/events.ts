import type { EvidenceId, Sha256 } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { PassedOn } from '../passed-on.ts';

/**
 * Where the proof is. Addresses and file names are sealed: those of a shared drive or a chat often carry a person's name.
 * Of a message the conversation is not kept: where it is, whose it is, and the hash of its text, if that was known.
 */
export type EvidenceSource =
  | { readonly kind: 'link'; readonly url: Sealed }
  | { readonly kind: 'file'; readonly name: Sealed; readonly sha256: Sha256 }
  | {
      readonly kind: 'message';
      readonly permalink: Sealed;
      readonly textSha256: Sha256 | null;
      readonly author: Sealed | null;
    };

export interface Evidence extends PassedOn {
  readonly evidenceId: EvidenceId;
  /** What it shows, in the words of who added it. */
  readonly label: Sealed;
  readonly source: EvidenceSource;
}

export type EvidenceEvent =
  | { readonly type: 'EvidenceAdded'; readonly evidence: Evidence }
  /** It no longer counts; it stays on the record. */
  | ({ readonly type: 'EvidenceWithdrawn'; readonly evidenceId: EvidenceId } & PassedOn);
