import { as, type LocalDate } from '../../domain/ids.ts';
import type { Term } from '../../domain/programme/events.ts';
import type { Means, Milestone, Money, Result } from '../../domain/programme/terms.ts';
import type { SheetError, SheetProblem } from '../../views/models.ts';
import type { SheetColumn, SheetPlace } from '../../views/sheet-places.ts';
import { cellName } from './cell-name.ts';
import { cellOf, type SheetActivity } from './cells.ts';
import { DIALECTS } from './dialect.ts';
import type { SheetHeader } from './header.ts';
import type { NamedSort, SheetNames } from './names.ts';
import {
  allNamedIn,
  amountIn,
  dateIn,
  listIn,
  milestonesIn,
  namedIn,
  numberIn,
  type Parsed,
  textIn,
} from './values.ts';

/** What is done may well have a comma in it. */
const ONLY_LINES = /\n/;

export interface RowContext {
  readonly names: SheetNames;
  readonly term: Term;
}

/**
 * One row as it is read. A column that the table has not got, and a cell that says what stands there already, leave the
 * activity as it is; everything else is read, and every problem kept.
 */
export class RowReader {
  readonly #problems: (SheetProblem & { readonly index: number })[] = [];
  readonly #row: number;
  readonly #cells: readonly string[];
  readonly #columns: readonly SheetHeader[];
  readonly #existing: SheetActivity | null;
  readonly #context: RowContext;

  constructor(
    row: number,
    cells: readonly string[],
    columns: readonly SheetHeader[],
    existing: SheetActivity | null,
    context: RowContext,
  ) {
    this.#row = row;
    this.#cells = cells;
    this.#columns = columns;
    this.#existing = existing;
    this.#context = context;
  }

  /** In the order of the columns. */
  get problems(): readonly SheetProblem[] {
    return this.#problems.toSorted((one, other) => one.index - other.index).map(({ index: _, ...problem }) => problem);
  }

  /** Puts a problem at a cell of this row; at the first cell where the table has no such column. */
  fail(column: SheetColumn, error: SheetError, nth = 1): void {
    const found = this.#columns.find(({ place }) => place?.column === column && place.nth === nth);
    this.#problems.push({
      index: found?.index ?? 0,
      cell: cellName(this.#row, found?.index ?? 0),
      header: found?.header ?? '',
      typed: found === undefined ? '' : (this.#cells[found.index] ?? ''),
      error,
    });
  }

  text(column: SheetColumn, before: string | null, size: 'line' | 'text' = 'text'): string | null {
    return this.#read({ column, nth: 1 }, before, (cell) => textIn(cell, size));
  }

  list(column: SheetColumn, before: readonly string[]): readonly string[] {
    return this.#read({ column, nth: 1 }, before, listIn);
  }

  date(column: SheetColumn, before: SheetActivity['fields']['dueOn']): SheetActivity['fields']['dueOn'] {
    return this.#read({ column, nth: 1 }, before, (cell) => dateIn(cell, this.#context.term));
  }

  named<Sort extends NamedSort>(column: SheetColumn, sort: Sort, before: SheetNames[Sort][number]['id'] | null) {
    return this.#read({ column, nth: 1 }, before, (cell) => namedIn(cell, sort, this.#context.names));
  }

  allNamed<Sort extends NamedSort>(column: SheetColumn, sort: Sort, before: readonly SheetNames[Sort][number]['id'][]) {
    const apart = sort === 'activity' ? ONLY_LINES : undefined;
    return this.#read({ column, nth: 1 }, before, (cell) => allNamedIn(cell, sort, this.#context.names, apart));
  }

  /** `newId`: what the id of a new one begins with. */
  milestones(before: readonly Milestone[], dueOn: LocalDate | null, newId: string): readonly Milestone[] {
    const bounds = { term: this.#context.term, dueOn };
    return this.#read({ column: 'milestones', nth: 1 }, before, (cell) =>
      milestonesIn(cell, before, bounds, (nth) => as(`${newId}-milestone-${nth}`)),
    );
  }

  /** Nothing at all is a gap. */
  means(before: Means | null): Means | null {
    const money = this.#money(before?.money ?? []);
    const hours = this.#read({ column: 'hours', nth: 1 }, before?.hours ?? null, (cell) => numberIn(cell, 0));
    const goods = this.list('goods', before?.goods ?? []);
    const isNothing = money.length === 0 && hours === null && goods.length === 0;
    const wasNothing =
      before !== null && before.money.length === 0 && before.hours === null && before.goods.length === 0;
    return isNothing && !wasNothing ? null : { money, hours, goods };
  }

  /** Sources of which the table has no columns stay. */
  #money(before: readonly Money[]): readonly Money[] {
    const most = this.#columns.reduce(
      (most, { place }) => (place?.column === 'money' || place?.column === 'source' ? Math.max(most, place.nth) : most),
      0,
    );
    const read = Array.from({ length: most }, (_, index) => this.#pair(index + 1, before[index] ?? null));
    return [...read.filter((money) => money !== null), ...before.slice(most)];
  }

  #pair(nth: number, before: Money | null): Money | null {
    const cents = this.#read({ column: 'money', nth }, before?.cents ?? null, amountIn);
    const source = this.#read({ column: 'source', nth }, before?.source ?? null, (cell) => textIn(cell, 'line'));
    if (cents !== null && source !== null) return { cents, source };
    if (cents !== null) this.fail('source', { error: 'moneyNeedsSource' }, nth);
    if (source !== null && !this.#hasProblem({ column: 'money', nth }))
      this.fail('money', { error: 'sourceNeedsMoney' }, nth);
    return null;
  }

  /** All four or nothing: half a result can't be measured. */
  result(before: Result | null): Result | null {
    const indicator = this.text('indicator', before?.indicator ?? null, 'line');
    const [baseline, target] = (['baseline', 'target'] as const).map((column) =>
      this.#read({ column, nth: 1 }, before?.[column] ?? null, (cell) => numberIn(cell, null)),
    );
    const unit = this.text('unit', before?.unit ?? null, 'line');
    const parts = { indicator, baseline: baseline ?? null, target: target ?? null, unit };
    const missing = (['indicator', 'baseline', 'target', 'unit'] as const).filter((part) => parts[part] === null);
    if (missing.length === 4) return null;
    for (const column of missing)
      if (!this.#hasProblem({ column, nth: 1 })) this.fail(column, { error: 'resultIncomplete' });
    return indicator === null || parts.baseline === null || parts.target === null || unit === null
      ? null
      : { indicator, baseline: parts.baseline, target: parts.target, unit };
  }

  #hasProblem({ column, nth }: SheetPlace): boolean {
    const found = this.#columns.find(({ place }) => place?.column === column && place.nth === nth);
    return found !== undefined && this.#problems.some(({ index }) => index === found.index);
  }

  #read<Value>(place: SheetPlace, before: Value, parse: (cell: string) => Parsed<Value>): Value {
    const found = this.#columns.find((each) => each.place?.column === place.column && each.place.nth === place.nth);
    if (found === undefined) return before;
    const cell = this.#cells[found.index] ?? '';
    if (this.#saysTheSame(place, cell)) return before;
    const parsed = parse(cell);
    if (parsed.ok) return parsed.value;
    this.fail(place.column, parsed.error, place.nth);
    return before;
  }

  /** In either language: who reads it in need not be who wrote it out. */
  #saysTheSame(place: SheetPlace, cell: string): boolean {
    const existing = this.#existing;
    if (existing === null) return false;
    return Object.values(DIALECTS).some(
      (dialect) => cellOf(existing, place, this.#context.names, dialect) === cell.replaceAll(/\r\n?/g, '\n'),
    );
  }
}
