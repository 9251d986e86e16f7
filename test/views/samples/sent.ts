import * as views from '../../../src/views/index.ts';
import type { Reader, SentLine, SentModel } from '../../../src/views/models.ts';
import { act, person, programme } from './base.ts';

const line = (given: Partial<SentLine> = {}): SentLine => ({
  at: act.at,
  what: [{ kind: 'nudge', about: 'Bomen planten' }],
  to: { is: 'person', name: person.name },
  state: 'arrived',
  maybeTwice: false,
  again: null,
  ...given,
});

const sent = (given: Partial<SentModel> = {}): SentModel => ({
  programme,
  of: 'all',
  lines: [
    line({ state: 'notReached', what: [{ kind: 'summary', about: null }] }),
    line({ state: 'maybe', again: 'message-1' }),
    line({ state: 'refused', again: 'message-2' }),
    line({ maybeTwice: true, to: { is: 'channel', name: 'Groen' } }),
    line({ state: 'waiting' }),
    line({ state: 'late' }),
    line({ state: 'dropped' }),
  ],
  page: 2,
  pages: 3,
  ...given,
});

export const sentCards = (reader: Reader) => [
  views.sentCard(sent(), reader),
  views.sentCard(sent({ lines: [], page: 1, pages: 1 }), reader),
  views.sentCard(sent({ of: 'trouble', lines: [], page: 1, pages: 1 }), reader),
];
