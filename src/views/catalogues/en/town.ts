import type { townWords as dutchWords } from '../nl/town.ts';
import type { SameKeys } from '../same-keys.ts';

export const townWords: { readonly [Topic in keyof typeof dutchWords]: SameKeys<(typeof dutchWords)[Topic]> } = {
  refusals: {
    nameNeeded: 'Fill in a name.',
    cbsCodeWrong:
      'This code does not fit. {level, select, district {A district has WK and 6 digits.} neighbourhood {A neighbourhood has BU and 8 digits.} other {An area has no code. Is it the whole municipality? Then it is GM and 4 digits.}}',
    cbsCodeTaken: '{by} has this code already. See which code is right.',
    areaTwice: 'An area stands here twice. Choose it, or leave it to regular work.',
  },
  notFound: {
    round: 'I cannot find this round. Look at all rounds.',
    theme: 'I cannot find this theme. Choose another theme.',
  },
};
