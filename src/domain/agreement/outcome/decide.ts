import type { Actor } from '../../actor.ts';
import { accept, type Decision, type Envelope, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { Result } from '../../programme/terms.ts';
import type { Refusal } from '../../refusal.ts';
import type { AgreementEvent } from '../events.ts';
import { whyNotBy } from '../report.ts';
import type { Agreement, StartedAgreement } from '../state.ts';
import type { OutcomeCommand } from './commands.ts';
import type { Outcome } from './events.ts';

export const decideOutcome = (
  command: OutcomeCommand,
  { actor }: Envelope,
  agreement: Agreement,
  started: StartedAgreement,
): Decision<AgreementEvent> => {
  switch (command.type) {
    case 'RecordOutcome': {
      const { outcome } = command;
      const reason = whyNotTwice(agreement) ?? whyWrong(outcome, actor, started);
      return reason === null ? accept({ type: 'OutcomeRecorded', outcome }) : refuse(reason);
    }
    case 'CorrectOutcome': {
      const { corrects, outcome } = command;
      const reason = whyNotThat(agreement, command) ?? whyWrong(outcome, actor, started);
      return reason === null ? accept({ type: 'OutcomeCorrected', corrects, outcome }) : refuse(reason);
    }
    case 'RecordNotReported':
      return notReported(command, actor, agreement);
    case 'CloseAgreement':
      return accept({ type: 'AgreementClosed', on: command.on });
  }
};

/** "Not reported" gives way to what is told after all; what was told is only corrected. */
const whyNotTwice = ({ outcome }: Agreement): Refusal | null =>
  outcome?.is === 'told' ? { code: 'alreadyAnswered' } : null;

/** Of two corrections of one outcome, the second has to look again. */
const whyNotThat = (
  { outcome }: Agreement,
  { corrects, outcome: next }: Extract<OutcomeCommand, { readonly type: 'CorrectOutcome' }>,
): Refusal | null => {
  if (outcome?.is !== 'told') return { code: 'notFound', what: 'outcome' };
  const isCurrent = outcome.outcome.outcomeId === corrects && next.outcomeId !== corrects;
  return isCurrent ? null : { code: 'alreadyAnswered' };
};

const notReported = (
  { reason, by }: Extract<OutcomeCommand, { readonly type: 'RecordNotReported' }>,
  actor: Actor,
  { outcome }: Agreement,
): Decision<AgreementEvent> => {
  if (actor.kind !== 'person' || actor.personId !== by) return refuse({ code: 'notAllowed' });
  if (outcome?.is === 'told') return refuse({ code: 'alreadyAnswered' });
  if (outcome !== null && sameValue(outcome.reason, reason)) return accept();
  return accept({ type: 'OutcomeNotReported', reason, by });
};

const whyWrong = (outcome: Outcome, actor: Actor, started: StartedAgreement): Refusal | null =>
  whyNotBy(actor, outcome, started) ?? whyOutcomeIncomplete(outcome, started.terms.result);

/** What an outcome must say: honest words where it was not achieved, and a figure where the result can be measured. */
export const whyOutcomeIncomplete = (
  {
    kind,
    reached,
    reason,
  }: { readonly kind: Outcome['kind']; readonly reached: number | null; readonly reason: unknown },
  { baseline, target, unit }: Result,
): Refusal | null => {
  const goesOn = kind === 'carriedOver' || kind === 'regularWork';
  if (reached === null && !goesOn) return { code: 'reachedNeeded' };
  if (kind === 'achieved' && reached !== null && !isReached(reached, baseline, target))
    return { code: 'targetNotReached', target, unit };
  return kind !== 'achieved' && reason === null ? { code: 'outcomeReasonNeeded' } : null;
};

/** A target may lie below the baseline: fewer complaints. Where they are equal, nothing has to rise or fall. */
const isReached = (reached: number, baseline: number, target: number): boolean =>
  target === baseline || (target > baseline ? reached >= target : reached <= target);
