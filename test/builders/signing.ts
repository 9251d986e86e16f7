import type { Instant, PersonId } from '../../src/domain/ids.ts';
import type { MandateTerms } from '../../src/domain/municipality/events.ts';
import type { SignatureEvidence } from '../../src/domain/programme/signing/commands.ts';
import { sealed, sha } from './haarlem.ts';

/** What the use case would put on record beside a tap. */
export const evidence = (
  { basis, validFrom, validTo, ceilingCents, joint }: MandateTerms,
  receivedAt: Instant,
): SignatureEvidence => ({
  mandate: { basis, validFrom, validTo, ceilingCents, joint },
  platform: sealed('platform'),
  workspace: sealed('workspace'),
  user: sealed('user'),
  messageId: 'message-1',
  messageReference: sealed('reference'),
  receivedAt,
  consent: 'Ik teken namens de partij.',
});

export const inPerson = (personId: PersonId) =>
  ({ kind: 'chat', personId, language: 'nl', consentSha256: sha('c') }) as const;
