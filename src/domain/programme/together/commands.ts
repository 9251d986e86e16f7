import type { Of } from '../../decider.ts';
import type { MoneyCommand } from '../money/commands.ts';
import type { ProposalCommand } from '../proposals/commands.ts';

export type ChangeOfProposals = ProposalCommand | Of<MoneyCommand, 'PlaceActivity'>;

/**
 * Many changes of proposals in one commit. Each is decided on what those before it made, by its own rules and for the same
 * person; one that is refused refuses all.
 */
export interface TogetherCommand {
  readonly type: 'ChangeTogether';
  readonly changes: readonly ChangeOfProposals[];
}
