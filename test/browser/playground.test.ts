import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { firstOf } from '../long.ts';
import { type Browser, chromiumPath, type Demo, startBrowser, startDemo } from './demo.ts';

const path = chromiumPath();
/** A scene is made by playing months of a programme, on a machine that does more. */
const MAKING_MS = 400_000;

describe.skipIf(path === null)(`the playground${path === null ? ' (skipped: there is no Chromium)' : ''}`, () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    demo = await startDemo();
    browser = await startBrowser(path ?? '');
    page = await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => failures.push(error.message));
  }, MAKING_MS);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
  beforeEach(() => failures.splice(0));

  const open = async (query: string, timeout = 30_000): Promise<void> => {
    await page.goto(`${demo.address}/${query}`);
    await page.locator('.desk').waitFor({ timeout });
  };
  const headline = () => page.locator('.headline h2');
  const cards = () => page.locator('.messages article');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const type = async (text: string): Promise<void> => {
    await page.getByLabel('Typ een bericht aan Handslag').fill(text);
    await button('Versturen').click();
  };
  const seriousFaults = async (): Promise<readonly string[]> => {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      interface Violation {
        readonly id: string;
        readonly impact: string;
        readonly nodes: readonly { readonly html: string }[];
      }
    });
  };

  test('opens one signature short, at the one who has to sign', async () => {
    await open('');
    expect(await headline().textContent()).toBe('4 van 5 getekend');
    expect(await page.locator('.next').textContent()).toContain('Hassan Schijn');
    expect(await button('Teken').count()).toBe(1);
    expect(await seriousFaults()).toEqual([]);
  });

  test('shows a card as Slack and as Teams show it', async () => {
    await open('');
    await page.locator('button.both').last().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.teams-pane .ac-adaptiveCard').waitFor();
    expect(await dialog.locator('.slack-pane').textContent()).toContain('Ondertekenen');
    expect(await dialog.locator('.teams-pane').textContent()).toContain('Ondertekenen');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('a form keeps what was typed and says at the field what is missing', async () => {
    await open('?scene=tekenen&persoon=hassan');
    await page.locator('.messages summary').last().click();
    await page
      .locator('.messages')
      .getByRole('button', { name: /Vraag een wijziging/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('button[type=submit]').click();
    await dialog.locator('[aria-invalid=true]').waitFor();
    expect(await dialog.locator('.field-error').count()).toBeGreaterThan(0);
    expect(await seriousFaults()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('the last signature changes what everybody sees', async () => {
    await open('?scene=tekenen&persoon=hassan');
    await button('Teken').click();
    await page.getByText('14 afspraken in uitvoering').waitFor();
    await page
      .locator('.messages article', { hasText: 'Ondertekenen' })
      .getByText(/Getekend/)
      .first()
      .waitFor();
    expect(await button('Teken').count()).toBe(0);
    await page.getByRole('button', { name: /Carla Verzonnen/ }).click();
    await expect.poll(() => page.url()).toContain('persoon=carla');
    await page.locator('.phone-top', { hasText: 'Carla Verzonnen' }).waitFor();
    expect(await page.locator('.messages').textContent()).toMatch(/(loopt|in uitvoering|alle partijen)/i);
    await page.getByRole('button', { name: /Anna Voorbeeld/ }).click();
    await page.locator('.places').getByText('Pleinen en tuinen').click();
    await expect.poll(() => page.locator('.messages article').count()).toBeGreaterThan(0);
  });

  test('the clock goes from one due moment to the next', async () => {
    await open('?scene=tekenen');
    const due = /op (.+)$/.exec((await page.locator('.clock .quiet').textContent()) ?? '')?.[1];
    await button('Naar wat hierna moet').click();
    await page.locator('.clock .now', { hasText: due ?? 'never' }).waitFor();
    await button('+ 1 dag').click();
    await expect.poll(() => page.locator('.clock .now').textContent()).not.toContain(due);
  });

  test('the journal is right, and one changed character names its line', async () => {
    await open('?scene=tekenen');
    await button('Wat is bewaard?').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Alle \d+ regels kloppen/).waitFor();
    expect(await seriousFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Verander één teken' }).click();
    await dialog.getByText(/^✗ Regel \d+ klopt niet/).waitFor();
    expect(await dialog.locator('.commit.wrong').count()).toBe(1);
    expect(await seriousFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Zet het teken terug' }).click();
    await dialog.getByText(/Alle \d+ regels kloppen/).waitFor();
  });

  /** Cheap ones and the most used first: each of the others plays months more. */
  const SCENES = [
    ['ronde', /activiteiten met een trekker die ja zei/, 'anna', 'stand ronde'],
    ['voorstel', /activiteiten met een trekker die ja zei/, 'anna', 'stand'],
    ['avond', /activiteiten met een trekker die ja zei/, 'anna', 'avond'],
    ['delft', /2 van 5 getekend/, 'tom', 'mijn'],
    ['onderweg', /14 afspraken in uitvoering/, 'gerda', 'mijn'],
    ['wijziging', /14 afspraken in uitvoering/, 'hassan', 'mijn'],
    ['samen', /0 van 5 getekend/, 'carla', 'mijn'],
    ['overdracht', /14 afspraken in uitvoering/, 'esra', 'mijn'],
    ['geld', /14 afspraken in uitvoering/, 'anna', 'stand'],
    ['bewoners', /14 afspraken in uitvoering/, 'anna', 'stand'],
    ['halverwege', /14 afspraken in uitvoering/, 'leo', 'mijn'],
  ] as const;

  test.each(firstOf(6, SCENES))(
    'the scene %s can be looked at and talked to',
    async (scene, expected, person, words) => {
      await open(`?scene=${scene}&persoon=${person}`, MAKING_MS);
      expect(await headline().textContent()).toMatch(expected);
      const before = await cards().count();
      await type(words);
      await page.locator('.message.own', { hasText: words }).last().waitFor();
      await expect.poll(() => cards().count()).toBeGreaterThan(before);
      expect(await seriousFaults()).toEqual([]);
      expect(failures).toEqual([]);
    },
    MAKING_MS,
  );

  test(
    'the scene einde shows a programme near its end',
    async () => {
      await open('?scene=einde', MAKING_MS);
      expect(await headline().textContent()).toBe('14 afspraken in uitvoering');
      expect(await page.locator('.standing-lines').textContent()).toContain('Klaar');
    },
    MAKING_MS,
  );

  test('on a phone everything is reached without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('?scene=tekenen');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.locator('.people-short select').selectOption('gerda');
    await page.locator('.phone-top', { hasText: 'Gerda Proefpersoon' }).waitFor();
    expect(await seriousFaults()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('what people did is still there after a restart', async () => {
    await demo.restart();
    await open('?scene=tekenen&persoon=hassan');
    expect(await headline().textContent()).toBe('14 afspraken in uitvoering');
    expect(await page.locator('.messages article').count()).toBeGreaterThan(0);
  }, 60_000);
});
