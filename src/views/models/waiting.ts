import type {
  ChangeRequestId,
  HandoverId,
  LocalDate,
  PersonId,
  PledgeId,
  ReportId,
  SuccessionId,
} from '../../domain/ids.ts';
import type { ProposalRef } from '../../domain/programme/judging/proposal.ts';
import type { Milestone } from '../../domain/programme/terms.ts';
import type { AmendmentWaiting } from './amendments.ts';
import type { RoleInWords } from './handovers.ts';
import type { AgreementRef, PartyRef, ProgrammeRef } from './shared.ts';

/** One thing that waits for a person. */
export type Waiting =
  | AmendmentWaiting
  | {
      readonly is: 'sign';
      readonly programme: ProgrammeRef;
      readonly party: PartyRef;
      readonly revision: number;
      readonly checkCode: string;
      /** In which the reader signs. */
      readonly function: string;
    }
  | {
      readonly is: 'signOnPaper';
      readonly programme: ProgrammeRef;
      readonly party: PartyRef;
      readonly revision: number;
    }
  | {
      readonly is: 'ownership';
      readonly programme: ProgrammeRef;
      readonly activity: AgreementRef;
      readonly ask: number;
      readonly onBehalfOf: string | null;
    }
  | {
      readonly is: 'checkIn';
      readonly programme: ProgrammeRef;
      readonly agreement: AgreementRef;
      readonly slot: LocalDate;
      readonly onBehalfOf: string | null;
    }
  | {
      readonly is: 'followUp';
      readonly programme: ProgrammeRef;
      readonly agreement: AgreementRef;
      readonly reportId: ReportId;
    }
  | {
      readonly is: 'changeRequest';
      readonly programme: ProgrammeRef;
      readonly party: string;
      readonly changeRequestId: ChangeRequestId;
    }
  | {
      readonly is: 'sentBack';
      readonly programme: ProgrammeRef;
      readonly proposal: ProposalRef;
      readonly title: string;
    }
  | {
      readonly is: 'outcome';
      readonly programme: ProgrammeRef;
      readonly agreement: AgreementRef;
      readonly onBehalfOf: string | null;
    }
  | {
      readonly is: 'handover';
      readonly programme: ProgrammeRef;
      readonly handoverId: HandoverId;
      readonly role: RoleInWords;
    }
  | { readonly is: 'lateStart'; readonly programme: ProgrammeRef; readonly agreement: AgreementRef }
  | {
      readonly is: 'midTerm';
      readonly programme: ProgrammeRef;
      readonly agreement: AgreementRef;
      readonly onBehalfOf: string | null;
    }
  | {
      readonly is: 'milestone';
      readonly programme: ProgrammeRef;
      readonly agreement: AgreementRef;
      readonly milestone: Milestone;
      /** To its day: 0 = today, negative = past it. */
      readonly workingDays: number;
      readonly onBehalfOf: string | null;
    }
  /** A party that ends: its successor answers. */
  | {
      readonly is: 'takeOver';
      readonly programme: ProgrammeRef;
      readonly successionId: SuccessionId;
      readonly party: string;
      readonly successor: string;
      readonly count: number;
    }
  /** What the council was promised, and must hear soon. */
  | {
      readonly is: 'pledge';
      readonly pledgeId: PledgeId;
      readonly number: string;
      readonly text: string;
      readonly dueOn: LocalDate;
      readonly isLate: boolean;
    }
  | { readonly is: 'account'; readonly personId: PersonId; readonly name: string; readonly linkId: string };
