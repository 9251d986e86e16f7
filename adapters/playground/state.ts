import { waitingFor } from '../../src/application/conversation/waiting.ts';
import type { Person } from '../../src/application/ports/people.ts';
import type { Instant } from '../../src/domain/ids.ts';
import type { Programme } from '../../src/domain/programme/state.ts';
import { words } from '../../src/views/words.ts';
import type { LoggedMessage } from './message-log.ts';
import { lookingAs } from './onlooker.ts';
import { channelOf, directWith, userOf } from './places.ts';
import type { SceneName, SceneRuntime } from './scene-runtime.ts';
import { SCRIPTS } from './scenes/index.ts';
import { isOnPaper, programmeOf } from './scenes/prepare.ts';
import { standingOf, type WaitingPerson } from './standing.ts';
import type { PageConversation, PageMessage, PagePerson, PageState } from './wire.ts';
import { PAGE } from './words.ts';

/** Enough to scroll back in; the rest stays in the log. */
const MOST_MESSAGES = 60;

/** Everything on the screen for one person of one scene. */
export async function stateOf(scene: SceneName, runtime: SceneRuntime, slug: string | null): Promise<PageState> {
  const programme = await programmeOf(runtime);
  const people = await peopleOf(runtime, programme);
  const person =
    people.find(({ person: { personId } }) => userOf(personId) === slug) ??
    people.find(({ person: { personId } }) => userOf(personId) === SCRIPTS[scene].opensAs) ??
    people[0];
  if (person === undefined) throw new Error(`The scene ${scene} has no people`);
  const w = words({ language: 'nl', zone: person.person.zone });
  const due = await runtime.nextDueAt();
  const parties = programme.setUp?.parties ?? [];
  return {
    scene,
    programme: programme.setUp?.name ?? '',
    now: w.moment(await runtime.clock.now()),
    due: due === null ? null : w.moment(due),
    parties: parties.map(({ partyId, name }) => ({
      name,
      people: people.filter((each) => each.person.partyId === partyId).map((each) => pagePerson(programme, each)),
    })),
    person: pagePerson(programme, person),
    conversations: conversationsOf(runtime, programme, person.person, people, w.moment),
    ...(await standingOf(runtime, programme, people)),
  };
}

async function peopleOf(runtime: SceneRuntime, programme: Programme): Promise<readonly WaitingPerson[]> {
  const all = await runtime.ports.people.all(runtime.municipalityId);
  return Promise.all(
    all.map(async (person) => {
      // Their coordinator is asked instead.
      if (isOnPaper(programme, person)) return { person, waiting: [] };
      return { person, waiting: await waitingFor(await lookingAs(runtime, person)) };
    }),
  );
}

const pagePerson = (programme: Programme, { person, waiting }: WaitingPerson): PagePerson => ({
  slug: userOf(person.personId),
  name: person.name,
  function: person.function,
  waiting: waiting.length,
  onPaper: isOnPaper(programme, person),
});

function conversationsOf(
  { platform: { log } }: SceneRuntime,
  programme: Programme,
  person: Person,
  people: readonly WaitingPerson[],
  moment: (at: Instant) => string,
): readonly PageConversation[] {
  if (isOnPaper(programme, person)) return [];
  const user = userOf(person.personId);
  const names = new Map(people.map((each) => [userOf(each.person.personId), each.person.name]));
  const shown = (ref: string): readonly PageMessage[] =>
    log
      .in(ref)
      .filter(({ onlyFor }) => onlyFor === null || onlyFor === user)
      .slice(-MOST_MESSAGES)
      .map((message) => pageMessage(message, user, names, moment));
  const direct = directWith(user);
  return [
    { ref: direct.ref, title: PAGE.direct, kind: 'direct', messages: shown(direct.ref) },
    ...channelsOf(programme, person).map(({ projectId, name }) => {
      const { ref } = channelOf(projectId);
      return { ref, title: name, kind: 'channel', messages: shown(ref) } as const;
    }),
  ];
}

/** The owners of a project's activities and the coordinators sit in its channel. */
const channelsOf = ({ projects, activities, coordinators }: Programme, { personId }: Person) =>
  projects.filter(
    ({ projectId }) =>
      coordinators.includes(personId) ||
      activities.some((activity) => activity.projectId === projectId && activity.ownerId === personId),
  );

function pageMessage(
  message: LoggedMessage,
  user: string,
  names: ReadonlyMap<string, string>,
  moment: (at: Instant) => string,
): PageMessage {
  const { ref } = message;
  const at = moment(message.at);
  if (message.kind === 'said') {
    const by = names.get(message.user) ?? message.user;
    return { kind: 'said', ref, by, own: message.user === user, text: message.text, at };
  }
  const { card, editedAt, onlyFor, conversation } = message;
  const onlyForYou = onlyFor !== null && conversation.startsWith('channel/');
  return { kind: 'card', ref, card, at, edited: editedAt !== null, onlyForYou };
}
