import { describe, expect, test } from 'vitest';
import { commandMunicipality } from '../../../src/application/command.ts';
import { idsOf, residentsAddress } from '../../../src/application/residents/address.ts';
import { programmeModel } from '../../../src/application/residents/programme-model.ts';
import { residentsPages } from '../../../src/application/residents/residents-pages.ts';
import { as, type CommandId, type Instant, type ProgrammeId } from '../../../src/domain/ids.ts';
import { exists } from '../../../src/domain/programme/change-of-text.ts';
import { type Page, type PageElement, programmePage } from '../../../src/views/index.ts';
import { personActor } from '../../builders/fold.ts';
import { activity, date, municipalityId, person, programmeId, zone } from '../../builders/haarlem.ts';
import { haarlem } from '../../builders/municipality.ts';
import { activeProgramme, type BuiltPhase } from '../../builders/programme.ts';
import { converse } from '../conversation/driver.ts';

type Conversation = Awaited<ReturnType<typeof converse>>;

const read = ({ ports }: Conversation): Promise<Page | null> =>
  residentsPages(ports).programme(municipalityId, programmeId);

const publish = async (world: Conversation, reactions: 'answersOnly' | 'wordsToo' = 'answersOnly'): Promise<Page> => {
  const coordinator = world.as(person.coordinator);
  await coordinator.act({ verb: 'openPublishing', programmeId });
  await coordinator.submit({ reactions });
  const page = await read(world);
  if (page === null) throw new Error(`Not published: ${coordinator.sees}`);
  return page;
};

const elementsOf = (page: Page): readonly PageElement[] => page.sections.flatMap(({ elements }) => elements);
const promisesOf = (page: Page) => elementsOf(page).filter((element) => element.kind === 'promise');
const wordsOf = (page: Page): string => JSON.stringify(page);

const inPhase = (phase: BuiltPhase) => converse({ phase });

describe("The residents' page", () => {
  test('is there only while a coordinator has it published', async () => {
    const world = await inPhase('active');
    expect(await read(world)).toBeNull();
    await publish(world);
    const coordinator = world.as(person.coordinator);
    await coordinator.act({ verb: 'openPublishing', programmeId });
    await coordinator.press('Pagina weghalen');
    expect(coordinator.sees).toContain('De pagina voor bewoners is weg.');
    expect(await read(world)).toBeNull();
  });

  test('stands at an address that leaves out what stands there already', () => {
    const ports = { publicUrl: 'https://handslag.example.nl' };
    const id = as<ProgrammeId>(`${municipalityId}.wijkcontract`);
    const address = `https://handslag.example.nl/bewoners/${municipalityId}/programma/wijkcontract`;
    expect(residentsAddress(ports, municipalityId, id)).toBe(address);
    expect(idsOf(municipalityId, 'wijkcontract')).toContain(id);
  });

  test('is published by no partner', async () => {
    const world = await inPhase('active');
    const partner = world.as(person.housingDirector);
    await partner.submitAction({ verb: 'submitPublishing', programmeId }, { reactions: 'wordsToo' });
    expect(await read(world)).toBeNull();
  });

  test('tells what was promised, by which party, and when', async () => {
    const world = await inPhase('active');
    await world.work();
    const page = await publish(world);
    const { fields } =
      (await world.programme()).activities.find(({ activityId }) => activityId === activity.square) ?? {};
    const square = promisesOf(page).find(({ title }) => title === fields?.what);
    expect(square?.facts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Wie doet het?', 'Wanneer klaar?']),
    );
    expect(square?.standing?.word).toBe('Geen bericht');
  });

  test('follows what a party reports', async () => {
    const world = await inPhase('active');
    await world.work();
    await publish(world);
    const { started } = await world.agreement(activity.square);
    const owner = world.as(started?.ownerId ?? person.coordinator);
    await owner.act({ verb: 'report', agreementId: activity.square, slot: null, progress: 'onTrack' });
    const page = await read(world);
    expect(page && promisesOf(page).map(({ standing }) => standing?.word)).toContain('Op schema');
  });

  test('names no person', async () => {
    const world = await inPhase('active');
    await world.work();
    const words = wordsOf(await publish(world, 'wordsToo'));
    const people = await world.ports.people.all(municipalityId);
    expect(people.length).toBeGreaterThan(5);
    for (const { name } of people) expect(words).not.toContain(name);
  });

  test('says of a draft that these are proposals', async () => {
    const page = await publish(await inPhase('draft'));
    expect(page.lead[0]).toContain('Dit zijn voorstellen');
    expect(elementsOf(page).some(({ kind }) => kind === 'counts')).toBe(false);
  });

  test('shows what residents said only when the coordinator chose so', async () => {
    const world = await inPhase('active');
    const quotes = (page: Page) =>
      elementsOf(page).flatMap((element) => (element.kind === 'reaction' ? element.quote : []));
    const silent = await publish(world);
    expect(quotes(silent)).not.toEqual([]);
    expect(quotes(silent).every((quote) => quote === null)).toBe(true);
    const [contribution] = (await world.programme()).contributions;
    if (contribution === undefined) throw new Error('Nobody said anything');
    await world.ports.personal.put(municipalityId, [{ ...contribution.text, value: 'Meer licht', salt: '' }]);
    expect(quotes(await publish(world, 'wordsToo'))).toContain('Meer licht');
  });

  test('without an address from outside is refused with what to do', async () => {
    const world = await inPhase('active');
    const coordinator = { ...world, ports: Object.assign(world.ports, { publicUrl: null }) }.as(person.coordinator);
    await coordinator.act({ verb: 'openPublishing', programmeId });
    expect(coordinator.sees).toContain('PUBLIC_URL');
  });

  test('of an area names its programmes; a municipality that published nothing has none', async () => {
    const world = await inPhase('active');
    const pages = residentsPages(world.ports);
    expect(await pages.municipality(municipalityId)).toBeNull();
    await publish(world);
    const areaId = (await world.programme()).setUp?.areas[0]?.areaId;
    const area = areaId === undefined ? null : await pages.area(municipalityId, areaId);
    const municipality = await pages.municipality(municipalityId);
    for (const page of [area, municipality]) {
      expect(page && elementsOf(page)).toContainEqual(
        expect.objectContaining({ kind: 'link', to: { of: 'programme', municipalityId, programmeId } }),
      );
    }
  });

  test('tells what became of an agreement, once that was told', async () => {
    const world = await inPhase('active');
    world.clock.set('2009-09-01T09:00:00.000Z');
    await world.work();
    const owner = world.as(person.greenManager);
    await owner.act({ verb: 'openOutcome', agreementId: activity.square });
    await owner.submit({ kind: 'achieved', reached: '1' });
    const [square] = promisesOf(await publish(world));
    expect(square?.facts).toContainEqual({
      label: 'Wat is bereikt?',
      value: '✓ Gelukt. Bereikt: 1 pleinen (begin 0, doel 1)',
    });
  });

  test('says which agreement the parties stopped, and no longer how it stands', async () => {
    const stopped = { ...activeProgramme(), page: null };
    const activities = stopped.activities.map((each) =>
      each.activityId === activity.square ? { ...each, ended: { on: date('2008-02-01'), amendment: 1 } } : each,
    );
    const { ports } = await inPhase('active');
    if (!exists(stopped)) throw new Error('Haarlem is not set up');
    const page = { publishedAt: as<Instant>('2008-02-01T09:00:00.000Z'), withReactions: false };
    const model = await programmeModel(ports, haarlem(), { ...stopped, activities, page }, date('2008-03-01'));
    const [square] = promisesOf(programmePage(model, { language: 'nl', zone }));
    expect(square).toMatchObject({ standing: null });
    expect(square?.facts).toContainEqual({
      label: 'Gestopt',
      value: 'Op 1 februari 2008. De partijen besloten dit samen.',
    });
  });

  test('of an area gives the reason of that area, where it has one of its own', async () => {
    const world = await inPhase('active');
    await publish(world);
    const [round] = haarlem().rounds;
    if (round === undefined) throw new Error('Haarlem has no round');
    const [first] = round.chosen;
    if (first === undefined) throw new Error('The round has no area');
    const command = { type: 'DecideRound', ...round, reasons: [{ areaId: first, reason: 'Veel meldingen' }] } as const;
    const giving = {
      actor: personActor(person.coordinator),
      person: await world.ports.people.get(municipalityId, person.coordinator),
      commandId: as<CommandId>('round-again'),
    };
    expect(await commandMunicipality(world.ports, municipalityId, command, giving)).toMatchObject({ ok: true });
    expect(wordsOf((await residentsPages(world.ports).area(municipalityId, first)) as Page)).toContain(
      'Veel meldingen',
    );
  });
});
