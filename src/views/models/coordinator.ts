import type { LocalDate, ProgrammeId } from '../../domain/ids.ts';
import type { Recess } from '../../domain/municipality/recess.ts';
import type { Warning } from '../../domain/programme/freezing/warnings.ts';
import type { Gap } from '../../domain/refusal.ts';
import type { NamesById } from './names.ts';
import type { NewCodeModel } from './people.ts';
import type { PersonRef, ProgrammeRef } from './shared.ts';
import type { MeetingShown } from './signing-term.ts';

export interface FreezeCheckModel {
  readonly programme: ProgrammeRef;
  /** The programme's seq that was checked: "Vastzetten" is refused when it went on since. */
  readonly seq: number;
  /** The revision that the freeze would make. */
  readonly revision: number;
  readonly gaps: readonly Gap[];
  /** What never blocks. */
  readonly warnings: readonly Warning[];
  readonly names: NamesById;
  /** Names of those whom a warning is about. */
  readonly owners: Readonly<Record<string, string>>;
  readonly cannotBeReached: readonly PersonRef[];
  readonly agreementCount: number;
  readonly parties: readonly string[];
  readonly meeting: MeetingShown | null;
  /** Were it frozen now. */
  readonly signBy: LocalDate;
  /** Those before that date. */
  readonly recesses: readonly Recess[];
}

export interface ImportChange {
  readonly what:
    | 'programme'
    | 'party'
    | 'person'
    | 'area'
    | 'theme'
    | 'criteria'
    | 'budget'
    | 'workingGroup'
    | 'agendaItem'
    | 'project'
    | 'activity'
    | 'mandate'
    | 'round'
    | 'municipality'
    | 'coordinator'
    | 'evening';
  readonly name: string;
  /** Of what changed: each field, in the file's words. */
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

export interface ImportPreviewModel {
  readonly importId: string;
  readonly fileName: string;
  readonly programme: string;
  readonly added: readonly ImportChange[];
  readonly changed: readonly ImportChange[];
  readonly removed: readonly ImportChange[];
}

export interface ImportErrorsModel {
  readonly fileName: string;
  readonly errors: readonly {
    readonly line: number | null;
    readonly path: string;
    readonly found: string;
    readonly expected: string;
  }[];
}

export interface ImportedModel {
  readonly programme: { readonly programmeId: ProgrammeId; readonly name: string };
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** New people and the codes to hand out. */
  readonly codes: readonly NewCodeModel[];
  /** With which a channel becomes that of a new project's team. */
  readonly teamCodes: readonly { readonly project: string; readonly code: string; readonly expiresOn: LocalDate }[];
}
