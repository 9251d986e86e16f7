import { describe, expect, test } from 'vitest';
import { as } from '../../../src/domain/ids.ts';
import { municipality } from '../../../src/domain/municipality/decider.ts';
import type { Area } from '../../../src/domain/municipality/events.ts';
import { haarlem } from '../../builders/municipality.ts';
import { given } from '../given.ts';

const area = (changes: Partial<Area> = {}): Area => ({
  areaId: as('schalkwijk'),
  name: 'Schalkwijk',
  level: 'district',
  cbsCode: null,
  ...changes,
});
const defined = (changes: Partial<Area> = {}) =>
  given(municipality, haarlem()).when({ type: 'DefineArea', area: area(changes) });

describe('an area', () => {
  test('has a name, and a code where Statistics Netherlands gives it one', () => {
    defined().then({ type: 'AreaDefined', area: area() });
    defined({ cbsCode: 'WK039205' }).then({ type: 'AreaDefined', area: area({ cbsCode: 'WK039205' }) });
  });

  test.each([
    ['district', 'WK039205'],
    ['neighbourhood', 'BU03920501'],
    ['area', 'GM0392'],
  ] as const)('of level %s has a code like %s, and no other', (level, right) => {
    for (const cbsCode of ['WK039205', 'BU03920501', 'GM0392', 'WK03920', 'BU039205011', 'wk039205']) {
      const outcome = defined({ level, cbsCode });
      if (cbsCode === right) outcome.then({ type: 'AreaDefined', area: area({ level, cbsCode }) });
      else outcome.refuses({ code: 'cbsCodeWrong', level });
    }
  });

  test('has a code of its own', () => {
    const { state } = defined({ cbsCode: 'WK039205' });
    given(municipality, state)
      .when({ type: 'DefineArea', area: area({ areaId: as('elders'), name: 'Elders', cbsCode: 'WK039205' }) })
      .refuses({ code: 'cbsCodeTaken', by: 'Schalkwijk' });
  });

  test('is renamed under its own id', () => {
    const renamed = area({ areaId: as('vijfhoek'), name: 'De Vijfhoek', level: 'area' });
    const { state } = given(municipality, haarlem()).when({ type: 'DefineArea', area: renamed });
    expect(state.areas.map(({ name }) => name)).toEqual(['De Vijfhoek', 'Heiliglanden/De Kamp']);
    given(municipality, state).when({ type: 'DefineArea', area: renamed }).then();
  });
});
