import { describe, expect, test } from 'vitest';
import { sendTo } from '../../src/application/sending/send.ts';
import { tick } from '../../src/application/time/tick.ts';
import { installationsOf } from '../../src/application/workspaces/installations.ts';
import { as, type Instant } from '../../src/domain/ids.ts';
import { person } from '../builders/haarlem.ts';
import { converse } from './conversation/driver.ts';
import { wordsOf } from './conversation/shown.ts';

const AT = as<Instant>('2007-09-03T09:00:00.000Z');
const slackOfT1 = { platform: 'slack', installation: 'I1' } as const;

const stopped = async () => {
  const world = await converse({ phase: 'active' });
  await world.work();
  await world.ports.workspaces.route('slack', 'T1', 'I1');
  const before = world.slack.messages.length;
  await installationsOf(world.ports).stopped(slackOfT1, AT);
  await world.work();
  const notices = () =>
    [...world.slack.messages, ...world.teams.messages].filter(({ card }) =>
      wordsOf({ kind: 'private', card }).includes('Handslag is verwijderd uit een werkruimte van Slack'),
    );
  return { ...world, before, notices };
};

describe('a workspace from which the bot was taken away', () => {
  test('the coordinators are told whose people wait, once', async () => {
    const { notices, ports, work } = await stopped();
    await installationsOf(ports).stopped(slackOfT1, AT);
    await work();
    expect(notices()).toHaveLength(1);
    const [notice] = notices();
    const words = notice === undefined ? '' : wordsOf({ kind: 'private', card: notice.card });
    expect(words).toContain('De berichten wachten.');
    expect(words).toContain('Woningcorporatie');
  });

  test('what follows is done by the tick when the bot stopped in between', async () => {
    const world = await converse({ phase: 'active' });
    await world.ports.workspaces.route('slack', 'T1', 'I1');
    await world.ports.workspaces.change(slackOfT1, AT);
    await tick(world.ports, world.front);
    await world.work();
    const told = [...world.slack.messages].filter(({ card }) => card.summary.includes('Handslag is verwijderd'));
    expect(told).toHaveLength(1);
    expect(await world.ports.workspaces.unfollowed()).toEqual([]);
  });

  test('messages to its people wait, and go out when it is back; the notice then says that it is over', async () => {
    const { ports, slack, notices, work, clock } = await stopped();
    const owner = `person/${person.coordinator}` as const;
    const sent = slack.messages.length;
    await installationsOf(ports).works(slackOfT1);
    clock.set('2007-11-06T09:02:00.000Z');
    await work();
    await sendTo(ports, owner);
    expect(slack.messages.length).toBeGreaterThanOrEqual(sent);
    expect(notices().map(({ card }) => wordsOf({ kind: 'private', card }))[0]).not.toContain('De berichten wachten.');
  });
});
