import { openContributions } from '../../../domain/programme/feedback/due.ts';
import type { DispositionKind } from '../../../domain/words.ts';
import type { Verb } from '../../../views/actions.ts';
import { eveningMinutesCard, eveningMinutesDocument, themeText } from '../../../views/index.ts';
import type { EveningMinutesModel } from '../../../views/models.ts';
import { forCoordinator } from '../for-whom.ts';
import { handOverDocument } from '../hand-over-document.ts';
import type { Seen } from '../programmes.ts';
import { shownContributions } from '../residents.ts';
import { type Handlers, privately, type Turn } from '../turn.ts';

export const eveningMinutesHandlers: Handlers<Extract<Verb, 'showEveningMinutes' | 'downloadEveningMinutes'>> = {
  showEveningMinutes: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, async (seen) =>
      privately(eveningMinutesCard(await minutesOf(turn, seen), turn.reader)),
    ),
  /** It holds what residents said: for the coordinators alone. */
  downloadEveningMinutes: (turn, { programmeId, as }) =>
    forCoordinator(turn, programmeId, async (seen) => {
      const making = { author: seen.municipality.registered?.name ?? '', madeAt: turn.now };
      return handOverDocument(turn, eveningMinutesDocument(await minutesOf(turn, seen), making, turn.reader), as);
    }),
};

/** By theme in the programme's order; what has none comes last. */
async function minutesOf(turn: Turn, seen: Seen): Promise<EveningMinutesModel> {
  const { contributions, groups, evening, setUp } = seen.programme;
  const shown = await shownContributions(turn, seen);
  const disposed = (kind: DispositionKind) =>
    contributions.filter(({ disposition }) => disposition?.kind === kind).length;
  const under = (theme: string | null) => shown.filter((_, index) => (contributions[index]?.theme ?? null) === theme);
  const known = [...new Set([...setUp.themes, ...contributions.flatMap(({ theme }) => theme ?? [])])];
  const themes = [
    ...known.map((themeId) => ({
      theme: themeText(themeId, setUp.themeNames, turn.reader),
      contributions: under(themeId),
    })),
    { theme: null, contributions: under(null) },
  ];
  return {
    programme: seen.ref,
    held: evening.held,
    counts: {
      reactions: contributions.length,
      open: openContributions({ contributions }).length,
      takenOver: disposed('takenOver'),
      changed: disposed('changed'),
      notTakenOver: disposed('notTakenOver'),
    },
    themes: themes.filter((theme) => theme.contributions.length > 0),
    groups: groups.map(({ name, members }) => ({ name, members: members.length })),
  };
}
