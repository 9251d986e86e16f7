import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../src/domain/journal/canonical.ts';
import { activity, municipalityId, person } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

async function underWay() {
  const bot = await converse({ phase: 'active' });
  await bot.work();
  bot.clock.set('2007-11-12T09:00:00.000Z');
  return { ...bot, owner: bot.as(person.greenManager), square: () => bot.agreement(activity.square) };
}

const MESSAGE = 'https://haarlem.slack.com/archives/C012/p1194858000000100';

describe('evidence', () => {
  it('is asked for, not demanded, when the work is reported done', async () => {
    const bot = await underWay();
    await bot.owner.act({ verb: 'report', agreementId: activity.square, slot: null, progress: 'done' });
    expect(bot.owner.sees).toContain('Het hoeft niet');
    await bot.owner.press('Bewijs toevoegen');
    await bot.owner.submit({ label: 'Foto van het plein', link: 'https://foto.voorbeeld.nl/anna/plein' });
    expect(bot.owner.sees).toContain('Foto van het plein');
    expect((await bot.square()).evidence).toMatchObject([{ source: { kind: 'link' }, withdrawnAt: null }]);
  });

  it('stands on the card as a link; its address and words stay out of the journal', async () => {
    const bot = await underWay();
    await bot.owner.act({ verb: 'openEvidence', agreementId: activity.square, link: '', of: null });
    await bot.owner.submit({ label: 'Foto van het plein', link: 'https://foto.voorbeeld.nl/anna/plein' });
    const police = bot.as(person.policeChief);
    await police.type('stand opnieuw inrichten');
    expect(police.sees).toContain('https://foto.voorbeeld.nl/anna/plein');
    expect(JSON.stringify(bot.stores.journal.commits)).not.toMatch(/foto/i);
  });

  it.each([
    ['http://voorbeeld.nl/foto'],
    ['javascript:alert(1)'],
    ['foto van het plein'],
    ['https://anna:geheim@voorbeeld.nl/foto'],
  ])('is a link that is safe to open: %s is none', async (link) => {
    const bot = await underWay();
    await bot.owner.act({ verb: 'openEvidence', agreementId: activity.square, link: '', of: null });
    await bot.owner.submit({ label: 'Foto', link });
    expect(bot.owner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'link' }] });
    expect((await bot.square()).evidence).toEqual([]);
  });

  it('is a link or a file, and one of them', async () => {
    const bot = await underWay();
    const file = { name: 'plein.jpg', sha256: 'a'.repeat(64), text: null };
    await bot.owner.act({ verb: 'openEvidence', agreementId: activity.square, link: '', of: null });
    await bot.owner.submit({ label: 'Foto', link: '' });
    expect(bot.owner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'link' }] });
    await bot.owner.act({ verb: 'openEvidence', agreementId: activity.square, link: '', of: null });
    await bot.owner.submit({ label: 'Foto', link: 'https://voorbeeld.nl', scan: file });
    expect(bot.owner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'link' }] });
    await bot.owner.act({ verb: 'openEvidence', agreementId: activity.square, link: '', of: null });
    await bot.owner.submit({ label: 'Foto', link: '', scan: file });
    expect((await bot.square()).evidence).toMatchObject([{ source: { kind: 'file', sha256: file.sha256 } }]);
    await bot.owner.press('Bekijk de afspraak');
    expect(bot.owner.sees).toContain('Bestand: plein.jpg (controlecode aaaaaaaa)');
  });

  it('is a message of the chat: where it is and the hash of its text, never the text', async () => {
    const bot = await underWay();
    await bot.owner.type(`meld ${MESSAGE}`);
    expect(bot.owner.sees).toContain(MESSAGE);
    await bot.owner.submit({ label: 'Bericht van de aannemer', text: 'De bomen staan erin' });
    expect((await bot.square()).evidence).toMatchObject([
      { source: { kind: 'message', textSha256: sha256Hex('De bomen staan erin') } },
    ]);
    expect(JSON.stringify(await bot.stores.personal)).not.toContain('De bomen staan erin');
  });

  it('can be a message that was chosen in the chat: its author is known by name, sealed; the conversation is not kept', async () => {
    const bot = await underWay();
    const chosen = {
      kind: 'chosenMessage',
      permalink: MESSAGE,
      textSha256: sha256Hex('De bomen staan erin'),
      author: { account: { platform: 'slack', workspace: 'T0', user: 'U0PIET' }, name: 'Piet de aannemer' },
    } as const;
    await bot.owner.choose(chosen);
    expect(bot.owner.sees).toContain(MESSAGE);
    await bot.owner.submit({ label: 'Bericht van de aannemer' });
    const [added] = (await bot.square()).evidence;
    expect(added?.source).toMatchObject({ kind: 'message', textSha256: chosen.textSha256 });
    const author = added?.source.kind === 'message' ? added.source.author : null;
    const kept = await bot.ports.personal.get(municipalityId, author === null ? [] : [author.ref]);
    expect([...kept.values()].map(({ value }) => value)).toEqual(['Piet de aannemer']);
    expect(JSON.stringify(bot.stores.journal.commits)).not.toContain('Piet');
  });

  it('keeps nothing of the chosen message when another link is typed in its place', async () => {
    const bot = await underWay();
    await bot.owner.choose({ kind: 'chosenMessage', permalink: MESSAGE, textSha256: sha256Hex('x'), author: null });
    await bot.owner.submit({ label: 'Foto', link: 'https://voorbeeld.nl/foto' });
    expect((await bot.square()).evidence).toMatchObject([{ source: { kind: 'link' } }]);
  });

  it('is withdrawn by who may add it, and stays on the card as such', async () => {
    const bot = await underWay();
    await bot.owner.act({ verb: 'openEvidence', agreementId: activity.square, link: '', of: null });
    await bot.owner.submit({ label: 'Verkeerde foto', link: 'https://voorbeeld.nl/foto' });
    const evidenceId = (await bot.square()).evidence[0]?.evidenceId;
    if (evidenceId === undefined) throw new Error('no evidence');
    const other = bot.as(person.caretaker);
    await other.act({ verb: 'withdrawEvidence', agreementId: activity.square, evidenceId });
    expect(other.sees).toContain('niet uw afspraak');
    await bot.owner.press('Bekijk de afspraak');
    await bot.owner.press('Trek in');
    await bot.owner.press('Bekijk de afspraak');
    expect(bot.owner.sees).toContain('Ingetrokken');
    expect(bot.owner.sees).not.toContain('https://voorbeeld.nl/foto');
  });
});
