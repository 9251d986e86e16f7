import { isDone } from '../../domain/agreement/check-ins.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import { midTermOn } from '../../domain/programme/mid-term/day.ts';
import { erasedText } from '../../views/index.ts';
import type { MidTermLine, MidTermModelOfProgramme } from '../../views/models.ts';
import { readPersonal } from '../personal-values.ts';
import { refOf } from '../present/progress.ts';
import { sourcesOf } from './money-standing.ts';
import type { Seen } from './programmes.ts';
import { agreementsIn } from './status.ts';
import type { Turn } from './turn.ts';

/** How the review of a programme stands, and what was said about each agreement. */
export async function midTermOf(turn: Turn, seen: Seen): Promise<MidTermModelOfProgramme> {
  const { midTerm } = seen.programme;
  const { opened, closed } = midTerm;
  return {
    programme: seen.ref,
    state:
      opened === null
        ? { is: 'planned', on: midTermOn(seen.programme) }
        : closed === null
          ? { is: 'open', on: opened.on }
          : { is: 'closed', on: opened.on, closedOn: closed.on },
    lines: opened === null ? [] : await midTermLines(turn, seen),
  };
}

/** In the order of the text. What began after the review opened was not asked about, and is left out. */
export async function midTermLines(turn: Turn, seen: Seen): Promise<readonly MidTermLine[]> {
  const agreements = await agreementsIn(turn, seen);
  const byId = new Map(agreements.map((agreement) => [agreement.started?.agreementId, agreement]));
  const explanations = agreements.map(({ midTerm }) => midTerm?.answer?.explanation);
  const words = await readPersonal(turn.ports, turn.municipalityId, explanations, erasedText(turn.reader));
  return seen.programme.activities.flatMap(({ activityId }): readonly MidTermLine[] => {
    const agreement = byId.get(activityId);
    if (agreement === undefined || agreement.started === null) return [];
    const said = saidOf(agreement, words);
    if (said === null) return [];
    return [
      {
        agreement: refOf(seen.programme, agreement.started),
        said,
        onPaper: agreement.started.onPaper,
        money: sourcesOf(agreement),
      },
    ];
  });
}

type Words = (sealed: NonNullable<NonNullable<Agreement['midTerm']>['answer']>['explanation']) => string;

function saidOf(agreement: Agreement, words: Words): MidTermLine['said'] | null {
  const { midTerm } = agreement;
  const answer = midTerm?.answer ?? null;
  if (answer !== null) {
    const { at, useful, onCourse, wishes, explanation } = answer;
    const said = { useful, onCourse, wishes, explanation: explanation === null ? null : words(explanation) };
    return { is: 'answered', at, answer: said };
  }
  if (agreement.ended !== null) return { is: 'ended' };
  if (isDone(agreement)) return { is: 'done' };
  return midTerm === null ? null : { is: midTerm.ended ? 'noAnswer' : 'open' };
}
