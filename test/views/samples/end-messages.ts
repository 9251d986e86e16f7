import { as } from '../../../src/domain/ids.ts';
import type { ListLine, OutcomeQuestionModel, ProgrammeEndingModel, SingleMessage } from '../../../src/views/models.ts';
import { act, agreement, closed, inMessage, open, result } from './base.ts';

const endsOn = as<never>('2009-09-30');

const question = (state: OutcomeQuestionModel['state'], onBehalfOf: string | null = null): ListLine => ({
  kind: 'outcomeQuestion',
  model: { ...inMessage, agreement, endsOn, result, onBehalfOf, state },
});

const ending = (given: Partial<ProgrammeEndingModel> = {}): ListLine => ({
  kind: 'programmeEnding',
  model: {
    ...inMessage,
    endsOn,
    isOver: false,
    untold: [
      { party: 'Politie', count: 2 },
      { party: 'Wijkraad', count: 1 },
    ],
    later: 4,
    state: open,
    ...given,
  },
});

export const END_LINES: readonly ListLine[] = [
  question(open),
  question(open, 'Wijkraad'),
  question({ is: 'told', kind: 'partly', correctable: as('outcome-1'), ...act }),
  question({ is: 'told', kind: 'achieved', correctable: null, ...act }),
  question(closed('programmeClosed')),
  ending(),
  ending({ isOver: true, untold: [], later: 0 }),
  ending({ state: closed('programmeClosed') }),
];

export const PROGRAMME_CLOSED: SingleMessage = {
  kind: 'programmeClosed',
  model: {
    ...inMessage,
    on: as('2009-10-05'),
    agreements: 12,
    outcomes: [
      { kind: 'achieved', count: 8 },
      { kind: 'notReported', count: 3 },
      { kind: 'ended', count: 1 },
    ],
  },
};
