import { as } from '../../../src/domain/ids.ts';
import type { Action } from '../../../src/views/actions.ts';
import * as views from '../../../src/views/index.ts';
import type { CouncilLetterModel, PledgeModel, Reader } from '../../../src/views/models.ts';
import type { Form } from '../../../src/views/vocabulary.ts';
import { agreement, programme, result } from './base.ts';
import type { Named } from './cards.ts';

const PLEDGE: PledgeModel['pledge'] = {
  pledgeId: as('raad-1'),
  number: 'WVB 20081030',
  pledgedOn: as('2008-10-30'),
  text: 'De raad krijgt een brief over de wijkcontracten.',
  dueOn: as('2009-10-30'),
  programmeId: programme.programmeId,
  agreementIds: [agreement.agreementId],
  settled: null,
};

const pledge = (given: Partial<PledgeModel> = {}, changed: Partial<PledgeModel['pledge']> = {}): PledgeModel => ({
  programme,
  mayWrite: true,
  agreements: [agreement.what],
  isDue: false,
  today: as('2009-06-01'),
  mayChange: true,
  ...given,
  pledge: { ...PLEDGE, ...changed },
});

const kept = { kept: true, on: as<never>('2009-10-01'), letter: '2009/184551', explanation: null };
const notKept = { kept: false, on: as<never>('2009-10-01'), letter: null, explanation: 'De proef gaat niet door' };

const PLEDGES: readonly PledgeModel[] = [
  pledge(),
  pledge({ isDue: true, today: as('2009-10-20') }),
  pledge({ isDue: true, today: as('2009-11-20') }, { dueOn: as('2009-10-30') }),
  pledge({ programme: null, agreements: [] }, { programmeId: null, agreementIds: [], dueOn: null }),
  pledge({ agreements: [] }, { settled: kept }),
  pledge({ mayChange: false, mayWrite: false }, { settled: notKept }),
];

const pledges = (given: object = {}) => ({
  municipality: 'Haarlem',
  pledges: PLEDGES,
  open: 4,
  count: 30,
  page: 2,
  pages: 3,
  mayChange: true,
  ...given,
});

export const councilCards = (reader: Reader): readonly Named[] => [
  { name: 'pledges', card: views.pledgesCard(pledges(), reader) },
  {
    name: 'no pledges',
    card: views.pledgesCard(pledges({ pledges: [], open: 0, count: 0, page: 1, pages: 1, mayChange: false }), reader),
  },
  ...PLEDGES.map((each, index) => ({ name: `pledge ${index + 1}`, card: views.pledgeCard(each, reader) })),
  {
    name: 'which programme then',
    card: views.chooseCard(
      {
        what: 'programme',
        choices: [
          {
            label: programme.name,
            lines: [],
            act: { verb: 'showStatusOn', programmeId: programme.programmeId, on: as('2008-06-01') },
          },
        ],
      },
      reader,
    ),
  },
];

const { pledgeId, number, text } = PLEDGE;

export const councilForms = (reader: Reader): Readonly<Record<string, Form<Action>>> => ({
  pledge: views.pledgeForm(
    {
      pledgeId: null,
      programmes: [{ value: programme.programmeId, label: programme.name }],
      values: { number: '', pledgedOn: null, text: '', dueOn: null, programme: '' },
    },
    reader,
  ),
  pledgeAgreements: views.pledgeAgreementsForm(
    {
      pledgeId,
      number,
      programme: programme.name,
      agreements: [{ value: agreement.agreementId, label: agreement.what }],
      chosen: [],
    },
    reader,
  ),
  settlePledge: views.settlePledgeForm(
    { pledgeId, number, text, values: { kept: null, on: as('2009-10-01'), letter: '', explanation: '' } },
    reader,
  ),
  settlePledgeAgain: views.settlePledgeForm(
    { pledgeId, number, text, values: { kept: true, on: as('2009-10-01'), letter: '2009/1', explanation: '' } },
    reader,
  ),
  statusOn: views.statusOnForm({ programme, on: as('2009-06-01') }, reader),
});

export const letterModel = (given: Partial<CouncilLetterModel> = {}): CouncilLetterModel => ({
  language: 'nl',
  zone: as('Europe/Amsterdam'),
  municipality: 'Haarlem',
  programme: programme.name,
  areas: ['Vijfhoek', 'Heiliglanden'],
  parties: ['Gemeente Haarlem', 'Welzijn Midden'],
  term: { startsOn: as('2007-10-01'), endsOn: as('2009-09-30') },
  phase: 'active',
  activeSince: as('2007-10-01'),
  closedOn: null,
  madeAt: as('2008-11-20T08:00:00.000Z'),
  on: as('2008-11-01'),
  pledges: [PLEDGE],
  lines: [
    { ...agreement, result, reached: null, standing: 'onTrack', outcome: null, pledges: [number] },
    { ...agreement, result, reached: null, standing: 'noReport', outcome: null, pledges: [] },
    { ...agreement, result, reached: 90, standing: 'done', outcome: 'partly', pledges: [] },
    { ...agreement, result: null, reached: null, standing: null, outcome: null, party: null, dueOn: null, pledges: [] },
  ],
  amendments: 2,
  money: { reserved: 100_000, spent: 90_000 },
  ...given,
});
