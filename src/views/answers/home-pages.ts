import type { Part, Press } from '../elements.ts';
import { actions, button, note } from '../elements.ts';
import type { Words } from '../words.ts';

/** Well within what platforms take at once: Slack has 100 blocks in a home, and an item is at most three. */
const PARTS_ON_PAGE = 28;

/** A heading goes on with what it heads. */
const pagesOf = (parts: readonly Part[]): readonly (readonly Part[])[] => {
  const pages: Part[][] = [];
  for (let rest = [...parts]; rest.length > 0; ) {
    const page = rest.slice(0, PARTS_ON_PAGE);
    while (page.length > 1 && rest.length > page.length && BEFORE.includes(page.at(-1)?.kind ?? '')) page.pop();
    rest = rest.slice(page.length);
    pages.push(page);
  }
  return pages;
};

const BEFORE: readonly string[] = ['heading', 'divider'];

/** One page of a home, with the way to the others. */
export const pageOf = (parts: readonly Part[], wanted: number, w: Words): readonly Part[] => {
  const pages = pagesOf(parts);
  if (pages.length <= 1) return parts;
  const page = Math.min(Math.max(1, Math.trunc(wanted)), pages.length);
  const to = (label: string, number: number): Press => button(label, { verb: 'showHome', page: number });
  return [
    ...(pages[page - 1] ?? []),
    note(w.text('settings.page', { page, pages: pages.length })),
    actions(w, [
      ...(page > 1 ? [to(w.text('settings.previous'), page - 1)] : []),
      ...(page < pages.length ? [to(w.text('settings.next'), page + 1)] : []),
    ]),
  ];
};
