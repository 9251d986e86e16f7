import type { ErasePersonal } from '../erasure/erasure.ts';
import type {
  AgendaItemId,
  AgreementId,
  ContributionId,
  LocalDate,
  MunicipalityId,
  PartyId,
  PersonId,
  ProgrammeId,
  ProjectId,
  Sha256,
} from '../ids.ts';
import type { Sealed } from '../sealed.ts';
import type { DispositionKind } from '../words.ts';
import type { AmendmentCommand } from './amendments/commands.ts';
import type { CarryingOverCommand } from './carrying-over/commands.ts';
import type { CloseProgramme } from './closing/commands.ts';
import type { ContactCommand } from './contacts/commands.ts';
import type { ContributionsCommand } from './evening/commands.ts';
import type { AgendaItem, SetUp } from './events.ts';
import type { FeedbackCommand } from './feedback/commands.ts';
import type { GroupCommand } from './groups/commands.ts';
import type { HandoverCommand } from './handovers/commands.ts';
import type { JudgingCommand } from './judging/commands.ts';
import type { MidTermCommand } from './mid-term/commands.ts';
import type { MoneyCommand } from './money/commands.ts';
import type { PausingCommand } from './pausing/commands.ts';
import type { ProposalCommand } from './proposals/commands.ts';
import type { PublishingCommand } from './publishing/commands.ts';
import type { SigningCommand } from './signing/commands.ts';
import type { SuccessionCommand } from './succession/commands.ts';
import type { TogetherCommand } from './together/commands.ts';

/** Setting what already stands so is accepted without events: importing the same file twice changes nothing. */
export type ProgrammeCommand =
  | TogetherCommand
  | HandoverCommand
  | SuccessionCommand
  | PublishingCommand
  | AmendmentCommand
  | ErasePersonal
  | PausingCommand
  | MidTermCommand
  | JudgingCommand
  | CloseProgramme
  | CarryingOverCommand
  | MoneyCommand
  | ContributionsCommand
  | ContactCommand
  | GroupCommand
  | FeedbackCommand
  | {
      readonly type: 'SetUpProgramme';
      readonly programmeId: ProgrammeId;
      readonly municipalityId: MunicipalityId;
      readonly setUp: SetUp;
    }
  | { readonly type: 'ChangeSetUp'; readonly setUp: SetUp }
  | { readonly type: 'AddCoordinator'; readonly personId: PersonId }
  | { readonly type: 'SetAgendaItem'; readonly item: AgendaItem }
  | { readonly type: 'RemoveAgendaItem'; readonly itemId: AgendaItemId }
  | ProposalCommand
  /** Refused while the project has activities. */
  | { readonly type: 'RemoveProject'; readonly projectId: ProjectId }
  | { readonly type: 'WithdrawActivity'; readonly activityId: AgreementId }
  /** Asks each owner named. An activity without an owner is taken in too; the owner is asked once named. */
  | { readonly type: 'TakeIn'; readonly activityIds: readonly AgreementId[] }
  | { readonly type: 'AcceptOwnership'; readonly activityId: AgreementId; readonly ask: number }
  | {
      readonly type: 'DeclineOwnership';
      readonly activityId: AgreementId;
      readonly ask: number;
      readonly reason: Sealed;
    }
  | { readonly type: 'PlanEvening'; readonly on: LocalDate }
  /** Recording it again corrects it. */
  | { readonly type: 'RecordEvening'; readonly heldOn: LocalDate; readonly attendance: number }
  | { readonly type: 'RecordContribution'; readonly contributionId: ContributionId; readonly text: Sealed }
  | { readonly type: 'CorrectContribution'; readonly contributionId: ContributionId; readonly text: Sealed }
  | {
      readonly type: 'DisposeContributions';
      readonly contributionIds: readonly ContributionId[];
      readonly disposition: DispositionKind;
      readonly reason: Sealed;
    }
  /** `basedOnSeq`: the programme's seq from which the text was rendered; refused as stale when the stream went on. */
  | {
      readonly type: 'Freeze';
      readonly basedOnSeq: number;
      readonly currentSeq: number;
      readonly textSha256: Sha256;
      readonly templateVersion: string;
      /** Parties for which the municipality holds a valid mandate today. */
      readonly mandated: readonly PartyId[];
    }
  | { readonly type: 'Reopen'; readonly reason: Sealed }
  | SigningCommand;
