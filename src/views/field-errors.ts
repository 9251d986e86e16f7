import type { LocalDate } from '../domain/ids.ts';
import type { Reader } from './models.ts';
import { words } from './words.ts';

/** What is wrong with one answer in a form. */
export type FieldError =
  | { readonly error: 'required' }
  | { readonly error: 'tooLong'; readonly max: number }
  | { readonly error: 'notANumber' }
  | { readonly error: 'notACount' }
  | { readonly error: 'notAnAmount' }
  | { readonly error: 'notADate' }
  | { readonly error: 'notATime' }
  | { readonly error: 'notTwoTimes' | 'hoursReversed' | 'listOutsideHours' }
  | { readonly error: 'notARecess'; readonly line: string }
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
  | { readonly error: 'notALink' }
  | { readonly error: 'evidenceMissing' }
  | { readonly error: 'oneEvidence' }
  | { readonly error: 'milestoneOutside'; readonly startsOn: LocalDate; readonly latest: LocalDate }
  | { readonly error: 'explanationNeeded' }
  | { readonly error: 'notAnAddress' }
  | { readonly error: 'nobodyLeftThis' }
  | { readonly error: 'fileNeeded' }
  | { readonly error: 'wrongFileKind'; readonly accept: readonly string[] };

/** The words at a form's field: what is wrong and what to do. */
export const fieldErrorText = (error: FieldError, reader: Reader): string => {
  const w = words(reader);
  switch (error.error) {
    case 'tooLong':
      return w.text('fieldErrors.tooLong', { max: error.max });
    case 'dateOutsideTerm':
      return w.text('fieldErrors.dateOutsideTerm', {
        startsOn: w.date(error.startsOn),
        endsOn: w.date(error.endsOn),
      });
    case 'notARecess':
      return w.text('fieldErrors.notARecess', { line: error.line });
    case 'milestoneOutside':
      return w.text('fieldErrors.milestoneOutside', { startsOn: w.date(error.startsOn), latest: w.date(error.latest) });
    case 'explanationNeeded':
      return w.text('refusals.explanationNeeded');
    case 'wrongFileKind':
      return w.text('fieldErrors.wrongFileKind', {
        accept:
          error.accept.length < 2
            ? (error.accept[0] ?? '')
            : w.text('fieldErrors.or', {
                first: error.accept.slice(0, -1).join(', '),
                last: error.accept.at(-1) ?? '',
              }),
      });
    default:
      return w.text(`fieldErrors.${error.error}`);
  }
};
