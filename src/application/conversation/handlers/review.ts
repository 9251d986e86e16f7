import { namedThemes } from '../../../domain/municipality/themes/theme.ts';
import {
  type ReviewGrouping,
  type ReviewLine,
  reviewBy,
  reviewLines,
} from '../../../domain/programme/closing/review.ts';
import { sumOf } from '../../../domain/programme/money/lines.ts';
import type { Language } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { finalReviewDocument, groupName, type NamedGroup, reviewCard } from '../../../views/index.ts';
import { forPartaker } from '../for-whom.ts';
import { handOverDocument } from '../hand-over-document.ts';
import type { Seen } from '../programmes.ts';
import { agreementsIn } from '../status.ts';
import { type Handlers, privately, type Reply, refused, type Turn } from '../turn.ts';

type ReviewVerb = Extract<Verb, 'showReview' | 'makeReview'>;

export const reviewHandlers: Handlers<ReviewVerb> = { showReview, makeReview };

/** For everybody who takes part: it names parties, no persons. */
function showReview(turn: Turn, { programmeId, by, page }: ActionOf<'showReview'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const { programme, ref } = seen;
    if (programme.activated === null) return refused({ code: 'notActive' }, programmeId);
    const lines = reviewLines(programme, await agreementsIn(turn, seen));
    const model = {
      programme: ref,
      term: programme.setUp.term,
      closedOn: programme.closed?.on ?? null,
      lines,
      whole: sumOf(lines),
      groups: groupsBy(seen, lines, by, turn.reader.language),
      by,
      page,
    };
    return privately(reviewCard(model, turn.reader));
  });
}

function makeReview(turn: Turn, { programmeId, format }: ActionOf<'makeReview'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const { programme, municipality } = seen;
    if (programme.activated === null) return refused({ code: 'notActive' }, programmeId);
    const { name, term, language } = programme.setUp;
    const lines = reviewLines(programme, await agreementsIn(turn, seen));
    const model = finalReviewDocument({
      language,
      municipality: municipality.registered?.name ?? '',
      programme: name,
      term,
      madeAt: turn.now,
      closedOn: programme.closed?.on ?? null,
      lines,
      whole: sumOf(lines),
      groups: {
        party: groupsBy(seen, lines, 'party', language),
        project: groupsBy(seen, lines, 'project', language),
        theme: groupsBy(seen, lines, 'theme', language),
      },
    });
    return handOverDocument(turn, model, format);
  });
}

function groupsBy(
  { programme, municipality }: Seen,
  lines: readonly ReviewLine[],
  by: ReviewGrouping,
  language: Language,
): readonly NamedGroup[] {
  const known = {
    parties: programme.setUp.parties,
    projects: programme.projects,
    themes: namedThemes(municipality.themes),
  };
  return reviewBy(lines, by).map((group) => ({ ...group, name: groupName(group.id, by, known, language) }));
}
