import type { LocalDate } from '../domain/ids.ts';

/** What is wrong with one answer in a form. */
export type FieldError =
  | { readonly error: 'required' }
  | { readonly error: 'tooLong'; readonly max: number }
  | { readonly error: 'notANumber' }
  | { readonly error: 'notACount' }
  | { readonly error: 'notAnAmount' }
  | { readonly error: 'notADate' }
  | { readonly error: 'dateInPast' }
  | { readonly error: 'dateInFuture' }
  | { readonly error: 'dateOutsideTerm'; readonly startsOn: LocalDate; readonly endsOn: LocalDate }
  | { readonly error: 'notAChoice' }
  | { readonly error: 'chooseSomething' }
  | { readonly error: 'causeNeeded' }
  | { readonly error: 'wholeReasonNeeded' }
  | { readonly error: 'moneyNeedsSource' }
  | { readonly error: 'sourceNeedsMoney' }
  | { readonly error: 'resultIncomplete' }
  | { readonly error: 'fileNeeded' }
  | { readonly error: 'wrongFileKind'; readonly accept: readonly string[] };
