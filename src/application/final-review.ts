import type { Agreement } from '../domain/agreement/state.ts';
import type { Instant } from '../domain/ids.ts';
import type { Municipality } from '../domain/municipality/state.ts';
import { namedThemes } from '../domain/municipality/themes/theme.ts';
import type { ExistingProgramme } from '../domain/programme/change-of-text.ts';
import { type ReviewGrouping, type ReviewLine, reviewBy, reviewLines } from '../domain/programme/closing/review.ts';
import { sumOf } from '../domain/programme/money/lines.ts';
import type { Language } from '../domain/words.ts';
import type { DocumentModel } from '../views/document.ts';
import { finalReviewDocument, groupName, type NamedGroup } from '../views/index.ts';

interface Reviewed {
  readonly programme: ExistingProgramme;
  readonly municipality: Municipality;
  readonly agreements: readonly Agreement[];
  readonly madeAt: Instant;
}

/** The final review on paper, in the programme's language: parties, no persons. */
export const finalReviewOf = ({ programme, municipality, agreements, madeAt }: Reviewed): DocumentModel => {
  const { name, term, language } = programme.setUp;
  const lines = reviewLines(programme, agreements);
  const by = (grouping: ReviewGrouping) => groupsBy({ programme, municipality }, lines, grouping, language);
  return finalReviewDocument({
    language,
    municipality: municipality.registered?.name ?? '',
    programme: name,
    term,
    madeAt,
    closedOn: programme.closed?.on ?? null,
    lines,
    whole: sumOf(lines),
    groups: { party: by('party'), project: by('project'), theme: by('theme') },
  });
};

export const groupsBy = (
  { programme, municipality }: Pick<Reviewed, 'programme' | 'municipality'>,
  lines: readonly ReviewLine[],
  by: ReviewGrouping,
  language: Language,
): readonly NamedGroup[] => {
  const known = {
    parties: programme.setUp.parties,
    projects: programme.projects,
    themes: namedThemes(municipality.themes),
  };
  return reviewBy(lines, by).map((group) => ({ ...group, name: groupName(group.id, by, known, language) }));
};
