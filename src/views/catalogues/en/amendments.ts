import type { amendmentRefusals as refusalsNl } from '../nl/amendments.ts';
import type { SameKeys } from '../same-keys.ts';

export const amendmentRefusals: SameKeys<typeof refusalsNl> = {
  amendmentStale:
    'This agreement has changed meanwhile. The draft was made from the old agreement. Make the amendment again from the agreement as it is now.',
  amendmentSent: 'Amendment {number} is with the parties already. Withdraw it first, with a reason.',
  amendmentOver:
    '{is, select, inForce {Amendment {number} is in force already. Do you want something else? Then make a new amendment.} withdrawn {Amendment {number} was withdrawn. You don’t have to do anything.} ownerDeclined {Amendment {number} does not go on: the owner said no. You don’t have to do anything.} other {Amendment {number} does not go on: the agreement has changed meanwhile. You don’t have to do anything.}}',
  nothingChanges: 'Nothing changes. First choose what must be different.',
  agreementEnded: 'This agreement ended on {date}, with amendment {amendment}. You don’t have to do anything.',
  notAFix: 'This is more than a slip of the pen. Make it an amendment, so that the parties decide too.',
  waitsInCircle: 'This can’t be: an agreement would wait for itself. The chain is: {chain}. Take one away.',
  weeksNotACount: 'Fill in a whole number of weeks, from 1 to 52.',
};
