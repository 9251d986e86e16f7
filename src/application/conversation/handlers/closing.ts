import type { Agreement, StartedAgreement } from '../../../domain/agreement/state.ts';
import { outcomeQuestions } from '../../../domain/plan/outcomes.ts';
import { closingGaps } from '../../../domain/programme/closing/gaps.ts';
import { standStillsOf } from '../../../domain/programme/pausing/stand-still.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { closingCheckCard, type OutcomeLine, outcomesCard } from '../../../views/index.ts';
import { workCalendar } from '../../time/work-calendar.ts';
import { forCoordinator, forPartaker } from '../for-whom.ts';
import { give } from '../give.ts';
import { accountedIn, followableFrom, mayTellOutcome, shownOutcome } from '../outcomes.ts';
import { agreementRef, type Seen } from '../programmes.ts';
import { namesById } from '../refusals.ts';
import { agreementsIn } from '../status.ts';
import { type Handlers, privately, type Reply, refused, type Turn } from '../turn.ts';
import { answersFor } from '../waiting-agreements.ts';

type ClosingVerb = Extract<Verb, 'showOutcomes' | 'showClosing' | 'closeProgramme'>;

export const closingHandlers: Handlers<ClosingVerb> = {
  showOutcomes,
  showClosing,
  closeProgramme: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, async (seen) => {
      const accounted = await accountedIn(turn, seen);
      return give(turn, programmeId, { type: 'CloseProgramme', accounted }, ({ closed }) => ({
        done: 'programmeClosed',
        programme: seen.ref,
        count: closed?.agreements.length ?? 0,
      }));
    }),
};

/** Everybody who takes part sees what was achieved; what can be done about it depends on who looks. */
function showOutcomes(turn: Turn, { programmeId }: ActionOf<'showOutcomes'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const { programme, ref } = seen;
    if (programme.activated === null) return refused({ code: 'notActive' }, programmeId);
    const agreements = await agreementsIn(turn, seen);
    const lines = await Promise.all(agreements.map((agreement) => lineOf(turn, seen, agreement)));
    const model = {
      programme: ref,
      endsOn: programme.setUp.term.endsOn,
      today: turn.today,
      isClosed: programme.phase === 'closed',
      coordinates: seen.isCoordinator,
      mayFollow: seen.isCoordinator && (programme.phase === 'closed' || turn.today >= followableFrom(turn, programme)),
      lines: lines.filter((line) => line !== null),
    };
    return privately(outcomesCard(model, turn.reader));
  });
}

async function lineOf(turn: Turn, seen: Seen, agreement: Agreement): Promise<OutcomeLine | null> {
  const { started } = agreement;
  if (started === null) return null;
  const { tellOutcome, correctOutcome } = mayTellOutcome(agreement, answersFor(turn, seen, started));
  const knowsWho = seen.isCoordinator || started.ownerId === turn.person.personId;
  return {
    agreement: agreementRef(seen.programme, started.agreementId),
    result: started.terms.result,
    outcome: await shownOutcome(turn, seen, agreement, knowsWho),
    askedOn: agreement.outcome === null ? firstAsked(turn, seen, started) : null,
    mayTell: tellOutcome,
    correctable: correctOutcome,
  };
}

/** When its owner is asked for the first time; null where the term is too short for it. */
const firstAsked = ({ ports }: Turn, { programme }: Seen, { startedOn, terms, zone }: StartedAgreement) => {
  const ending = { startedOn, dueOn: terms.dueOn, endsOn: programme.setUp.term.endsOn };
  return outcomeQuestions(ending, workCalendar(ports, zone), standStillsOf(programme))[0]?.on ?? null;
};

/** First what is missing, each with its button; only then the button to close. */
function showClosing(turn: Turn, { programmeId }: ActionOf<'showClosing'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const { programme, ref } = seen;
    if (programme.phase === 'closed') return refused({ code: 'programmeClosed' }, programmeId);
    if (programme.phase !== 'active') return refused({ code: 'notActive' }, programmeId);
    const accounted = await accountedIn(turn, seen);
    const model = {
      programme: ref,
      gaps: closingGaps(programme, accounted, turn.today),
      names: await namesById(turn.ports, turn.person, programme),
      agreements: programme.activities.length,
      notReported: accounted.filter(({ outcome }) => outcome === 'notReported').length,
    };
    return privately(closingCheckCard(model, turn.reader));
  });
}
