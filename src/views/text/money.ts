import type { SourceStanding } from '../../domain/agreement/spending/state.ts';
import type { Sum } from '../../domain/programme/money/lines.ts';
import type { Words } from '../words.ts';

/** "€ 45.000,00 afgesproken, € 1.250,00 uitgegeven, € 43.750,00 over" */
export const sourceText = ({ cents, spent }: SourceStanding, w: Words): string =>
  w.text(spent > cents ? 'money.sourceOver' : 'money.sourceLine', {
    reserved: w.money(cents),
    spent: w.money(spent),
    left: w.money(Math.max(0, cents - spent)),
    over: w.money(Math.max(0, spent - cents)),
  });

export const leftText = ({ reserved, spent }: Sum, w: Words): string =>
  spent > reserved
    ? w.text('money.overspentLine', { over: w.money(spent - reserved) })
    : w.text('money.leftLine', { left: w.money(reserved - spent) });
