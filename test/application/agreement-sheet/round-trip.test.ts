import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheets } from '../../../adapters/files/sheets.ts';
import { readTable, type SheetScene, writeTable } from '../../../src/application/agreement-sheet/exchange.ts';
import type { Activity } from '../../../src/domain/programme/state.ts';
import type { Language } from '../../../src/domain/words.ts';
import { person, zone } from '../../builders/haarlem.ts';
import { haarlem } from '../../builders/municipality.ts';
import { aPerson } from '../world.ts';
import { haarlemWith, someActivities } from './any-proposal.ts';

const ports = { sheets };
const sceneOf = (activities: readonly Activity[], language: Language): SheetScene => ({
  programme: haarlemWith(activities),
  municipality: haarlem(),
  people: Object.values(person).map((personId) => aPerson(personId)),
  reader: { language, zone },
});

const changesIn = (scene: SheetScene, table: string) => {
  const reading = readTable(ports, scene, table, 'sheet-1');
  if (reading.is !== 'plan') throw new Error(JSON.stringify(reading));
  return reading.changes;
};

/** The ids apart, which are new where the table is read into another programme. */
const comparable = (activities: readonly Pick<Activity, 'activityId' | 'projectId' | 'ownerId' | 'fields'>[]) =>
  activities.map(({ projectId, ownerId, fields }) => ({
    projectId,
    ownerId,
    ...fields,
    milestones: fields.milestones.map(({ name, on }) => ({ name, on })),
    waitsFor: fields.waitsFor.map((id) => activities.findIndex(({ activityId }) => activityId === id)),
  }));

const languages = fc.constantFrom<Language>('nl', 'en');

describe('what is written out', () => {
  test('and read in again changes nothing, whatever people wrote and whoever reads it in', () => {
    fc.assert(
      fc.property(someActivities, languages, languages, (activities, written, read) => {
        const table = writeTable(ports, sceneOf(activities, written));
        expect(changesIn(sceneOf(activities, read), table)).toEqual([]);
      }),
    );
  });

  test('and read into a programme without proposals gives equal ones', () => {
    fc.assert(
      fc.property(someActivities, languages, languages, (activities, written, read) => {
        const table = sheets.read(writeTable(ports, sceneOf(activities, written)));
        if (!table.ok) throw new Error('not readable');
        const withoutIds = table.rows.map((cells, row) => (row === 0 ? cells : ['', ...cells.slice(1)]));
        const changes = changesIn(sceneOf([], read), sheets.write(withoutIds, ';'));
        const proposed = changes.flatMap((change) => (change.type === 'ProposeActivity' ? [change] : []));
        expect(proposed).toHaveLength(changes.length);
        expect(comparable(proposed)).toEqual(comparable(activities));
      }),
    );
  });
});
