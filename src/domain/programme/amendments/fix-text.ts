import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { AmendmentCommand } from './commands.ts';
import type { AmendmentEvent, FixedWords } from './events.ts';
import { isPending } from './state.ts';

/** A slip of the pen touches at most one letter in five, and a few letters at least may always be put right. */
const LETTERS_PER_SLIP = 5;
const ALWAYS_A_SLIP = 4;

/**
 * Puts the words of an agreement right: the coordinator alone, with both values in the journal. While an amendment of the
 * same agreement is out, it is refused: the parties read that text now.
 */
export const fixText = (
  { agreementId, words }: Of<AmendmentCommand, 'FixAgreementText'>,
  programme: ExistingProgramme,
): Decision<AmendmentEvent> => {
  const activity = programme.activities.find(({ activityId }) => activityId === agreementId);
  if (activity === undefined) return refuse({ code: 'notFound', what: 'agreement' });
  if (activity.ended !== null) return refuse({ code: 'agreementEnded', ...activity.ended });
  const before: FixedWords = { what: activity.fields.what, forWhom: activity.fields.forWhom };
  if (sameValue(before, words)) return refuse({ code: 'nothingChanges' });
  const out = programme.amendments.filter(isPending).find(({ proposal }) => proposal.agreementId === agreementId);
  if (out !== undefined) return refuse({ code: 'amendmentSent', number: out.sent.number });
  return isSlip(before.what, words.what) && isSlip(before.forWhom ?? '', words.forWhom ?? '')
    ? accept({ type: 'AgreementTextFixed', agreementId, before, after: words })
    : refuse({ code: 'notAFix' });
};

const isSlip = (before: string, after: string): boolean =>
  after === before || editsBetween(before, after) <= Math.max(ALWAYS_A_SLIP, before.length / LETTERS_PER_SLIP);

/** Letters to put in, take out or replace (Levenshtein). */
const editsBetween = (before: string, after: string): number => {
  let row = Array.from({ length: after.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...before].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...after].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
};
