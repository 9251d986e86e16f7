import type { Agreement, StartedAgreement } from '../../domain/agreement/state.ts';
import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { LocalDate } from '../../domain/ids.ts';
import { endingBegins, outcomeQuestions } from '../../domain/plan/outcomes.ts';
import { standStillsOf } from '../../domain/programme/pausing/stand-still.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { OUTCOMES } from '../../domain/words.ts';
import type { OutcomeQuestionModel, SingleMessage, Untold } from '../../views/models.ts';
import type { Delivery } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { type About, aboutOf } from './progress.ts';
import { closed, inMessage, partyNameOf, type Scene, whoActed } from './scene.ts';

export async function presentOutcomeQuestion(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const about = await aboutOf(scene, delivery);
  if (about === null || about.programme.setUp === null) return null;
  const { programme, started, ref } = about;
  const { terms, onPaper } = started;
  return {
    kind: 'outcomeQuestion',
    model: {
      ...inMessage(scene, programme),
      agreement: ref,
      endsOn: about.programme.setUp.term.endsOn,
      result: terms.result,
      onBehalfOf: onPaper ? partyNameOf(programme, terms.leadPartyId) : null,
      state: await questionState(scene, about, delivery),
    },
  };
}

async function questionState(scene: Scene, about: About, delivery: Delivery): Promise<OutcomeQuestionModel['state']> {
  const { outcome, closedOn } = about.agreement;
  if (outcome?.is === 'told') {
    const { kind, by, outcomeId } = outcome.outcome;
    const correctable = closedOn === null ? outcomeId : null;
    return { is: 'told', kind, correctable, by: await whoActed(scene, by, about.programme), at: outcome.at };
  }
  if (closedOn !== null) return closed(scene, 'programmeClosed');
  return delivery.state === 'superseded' ? closed(scene, 'reassigned') : { is: 'open' };
}

export async function presentProgrammeEnding(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  if (delivery.subject.of !== 'programme') return null;
  const programme = await scene.programme(delivery.subject.programmeId);
  const { setUp } = programme;
  if (setUp === null) return null;
  const on = localDateOf(scene.message.sendAt, setUp.zone);
  const missing = missingOutcomes(await scene.agreementsOf(delivery.subject.programmeId));
  const asked = missing.filter((started) => isAsked(scene.ports, started, programme, setUp.term.endsOn, on));
  const isTold = missing.length === 0 && on <= setUp.term.endsOn;
  return {
    kind: 'programmeEnding',
    model: {
      ...inMessage(scene, programme),
      endsOn: setUp.term.endsOn,
      isOver: on > setUp.term.endsOn,
      untold: untoldOf(programme, asked),
      later: missing.length - asked.length,
      state:
        programme.phase === 'closed'
          ? closed(scene, 'programmeClosed')
          : isTold
            ? closed(scene, 'done')
            : { is: 'open' },
    },
  };
}

/** Those of which nobody told yet what became of them. */
const missingOutcomes = (agreements: readonly Agreement[]): readonly StartedAgreement[] =>
  agreements.flatMap(({ started, outcome, ended }) =>
    started !== null && outcome === null && ended === null ? [started] : [],
  );

function isAsked(
  ports: Pick<Ports, 'tables'>,
  { startedOn, terms, zone }: StartedAgreement,
  programme: Programme,
  endsOn: LocalDate,
  on: LocalDate,
): boolean {
  const ending = { startedOn, dueOn: terms.dueOn, endsOn };
  const [first] = outcomeQuestions(ending, workCalendar(ports, zone), standStillsOf(programme));
  return first === undefined ? on > endsOn : first.on <= on;
}

const untoldOf = (programme: Programme, missing: readonly StartedAgreement[]): readonly Untold[] => {
  const counts = new Map<string, number>();
  for (const { terms } of missing) {
    const party = partyNameOf(programme, terms.leadPartyId) ?? '';
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return [...counts].map(([party, count]) => ({ party, count }));
};

/** For the weekly summary, from the day on which the questions about the end begin. */
export function untoldOn(
  ports: Pick<Ports, 'tables'>,
  programme: Programme,
  agreements: readonly Agreement[],
  on: LocalDate,
): readonly Untold[] {
  const { setUp } = programme;
  if (programme.phase !== 'active' || setUp === null) return [];
  const { endsOn } = setUp.term;
  if (on < endingBegins(endsOn, workCalendar(ports, setUp.zone), standStillsOf(programme))) return [];
  const missing = missingOutcomes(agreements).filter((started) => isAsked(ports, started, programme, endsOn, on));
  return untoldOf(programme, missing);
}

export async function presentProgrammeClosed(scene: Scene, { subject }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  if (programme.closed === null) return null;
  const { on, agreements } = programme.closed;
  const kinds = [...OUTCOMES, 'notReported', 'ended'] as const;
  const outcomes = kinds
    .map((kind) => ({ kind, count: agreements.filter(({ outcome }) => outcome === kind).length }))
    .filter(({ count }) => count > 0);
  return {
    kind: 'programmeClosed',
    model: { ...inMessage(scene, programme), on, outcomes, agreements: agreements.length },
  };
}
