import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadMunicipality } from '../../src/application/command.ts';
import { confirmDestruction, proposeDestruction } from '../../src/application/destruction/decide.ts';
import { operatorGiving } from '../../src/application/operator/operator.ts';
import { as, type CommandId, municipalityStream } from '../../src/domain/ids.ts';
import { destructionOf } from '../../src/domain/municipality/retention/state.ts';
import { activity, municipalityId, programmeId } from '../builders/haarlem.ts';
import { aTown } from './operator.ts';

const TOWN = municipalityStream(municipalityId);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-destroy-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a programme that two persons destroy', () => {
  const { handslag, inside } = aTown();
  const destroy = (operator: string, ...rest: readonly string[]) =>
    handslag(['destroy', 'vijfhoek', '--operator', operator, ...rest]);

  test('is proposed by one, and not confirmed by the same', async () => {
    expect(await destroy('Anna')).toMatchObject({ exit: 1, err: expect.stringContaining('bewaartermijn') });
    const retention = ['--process-type', 'Samenwerken', '--result', 'Afgerond', '--years', '1', '--from', 'closing'];
    expect(
      await handslag(['retention', '--municipality', 'haarlem', ...retention, '--operator', 'Anna']),
    ).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/kept for 1 years from the closing[\s\S]*may go/),
    });
    expect(await destroy('Anna')).toMatchObject({ exit: 0, out: expect.stringContaining('There is no archive of it') });
    expect(await destroy(' anna')).toMatchObject({ exit: 1, err: expect.stringContaining('Iemand anders') });
    expect(await destroy('Bas', '--withdraw')).toMatchObject({ exit: 0, out: expect.stringContaining('is kept') });
  });

  test('goes on after a kill half-way, and leaves a declaration and a journal that is right', async () => {
    await inside(async (ports) => {
      const giving = async (name: string) =>
        (await operatorGiving(ports, municipalityId, name))(as<CommandId>(`by-${name}`));
      await proposeDestruction(ports, municipalityId, programmeId, null, await giving('Anna'));
      await confirmDestruction(ports, municipalityId, programmeId, await giving('Bas'));
      // Half of it is gone, as a killed process leaves it.
      await ports.journal.remove(municipalityId, as(`agreement/${activity.square}`));
      await ports.personal.erase(municipalityId, ['contribution-1']);
    });
    const file = join(folder, 'declaration.pdf');
    const ran = await destroy('Carla', '--declaration', file);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
    await inside(async (ports) => {
      expect(await ports.journal.streams(municipalityId)).toEqual([TOWN]);
      const destruction = destructionOf(await loadMunicipality(ports, municipalityId), programmeId);
      expect(destruction?.completed).not.toBe(null);
    });
    expect(await handslag(['verify', '--all'])).toMatchObject({ exit: 0 });
    expect(await handslag(['retention'])).toMatchObject({ exit: 0 });
  });
});
