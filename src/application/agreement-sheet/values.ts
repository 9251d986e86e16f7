import { Temporal } from 'temporal-polyfill';
import { centsFromText } from '../../domain/amount.ts';
import { as, type LocalDate, type MilestoneId } from '../../domain/ids.ts';
import type { Term } from '../../domain/programme/events.ts';
import { isOnTheWay } from '../../domain/programme/milestones.ts';
import type { Milestone } from '../../domain/programme/terms.ts';
import type { SheetError } from '../../views/models.ts';
import { nearest } from '../programme-file/nearest.ts';
import { type NamedSort, nameKey, type SheetNames } from './names.ts';

/** The value of one cell, or what is wrong with it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: SheetError };

const right = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
const wrong = (error: SheetError): Parsed<never> => ({ ok: false, error });

/** Spreadsheets break lines in their own way. */
const linesOf = (cell: string): string => cell.replaceAll(/\r\n?/g, '\n').trim();

/** The same bounds as in a programme file. */
const MOST_LETTERS = { line: 200, text: 2_000 } as const;
const UNREADABLE = /[^\P{Cc}\n\t]|[\p{Cs}\ufffd]/u;

/** Null when it is empty. */
export const textIn = (cell: string, size: keyof typeof MOST_LETTERS): Parsed<string | null> => {
  const text = linesOf(cell);
  if (text === '') return right(null);
  if (text.length > MOST_LETTERS[size]) return wrong({ error: 'tooLong', max: MOST_LETTERS[size] });
  return UNREADABLE.test(text) ? wrong({ error: 'notPlain' }) : right(text);
};

/** One a line. */
export const listIn = (cell: string): Parsed<readonly string[]> => {
  const lines = linesOf(cell)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const line of lines) {
    const read = textIn(line, 'line');
    if (!read.ok) return read;
  }
  return right(lines);
};

export const amountIn = (cell: string): Parsed<number | null> => {
  if (cell.trim() === '') return right(null);
  const cents = centsFromText(cell.replaceAll('\u00a0', ' '));
  return cents === null ? wrong({ error: 'notAnAmount' }) : right(cents);
};

const NUMBER = /^-?\d{1,21}([.,]\d{1,25})?(e[+-]?\d{1,3})?$/i;
/** Twelve hundred and fifty to one, one and a quarter to another. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** `atLeast` null: below zero may be. */
export const numberIn = (cell: string, atLeast: number | null): Parsed<number | null> => {
  const text = cell.trim();
  if (text === '') return right(null);
  const value = NUMBER.test(text) && !AMBIGUOUS.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isFinite(value) && (atLeast === null || value >= atLeast)
    ? right(value)
    : wrong({ error: 'notANumber' });
};

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/** 1-6-2008 is the first of June, as in all of Europe; 2008-06-01 is the same. */
export const dateIn = (cell: string, term: Term): Parsed<LocalDate | null> => {
  const text = cell.trim();
  if (text === '') return right(null);
  const date = datePlain(text);
  if (date === null) return wrong({ error: 'notADate' });
  return term.startsOn <= date && date <= term.endsOn ? right(date) : wrong({ error: 'dateOutsideTerm', ...term });
};

const datePlain = (text: string): LocalDate | null => {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  return dateOf(Number(isoYear ?? year), Number(isoMonth ?? month), Number(isoDay ?? day));
};

const dateOf = (year: number, month: number, day: number): LocalDate | null => {
  try {
    return as(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString());
  } catch {
    return null;
  }
};

/** Comparing every wrong cell with more names than this would keep everybody waiting. */
const MOST_COMPARED = 200;

/** Who or what is named; null when it is empty. */
export const namedIn = <Sort extends NamedSort>(
  cell: string,
  sort: Sort,
  names: SheetNames,
): Parsed<SheetNames[Sort][number]['id'] | null> => {
  const text = linesOf(cell);
  if (text === '') return right(null);
  const known: readonly SheetNames[Sort][number][] = names[sort];
  const key = nameKey(text);
  const ids = new Set<SheetNames[Sort][number]['id']>();
  for (const one of known) {
    if (one.id === text) return right(one.id);
    if (one.key === key) ids.add(one.id);
  }
  const [id] = ids;
  if (id !== undefined) return ids.size === 1 ? right(id) : wrong({ error: 'nameTwice' });
  const labels = known
    .filter((one, index) => known.findIndex((other) => other.id === one.id) === index)
    .map(({ label }) => label);
  const likely = labels.length > MOST_COMPARED ? null : nearest(text, labels);
  return wrong({ error: 'unknownName', what: sort, nearest: likely, known: labels });
};

/** One on each line, or between semicolons or commas where `apart` does not say otherwise. */
export const allNamedIn = <Sort extends NamedSort>(
  cell: string,
  sort: Sort,
  names: SheetNames,
  apart = /[;,]/,
): Parsed<readonly SheetNames[Sort][number]['id'][]> => {
  const whole = namedIn(cell, sort, names);
  if (whole.ok) return right(whole.value === null ? [] : [whole.value]);
  const lines = linesOf(cell).split('\n');
  const parts = lines.length > 1 ? lines : linesOf(cell).split(apart);
  const ids: SheetNames[Sort][number]['id'][] = [];
  for (const part of parts) {
    const named = namedIn(part, sort, names);
    if (!named.ok) return named;
    if (named.value !== null && !ids.includes(named.value)) ids.push(named.value);
  }
  return right(ids);
};

/** A day, and what is ready then. */
const MILESTONE = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})[:,]?\s+(.*\S)$/s;

/** One on each line; one that keeps its name, or else its day, stays the same milestone. `newId`: for a new one, from 1. */
export const milestonesIn = (
  cell: string,
  before: readonly Milestone[],
  { term, dueOn }: { readonly term: Term; readonly dueOn: LocalDate | null },
  newId: (nth: number) => MilestoneId,
): Parsed<readonly Milestone[]> => {
  const lines = linesOf(cell)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const left = [...before];
  const milestones: Milestone[] = [];
  for (const line of lines) {
    const [, day = '', text = ''] = MILESTONE.exec(line) ?? [];
    const name = textIn(text, 'line');
    if (!name.ok) return name;
    const on = datePlain(day);
    if (on === null || name.value === null) return wrong({ error: 'notAMilestone' });
    if (!isOnTheWay(on, term, dueOn)) {
      const latest = dueOn !== null && dueOn < term.endsOn ? dueOn : term.endsOn;
      return wrong({ error: 'milestoneOutside', startsOn: term.startsOn, latest });
    }
    const same = left.find((each) => each.name === name.value) ?? left.find((each) => each.on === on);
    if (same !== undefined) left.splice(left.indexOf(same), 1);
    milestones.push({ milestoneId: same?.milestoneId ?? newId(milestones.length + 1), name: name.value, on });
  }
  return right(milestones);
};
