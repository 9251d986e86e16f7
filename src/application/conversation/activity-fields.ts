import type { LocalDate } from '../../domain/ids.ts';
import type { SetUp } from '../../domain/programme/events.ts';
import type { FormReader } from './form-values.ts';

/** The parties of the programme, to choose from. */
export const partyOptions = ({ parties }: SetUp) =>
  parties.map(({ partyId, name }) => ({ value: partyId, label: name }));

/** The areas of the programme, to choose from. */
export const areaOptions = ({ areas }: SetUp) => areas.map(({ areaId, name }) => ({ value: areaId, label: name }));

/** Of the field `dueOn`. Null: left open, or wrong, and then the form says so. */
export function dateInTerm(form: FormReader, { term }: SetUp): LocalDate | null {
  const dueOn = form.date('dueOn', { required: false });
  if (dueOn === null || (term.startsOn <= dueOn && dueOn <= term.endsOn)) return dueOn;
  form.fail('dueOn', { error: 'dateOutsideTerm', ...term });
  return null;
}
