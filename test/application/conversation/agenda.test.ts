import { describe, expect, it } from 'vitest';
import { textData } from '../../../src/domain/programme/agreement-text.ts';
import { renderText } from '../../../src/views/index.ts';
import { activity, person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const draft = async () => {
  const bot = await converse();
  return { ...bot, partner: bot.as(person.caretaker), coordinator: bot.as(person.coordinator) };
};

describe('the agenda', () => {
  it('stands under the themes, with the projects below it', async () => {
    const { partner } = await draft();
    await partner.type('stand');
    await partner.press('Bekijk de agenda');
    expect(partner.sees).toMatch(
      /Schoon[\s\S]*Groen en pleinen[\s\S]*Project: Pleinen en tuinen[\s\S]*Heel[\s\S]*Ook: Groen en pleinen/,
    );
  });

  it('takes an item of a partner, which then waits for the coordinator', async () => {
    const { partner, coordinator, programme } = await draft();
    await partner.act({ verb: 'showAgenda', programmeId });
    await partner.press('Nieuw punt');
    await partner.submit({ title: 'Licht in de stegen', themes: ['safe', 'wellMaintained'] });
    expect((await programme()).agenda.at(-1)).toMatchObject({
      title: 'Licht in de stegen',
      themes: ['wellMaintained', 'safe'],
    });
    await coordinator.act({ verb: 'showProposals', programmeId, page: 1 });
    expect(coordinator.sees).toMatch(/Licht in de stegen[\s\S]*Punt van de agenda/);
    await coordinator.press('Beslis…');
    await coordinator.submit({ outcome: 'merged', into: 'groen', reason: 'Hoort bij de pleinen' });
    expect((await programme()).agenda.map(({ title }) => title)).not.toContain('Licht in de stegen');
  });

  it('loses an item by the coordinator alone; its projects stay', async () => {
    const { partner, coordinator, programme } = await draft();
    const remove = { verb: 'removeAgendaItem', programmeId, itemId: 'groen' as never } as const;
    await partner.act(remove);
    expect((await programme()).agenda).toHaveLength(2);
    await coordinator.act({ verb: 'showAgenda', programmeId });
    await coordinator.press('Haal eraf');
    await coordinator.press('Bekijk de agenda');
    expect(coordinator.sees).toContain('Projecten die bij geen punt horen: Pleinen en tuinen');
  });
});

describe('a theme of the municipality', () => {
  it('comes into a programme, an activity and the text under the name of that day', async () => {
    const { partner, coordinator, programme } = await draft();
    await coordinator.act({ verb: 'openTheme', themeId: null });
    await coordinator.submit({ name: 'Groen' });
    await coordinator.act({ verb: 'openProgrammeThemes', programmeId });
    if (coordinator.last.kind !== 'form') throw new Error('no form');
    const [field] = coordinator.last.form.fields;
    const groen = field?.kind === 'choices' ? field.options.find(({ label }) => label === 'Groen')?.value : undefined;
    await coordinator.submit({ themes: ['clean', groen ?? ''] });
    await partner.act({ verb: 'showAgreement', agreementId: activity.gardens });
    await partner.press('Thema’s…');
    await partner.submit({ themes: [groen ?? '', 'clean'] });
    const text = renderText(textData(await programme()), 'nl').text;
    expect(text).toContain('Thema’s: Schoon en Groen');
    expect(text).toMatch(/binnentuinen[\s\S]*- Thema’s: Schoon en Groen/);
    await coordinator.act({ verb: 'openTheme', themeId: groen as never });
    await coordinator.submit({ name: 'Groen en water' });
    expect(renderText(textData(await programme()), 'nl').text).toBe(text);
    await partner.act({ verb: 'showAgreement', agreementId: activity.gardens });
    expect(partner.sees).toContain('Schoon en Groen');
  });
});
