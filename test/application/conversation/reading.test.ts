import { describe, expect, it } from 'vitest';
import { person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const draft = { verb: 'readText', programmeId, revision: 1, page: 1 } as const;

describe('a text that is not frozen yet', () => {
  it('is read by a coordinator, as a draft', async () => {
    const { as } = await converse();
    const coordinator = as(person.coordinator);
    await coordinator.act(draft);
    expect(coordinator.last.kind).toBe('form');
    expect(coordinator.sees).toContain('nog niet vastgezet');
  });

  it('is not found by others', async () => {
    const { as } = await converse();
    const partner = as(person.youthWorker);
    await partner.act(draft);
    expect(partner.last.kind).toBe('private');
  });

  it('has no other version than the one that the next freeze makes', async () => {
    const { as } = await converse();
    const coordinator = as(person.coordinator);
    await coordinator.act({ ...draft, revision: 2 });
    expect(coordinator.last.kind).toBe('private');
  });
});
