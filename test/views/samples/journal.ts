import type { AnyEvent } from '../../../src/domain/events.ts';
import { as } from '../../../src/domain/ids.ts';
import type { JournalAction } from '../../../src/views/actions/journal.ts';
import * as views from '../../../src/views/index.ts';
import type { JournalDone } from '../../../src/views/models/done-journal.ts';
import type { Happened, HistoryActor, HistoryModel, Reader, RetentionModel } from '../../../src/views/models.ts';
import { act, party, person, programme, REASON } from './base.ts';

const line = (event: AnyEvent, by: HistoryActor, said: readonly string[] = []): Happened => ({
  at: act.at,
  event,
  by,
  said,
});

const history = (given: Partial<HistoryModel> = {}): HistoryModel => ({
  programme,
  names: { parties: { [party.partyId]: party.name }, people: { [person.personId]: person.name }, activities: {} },
  lines: [
    line({ type: 'SignatureCounted', revision: 1, partyId: party.partyId }, null),
    line(
      { type: 'TextReopened', revision: 1, reason: { ref: 'r', seal: as('5') } },
      { is: 'person', name: person.name, party: null },
      [REASON],
    ),
    line({ type: 'CoordinatorAdded', personId: person.personId }, { is: 'operator', name: null }),
    line({ type: 'CoordinatorAdded', personId: as('somebody') }, { is: 'person', name: null, party: party.name }),
    line(
      { type: 'SignatureUndone', revision: 1, partyId: party.partyId, signer: null },
      { is: 'person', name: null, party: null },
    ),
  ],
  page: 2,
  pages: 3,
  ...given,
});

const retention = { processType: 'Samenwerken', result: 'Afgerond', years: 10, startsFrom: 'termEnd' } as const;
const kept = (given: Partial<RetentionModel> = {}): RetentionModel => ({
  programme,
  retention,
  until: as('2019-09-30'),
  mayGo: false,
  maySet: true,
  proposed: null,
  ...given,
});
const proposed = { at: act.at, by: person.name, reason: REASON, own: false };

export const journalCards = (reader: Reader) => [
  views.historyCard(history(), reader),
  views.historyCard(history({ lines: [], page: 1, pages: 1 }), reader),
  views.retentionCard(kept(), reader),
  views.retentionCard(kept({ retention: null, until: null, maySet: false }), reader),
  views.retentionCard(kept({ retention: { ...retention, years: null, startsFrom: 'closing' }, until: null }), reader),
  views.retentionCard(kept({ until: null, proposed }), reader),
  views.retentionCard(kept({ mayGo: true, proposed: { ...proposed, by: null, reason: null, own: true } }), reader),
];

export const journalForms = (reader: Reader) => ({
  retention: views.retentionForm({ programme, retention: null }, reader),
  retentionAgain: views.retentionForm({ programme, retention }, reader),
  destruction: views.destructionForm({ programme, until: as('2019-09-30'), mayGo: false }, reader),
  destructionDue: views.destructionForm({ programme, until: null, mayGo: true }, reader),
});

export const JOURNAL_DONE: { readonly [Kind in JournalDone['done']]: Extract<JournalDone, { done: Kind }> } = {
  retentionSet: { done: 'retentionSet', programme },
  destructionProposed: { done: 'destructionProposed', programme },
  destructionWithdrawn: { done: 'destructionWithdrawn', programme },
  destructionConfirmed: { done: 'destructionConfirmed', name: programme.name },
};

/** How each of its verbs is given. */
export const JOURNAL_VERBS: { readonly [Each in JournalAction['verb']]: 'button' | 'submit' } = {
  showHistory: 'button',
  showRetention: 'button',
  openRetention: 'button',
  submitRetention: 'submit',
  openDestruction: 'button',
  submitDestruction: 'submit',
  confirmDestruction: 'button',
  withdrawDestruction: 'button',
};
