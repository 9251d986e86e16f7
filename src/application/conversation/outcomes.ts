import { outcomeKind } from '../../domain/agreement/outcome/state.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { AgreementId, LocalDate, OutcomeId } from '../../domain/ids.ts';
import { endingBegins } from '../../domain/plan/outcomes.ts';
import { carriedFrom } from '../../domain/programme/carrying-over/state.ts';
import type { AccountedAgreement } from '../../domain/programme/closing/events.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { erasedText } from '../../views/index.ts';
import type { OtherAgreement, ShownOutcome } from '../../views/models.ts';
import { loadAgreement, loadMunicipality } from '../command.ts';
import { readPersonal } from '../personal-values.ts';
import { listProgrammes } from '../streams/lists.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { partyName, type Seen, takesPart } from './programmes.ts';
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

/** From when on the programme that comes next may begin: when the questions about the end do. */
export const followableFrom = ({ ports }: Turn, { setUp }: Seen['programme']): LocalDate =>
  endingBegins(setUp.term.endsOn, workCalendar(ports, setUp.zone));

/** The agreement of an earlier programme behind an activity, and the activity of a later one behind an agreement. */
export async function beforeAndAfter(
  turn: Turn,
  { programme }: Seen,
  agreementId: AgreementId,
): Promise<{ readonly past: OtherAgreement | null; readonly future: OtherAgreement | null }> {
  const from = carriedFrom(programme, agreementId);
  const all = (await listProgrammes(turn.ports, turn.municipalityId)).map(({ state }) => state);
  const before = from === null ? undefined : all.find(({ identity }) => identity?.programmeId === from.programmeId);
  const after = all.find(({ carried }) => carried.some((each) => each.from.agreementId === agreementId));
  const next = after?.carried.find((each) => each.from.agreementId === agreementId);
  return {
    past: before === undefined || from === null ? null : await otherIn(turn, before, from.agreementId),
    future: after === undefined || next === undefined ? null : await otherIn(turn, after, next.activityId),
  };
}

/** Of a programme in which somebody has no part, only the name. */
async function otherIn(turn: Turn, programme: Programme, agreementId: AgreementId): Promise<OtherAgreement> {
  const municipality = await loadMunicipality(turn.ports, turn.municipalityId);
  const sees = takesPart(turn.person, programme, municipality);
  return { programme: programme.setUp?.name ?? '', agreementId: sees ? agreementId : null };
}
