import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { changeOfEvening } from './contributions.ts';

type EveningCommand = Of<
  ProgrammeCommand,
  'PlanEvening' | 'RecordEvening' | 'RecordContribution' | 'CorrectContribution' | 'DisposeContributions'
>;

export const decideEvening = (
  command: EveningCommand,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'PlanEvening':
      return programme.evening.plannedOn === command.on
        ? accept()
        : changeOfEvening(programme, { type: 'EveningPlanned', on: command.on });
    case 'RecordEvening':
      return record(command, envelope, programme);
    case 'RecordContribution':
    case 'CorrectContribution':
      return contribution(command, programme);
    case 'DisposeContributions':
      return dispose(command, programme);
  }
};

const record = (
  { heldOn, attendance }: Of<ProgrammeCommand, 'RecordEvening'>,
  { at }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (!Number.isSafeInteger(attendance) || attendance < 0) return refuse({ code: 'attendanceNotACount' });
  if (heldOn > localDateOf(at, programme.setUp.zone)) return refuse({ code: 'dateInFuture', date: heldOn });
  if (sameValue(programme.evening.held, { on: heldOn, attendance })) return accept();
  return changeOfEvening(programme, { type: 'EveningHeld', heldOn, attendance });
};

const contribution = (
  command: Of<ProgrammeCommand, 'RecordContribution' | 'CorrectContribution'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const { contributionId, text } = command;
  const existing = programme.contributions.find((each) => each.contributionId === contributionId);
  if (existing !== undefined && sameValue(existing.text, text)) return accept();
  if (command.type === 'RecordContribution')
    return existing === undefined
      ? changeOfEvening(programme, { type: 'ContributionRecorded', contributionId, text })
      : refuse({ code: 'alreadyExists', what: 'contribution' });
  return existing === undefined
    ? refuse({ code: 'notFound', what: 'contribution' })
    : changeOfEvening(programme, { type: 'ContributionCorrected', contributionId, text });
};

const dispose = (
  { contributionIds, disposition, reason }: Of<ProgrammeCommand, 'DisposeContributions'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const named = new Set(contributionIds);
  const found = programme.contributions.filter((each) => named.has(each.contributionId));
  if (found.length < named.size) return refuse({ code: 'notFound', what: 'contribution' });
  const changed = found
    .filter((each) => !sameValue(each.disposition, { kind: disposition, reason }))
    .map((each) => each.contributionId);
  if (changed.length === 0) return accept();
  return changeOfEvening(programme, {
    type: 'ContributionsDisposed',
    contributionIds: changed,
    disposition,
    reason,
  });
};
