import { outcomeKind } from '../../domain/agreement/outcome/state.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { OutcomeId } from '../../domain/ids.ts';
import type { AccountedAgreement } from '../../domain/programme/closing/events.ts';
import { erasedText } from '../../views/index.ts';
import type { ShownOutcome } from '../../views/models.ts';
import { loadAgreement } from '../command.ts';
import { readPersonal } from '../personal-values.ts';
import { partyName, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** What became of an agreement. Its reason and who told it are for its owner and the coordinators: `knowsWho`. */
export async function shownOutcome(
  { ports, municipalityId, reader }: Turn,
  { programme }: Seen,
  { outcome: recorded }: Agreement,
  knowsWho: boolean,
): Promise<ShownOutcome | null> {
  if (recorded === null) return null;
  const { reason, by } = recorded.is === 'told' ? recorded.outcome : recorded;
  const words = knowsWho ? await readPersonal(ports, municipalityId, [reason], erasedText(reader)) : null;
  return {
    kind: outcomeKind(recorded),
    reached: recorded.is === 'told' ? recorded.outcome.reached : null,
    reason: words === null || reason === null ? null : words(reason),
    by: knowsWho ? ((await ports.people.get(municipalityId, by))?.name ?? null) : null,
    onBehalfOf: recorded.is === 'told' ? partyName(programme, recorded.outcome.recordedOnBehalfOf) : null,
    at: recorded.at,
    corrected: recorded.is === 'told' && recorded.corrected,
  };
}

/** `answers`: the person is its owner, or passes on for a party on paper. */
export function mayTellOutcome(
  { started, outcome, closedOn }: Agreement,
  answers: boolean,
): { readonly tellOutcome: boolean; readonly correctOutcome: OutcomeId | null } {
  const may = answers && started !== null && closedOn === null;
  const told = outcome?.is === 'told' ? outcome.outcome.outcomeId : null;
  return { tellOutcome: may && told === null, correctOutcome: may ? told : null };
}

/** Every agreement of the programme with its outcome, read from their own streams: what a closing stands on. */
export async function accountedIn({ ports, municipalityId }: Turn, { programme }: Seen) {
  const found: AccountedAgreement[] = [];
  for (const { activityId } of programme.activities) {
    const { outcome, ended } = (await loadAgreement(ports, municipalityId, activityId)).state;
    const known = outcome === null ? (ended === null ? null : ('ended' as const)) : outcomeKind(outcome);
    if (known !== null) found.push({ agreementId: activityId, outcome: known });
  }
  return found;
}
