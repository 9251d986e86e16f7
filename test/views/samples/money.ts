import { as } from '../../../src/domain/ids.ts';
import type { MoneyModel } from '../../../src/views/models.ts';
import { agreement, CENTS, programme } from './base.ts';

export const money = (given: Partial<MoneyModel> = {}): MoneyModel => ({
  programme,
  grouping: 'project',
  whole: { reserved: CENTS, spent: CENTS + 100 },
  budgets: [
    { areaId: as('vijfhoek'), area: 'Vijfhoek', source: 'wijkbudget', cents: CENTS - 100, reserved: CENTS, spent: 0 },
    { areaId: null, area: null, source: 'fonds', cents: CENTS, reserved: 0, spent: 0 },
  ],
  totals: [
    { name: 'Pleinen en tuinen', reserved: CENTS, spent: CENTS + 100 },
    { name: null, reserved: 0, spent: 0 },
  ],
  overspent: [{ agreement, sources: [{ source: 'wijkbudget', cents: CENTS, spent: CENTS + 100 }] }],
  isActive: true,
  maySet: true,
  ...given,
});
