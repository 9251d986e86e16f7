import type { LocalDate } from '../../domain/ids.ts';
import type { Act, Closed } from '../models.ts';
import type { Values, Words } from '../words.ts';

/** A name that may be missing, for a message that selects on `hasBy`. */
export const byValues = (by: string | null): Values => ({ by: by ?? '', hasBy: by === null ? 'no' : 'yes' });

const KEYS = {
  done: 'shared.closedDone',
  textChanged: 'shared.closedTextChanged',
  reassigned: 'shared.closedReassigned',
  dateMoved: 'shared.closedDateMoved',
  expired: 'shared.closedExpired',
  withdrawn: 'shared.closedWithdrawn',
  stopped: 'shared.closedStopped',
  ended: 'shared.closedEnded',
  paused: 'shared.closedPaused',
  programmeClosed: 'ending.closedOver',
} as const;

/** Why nothing is asked any more. */
export const closedText = (words: Words, closed: Closed): string =>
  words.text(KEYS[closed.why], { ...byValues(closed.by), when: words.moment(closed.at) });

/** "door Anna de Wit, 4 juni 2008 om 10:04" */
export const byWhen = (words: Words, act: Act): string =>
  words.text('shared.byWhen', { by: act.by, when: words.moment(act.at) });

/** "Klaar op 4 juni 2008", or that it is not filled in. */
export const dueText = (words: Words, dueOn: LocalDate | null): string =>
  dueOn === null ? words.text('shared.dueUnknown') : words.text('shared.dueOn', { date: words.date(dueOn) });
