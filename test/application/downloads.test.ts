import { describe, expect, test } from 'vitest';
import { createFrontDoor } from '../../src/application/conversation/front-door.ts';
import { handOver } from '../../src/application/conversation/hand-over.ts';
import type { Turn } from '../../src/application/conversation/turn.ts';
import { downloadOf, offerDownload } from '../../src/application/downloads.ts';
import { Failure } from '../../src/application/failure.ts';
import { tick } from '../../src/application/time/tick.ts';
import { as } from '../../src/domain/ids.ts';
import { municipalityId, person } from '../builders/haarlem.ts';
import { aPerson, createWorld } from './world.ts';

const file = {
  municipalityId,
  personId: person.coordinator,
  name: 'afspraken.csv',
  mediaType: 'text/csv; charset=utf-8',
  bytes: Uint8Array.from([97, 59, 98]),
};
const tokenIn = (url: string | null): string => (url ?? '').slice((url ?? '').lastIndexOf('/') + 1);

describe('a file that the bot made', () => {
  test('is fetched at an address that only who asked knows, for an hour', async () => {
    const { ports, clock } = await createWorld();
    clock.set('2007-09-20T10:00:00.000Z');
    const token = tokenIn(await offerDownload(ports, file));
    clock.set('2007-09-20T10:59:59.000Z');
    expect(await downloadOf(ports, token)).toMatchObject({ name: file.name, bytes: file.bytes });
    clock.set('2007-09-20T11:00:00.000Z');
    expect(await downloadOf(ports, token)).toBeNull();
  });

  test('is kept under a hash of its token, and gone with the next tick after the hour', async () => {
    const { ports, clock, stores } = await createWorld();
    clock.set('2007-09-20T10:00:00.000Z');
    const token = tokenIn(await offerDownload(ports, file));
    const [tokenHash] = stores.downloads.kept.keys();
    expect(tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(tokenHash).not.toContain(token);
    clock.set('2007-09-20T11:00:00.000Z');
    await tick(ports, createFrontDoor(ports));
    expect(stores.downloads.kept.size).toBe(0);
  });

  test('that is far too large is refused before it is kept', async () => {
    const { ports } = await createWorld();
    const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
    await expect(offerDownload(ports, { ...file, bytes })).rejects.toThrow(Failure);
  });

  test('is handed over as one link; without an address of its own the bot says what is missing', async () => {
    const { ports } = await createWorld();
    const turn: Turn = {
      ports,
      interaction: {
        id: 'slack-1',
        account: { platform: 'slack', workspace: 'T1', user: 'U1' },
        conversation: null,
        at: await ports.clock.now(),
        replyTo: '',
        what: { kind: 'press', buttonId: 'b' },
      },
      person: aPerson(person.coordinator),
      municipalityId,
      reader: ports.defaultReader,
      now: await ports.clock.now(),
      today: as('2007-07-01'),
      values: {},
      place: null,
    };
    const answer = await handOver(turn, file);
    expect(JSON.stringify(answer)).toContain('https://handslag.example.nl/downloads/');
    const unknown = await handOver({ ...turn, ports: { ...ports, publicUrl: null } }, file);
    expect(JSON.stringify(unknown)).toContain('PUBLIC_URL');
    expect(JSON.stringify(unknown)).not.toContain('http');
  });
});
