import { historyNames } from '../../src/application/history/names.ts';
import { commitOf as readCommit } from '../../src/application/streams/read-commit.ts';
import type { Actor } from '../../src/domain/actor.ts';
import type { AnyEvent } from '../../src/domain/events.ts';
import { as, type TimeZone } from '../../src/domain/ids.ts';
import { type ChainCheck, verifyStream } from '../../src/domain/journal/chain.ts';
import type { StoredCommit } from '../../src/domain/journal/commit.ts';
import { checkCode } from '../../src/domain/journal/seal.ts';
import type { SetUp } from '../../src/domain/programme/events.ts';
import type { Programme } from '../../src/domain/programme/state.ts';
import { tell } from '../../src/views/history/tell.ts';
import { writtenIn } from '../../src/views/history/values.ts';
import type { HistoryNames } from '../../src/views/models.ts';
import { type Words, words } from '../../src/views/words.ts';
import type { SceneRuntime } from './scene-runtime.ts';
import { programmeOf } from './scenes/prepare.ts';
import type { PageCommit, PageJournal } from './wire.ts';
import { fill, SERVER } from './words.ts';

/** The journal of the programme on the screen, in words, checked; `changed`: with one character changed in a copy. */
export async function journalOf(runtime: SceneRuntime, stream: string | null, changed: boolean): Promise<PageJournal> {
  const { ports, municipalityId } = runtime;
  const programme = await programmeOf(runtime);
  const all = await Promise.all(
    (await ports.journal.streams(municipalityId)).map((each) => ports.journal.read(municipalityId, each, 0)),
  );
  const parts = all
    .flatMap((commits) => (commits[0] === undefined ? [] : [{ stream: commits[0].stream, commits }]))
    .toSorted((one, other) => rank(one.stream) - rank(other.stream));
  const chosen = parts.find((part) => part.stream === stream) ?? parts[0];
  const kept = chosen?.commits ?? [];
  const change = changed ? changeOneCharacter(kept) : null;
  const shown = change?.commits ?? kept;
  const check = verifyStream(shown);
  const names = await namesFor(runtime, programme);
  return {
    streams: parts.map((part) => ({
      stream: part.stream,
      title: titleOf(part.stream, programme, names),
      commits: part.commits.length,
      ok: verifyStream(part.stream === chosen?.stream ? shown : part.commits).ok,
    })),
    stream: chosen?.stream ?? '',
    ok: check.ok,
    verdict: verdictOf(check, shown.length),
    change: change === null ? null : change.shown,
    commits: shown.map((commit) => commitOf(commit, check, names, programme.setUp)),
  };
}

/** The programme first: it is what the page is about. */
const rank = (stream: string): number =>
  stream.startsWith('programme/') ? 0 : stream.startsWith('agreement/') ? 1 : 2;

const titleOf = (stream: string, programme: Programme, { activities }: HistoryNames): string => {
  const [kind, id = ''] = stream.split(/\/(.*)/);
  if (kind === 'programme') return programme.setUp?.name ?? id;
  return kind === 'agreement' ? (activities[id] ?? id) : id.charAt(0).toUpperCase() + id.slice(1);
};

const verdictOf = (check: ChainCheck, count: number): string =>
  check.ok
    ? fill(SERVER.verdictRight, { count })
    : fill(SERVER.verdictWrong, { seq: check.seq, problem: SERVER.problem[check.problem] });

const namesFor = async ({ ports, municipalityId }: SceneRuntime, programme: Programme): Promise<HistoryNames> =>
  historyNames(programme, await ports.people.all(municipalityId));

interface Content {
  readonly actor: Actor;
  readonly events: readonly AnyEvent[];
}

function commitOf(commit: StoredCommit, check: ChainCheck, names: HistoryNames, setUp: SetUp | null): PageCommit {
  const content = contentOf(commit);
  const w = words({ language: 'nl', zone: setUp?.zone ?? as<TimeZone>('Europe/Amsterdam') });
  const problem = !check.ok && check.seq === commit.seq ? SERVER.problem[check.problem] : null;
  return {
    seq: commit.seq,
    at: w.moment(commit.at),
    who: content === null ? '' : whoIs(content.actor, names),
    what: linesOf(commit, content, names, w),
    checkCode: checkCode(commit.hash),
    problem,
  };
}

/** A changed character can make an event unknown: then the commit is shown as it is stored. */
const linesOf = (commit: StoredCommit, content: Content | null, names: HistoryNames, w: Words): readonly string[] => {
  try {
    return content === null ? [commit.canonical] : content.events.map((event) => lineOf(event, names, w));
  } catch {
    return [commit.canonical];
  }
};

const lineOf = (event: AnyEvent, names: HistoryNames, w: Words): string => {
  const said = tell(event, names, SERVER.somebody, w);
  return writtenIn(event).length === 0 ? said : `${said} ${SERVER.sealed}`;
};

/** Null: no longer readable, when the changed character broke it. */
const contentOf = (commit: StoredCommit): Content | null => {
  try {
    return readCommit<AnyEvent>(commit);
  } catch {
    return null;
  }
};

const whoIs = (actor: Actor, { people }: HistoryNames): string => {
  switch (actor.kind) {
    case 'person':
      return people[actor.personId] ?? SERVER.somebody;
    case 'timer':
      return SERVER.timer;
    case 'operator':
      return SERVER.operator;
  }
};

const AROUND = 24;

/** A letter in the middle of the journal, as somebody would who wants to change history: what is stored is not touched. */
function changeOneCharacter(commits: readonly StoredCommit[]) {
  const target = commits[Math.floor(commits.length / 2)];
  if (target === undefined) return null;
  const events = target.canonical.indexOf('"events"');
  const within = target.canonical.slice(events).search(/(?<=:"[^"]{2,})[a-y](?=[^"]{2,}")/);
  if (within < 0) return null;
  const at = events + within;
  const before = target.canonical;
  const next = String.fromCharCode(before.charCodeAt(at) + 1);
  const after = `${before.slice(0, at)}${next}${before.slice(at + 1)}`;
  const around = (text: string) => `…${text.slice(Math.max(0, at - AROUND), at + AROUND)}…`;
  return {
    commits: commits.map((commit) => (commit === target ? { ...commit, canonical: after } : commit)),
    shown: { seq: target.seq, before: around(before), after: around(after) },
  };
}
