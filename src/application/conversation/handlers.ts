import type { Verb } from '../../views/actions.ts';
import { accountHandlers } from './handlers/accounts.ts';
import { boardHandlers } from './handlers/board.ts';
import { eveningHandlers } from './handlers/evening.ts';
import { freezeHandlers } from './handlers/freeze.ts';
import { importHandlers } from './handlers/import.ts';
import { overviewHandlers } from './handlers/overview.ts';
import { ownershipHandlers } from './handlers/ownership.ts';
import { progressHandlers } from './handlers/progress.ts';
import { proposalHandlers } from './handlers/proposals.ts';
import { signingHandlers } from './handlers/signing.ts';
import type { Handlers } from './turn.ts';

/** Everything that a button or form can do; a verb without a handler does not compile. */
export const HANDLERS: Handlers<Verb> = {
  ...accountHandlers,
  ...boardHandlers,
  ...eveningHandlers,
  ...freezeHandlers,
  ...importHandlers,
  ...overviewHandlers,
  ...ownershipHandlers,
  ...progressHandlers,
  ...proposalHandlers,
  ...signingHandlers,
};
