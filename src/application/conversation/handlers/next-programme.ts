import { outcomeKind } from '../../../domain/agreement/outcome/state.ts';
import type { Agreement } from '../../../domain/agreement/state.ts';
import { type AgreementId, as, type CommandId, type LocalDate, type ProgrammeId } from '../../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../../domain/journal/canonical.ts';
import { nextName, nextProgramme, nextTerm } from '../../../domain/programme/carrying-over/next-programme.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { nextProgrammeForm } from '../../../views/index.ts';
import { commandProgramme, loadProgramme } from '../../command.ts';
import { listProgrammes } from '../../streams/lists.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { followableFrom } from '../outcomes.ts';
import type { Seen } from '../programmes.ts';
import { agreementsIn } from '../status.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type NextVerb = Extract<Verb, 'openNextProgramme' | 'submitNextProgramme'>;

export const nextProgrammeHandlers: Handlers<NextVerb> = { openNextProgramme, submitNextProgramme };

const LONGEST_NAME = 150;

function openNextProgramme(turn: Turn, { programmeId }: ActionOf<'openNextProgramme'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const reason = await whyNotNow(turn, seen);
    if (reason !== null) return refused(reason, programmeId);
    const { setUp } = seen.programme;
    const agreements = await agreementsIn(turn, seen);
    const unfinished = unfinishedIn(seen, agreements);
    const term = nextTerm(setUp.term);
    const model = {
      programme: seen.ref,
      name: nextName(setUp.name, setUp.term, term),
      term,
      parties: setUp.parties.map(({ partyId, name }) => ({ value: partyId, label: name })),
      agreements: unfinished.map(({ agreementId, what }) => ({ value: agreementId, label: what })),
      chosen: unfinished.filter(({ kind }) => kind === 'carriedOver').map(({ agreementId }) => agreementId),
    };
    return opening(nextProgrammeForm(model, turn.reader));
  });
}

/** One programme comes after another, and not long before that ends. */
async function whyNotNow(turn: Turn, { programme, programmeId }: Seen): Promise<Refusal | null> {
  if (programme.activated === null) return { code: 'notActive' };
  const from = followableFrom(turn, programme);
  if (programme.phase !== 'closed' && turn.today < from) return { code: 'nextTooEarly', from };
  const others = await listProgrammes(turn.ports, turn.municipalityId);
  const next = others.find(({ state }) => state.follows === programmeId);
  return next === undefined ? null : { code: 'nextExists', name: next.state.setUp?.name ?? '' };
}

/** The same whenever it is begun again: what broke off half-way is gone on with. */
const idOfNext = <Id extends string>(id: Id): Id => as(`${id}-next`);

/** What was achieved, became regular work, or ended by an amendment does not go along. */
function unfinishedIn({ programme }: Seen, agreements: readonly Agreement[]) {
  return programme.activities.flatMap(({ activityId, fields, ended }) => {
    const agreement = agreements.find(({ started }) => started?.agreementId === activityId);
    const kind = agreement?.outcome ? outcomeKind(agreement.outcome) : null;
    const isOver = ended !== null || kind === 'achieved' || kind === 'regularWork';
    return isOver ? [] : [{ agreementId: activityId, what: fields.what, kind }];
  });
}

function submitNextProgramme(turn: Turn, { programmeId }: ActionOf<'submitNextProgramme'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const reason = await whyNotNow(turn, seen);
    if (reason !== null) return refused(reason, programmeId);
    const agreements = await agreementsIn(turn, seen);
    const chosen = chosenIn(new FormReader(turn), seen, agreements);
    return 'kind' in chosen ? chosen : begin(turn, seen, agreements, chosen);
  });
}

interface Chosen {
  readonly name: string;
  readonly term: { readonly startsOn: LocalDate; readonly endsOn: LocalDate };
  readonly partyIds: readonly Seen['programme']['setUp']['parties'][number]['partyId'][];
  readonly agreementIds: readonly AgreementId[];
}

function chosenIn(form: FormReader, seen: Seen, agreements: readonly Agreement[]): Chosen | Reply {
  const { setUp } = seen.programme;
  const name = form.text('name', { max: LONGEST_NAME });
  const startsOn = form.date('startsOn');
  const endsOn = form.date('endsOn');
  const partyIds = form.choices(
    'parties',
    setUp.parties.map(({ partyId }) => partyId),
  );
  const agreementIds = form.choices(
    'agreements',
    unfinishedIn(seen, agreements).map(({ agreementId }) => agreementId),
    { required: false },
  );
  if (startsOn !== null && startsOn <= setUp.term.startsOn) form.fail('startsOn', { error: 'dateInPast' });
  if (startsOn !== null && endsOn !== null && endsOn <= startsOn) form.fail('endsOn', { error: 'dateInPast' });
  if (form.invalid !== null || startsOn === null || endsOn === null) return form.invalid ?? refused({ code: 'stale' });
  return { name, term: { startsOn, endsOn }, partyIds, agreementIds };
}

/** Each command has an id of its own, of what it says: begun again after a crash, it goes on where it stopped. */
async function begin(turn: Turn, seen: Seen, agreements: readonly Agreement[], chosen: Chosen): Promise<Reply> {
  const { ports, municipalityId, person } = turn;
  const programmeId = idOfNext(seen.programmeId);
  const commands = nextProgramme(seen.programme, agreements, {
    ...chosen,
    programmeId,
    by: person.personId,
    idFor: idOfNext,
  });
  for (const command of commands) {
    const giving = { ...givenBy(turn), commandId: as<CommandId>(`next|${sha256Hex(canonicalJson(command))}`) };
    const outcome = await commandProgramme(ports, municipalityId, programmeId, command, giving, seen.programme);
    if (!outcome.ok) return refused(outcome.refusal, seen.programmeId);
  }
  await takeChannels(turn, seen, programmeId);
  const { state } = await loadProgramme(ports, municipalityId, programmeId);
  return done(turn, {
    done: 'nextProgramme',
    programme: { programmeId, name: chosen.name },
    count: state.activities.length,
  });
}

/** The team of a project goes on in the channel that it has. */
async function takeChannels(turn: Turn, { programme }: Seen, next: ProgrammeId): Promise<void> {
  const { ports, municipalityId } = turn;
  const { projects } = (await loadProgramme(ports, municipalityId, next)).state;
  for (const { projectId } of programme.projects) {
    const own = projects.find((project) => project.projectId === idOfNext(projectId));
    const channel = own === undefined ? null : await ports.channels.get(municipalityId, projectId);
    if (own === undefined || channel === null) continue;
    const { conversation } = channel;
    await ports.channels.set({ municipalityId, programmeId: next, projectId: own.projectId, conversation });
  }
}
