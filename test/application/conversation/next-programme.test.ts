import { describe, expect, test } from 'vitest';
import { loadProgramme } from '../../../src/application/command.ts';
import { listProgrammes } from '../../../src/application/streams/lists.ts';
import { activities, activity, municipalityId, party, person, programmeId, project } from '../../builders/haarlem.ts';
import { channel, converse } from './driver.ts';

/** Haarlem at the end of its term: one agreement is carried over, the others were achieved. */
async function atTheEnd(moment = '2009-09-30T08:45:00.000Z') {
  const bot = await converse({ phase: 'active' });
  bot.clock.set('2007-10-01T08:00:00.000Z');
  await bot.work();
  bot.clock.set(moment);
  for (const { activityId, ownerId } of activities) {
    const teller = bot.as(activityId === activity.meeting ? person.coordinator : ownerId);
    await teller.act({ verb: 'openOutcome', agreementId: activityId });
    await teller.submit(
      activityId === activity.square
        ? { kind: 'carriedOver', reached: '0,5', reason: 'De helft komt in het vervolg' }
        : { kind: 'achieved', reached: '1' },
    );
  }
  const coordinator = bot.as(person.coordinator);
  await coordinator.act({ verb: 'closeProgramme', programmeId });
  const next = async () => {
    const all = await listProgrammes(bot.ports, municipalityId);
    return all.map(({ state }) => state).find(({ follows }) => follows === programmeId) ?? null;
  };
  return { ...bot, coordinator, next };
}

describe('the next programme', () => {
  test('begins from “stand” of the closed one, with what is carried over already chosen', async () => {
    const { coordinator, next } = await atTheEnd();
    await coordinator.type('stand');
    await coordinator.press('Volgend programma…');
    expect(coordinator.last).toMatchObject({
      kind: 'form',
      form: {
        fields: [
          { id: 'name' },
          { id: 'startsOn', value: '2009-10-01' },
          { id: 'endsOn', value: '2011-09-30' },
          { id: 'parties' },
          { id: 'agreements', values: [activity.square] },
        ],
      },
    });
    await coordinator.submit({ name: 'Vijfhoek, het vervolg' });
    expect(coordinator.sees).toMatch(/Vijfhoek, het vervolg staat klaar, met 1 voorstel/);
    const begun = await next();
    expect(begun?.activities).toHaveLength(1);
    expect(begun?.coordinators).toContain(person.coordinator);
    expect(begun?.setUp?.term).toEqual({ startsOn: '2009-10-01', endsOn: '2011-09-30' });
  });

  test('shows on the proposal where it comes from, and on the old agreement where it goes on', async () => {
    const { coordinator, next } = await atTheEnd();
    await coordinator.act({ verb: 'openNextProgramme', programmeId });
    await coordinator.submit({ name: 'Het vervolg' });
    const [proposal] = (await next())?.activities ?? [];
    if (proposal === undefined) throw new Error('No proposal');
    await coordinator.act({ verb: 'showAgreement', agreementId: proposal.activityId });
    expect(coordinator.sees).toMatch(/Gaat verder met een afspraak uit Vijfhoek/);
    await coordinator.press('Bekijk de afspraak');
    expect(coordinator.sees).toMatch(/Gaat verder in Het vervolg/);
  });

  test('is begun once', async () => {
    const { coordinator } = await atTheEnd();
    await coordinator.act({ verb: 'openNextProgramme', programmeId });
    await coordinator.submit({ name: 'Het vervolg' });
    await coordinator.act({ verb: 'openNextProgramme', programmeId });
    expect(coordinator.sees).toMatch(/al een ander begonnen: Het vervolg/);
  });

  test('begun again after a crash, goes on where it stopped', async () => {
    const bot = await atTheEnd();
    await bot.coordinator.act({ verb: 'openNextProgramme', programmeId });
    const { append } = bot.ports.journal;
    let left = 3;
    Object.assign(bot.ports.journal, {
      append: (...given: Parameters<typeof append>) => {
        left -= 1;
        if (left < 0) throw new Error('the process ended here');
        return append.apply(bot.ports.journal, given);
      },
    });
    await bot.coordinator.submit({ name: 'Het vervolg' });
    expect(bot.coordinator.sees).toMatch(/Er ging iets mis/);
    Object.assign(bot.ports.journal, { append });
    await bot.coordinator.act({ verb: 'openNextProgramme', programmeId });
    await bot.coordinator.submit({ name: 'Het vervolg' });
    expect(bot.coordinator.sees).toMatch(/staat klaar, met 1 voorstel/);
    expect((await bot.next())?.activities).toHaveLength(1);
    expect(await listProgrammes(bot.ports, municipalityId)).toHaveLength(2);
  });

  test('takes the team’s channel along', async () => {
    const bot = await atTheEnd();
    const conversation = channel('C-pleinen');
    await bot.ports.channels.set({ municipalityId, programmeId, projectId: project.squares, conversation });
    await bot.coordinator.act({ verb: 'openNextProgramme', programmeId });
    await bot.coordinator.submit({ name: 'Het vervolg' });
    const teams = await bot.ports.channels.byConversation(conversation);
    expect(teams).toHaveLength(2);
  });

  test('can’t begin long before the end, and says from when', async () => {
    const bot = await converse({ phase: 'active' });
    bot.clock.set('2008-06-01T08:00:00.000Z');
    await bot.work();
    const coordinator = bot.as(person.coordinator);
    await coordinator.act({ verb: 'openNextProgramme', programmeId });
    expect(coordinator.sees).toMatch(/kan vanaf 30 maart 2009/);
  });

  test('says at the field what is wrong with its dates', async () => {
    const { coordinator } = await atTheEnd();
    await coordinator.act({ verb: 'openNextProgramme', programmeId });
    await coordinator.submit({ startsOn: '2010-01-01', endsOn: '2009-12-31', parties: [] });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'parties' }, { field: 'endsOn' }] });
  });

  test('is the coordinator’s', async () => {
    const bot = await atTheEnd();
    const owner = bot.as(person.greenManager);
    await owner.type('stand');
    expect(owner.sees).not.toMatch(/Volgend programma/);
    await owner.act({ verb: 'openNextProgramme', programmeId });
    expect(owner.sees).toMatch(/mag u niet/);
    expect((await loadProgramme(bot.ports, municipalityId, programmeId)).state.setUp?.parties[0]?.partyId).toBe(
      party.municipality,
    );
  });
});
