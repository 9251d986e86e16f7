import type { LocalDate } from '../../../domain/ids.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import {
  agreementCard,
  type ChooseModel,
  chooseCard,
  helpCard,
  parsePledge,
  parseRound,
  parseTypedDate,
  statusCard,
} from '../../../views/index.ts';
import { agreementDetail } from '../agreement-detail.ts';
import { townBrief, townOf } from '../for-town.ts';
import { type Found, lookUp, narrowed } from '../looking-up.ts';
import { notFound, see, seeAll } from '../programmes.ts';
import { roleIn } from '../roles.ts';
import { statusNow } from '../status.ts';
import { showOn } from '../status-then.ts';
import { type Handlers, privately, type Reply, refused, type Turn } from '../turn.ts';
import { waitingFor } from '../waiting.ts';
import { why } from '../why.ts';
import { showPledgesAsked } from './council.ts';
import { showMine } from './mine.ts';
import { showRound, showRounds } from './rounds.ts';

type OverviewVerb = Extract<Verb, 'showMine' | 'showHelp' | 'showStatus' | 'showAgreement' | 'why'>;

export const overviewHandlers: Handlers<OverviewVerb> = {
  showMine,
  showHelp,
  showStatus,
  showAgreement,
  why,
};

/** What this person can do here, now. */
export async function showHelp(turn: Turn): Promise<Reply> {
  const seen = await seeAll(turn);
  const waiting = (await waitingFor(turn, seen)).length;
  const roles = seen.map((each) => roleIn(turn, each));
  const town = await townBrief(turn, seen);
  return privately(helpCard({ name: turn.person.name, roles, waiting, town }, turn.reader));
}

async function showStatus(turn: Turn, { programmeId }: ActionOf<'showStatus'>): Promise<Reply> {
  const seen = await see(turn, programmeId);
  return seen === null ? refused(notFound) : privately(statusCard(await statusNow(turn, seen), turn.reader));
}

async function showAgreement(turn: Turn, { agreementId }: ActionOf<'showAgreement'>): Promise<Reply> {
  const seen = (await seeAll(turn)).find(({ programme }) =>
    programme.activities.some((activity) => activity.activityId === agreementId),
  );
  const detail = seen === undefined ? null : await agreementDetail(turn, seen, agreementId);
  if (detail === null) return refused({ code: 'notFound', what: 'agreement' });
  return privately(agreementCard(detail, turn.reader));
}

/** `stand [what] [op datum]`. */
export async function status(turn: Turn, rest: string): Promise<Reply> {
  const pledge = parsePledge(rest);
  if (pledge !== null && (await townOf(turn)) !== null) return showPledgesAsked(turn, pledge);
  const round = parseRound(rest);
  if (round !== null && (await townOf(turn)) !== null)
    return round === 'all' ? showRounds(turn) : showRound(turn, round);
  const { words, on } = asked(turn, rest);
  if (on !== null && on > turn.today) return refused({ code: 'dateInFuture', date: on });
  const programmes = await seeAll(turn);
  const here = await narrowed(turn, programmes, '');
  const found: readonly Found[] =
    words === '' ? here.map((seen) => ({ is: 'programme', seen })) : lookUp(words, programmes);
  const [first, ...others] = found;
  if (first === undefined) return refused(notFound);
  return others.length === 0 ? show(turn, first, on) : choose(turn, found, on);
}

/** `stand pleinen op 1 juni`: what, and the date; "op" and "on" in a name stay part of the name. */
function asked({ today }: Turn, rest: string): { readonly words: string; readonly on: LocalDate | null } {
  const [, words = '', typed = ''] = /^(.*?)(?:^|\s)(?:op|on)\s+(.+)$/i.exec(rest) ?? [];
  const on = typed === '' ? null : parseTypedDate(typed, today);
  return on === null ? { words: rest, on } : { words: words.trim(), on };
}

async function show(turn: Turn, found: Found, on: LocalDate | null): Promise<Reply> {
  const { seen } = found;
  if (found.is === 'agreement') {
    if (on === null) return showAgreement(turn, { verb: 'showAgreement', agreementId: found.agreementId });
    return showOn(turn, seen, on, null);
  }
  const projectId = found.is === 'project' ? found.projectId : null;
  if (on !== null) return showOn(turn, seen, on, projectId);
  return privately(statusCard(await statusNow(turn, seen, projectId), turn.reader));
}

/** The day that was asked for is kept: of an agreement or a project the whole programme is shown then. */
function choose(turn: Turn, found: readonly Found[], on: LocalDate | null): Reply {
  const isAgreement = found.every(({ is }) => is === 'agreement');
  const what = isAgreement ? 'agreement' : 'programme';
  return privately(chooseCard({ what, choices: found.map((each) => choiceOf(each, on)) }, turn.reader));
}

function choiceOf(found: Found, on: LocalDate | null): ChooseModel['choices'][number] {
  const { programmeId, ref } = found.seen;
  if (on !== null) return { label: labelOf(found), lines: [], act: { verb: 'showStatusOn', programmeId, on } };
  switch (found.is) {
    case 'programme':
      return { label: ref.name, lines: [], act: { verb: 'showStatus', programmeId } };
    case 'project':
      return { label: found.name, lines: [ref.name], act: { verb: 'showStatus', programmeId } };
    case 'agreement':
      return { label: found.what, lines: [ref.name], act: { verb: 'showAgreement', agreementId: found.agreementId } };
  }
}

const labelOf = (found: Found): string => {
  if (found.is === 'programme') return found.seen.ref.name;
  return found.is === 'project' ? found.name : found.what;
};
