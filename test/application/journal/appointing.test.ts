import { describe, expect, test } from 'vitest';
import { loadMunicipality } from '../../../src/application/command.ts';
import { addCoordinator } from '../../../src/application/operator/coordinator.ts';
import { programmeStream } from '../../../src/domain/ids.ts';
import type { Commit } from '../../../src/domain/journal/commit.ts';
import { municipalityId, programmeId } from '../../builders/haarlem.ts';
import { soundWorld } from './sound-world.ts';

describe('handslag coordinator add --programme', () => {
  const wanted = {
    municipality: 'haarlem',
    municipalityName: null,
    person: 'nieuw',
    name: 'Zoë Zand',
    operator: 'Bas',
  };

  test('makes somebody coordinator of that programme alone, in its own journal, under the operator’s name', async () => {
    const world = await soundWorld();
    const added = await addCoordinator(world.ports, { ...wanted, programme: programmeId });
    expect(added).toMatchObject({ ok: true, name: 'Zoë Zand' });
    expect((await world.programme()).coordinators).toContain('haarlem.nieuw');
    expect((await loadMunicipality(world.ports, municipalityId)).coordinators).not.toContain('haarlem.nieuw');
    const stored = (await world.ports.journal.read(municipalityId, programmeStream(programmeId), 0)).at(-1);
    const last = JSON.parse(stored?.canonical ?? '') as Commit<unknown>;
    expect(last.events).toEqual([{ type: 'CoordinatorAdded', personId: 'haarlem.nieuw' }]);
    const { actor } = last;
    if (actor.kind !== 'operator') throw new Error('not by the operator');
    const { ref } = actor.name;
    expect((await world.ports.personal.get(municipalityId, [ref])).get(ref)?.value).toBe('Bas');
  });

  test('says which programmes there are when it is another', async () => {
    const world = await soundWorld();
    const added = await addCoordinator(world.ports, { ...wanted, programme: 'elders' });
    expect(added).toMatchObject({ ok: false, problem: 'programmeUnknown', text: expect.stringContaining(programmeId) });
    expect(await world.ports.people.get(municipalityId, 'haarlem.nieuw' as never)).toBeNull();
  });
});
