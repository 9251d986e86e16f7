import type { Mandate } from '../../domain/municipality/events.ts';
import type { Done } from '../../views/index.ts';
import { commandMunicipality } from '../command.ts';
import { askSignatories } from '../time/ask-signatories.ts';
import type { Seen } from './programmes.ts';
import { done, givenBy, type Reply, refused, type Turn } from './turn.ts';

/** Whoever may sign now, and was not asked, is asked at once. */
export async function grant(
  turn: Turn,
  { programme, programmeId }: Seen,
  mandate: Mandate,
  then: Done,
): Promise<Reply> {
  const command = { type: 'GrantMandate', mandate } as const;
  const outcome = await commandMunicipality(turn.ports, turn.municipalityId, command, givenBy(turn), programme);
  if (!outcome.ok) return refused(outcome.refusal, programmeId);
  await askSignatories(turn.ports, turn.municipalityId, turn.interaction.id);
  return done(turn, then);
}
