import type { ErasePersonal } from '../../domain/erasure/erasure.ts';
import type { MunicipalityCommand } from '../../domain/municipality/commands.ts';
import type { ContactCommand } from '../../domain/programme/contacts/commands.ts';
import type { ContributionsCommand } from '../../domain/programme/evening/commands.ts';
import type { FeedbackCommand } from '../../domain/programme/feedback/commands.ts';
import type { GroupCommand } from '../../domain/programme/groups/commands.ts';
import type { Role } from '../roles-of.ts';

type ResidentsCommand = ContributionsCommand | GroupCommand | ContactCommand | FeedbackCommand;
type ErasureCommand = ErasePersonal | Extract<MunicipalityCommand, { readonly type: 'ErasePerson' }>;

/** Residents have no account: what they say and leave goes through a coordinator. */
export const RESIDENTS_MAY: Readonly<Record<ResidentsCommand['type'], readonly Role[]>> = {
  RecordContributions: ['operator', 'coordinator'],
  SortContributions: ['operator', 'coordinator'],
  LinkContributions: ['coordinator'],
  SetWorkingGroup: ['operator', 'coordinator'],
  RemoveWorkingGroup: ['operator', 'coordinator'],
  JoinWorkingGroup: ['coordinator'],
  LeaveWorkingGroup: ['coordinator'],
  WithdrawContact: ['operator', 'coordinator'],
  LetContactGo: ['timer'],
  DecideFeedback: ['coordinator'],
  WaiveFeedback: ['coordinator'],
  SendLetterAgain: ['coordinator'],
  AttemptLetter: ['timer'],
  RecordLetter: ['timer'],
};

/** A coordinator erases what a resident left by `WithdrawContact`; everything else is the operator's. */
export const ERASURE_MAY: Readonly<Record<ErasureCommand['type'], readonly Role[]>> = {
  ErasePersonal: ['operator', 'timer'],
  ErasePerson: ['operator'],
};
