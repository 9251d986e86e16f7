import type { AgreementCommand } from '../../../src/domain/agreement/commands.ts';
import type { PassedOn } from '../../../src/domain/agreement/passed-on.ts';
import type { Instant, MunicipalityId, PersonId, ProgrammeId } from '../../../src/domain/ids.ts';
import type { MunicipalityCommand } from '../../../src/domain/municipality/commands.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import type { BuiltPhase, ProgrammeStep } from '../../builders/programme.ts';
import type { Somebody } from './somebody.ts';

/** One command in a situation in which it can be done, and who may. */
export interface Case<Command> {
  /** What makes it another case than the first of the same command. */
  readonly when?: string;
  /** A draft unless it says otherwise. */
  readonly phase?: BuiltPhase;
  /** What goes before it. */
  readonly after?: readonly ProgrammeStep[];
  /** When it is given; the moment of the last step unless it says otherwise. */
  readonly at?: Instant;
  readonly command: (by: PersonId) => Command;
  readonly may: readonly Somebody[];
  /** What everybody else hears. */
  readonly refusal: Refusal['code'];
  /** Who hears something else. */
  readonly others?: Partial<Readonly<Record<Somebody, Refusal['code']>>>;
}

export interface OnProgramme {
  /** Another than Haarlem's. */
  readonly programmeId?: ProgrammeId;
}

export interface OnMunicipality {
  /** Another than Haarlem. */
  readonly municipalityId?: MunicipalityId;
  /** Given for the programme, so that its coordinators may. */
  readonly forProgramme?: boolean;
  /** What goes before it in the municipality's own stream, by the operator. */
  readonly townBefore?: readonly MunicipalityCommand[];
}

export interface OnAgreement {
  /** The one of the party that works on paper. */
  readonly onPaper?: boolean;
  /** Its due date passed before the last signature counted. */
  readonly overdue?: boolean;
  readonly notStarted?: boolean;
  /** What goes before it in the agreement itself, by its owner, by who passes it on, or by the timer. */
  readonly before?: readonly ((by: PassedOn) => AgreementCommand)[];
}

/** At least one case of every command; a command without a case does not compile. */
export type CasesOf<Command extends { readonly type: string }, On> = {
  readonly [Type in Command['type']]: readonly [
    Case<Extract<Command, { readonly type: Type }>> & On,
    ...(Case<Extract<Command, { readonly type: Type }>> & On)[],
  ];
};
