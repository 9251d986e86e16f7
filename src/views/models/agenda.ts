import type { AgendaItemId, AgreementId, ThemeId } from '../../domain/ids.ts';
import type { NamedTheme } from '../../domain/municipality/themes/theme.ts';
import type { ProgrammeRef } from './shared.ts';

/** The themes of a programme and the names under which it signs them. */
export interface Themes {
  readonly themes: readonly ThemeId[];
  readonly themeNames: readonly NamedTheme[];
}

export interface AgendaModel extends Themes {
  readonly programme: ProgrammeRef;
  readonly items: readonly {
    readonly itemId: AgendaItemId;
    readonly title: string;
    readonly themes: readonly ThemeId[];
    readonly projects: readonly string[];
  }[];
  /** Projects under no item. */
  readonly loose: readonly string[];
  /** While the text is open. */
  readonly mayPropose: boolean;
  readonly mayDecide: boolean;
}

/** `themes` are those to choose from. */
export interface AgendaItemFormModel extends Themes {
  readonly programme: ProgrammeRef;
  readonly itemId: AgendaItemId | null;
  readonly values: { readonly title: string; readonly themes: readonly ThemeId[] };
}

export interface ProgrammeThemesFormModel extends Themes {
  readonly programme: ProgrammeRef;
  readonly chosen: readonly ThemeId[];
}

export interface ActivityThemesFormModel extends Themes {
  readonly programme: ProgrammeRef;
  readonly activityId: AgreementId;
  readonly what: string;
  readonly chosen: readonly ThemeId[];
}
