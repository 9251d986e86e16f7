import type { HandoverId, ProgrammeId } from '../../domain/ids.ts';
import type { HandedRole } from '../../domain/programme/handovers/handed-role.ts';

/** Roles beside the text: who holds them, and who takes them over. */
export type HandoverAction =
  | { readonly verb: 'showRoles'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openHandover'; readonly programmeId: ProgrammeId; readonly role: HandedRole }
  | { readonly verb: 'submitHandover'; readonly programmeId: ProgrammeId; readonly role: HandedRole }
  | { readonly verb: 'showDossier'; readonly programmeId: ProgrammeId; readonly handoverId: HandoverId }
  | { readonly verb: 'acceptHandover'; readonly programmeId: ProgrammeId; readonly handoverId: HandoverId }
  | { readonly verb: 'openDeclineHandover'; readonly programmeId: ProgrammeId; readonly handoverId: HandoverId }
  | { readonly verb: 'submitDeclineHandover'; readonly programmeId: ProgrammeId; readonly handoverId: HandoverId }
  | { readonly verb: 'withdrawHandover'; readonly programmeId: ProgrammeId; readonly handoverId: HandoverId }
  | { readonly verb: 'openLeaver'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitLeaver'; readonly programmeId: ProgrammeId };
