import type { AmendmentToConsent, Reader } from '../models.ts';
import { words } from '../words.ts';

/** What a party agrees to with "Akkoord": shown above the button, and kept with the consent. */
export const amendmentConsentText = (
  { amendment, party, function: held }: Pick<AmendmentToConsent, 'amendment' | 'party' | 'function'>,
  programme: string,
  reader: Reader,
): string =>
  words(reader).text('amending.consent', {
    function: held,
    party: party.name,
    number: amendment.number ?? 0,
    programme,
    checkCode: amendment.checkCode ?? '',
  });
