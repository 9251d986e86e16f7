import type { AreaId, ThemeId } from '../../domain/ids.ts';

/** The municipality's rounds, areas and themes. */
export type TownAction =
  | { readonly verb: 'showRounds' }
  | { readonly verb: 'showRound'; readonly round: number }
  /** A round that does not exist yet is a new one. */
  | { readonly verb: 'openRound'; readonly round: number }
  | { readonly verb: 'submitRound'; readonly round: number }
  | { readonly verb: 'openRoundReasons'; readonly round: number }
  | { readonly verb: 'submitRoundReasons'; readonly round: number }
  /** `page`: 1-based. */
  | { readonly verb: 'showAreas'; readonly page: number }
  | { readonly verb: 'openArea'; readonly areaId: AreaId | null }
  | { readonly verb: 'submitArea'; readonly areaId: AreaId | null }
  | { readonly verb: 'showThemes' }
  | { readonly verb: 'openTheme'; readonly themeId: ThemeId | null }
  | { readonly verb: 'submitTheme'; readonly themeId: ThemeId | null }
  | { readonly verb: 'retireTheme'; readonly themeId: ThemeId; readonly retired: boolean };
