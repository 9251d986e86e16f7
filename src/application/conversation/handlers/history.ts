import type { Verb } from '../../../views/actions.ts';
import { erasedText, historyCard } from '../../../views/index.ts';
import { programmeHistory } from '../../history/programme-history.ts';
import { forPartaker } from '../for-whom.ts';
import { type Handlers, privately } from '../turn.ts';

/** Small enough for a phone, and for both platforms. */
const PER_PAGE = 8;

export const historyHandlers: Handlers<Extract<Verb, 'showHistory'>> = {
  showHistory: (turn, { programmeId, page }) =>
    forPartaker(turn, programmeId, async ({ programme, isCoordinator }) => {
      const { ports, municipalityId, person, reader } = turn;
      const knows = {
        person: (personId: typeof person.personId) => isCoordinator || personId === person.personId,
        words: isCoordinator ? erasedText(reader) : null,
      };
      const asked = { municipalityId, programmeId, programme };
      return privately(historyCard(await programmeHistory(ports, asked, knows, { page, perPage: PER_PAGE }), reader));
    }),
};
