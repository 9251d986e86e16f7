import { describe, expect, test } from 'vitest';
import { type Upcasts, upcastAll, withDefaults } from '../../../src/domain/journal/upcast.ts';

type Event =
  | { readonly type: 'Proposed'; readonly fields: { readonly what: string; readonly milestones: readonly string[] } }
  | { readonly type: 'Withdrawn' };

const upcasts: Upcasts<Event> = { Proposed: withDefaults({ 'fields.milestones': [] }) };

describe('an old event', () => {
  test('gets what it lacks when it is read', () => {
    const stored = [{ type: 'Proposed', fields: { what: 'Een plein' } }, { type: 'Withdrawn' }];
    expect(upcastAll(upcasts, stored)).toEqual([
      { type: 'Proposed', fields: { what: 'Een plein', milestones: [] } },
      { type: 'Withdrawn' },
    ]);
  });

  test('of today’s shape stays as it is', () => {
    const stored = [{ type: 'Proposed', fields: { what: 'Een plein', milestones: ['start'] } }];
    expect(upcastAll(upcasts, stored)).toEqual(stored);
  });

  test('that has no such part is left alone', () => {
    expect(upcastAll(upcasts, [{ type: 'Proposed', fields: null }])).toEqual([{ type: 'Proposed', fields: null }]);
    expect(upcastAll(upcasts, [{ type: 'Proposed' }])).toEqual([{ type: 'Proposed' }]);
  });

  test('is not changed where it is stored', () => {
    const stored = [{ type: 'Proposed', fields: { what: 'Een plein' } }];
    upcastAll(upcasts, stored);
    expect(stored).toEqual([{ type: 'Proposed', fields: { what: 'Een plein' } }]);
  });
});
