import type * as nl from '../nl/evening.ts';
import type { SameKeys } from '../same-keys.ts';

export const eveningRefusals: SameKeys<typeof nl.eveningRefusals> = {
  attendanceNotACount: 'Fill in a whole number of 0 or more.',
  contactIncomplete: 'Fill in a name or an e-mail address, and for what. An answer by e-mail needs an address.',
  groupInUse: 'This working group still has people or reactions. Move those to another group first.',
  reactionsOpen: 'Not every reaction has an answer yet. Answer first, then the e-mail can go.',
  noLetterDue: 'No e-mail belongs here any more: it has gone, or there is no address.',
};

export const eveningNotFound: SameKeys<typeof nl.eveningNotFound> = {
  contribution: 'I can’t find this contribution. Open the residents’ evening again.',
  workingGroup: 'I can’t find this working group. Choose another one.',
  contact: 'I can’t find this e-mail address or name. Check whether you typed it right.',
  letter: 'I can’t find this e-mail. Open the residents’ evening again.',
};
