import type { AgreementCommand } from '../../src/domain/agreement/commands.ts';
import { agreement } from '../../src/domain/agreement/decider.ts';
import type { AgreementEvent, Report } from '../../src/domain/agreement/events.ts';
import type { Agreement } from '../../src/domain/agreement/state.ts';
import type { Of } from '../../src/domain/decider.ts';
import { type AgreementId, as, type Instant, type LocalDate, type ReportId } from '../../src/domain/ids.ts';
import { startAgreements } from '../../src/domain/programme/follow-ups.ts';
import { stateAfter, timer } from './fold.ts';
import { activity, person } from './haarlem.ts';
import { activeProgramme, moment, type ProgrammeChoices } from './programme.ts';

type Start = Of<AgreementCommand, 'StartAgreement'>;

/** How an agreement of Haarlem's programme starts: led by the municipality, owned by `person.greenManager`, due 2008-06-01. */
export const startCommand = (
  changes: Partial<Start> = {},
  agreementId: AgreementId = activity.square,
  choices: ProgrammeChoices = {},
): Start => {
  const start = startAgreements(activeProgramme(choices)).find((each) => each.agreementId === agreementId);
  if (start === undefined) throw new Error(`No agreement ${agreementId}`);
  return { ...start.command, ...changes };
};

/** Started at the activation, with nothing reported yet. */
export const startedAgreement = (changes: Partial<Start> = {}, agreementId?: AgreementId): Agreement =>
  stateAfter(agreement, [{ at: moment.counted, actor: timer, command: startCommand(changes, agreementId) }]);

export const report = (changes: Partial<Report> = {}): Report => ({
  reportId: as<ReportId>('report-1'),
  slot: null,
  progress: 'onTrack',
  cause: null,
  note: null,
  consequence: null,
  correction: null,
  by: person.greenManager,
  recordedOnBehalfOf: null,
  ...changes,
});

export const slot = (text: string): LocalDate => as<LocalDate>(text);

/** At nine in the morning (UTC) of that date. */
export const on = (date: string): Instant => as<Instant>(`${date}T09:00:00.000Z`);

/** The agreement after these events, each at nine in the morning of its date. */
export const agreementAfter = (
  from: Agreement,
  ...events: readonly (readonly [date: string, event: AgreementEvent])[]
): Agreement => events.reduce((state, [date, event]) => agreement.evolve(state, event, on(date)), from);

export const delivered = (date: string): AgreementEvent => ({
  type: 'CheckInDelivered',
  slot: slot(date),
  personId: person.greenManager,
  messageId: `message-${date}`,
});
