import type { Verb } from '../../../views/actions.ts';
import { sentCard } from '../../../views/index.ts';
import { forCoordinator } from '../for-whom.ts';
import { sentMessages } from '../sent-messages.ts';
import { type Handlers, privately } from '../turn.ts';

export const sentHandlers: Handlers<Extract<Verb, 'showSent'>> = {
  showSent: (turn, { programmeId, of, page }) =>
    forCoordinator(turn, programmeId, async (seen) =>
      privately(sentCard(await sentMessages(turn, seen, of, page), turn.reader)),
    ),
};
