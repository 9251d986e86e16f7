import type { Report } from '../../../domain/agreement/events.ts';
import type { Sealed } from '../../../domain/sealed.ts';
import { CAUSES, type Cause, type Progress } from '../../../domain/words.ts';
import { keepPersonal } from '../../personal-values.ts';
import type { FormReader } from '../form-values.ts';
import type { Turn } from '../turn.ts';

/** What a report says beside how it goes, as typed. */
interface Answers {
  readonly cause: Cause | null;
  readonly note: string | null;
  readonly consequence: string | 'unknown' | null;
  readonly correction: string | 'unknown' | null;
}

export const NO_ANSWERS = { cause: null, note: null, consequence: null, correction: null } as const satisfies Answers;

const optional = { required: false };

/** On track and done ask nothing more; at risk a cause and one line, the rest may be "not known yet"; off track all three. */
export function answersIn(form: FormReader, progress: Progress): Answers {
  if (progress === 'onTrack' || progress === 'done') return NO_ANSWERS;
  const cause = form.choice('cause', CAUSES, optional);
  const note = form.text('note', optional);
  const consequence = form.text('consequence', optional);
  const correction = form.text('correction', optional);
  if (progress === 'atRisk') {
    if (cause === null) form.fail('cause', { error: 'causeNeeded' });
    if (note === '') form.fail('note', { error: 'required' });
    return { cause, note, consequence: consequence || 'unknown', correction: correction || 'unknown' };
  }
  if (cause === null) form.fail('cause', { error: 'causeNeeded' });
  if (consequence === '') form.fail('consequence', { error: 'wholeReasonNeeded' });
  if (correction === '') form.fail('correction', { error: 'wholeReasonNeeded' });
  return { cause, note: note === '' ? null : note, consequence, correction };
}

/** The same as the journal holds it: words outside it, sealed. */
export async function keepAnswers(
  { ports, municipalityId }: Turn,
  { cause, note, consequence, correction }: Answers,
): Promise<Pick<Report, 'cause' | 'note' | 'consequence' | 'correction'>> {
  const keep = (words: string): Promise<Sealed> => keepPersonal(ports, municipalityId, words);
  const keepOrUnknown = async (words: string | null) =>
    words === null || words === 'unknown' ? words : await keep(words);
  return {
    cause,
    note: note === null ? null : await keep(note),
    consequence: await keepOrUnknown(consequence),
    correction: await keepOrUnknown(correction),
  };
}
