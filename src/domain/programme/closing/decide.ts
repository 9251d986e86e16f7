import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, refuse } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { CloseProgramme } from './commands.ts';
import { closingGaps } from './gaps.ts';

export const decideClosing = (
  { accounted }: CloseProgramme,
  { at }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (programme.phase !== 'active') return refuse({ code: 'notActive' });
  const on = localDateOf(at, programme.setUp.zone);
  const gaps = closingGaps(programme, accounted, on);
  if (gaps.length > 0) return refuse({ code: 'cannotClose', gaps });
  const own = new Set(programme.activities.map(({ activityId }) => activityId));
  const agreements = accounted.filter(({ agreementId }) => own.has(agreementId));
  return accept({ type: 'ProgrammeClosed', on, agreements });
};

/** What stands beside the text goes on after the closing: roles change, and records are looked after. */
const STILL_POSSIBLE: readonly ProgrammeCommand['type'][] = [
  'AddCoordinator',
  'PublishPage',
  'TakeBackPage',
  'ErasePersonal',
  'DecideFeedback',
  'WaiveFeedback',
  'SendLetterAgain',
  'AttemptLetter',
  'RecordLetter',
  'WithdrawContact',
  'LetContactGo',
];

export const isTooLateFor = (programme: ExistingProgramme, { type }: ProgrammeCommand): boolean =>
  programme.phase === 'closed' && !STILL_POSSIBLE.includes(type);
