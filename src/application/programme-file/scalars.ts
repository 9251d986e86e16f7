import { z } from 'zod';
import { as, type LocalDate, type TimeZone } from '../../domain/ids.ts';
import { centsFrom, decimalFrom } from './decimal.ts';
import type { Expected } from './errors.ts';

/** Zod's message of a schema is what it expects, as JSON: `validate` reads it back. */
export const expects = (expected: Expected): string => JSON.stringify(expected);

const NAME_LENGTH = 200;
const TEXT_LENGTH = 2000;

/** Control characters have no place in a text that people sign; a line break and a tab have. */
const PRINTABLE = /^[^\p{Cc}\p{Cs}]*$/u;
const PRINTABLE_LINES = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u;

const textOf = (atMost: number, printable: RegExp) => {
  const error = expects({ kind: 'text', atMost });
  return z
    .string({ error })
    .trim()
    .min(1, { error })
    .max(atMost, { error })
    .refine((value) => printable.test(value), { error });
};

/** One line. */
export const name = () => textOf(NAME_LENGTH, PRINTABLE);
/** One or more lines. */
export const text = () => textOf(TEXT_LENGTH, PRINTABLE_LINES);

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_LENGTH = 60;

/** The id of something in this file; the stored ids are made from it, so it stays the same from file to file. */
export const slug = () => {
  const error = expects({ kind: 'id' });
  return z.string({ error }).max(SLUG_LENGTH, { error }).regex(SLUG, { error });
};

export const isSlug = (text: string): boolean => slug().safeParse(text).success;

export const date = () => z.iso.date({ error: expects({ kind: 'date' }) }).transform((day) => as<LocalDate>(day));

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: expects({ kind: 'oneOf', values, nearest: null }) });

export const yesOrNo = () => z.boolean({ error: expects({ kind: 'yesOrNo' }) });

export const wholeNumber = (from: number, to: number) => {
  const error = expects({ kind: 'wholeNumber', from, to });
  return z.int({ error }).min(from, { error }).max(to, { error });
};

/** Numbers may be typed with a comma, which YAML reads as text. */
const written = (error: string) => z.union([z.number(), z.string()], { error });

export const decimal = (atLeast: number | null) => {
  const error = expects({ kind: 'number', atLeast });
  return written(error).transform((value, context) => {
    const parsed = decimalFrom(value);
    if (parsed !== null && (atLeast === null || parsed >= atLeast)) return parsed;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });
};

/** Comes out as whole cents. */
export const euros = () => {
  const error = expects({ kind: 'euros' });
  return written(error).transform((value, context) => {
    const cents = centsFrom(value);
    if (cents !== null) return cents;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });
};

const isZone = (value: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

export const zone = () => {
  const error = expects({ kind: 'zone' });
  return z
    .string({ error })
    .refine(isZone, { error })
    .transform((value) => as<TimeZone>(value));
};

export const cbsCode = () => {
  const error = expects({ kind: 'cbsCode' });
  return z.string({ error }).regex(/^(GM\d{4}|WK\d{6}|BU\d{8})$/, { error });
};
