import { describe, expect, test } from 'vitest';
import { renderHome } from '../../../adapters/slack/render-surfaces.ts';
import type { BoundHome } from '../../../src/application/interaction.ts';
import { home } from '../../../src/views/index.ts';
import { platformWords } from '../../../src/views/platform-words.ts';
import { words } from '../../../src/views/words.ts';
import { nl } from '../../views/samples/base.ts';
import { homeModel, WAITING } from '../../views/samples/home.ts';

describe('a home with more than a platform shows at once', () => {
  const waiting = Array.from({ length: 120 }, (_, index) => WAITING[index % WAITING.length]).flatMap(
    (one) => one ?? [],
  );
  const model = { ...homeModel, waiting };
  const first = home(model, nl);
  const note = first.elements.find((element) => element.kind === 'note' && element.text.startsWith('Pagina'));
  const pages = Number(/van (\d+)/.exec(note?.kind === 'note' ? note.text : '')?.[1]);
  const all = Array.from({ length: pages }, (_, index) => home(model, nl, index + 1));

  test('is cut into pages, and nothing is left out', () => {
    expect(pages).toBeGreaterThan(3);
    const items = all.flatMap(({ elements }) => elements.filter(({ kind }) => kind === 'item'));
    expect(items.length).toBe(
      home({ ...model, waiting: [] }, nl).elements.filter(({ kind }) => kind === 'item').length + 120,
    );
  });

  test('every page fits in a Slack home as it is', () => {
    for (const page of all) {
      const bound = JSON.parse(JSON.stringify(page), (key, value) =>
        key === 'act' ? 'x'.repeat(32) : value,
      ) as BoundHome;
      const view = renderHome(bound, platformWords('nl'));
      expect(view.blocks.length).toBeLessThanOrEqual(100);
      expect(JSON.stringify(view)).not.toMatch(/en nog \d/);
    }
  });

  test('the first leads on, the last leads back, one in between both ways, and one that is no more is the last', () => {
    const leads = (page: number) => {
      const { elements } = home(model, nl, page);
      const last = elements.at(-1);
      return last?.kind === 'actions' ? last.actions.buttons.map(({ label }) => label) : [];
    };
    const w = words(nl);
    const [back, on] = [w.text('settings.previous'), w.text('settings.next')];
    expect(leads(1)).toEqual([on]);
    expect(leads(2)).toEqual([back, on]);
    expect(leads(pages)).toEqual([back]);
    expect(leads(pages + 5)).toEqual([back]);
  });
});
