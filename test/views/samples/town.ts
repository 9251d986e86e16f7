import { as, type PledgeId } from '../../../src/domain/ids.ts';
import * as views from '../../../src/views/index.ts';
import type { Reader, RoundInBrief, RoundModel } from '../../../src/views/models.ts';
import { programme } from './base.ts';

const brief = (given: Partial<RoundInBrief> = {}): RoundInBrief => ({
  round: 1,
  decidedOn: as('2007-07-01'),
  signBy: as('2007-10-01'),
  daysLeft: 12,
  chosen: 5,
  signed: 2,
  ...given,
});

export const townBrief = { name: 'Haarlem', lastRound: brief() } as const;
export const townWithoutRounds = { name: 'Haarlem', lastRound: null } as const;

const round = (given: Partial<RoundModel> = {}): RoundModel => ({
  ...brief(),
  reason: 'Proef in vijf wijken',
  programmes: [
    {
      programmeId: programme.programmeId,
      name: programme.name,
      phase: 'frozen',
      areas: ['Vijfhoek'],
      missing: ['Politie', 'Wijkraad'],
      maySee: true,
    },
    {
      programmeId: as('delftwijk'),
      name: 'Delftwijk',
      phase: 'draft',
      areas: ['Delftwijk'],
      missing: [],
      maySee: false,
    },
  ],
  without: ['Rozenprieel'],
  areas: [
    { name: 'Vijfhoek', chosen: true, reason: 'Veel meldingen', ofItsOwn: true },
    { name: 'Delftwijk', chosen: true, reason: 'Proef in vijf wijken', ofItsOwn: false },
    { name: 'Ramplaan', chosen: false, reason: 'Het gewone werk is genoeg', ofItsOwn: true },
    { name: 'Koningin', chosen: false, reason: 'Proef in vijf wijken', ofItsOwn: false },
  ],
  mayChange: true,
  ...given,
});

const area = { areaId: as<never>('schalkwijk'), name: 'Schalkwijk', level: 'district', cbsCode: 'WK039205' } as const;
const groen = { themeId: as<never>('haarlem.groen'), name: 'Groen', retired: true };

export const townCards = (reader: Reader) => [
  views.roundsCard(
    {
      municipality: 'Haarlem',
      rounds: [brief(), brief({ daysLeft: -3 })],
      neverConsidered: ['Haarlem-Noord'],
      mayChange: true,
    },
    reader,
  ),
  views.roundsCard({ municipality: 'Haarlem', rounds: [], neverConsidered: [], mayChange: false }, reader),
  views.roundCard(round(), reader),
  views.roundCard(
    round({ signBy: null, daysLeft: null, programmes: [], without: [], areas: [], mayChange: false }),
    reader,
  ),
  views.areasCard({ municipality: 'Haarlem', areas: [area], count: 30, page: 2, pages: 3, mayChange: true }, reader),
  views.areasCard({ municipality: 'Haarlem', areas: [], count: 0, page: 1, pages: 1, mayChange: false }, reader),
  views.themesCard(
    { municipality: 'Haarlem', themes: [{ themeId: 'clean', name: null, retired: false }, groen], mayChange: true },
    reader,
  ),
  views.themesCard({ municipality: 'Haarlem', themes: [], mayChange: false }, reader),
];

const areas = [{ value: 'schalkwijk', label: 'Schalkwijk' }];

export const townForms = (reader: Reader) => ({
  round: views.roundForm(
    { round: 2, areas, values: { decidedOn: as('2008-07-01'), signBy: null, chosen: [], regularWork: [], reason: '' } },
    reader,
  ),
  roundReasons: views.roundReasonsForm({ round: 2, areas }, reader),
  area: views.areaForm({ areaId: null, values: { name: '', level: null, cbsCode: '' } }, reader),
  areaAgain: views.areaForm({ areaId: area.areaId, values: area }, reader),
  theme: views.themeForm({ themeId: null, name: '' }, reader),
  themeAgain: views.themeForm({ themeId: 'clean', name: 'Schoon' }, reader),
});

export const TOWN_DONE = {
  areaDefined: { done: 'areaDefined', name: 'Schalkwijk' },
  themeSet: { done: 'themeSet', name: 'Groen' },
  themeRetired: { done: 'themeRetired', name: 'Groen' },
  pledgeSet: { done: 'pledgeSet', pledgeId: as<PledgeId>('raad-1'), number: 'WVB 20081030' },
  pledgeSettled: { done: 'pledgeSettled', pledgeId: as<PledgeId>('raad-1'), number: 'WVB 20081030' },
  pledgeReopened: { done: 'pledgeReopened', pledgeId: as<PledgeId>('raad-1'), number: 'WVB 20081030' },
  roundDecided: { done: 'roundDecided', round: 2, count: 5 },
} as const;
