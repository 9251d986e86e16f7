import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { AgreementEvent } from '../events.ts';
import { whyNotBy } from '../report.ts';
import type { Agreement, StartedAgreement } from '../state.ts';
import type { EvidenceCommand } from './commands.ts';

/** Evidence may be added at any time, also after the work is done; it is never removed, only withdrawn. */
export const decideEvidence = (
  command: EvidenceCommand,
  { actor }: Envelope,
  agreement: Agreement,
  started: StartedAgreement,
): Decision<AgreementEvent> => {
  const by = command.type === 'AddEvidence' ? command.evidence : command;
  const stranger = whyNotBy(actor, by, started);
  if (stranger !== null) return refuse(stranger);
  return command.type === 'AddEvidence' ? add(command, agreement) : withdraw(command, agreement);
};

const add = ({ evidence }: Of<EvidenceCommand, 'AddEvidence'>, agreement: Agreement): Decision<AgreementEvent> =>
  agreement.evidence.some(({ evidenceId }) => evidenceId === evidence.evidenceId)
    ? refuse({ code: 'alreadyExists', what: 'evidence' })
    : accept({ type: 'EvidenceAdded', evidence });

const withdraw = (
  { evidenceId, by, recordedOnBehalfOf }: Of<EvidenceCommand, 'WithdrawEvidence'>,
  agreement: Agreement,
): Decision<AgreementEvent> => {
  const existing = agreement.evidence.find((each) => each.evidenceId === evidenceId);
  if (existing === undefined) return refuse({ code: 'notFound', what: 'evidence' });
  return existing.withdrawnAt === null
    ? accept({ type: 'EvidenceWithdrawn', evidenceId, by, recordedOnBehalfOf })
    : accept();
};
