import type { EvidenceId } from '../../ids.ts';
import type { PassedOn } from '../passed-on.ts';
import type { Evidence } from './events.ts';

export type EvidenceCommand =
  | { readonly type: 'AddEvidence'; readonly evidence: Evidence }
  | ({ readonly type: 'WithdrawEvidence'; readonly evidenceId: EvidenceId } & PassedOn);
