import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { residentsMount } from '../../adapters/http/residents/mount.ts';
import { createHttp, type HttpServer } from '../../adapters/http/server.ts';
import { residentsPages } from '../../src/application/residents/residents-pages.ts';
import { converse } from '../application/conversation/driver.ts';
import { municipalityId, person, programmeId } from '../builders/haarlem.ts';
import { silentLog } from '../fakes/memory/runtime.ts';
import { type Browser, chromiumPath, startBrowser } from './demo.ts';

const path = chromiumPath();
const well = async () => ({ ok: true, checks: {} });

describe.skipIf(path === null)(`the residents' page${path === null ? ' (skipped: there is no Chromium)' : ''}`, () => {
  let browser: Browser;
  let server: HttpServer;
  let address: string;

  beforeAll(async () => {
    const world = await converse({ phase: 'active' });
    await world.work();
    await world
      .as(person.coordinator)
      .submitAction({ verb: 'submitPublishing', programmeId }, { reactions: 'wordsToo' });
    const pages = [residentsMount({ pages: residentsPages(world.ports), base: '' })];
    server = createHttp({ mounts: [], pages, health: well, ready: well, log: silentLog });
    address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/bewoners/${municipalityId}`;
    browser = await startBrowser(path ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close(100);
  });

  /** What axe-core finds, by every rule that it has. */
  const faultsAt = async (url: string, width: number, colorScheme: 'light' | 'dark'): Promise<readonly string[]> => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    // Through the protocol, which no policy of the page holds back.
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    const isWiderThanScreen = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await page.close();
    return isWiderThanScreen ? [...faults, 'wider than the screen'] : faults;
  };

  test.each([
    [320, 'light'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('has no fault that axe-core finds, %i wide and %s', async (width, scheme) => {
    expect(await faultsAt(`${address}/programma/${programmeId}`, width, scheme)).toEqual([]);
    expect(await faultsAt(address, width, scheme)).toEqual([]);
  });

  test('is on paper as it is on the screen, without what only a screen needs', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${address}/programma/${programmeId}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.skip').isVisible()).toBe(false);
    expect(await page.locator('.promise').first().isVisible()).toBe(true);
    await page.close();
  });
});
