import { describe, expect, test } from 'vitest';
import { commandProgramme } from '../../src/application/command.ts';
import { wake } from '../../src/application/time/tick.ts';
import { as, type CommandId, type PersonId, programmeStream } from '../../src/domain/ids.ts';
import { municipalityId, party, person, programmeId } from '../builders/haarlem.ts';
import { signStep } from '../builders/programme.ts';
import { type Call, faulty, meanwhile } from '../fakes/faulty.ts';
import { createWorld, type World } from './world.ts';

const frozen = async (): Promise<World> => {
  const world = await createWorld({ phase: 'frozen' });
  world.clock.set('2007-09-17T09:00:00.000Z');
  return world;
};

const sentTo = (world: World, user: PersonId) => [...world.slack.inboxOf(user), ...world.teams.inboxOf(user)];

const sign = async (world: World, ports = world.ports, at = '2007-09-17T09:10:00.000Z') => {
  const { actor, command } = signStep(party.municipality, 1, as(at));
  const alderman = await ports.people.get(municipalityId, person.alderman);
  const giving = { actor, person: alderman, commandId: as<CommandId>('sign') };
  const outcome = await commandProgramme(ports, municipalityId, programmeId, command, giving);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
};

const toAlderman = ({ of, method, given: [delivery] }: Call) =>
  of === 'deliveries' && method === 'insert' && (delivery as { recipient: string }).recipient.includes('alderman');

describe('another worker looks in between', () => {
  test('between the mark and the delivery: it is sent all the same', async () => {
    const world = await frozen();
    const look = () => wake(world.ports, `person/${person.alderman}`);
    await wake(faulty(world.ports, meanwhile(toAlderman, look)), programmeStream(programmeId));
    await world.work();
    expect(sentTo(world, person.alderman)).toHaveLength(1);
  });

  test('between the mark and the commit: its consequences are planned all the same', async () => {
    const world = await frozen();
    await world.work();
    const look = () => wake(world.ports, programmeStream(programmeId));
    const isAppend = ({ of, method }: Call) => of === 'journal' && method === 'append';
    world.clock.set('2007-09-17T09:10:00.000Z');
    await sign(world, faulty(world.ports, meanwhile(isAppend, look)));
    await world.work();
    expect(sentTo(world, person.alderman)[0]?.before).toHaveLength(1);
  });
});
