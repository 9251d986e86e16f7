import type { AgreementId } from '../../domain/ids.ts';
import type { ProgrammeRef } from './shared.ts';

export type AgendaDone =
  | { readonly done: 'agendaItemSet'; readonly programme: ProgrammeRef; readonly title: string }
  | { readonly done: 'agendaItemRemoved'; readonly programme: ProgrammeRef; readonly title: string }
  | { readonly done: 'themesSet'; readonly programme: ProgrammeRef; readonly count: number }
  | {
      readonly done: 'activityThemesSet';
      readonly programme: ProgrammeRef;
      readonly agreementId: AgreementId;
      readonly what: string;
    };
