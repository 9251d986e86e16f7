import type { AgreementCommand } from '../../../domain/agreement/commands.ts';
import type { PassedOn } from '../../../domain/agreement/passed-on.ts';
import type { Done } from '../../../views/index.ts';
import { commandAgreement } from '../../command.ts';
import type { UnderWay } from '../for-whom.ts';
import { done, givenBy, type Reply, refused, type Turn } from '../turn.ts';
import { onBehalfOf } from './report.ts';

/** The owner says it; for an agreement on paper, a coordinator passes it on for the party that leads. */
export const saidBy = (turn: Turn, { started }: UnderWay): PassedOn => ({
  by: turn.person.personId,
  recordedOnBehalfOf: onBehalfOf(turn, started),
});

/** Gives one command to an agreement; who was first is named where it was done before. */
export async function giveAgreement(
  turn: Turn,
  { started }: UnderWay,
  command: AgreementCommand,
  then: Done,
  first: PassedOn['by'] | null = null,
): Promise<Reply> {
  const { agreementId, programmeId } = started;
  const outcome = await commandAgreement(turn.ports, turn.municipalityId, agreementId, command, givenBy(turn));
  if (outcome.ok) return done(turn, then);
  const name = first === null ? null : ((await turn.ports.people.get(turn.municipalityId, first))?.name ?? null);
  return refused(outcome.refusal, programmeId, name);
}
