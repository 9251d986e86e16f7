import { seeAll } from '../../src/application/conversation/programmes.ts';
import { statusNow } from '../../src/application/conversation/status.ts';
import type { Person } from '../../src/application/ports/people.ts';
import { as, type TimeZone } from '../../src/domain/ids.ts';
import { currentText, type PartyAnswer, type Programme, type Signing } from '../../src/domain/programme/state.ts';
import { nextStepText } from '../../src/views/answers/next-step.ts';
import type { NextStep, StatusModel, Waiting } from '../../src/views/models.ts';
import { words } from '../../src/views/words.ts';
import { lookingAs } from './onlooker.ts';
import { userOf } from './places.ts';
import type { SceneRuntime } from './scene-runtime.ts';
import type { PageState } from './wire.ts';
import { fill, SERVER } from './words.ts';

export interface WaitingPerson {
  readonly person: Person;
  readonly waiting: readonly Waiting[];
}

/** What the right side of the page says: how it stands, in lines, and the one who moves next. */
export async function standingOf(
  runtime: SceneRuntime,
  programme: Programme,
  people: readonly WaitingPerson[],
): Promise<Pick<PageState, 'headline' | 'lines' | 'next'>> {
  const coordinator = people.find(({ person }) => programme.coordinators.includes(person.personId))?.person;
  if (coordinator === undefined) return { headline: '', lines: [], next: null };
  const turn = await lookingAs(runtime, coordinator);
  const [seen] = await seeAll(turn);
  if (seen === undefined) return { headline: '', lines: [], next: null };
  const status = await statusNow(turn, seen);
  return { ...linesOf(programme, status), next: nextMover(status.nextStep, people, coordinator) };
}

const linesOf = (programme: Programme, status: StatusModel): Pick<PageState, 'headline' | 'lines'> => {
  if (status.counts !== null) return underWay(status);
  return status.signing === null ? towardsTheFreeze(programme) : signing(programme, status.signing);
};

function signing(programme: Programme, { signed, total }: { readonly signed: number; readonly total: number }) {
  const lines = (currentText(programme)?.signings ?? []).map((each) => ({
    ...answered(each),
    text: programme.setUp?.parties.find(({ partyId }) => partyId === each.partyId)?.name ?? each.partyId,
  }));
  return { headline: fill(SERVER.signed, { signed, total }), lines };
}

const ANSWERED: Readonly<
  Record<PartyAnswer['kind'], { readonly standing: 'done' | 'offTrack' | 'noReport'; readonly word: string }>
> = {
  signed: { standing: 'done', word: SERVER.party.signed },
  declined: { standing: 'offTrack', word: SERVER.party.declined },
  open: { standing: 'noReport', word: SERVER.party.open },
};

const answered = ({ answer, notReached }: Signing) =>
  answer.kind === 'open' && notReached !== null
    ? ({ standing: 'offTrack', word: SERVER.party.notReached } as const)
    : ANSWERED[answer.kind];

function underWay({ agreements }: StatusModel) {
  const w = words({ language: 'nl', zone: as<TimeZone>('Europe/Amsterdam') });
  const lines = agreements.flatMap(({ standing, what }) =>
    standing === null ? [] : [{ standing, word: w.text(`standing.${standing}`), text: what }],
  );
  return { headline: fill(SERVER.counts, { count: lines.length }), lines };
}

function towardsTheFreeze({ activities }: Programme) {
  const lines = activities.map(({ takenIn, answer, fields }) => {
    const text = fields.what;
    if (!takenIn) return { standing: 'noReport', word: SERVER.accepted.proposed, text } as const;
    if (answer.kind === 'accepted') return { standing: 'done', word: SERVER.accepted.yes, text } as const;
    if (answer.kind === 'declined') return { standing: 'offTrack', word: SERVER.accepted.no, text } as const;
    return { standing: 'noReport', word: SERVER.accepted.asked, text } as const;
  });
  const accepted = activities.filter(({ takenIn, answer }) => takenIn && answer.kind === 'accepted').length;
  return { headline: fill(SERVER.draft, { accepted, total: activities.length }), lines };
}

/** For what the coordinator waits, somebody else moves: what is asked of them. */
const WAITS_FOR: Partial<Record<NextStep['step'], readonly Waiting['is'][]>> = {
  waitForProposers: ['sentBack'],
  waitForOwners: ['ownership'],
  collectSignatures: ['sign', 'signOnPaper'],
  nothing: ['amendmentOwner', 'consent', 'consentOnPaper', 'lateStart', 'checkIn', 'followUp', 'milestone', 'outcome'],
  midTerm: ['midTerm'],
  outcomes: ['outcome'],
  present: ['checkIn'],
};

function nextMover(step: NextStep | null, people: readonly WaitingPerson[], coordinator: Person): PageState['next'] {
  if (step === null) return null;
  for (const is of WAITS_FOR[step.step] ?? []) {
    for (const { person, waiting } of people) {
      const what = waiting.find((each) => each.is === is);
      if (what !== undefined) return { text: waitingText(what), slug: userOf(person.personId), name: person.name };
    }
  }
  if (step.step === 'nothing') return null;
  const w = words({ language: 'nl', zone: coordinator.zone });
  return { text: nextStepText(step, w), slug: userOf(coordinator.personId), name: coordinator.name };
}

function waitingText(what: Waiting): string {
  const text = SERVER.waiting[what.is];
  switch (what.is) {
    case 'sign':
    case 'signOnPaper':
      return fill(text, { party: what.party.name });
    case 'consent':
    case 'consentOnPaper':
    case 'amendmentRefused':
      return fill(text, { party: what.party.name, number: what.amendment.number ?? 0 });
    case 'amendmentOwner':
      return fill(text, { what: what.amendment.what });
    case 'ownership':
      return fill(text, { what: what.activity.what });
    case 'checkIn':
    case 'followUp':
    case 'outcome':
    case 'lateStart':
    case 'midTerm':
    case 'milestone':
      return fill(text, { what: what.agreement.what });
    case 'handover':
      return text;
    case 'changeRequest':
      return fill(text, { party: what.party });
    case 'sentBack':
      return fill(text, { what: what.title });
    case 'takeOver':
      return fill(text, { party: what.party, successor: what.successor });
    case 'pledge':
      return fill(text, { number: what.number });
    case 'account':
      return fill(text, { name: what.name });
  }
}
