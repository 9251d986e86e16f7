import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../../domain/calendar/local-time.ts';
import type { AgreementId, LocalDate } from '../../../domain/ids.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { snoozeForm } from '../../../views/index.ts';
import { commandAgreement } from '../../command.ts';
import { forAgreement } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { mayReport, reportHandlers } from './report.ts';

type ProgressVerb = Extract<
  Verb,
  | 'report'
  | 'openReport'
  | 'submitReport'
  | 'openCorrectReport'
  | 'submitCorrectReport'
  | 'keepAsSigned'
  | 'snooze'
  | 'openSnooze'
  | 'submitSnooze'
>;

export const progressHandlers: Handlers<ProgressVerb> = {
  ...reportHandlers,
  keepAsSigned,
  snooze: (turn, { agreementId, how }) => snooze(turn, agreementId, untilOf(turn.today, how)),
  openSnooze: (turn, { agreementId }) =>
    forAgreement(turn, agreementId, (about) =>
      mayReport(turn, about)
        ? opening(snoozeForm({ agreement: about.ref }, turn.reader))
        : refused({ code: 'notYourAgreement' }, about.started.programmeId),
    ),
  submitSnooze: async (turn, { agreementId }) => {
    const form = new FormReader(turn);
    const until = form.date('until');
    if (until !== null && until <= turn.today) form.fail('until', { error: 'dateInPast' });
    return form.invalid ?? (until === null ? refused({ code: 'stale' }) : snooze(turn, agreementId, until));
  },
};

/** Overdue at the activation, and it stays as it was signed: decided once, by a coordinator. */
function keepAsSigned(turn: Turn, { agreementId }: ActionOf<'keepAsSigned'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async ({ seen, agreement, started, ref }) => {
    if (!seen.isCoordinator) return refused({ code: 'notAllowed' }, started.programmeId);
    if (!agreement.awaitsDecision) return refused({ code: 'alreadyAnswered' }, started.programmeId);
    const command = { type: 'KeepAsSigned' } as const;
    const outcome = await commandAgreement(turn.ports, turn.municipalityId, agreementId, command, givenBy(turn));
    return outcome.ok
      ? done(turn, { done: 'keptAsSigned', what: ref.what })
      : refused(outcome.refusal, started.programmeId);
  });
}

const WEEK = 7;

function untilOf(today: LocalDate, how: ActionOf<'snooze'>['how']): LocalDate {
  switch (how) {
    case 'oneDay':
      return addDays(today, 1);
    case 'threeDays':
      return addDays(today, 3);
    case 'nextMonday':
      return addDays(today, WEEK + 1 - Temporal.PlainDate.from(today).dayOfWeek);
  }
}

function snooze(turn: Turn, agreementId: AgreementId, until: LocalDate): Promise<Reply> {
  return forAgreement(turn, agreementId, async ({ started, ref }) => {
    const command = { type: 'SnoozeNudges', until } as const;
    const outcome = await commandAgreement(turn.ports, turn.municipalityId, agreementId, command, givenBy(turn));
    return outcome.ok
      ? done(turn, { done: 'snoozed', what: ref.what, until })
      : refused(outcome.refusal, started.programmeId);
  });
}
