import type { Agreement } from '../../domain/agreement/state.ts';
import type { LocalDate, PartyId } from '../../domain/ids.ts';
import { feedbackDue, openContributions } from '../../domain/programme/feedback/due.ts';
import { gapsOf } from '../../domain/programme/freezing/gaps.ts';
import { openProposals } from '../../domain/programme/judging/record.ts';
import { isMidTermOpen } from '../../domain/programme/mid-term/day.ts';
import { currentText, type Programme } from '../../domain/programme/state.ts';
import type { NextStep } from '../../views/models.ts';
import { waitsForMidTerm } from '../present/summary-course.ts';
import { partyName } from './programmes.ts';

interface Around {
  readonly agreements: readonly Agreement[];
  /** Parties for which somebody may sign today. */
  readonly mandated: readonly PartyId[];
  readonly today: LocalDate;
}

/** The one thing that a coordinator does next: what can be done now comes before what must be waited for. */
export function nextStep(programme: Programme, around: Around): NextStep {
  if (programme.paused !== null) return { step: 'paused', until: programme.paused.until };
  switch (programme.phase) {
    case 'absent':
      return { step: 'nothing' };
    case 'draft':
      return towardsTheFreeze(programme, around);
    case 'frozen':
      return towardsTheActivation(programme);
    case 'active':
      return underWay(programme, around);
    case 'closed':
      return { step: 'closed' };
  }
}

function towardsTheFreeze(programme: Programme, { mandated, today }: Around): NextStep {
  const { activities, evening, contributions } = programme;
  if (activities.length === 0) return { step: 'propose' };
  const proposals = openProposals(programme).length;
  if (proposals > 0) return { step: 'takeIn', count: proposals };
  const open = openContributions({ contributions }).length;
  if (open > 0) return { step: 'dispose', count: open };
  const gaps = gapsOf(programme, mandated);
  const silent = gaps.filter(({ gap }) => gap === 'ownerHasNotAnswered').length;
  const sentBack = gaps.filter(({ gap }) => gap === 'sentBack').length;
  const presents = gaps.some(({ gap }) => gap === 'eveningNotHeld');
  const toFill = gaps.length - silent - sentBack - (presents ? 1 : 0);
  if (toFill > 0) return { step: 'fillGaps', count: toFill };
  if (presents && evening.plannedOn === null) return { step: 'planEvening' };
  if (presents && evening.plannedOn !== null && (silent + sentBack === 0 || evening.plannedOn <= today)) {
    return { step: 'recordEvening', on: evening.plannedOn };
  }
  if (sentBack + silent === 0) return { step: 'freeze' };
  const letters = lettersToSend(programme);
  if (letters !== null) return letters;
  return sentBack > 0 ? { step: 'waitForProposers', count: sentBack } : { step: 'waitForOwners', count: silent };
}

function towardsTheActivation(programme: Programme): NextStep {
  const signings = currentText(programme)?.signings ?? [];
  const declined = signings.find(({ answer }) => answer.kind === 'declined');
  if (declined !== undefined) {
    return { step: 'decideOnDecline', party: partyName(programme, declined.partyId) ?? '' };
  }
  return lettersToSend(programme) ?? { step: 'collectSignatures', ...signedOf(programme) };
}

/** While others are waited for, residents can get the answer that they were promised. */
function lettersToSend(programme: Programme): NextStep | null {
  const count = feedbackDue(programme).ready.length;
  return count > 0 ? { step: 'feedback', count } : null;
}

/** How many parties signed the text that is out; a signature that can still be taken back is one. */
export function signedOf(programme: Programme): { readonly signed: number; readonly total: number } {
  const signings = currentText(programme)?.signings ?? [];
  return { signed: signings.filter(({ answer }) => answer.kind === 'signed').length, total: signings.length };
}

function underWay(programme: Programme, { agreements, today }: Around): NextStep {
  const { setUp, evening, contributions } = programme;
  const late = agreements.filter(({ awaitsDecision }) => awaitsDecision).length;
  if (late > 0) return { step: 'decideLateStart', count: late };
  if (isMidTermOpen(programme)) return { step: 'midTerm', open: agreements.filter(waitsForMidTerm).length };
  if (setUp?.order === 'signFirst' && evening.held === null) return { step: 'present' };
  const open = openContributions({ contributions }).length;
  if (open > 0) return { step: 'dispose', count: open };
  const letters = lettersToSend(programme);
  if (letters !== null) return letters;
  if (setUp === null || today < setUp.term.endsOn) return { step: 'nothing' };
  const untold = agreements.filter(({ outcome, ended }) => outcome === null && ended === null).length;
  return untold > 0 ? { step: 'outcomes', count: untold } : { step: 'close' };
}
