import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, refuse } from '../../decider.ts';
import type { AgreementEvent } from '../events.ts';
import { whyNotBy } from '../report.ts';
import type { Agreement, StartedAgreement } from '../state.ts';
import { whyEnded } from '../why-ended.ts';
import type { MilestoneCommand } from './commands.ts';
import { reachedOn } from './evolve.ts';

/** A milestone is reported by who reports on the agreement, on or after the day; a mistake is put right, and both stay. */
export const decideMilestone = (
  command: MilestoneCommand,
  { actor, at }: Envelope,
  agreement: Agreement,
  started: StartedAgreement,
): Decision<AgreementEvent> => {
  const { milestoneId, reachedOn: said, by, recordedOnBehalfOf } = command;
  const milestone = started.terms.milestones.find((each) => each.milestoneId === milestoneId);
  if (milestone === undefined) return refuse({ code: 'notFound', what: 'milestone' });
  const stranger = whyNotBy(actor, command, started);
  if (stranger !== null) return refuse(stranger);
  const ended = command.type === 'ReportMilestone' ? whyEnded(agreement) : null;
  if (ended !== null) return refuse(ended);
  if (said !== null && said > localDateOf(at, started.zone)) return refuse({ code: 'dateInFuture', date: said });
  const about = { milestoneId, name: milestone.name, by, recordedOnBehalfOf };
  const before = reachedOn(agreement, milestoneId);
  if (command.type === 'ReportMilestone')
    return before === null
      ? accept({ type: 'MilestoneReached', reachedOn: command.reachedOn, ...about })
      : refuse({ code: 'alreadyAnswered' });
  if (before === null) return refuse({ code: 'nothingToUndo' });
  if (said === null) return accept({ type: 'MilestoneTakenBack', ...about });
  return before === said ? accept() : accept({ type: 'MilestoneCorrected', reachedOn: said, ...about });
};
