import { as } from '../../../src/domain/ids.ts';
import { OUTCOMES } from '../../../src/domain/words.ts';
import type { Action } from '../../../src/views/actions.ts';
import * as views from '../../../src/views/index.ts';
import type { ClosingCheckModel, OutcomeLine, OutcomesModel, Reader } from '../../../src/views/models.ts';
import type { Form } from '../../../src/views/vocabulary.ts';
import { shownOutcome } from './answers.ts';
import { agreement, names, programme, result } from './base.ts';
import type { Named } from './cards.ts';

const line = (given: Partial<OutcomeLine> = {}): OutcomeLine => ({
  agreement,
  result,
  outcome: null,
  askedOn: as('2009-03-30'),
  mayTell: true,
  correctable: null,
  ...given,
});

const outcomes = (given: Partial<OutcomesModel> = {}): OutcomesModel => ({
  programme,
  endsOn: as('2009-09-30'),
  today: as('2009-06-01'),
  isClosed: false,
  coordinates: true,
  lines: [
    line(),
    line({ askedOn: as('2009-07-01'), mayTell: false }),
    ...[...OUTCOMES, 'notReported' as const].map((kind) =>
      line({ outcome: shownOutcome({ kind }), correctable: as('outcome-1') }),
    ),
  ],
  ...given,
});

const check: ClosingCheckModel = {
  programme,
  gaps: [
    { gap: 'termNotOver', endsOn: as('2009-09-30') },
    { gap: 'noOutcome', activityId: agreement.agreementId },
    { gap: 'noDisposition', contributionId: as('c1') },
  ],
  names,
  agreements: 12,
  notReported: 1,
};

export const endCards = (reader: Reader): readonly Named[] => [
  { name: 'outcomes', card: views.outcomesCard(outcomes(), reader) },
  { name: 'outcomes of a closed programme', card: views.outcomesCard(outcomes({ isClosed: true }), reader) },
  { name: 'outcomes for a partner', card: views.outcomesCard(outcomes({ coordinates: false }), reader) },
  { name: 'closing with gaps', card: views.closingCheckCard(check, reader) },
  { name: 'closing', card: views.closingCheckCard({ ...check, gaps: [] }, reader) },
];

export const endForms = (reader: Reader): Readonly<Record<string, Form<Action>>> => ({
  outcome: views.outcomeForm(
    {
      agreement,
      result,
      corrects: null,
      onBehalfOf: 'Wijkraad',
      values: { kind: null, reached: null, reason: '' },
    },
    reader,
  ),
  correctOutcome: views.outcomeForm(
    {
      agreement,
      result,
      corrects: as('outcome-1'),
      onBehalfOf: null,
      values: { kind: 'partly', reached: 90, reason: 'Te weinig mensen' },
    },
    reader,
  ),
  notReported: views.notReportedForm({ agreement, reason: '' }, reader),
});
