import type { AgendaItemId, AgreementId, ProgrammeId } from '../../domain/ids.ts';

/** The agenda, and the themes above it. */
export type AgendaAction =
  | { readonly verb: 'showAgenda'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openAgendaItem'; readonly programmeId: ProgrammeId; readonly itemId: AgendaItemId | null }
  | { readonly verb: 'submitAgendaItem'; readonly programmeId: ProgrammeId; readonly itemId: AgendaItemId | null }
  | { readonly verb: 'removeAgendaItem'; readonly programmeId: ProgrammeId; readonly itemId: AgendaItemId }
  | { readonly verb: 'openProgrammeThemes'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitProgrammeThemes'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openActivityThemes'; readonly programmeId: ProgrammeId; readonly activityId: AgreementId }
  | { readonly verb: 'submitActivityThemes'; readonly programmeId: ProgrammeId; readonly activityId: AgreementId };
