import type { ContactId } from '../../ids.ts';

export type ContactCommand =
  /** A resident takes back what they left. `alsoWords`: their reactions go too. */
  | { readonly type: 'WithdrawContact'; readonly contactId: ContactId; readonly alsoWords: boolean }
  /** The time for which it was kept is over. */
  | { readonly type: 'LetContactGo'; readonly contactId: ContactId };
