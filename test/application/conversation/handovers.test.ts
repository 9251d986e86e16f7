import { describe, expect, test } from 'vitest';
import { activity, party, person, programmeId } from '../../builders/haarlem.ts';
import { sentTo } from '../sent.ts';
import { converse } from './driver.ts';

const role = { of: 'owner', activityId: activity.square } as const;

async function activeWorld() {
  const world = await converse({ phase: 'active' });
  await world.work();
  return world;
}

type World = Awaited<ReturnType<typeof activeWorld>>;

async function askCaretaker(world: World) {
  const coordinator = world.as(person.coordinator);
  await coordinator.act({ verb: 'openHandover', programmeId, role });
  await coordinator.submit({ person: person.caretaker });
  await world.work();
}

describe('Handing over', () => {
  test('the next owner gets the question, takes it over, and reports from then on', async () => {
    const world = await activeWorld();
    await askCaretaker(world);
    const caretaker = world.as(person.caretaker);
    await caretaker.type('mijn');
    expect(caretaker.sees).toContain('Neemt u dit over?');
    await caretaker.press('Ja, ik neem het over');
    await world.work();
    expect((await world.agreement(activity.square)).started?.ownerId).toBe(person.caretaker);
    await caretaker.act({ verb: 'report', agreementId: activity.square, slot: null, progress: 'onTrack' });
    expect(caretaker.sees).toContain('Op schema');
    const before = world.as(person.greenManager);
    await before.act({ verb: 'report', agreementId: activity.square, slot: null, progress: 'onTrack' });
    expect(before.sees).not.toContain('Dank');
    expect((await world.agreement(activity.square)).reports).toHaveLength(1);
  });

  test('the dossier has the whole of the agreement and what happened', async () => {
    const world = await activeWorld();
    await askCaretaker(world);
    const caretaker = world.as(person.caretaker);
    await caretaker.type('mijn');
    await caretaker.press('Bekijk het dossier');
    expect(caretaker.sees).toContain('Het plein opnieuw inrichten');
    expect(caretaker.sees).toContain('Wat er gebeurde');
  });

  test('a no comes back to the coordinator, with its reason and the way to ask another', async () => {
    const world = await activeWorld();
    await askCaretaker(world);
    const caretaker = world.as(person.caretaker);
    await caretaker.type('mijn');
    await caretaker.press('Nee…');
    await caretaker.submit({ reason: 'Ik ga met verlof' });
    await world.work();
    const message = JSON.stringify(sentTo(world, person.coordinator).at(-1));
    expect(message).toContain('neemt het niet over');
    expect(message).toContain('Ik ga met verlof');
    expect(message).toContain('Vraag iemand anders');
  });

  test('the one who leaves starts it, by "weg"', async () => {
    const world = await activeWorld();
    const owner = world.as(person.greenManager);
    await owner.type('weg');
    await owner.press('Draag over…');
    await owner.submit({ person: person.caretaker });
    expect(owner.sees).toContain('krijgt de vraag, met het dossier');
  });

  test('nobody hands over what is somebody else’s', async () => {
    const world = await activeWorld();
    const other = world.as(person.youthWorker);
    await other.submitAction({ verb: 'submitHandover', programmeId, role }, { person: person.caretaker });
    expect((await world.programme()).handovers).toEqual([]);
  });
});

test('the agreement’s own card leads to the handover, for who may start it', async () => {
  const world = await activeWorld();
  for (const who of [person.greenManager, person.alderman, person.coordinator]) {
    const one = world.as(who);
    await one.act({ verb: 'showAgreement', agreementId: activity.square });
    expect(one.sees).toContain('Draag over…');
  }
  const other = world.as(person.youthWorker);
  await other.act({ verb: 'showAgreement', agreementId: activity.square });
  expect(other.sees).not.toContain('Draag over…');
});

describe('Somebody left', () => {
  test('the agreement is asked about at nobody, and the coordinator hands it over from the list', async () => {
    const world = await activeWorld();
    const coordinator = world.as(person.coordinator);
    await coordinator.act({ verb: 'openLeaver', programmeId });
    await coordinator.submit({ person: person.greenManager });
    expect(coordinator.sees).toContain('Vraag per taak iemand om die over te nemen');
    await world.work();
    const { ownerLeft } = await world.agreement(activity.square);
    expect(ownerLeft).not.toBeNull();
    await coordinator.act({ verb: 'showRoles', programmeId });
    expect(coordinator.sees).toContain('Nu: niemand');
  });

  test('whoever is asked next reads that nobody does it now', async () => {
    const world = await activeWorld();
    const coordinator = world.as(person.coordinator);
    await coordinator.act({ verb: 'openLeaver', programmeId });
    await coordinator.submit({ person: person.greenManager });
    await askCaretaker(world);
    expect(JSON.stringify(sentTo(world, person.caretaker).at(-1))).toContain('Niemand doet dit nu');
  });

  test('who left signs for nobody', async () => {
    const world = await converse({ phase: 'frozen' });
    const coordinator = world.as(person.coordinator);
    await coordinator.act({ verb: 'openLeaver', programmeId });
    await coordinator.submit({ person: person.policeChief });
    const chief = world.as(person.policeChief);
    await chief.act({ verb: 'sign', programmeId, partyId: party.police, revision: 1 });
    const text = (await world.programme()).texts.at(-1);
    expect(text?.signings.find(({ partyId }) => partyId === party.police)?.answer.kind).toBe('open');
  });
});
