import type { Reader, TakeOverModel } from '../models.ts';
import { words } from '../words.ts';

/** Of the sentence below: another wording is another number. */
export const TAKE_OVER_TEMPLATE = '1';

/** What somebody says yes to in the name of the successor: shown above the choice, and recorded with it. */
export const takeOverConsentText = (
  { programme, party, successor }: TakeOverModel,
  inFunction: string,
  reader: Reader,
): string =>
  words(reader).text('succession.consent', {
    programme: programme.name,
    party: party.name,
    successor: successor.name,
    function: inFunction,
  });
