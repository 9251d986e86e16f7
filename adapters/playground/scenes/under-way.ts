import type { AgreementId, Instant } from '../../../src/domain/ids.ts';
import { userOf } from '../places.ts';
import type { SceneRuntime } from '../scene-runtime.ts';
import type { Answers, Cast } from './cast.ts';
import { signedByAll } from './haarlem.ts';
import { programmeOf } from './prepare.ts';
import { REPORTS } from './said.ts';

/** What an owner answers to a check-in; `silent`: nothing. */
type Story =
  | { readonly is: 'onTrack' | 'done' | 'silent' }
  | { readonly is: 'atRisk' | 'offTrack'; readonly answers: Answers };

type StoryOf = (agreement: string, slot: string) => Story;

const onTrack: Story = { is: 'onTrack' };

/** How it went, by the last part of the agreement's id and the day of the check-in. */
const asItWent: StoryOf = (agreement, slot) => {
  switch (agreement) {
    case 'prullenbakken':
      return slot >= '2008-02-15' ? { is: 'done' } : onTrack;
    case 'plantvakken':
      return slot >= '2008-04-01' ? { is: 'done' } : onTrack;
    case 'wilsonsplein':
      if (slot >= '2008-05-15') return { is: 'done' };
      return slot >= '2008-02-01' && slot < '2008-04-15' ? { is: 'atRisk', answers: REPORTS.permit } : onTrack;
    case 'portieken':
      if (slot >= '2008-07-15') return { is: 'done' };
      return slot >= '2008-02-01' && slot < '2008-06-01' ? { is: 'atRisk', answers: REPORTS.supplier } : onTrack;
    case 'ontmoetingsplek':
      return slot >= '2008-01-20' ? { is: 'offTrack', answers: REPORTS.offTrack } : onTrack;
    case 'stageplekken':
      return slot >= '2008-01-15' ? { is: 'silent' } : onTrack;
    default:
      return slot >= (FINISHED[agreement] ?? '9999') ? { is: 'done' } : onTrack;
  }
};

/** From when the last check-ins are answered with "done". */
const FINISHED: Readonly<Record<string, string>> = {
  huiswerkklas: '2008-06-10',
  plantenbeheer: '2008-06-20',
  avondronde: '2008-07-10',
  klussenteam: '2008-08-20',
  spreekuur: '2008-09-10',
  binnentuinen: '2008-11-25',
  jongerenavond: '2009-03-15',
};

/** The spring after the signatures: some months of check-ins, and today's list is open. */
export async function underWay(runtime: SceneRuntime): Promise<Cast> {
  const cast = await signedByAll(runtime);
  await live(cast, '2008-02-26T08:20:00.000Z');
  return cast;
}

const HOURS_TO_ANSWER = 26;
/** Nobody answers before nine in the morning. */
const FIRST_HOUR = '07';

/** Owners answer a day after they were asked; what is asked on the last day stays open. */
export async function live(cast: Cast, until: string): Promise<void> {
  const programme = await programmeOf(cast.runtime);
  const owners = programme.activities.flatMap(({ ownerId }) => (ownerId === null ? [] : [userOf(ownerId)]));
  const users = [...new Set([...owners, 'anna'])];
  const answered = new Set<string>();
  let lastLook = '';
  await cast.waitUntil(until, async (at: Instant) => {
    if (at.slice(0, 10) === until.slice(0, 10) || at.slice(11, 13) < FIRST_HOUR) return;
    if (hoursBetween(lastLook, at) < HOURS_TO_ANSWER) return;
    lastLook = at;
    for (const user of users) await answerCheckIns(cast, user, answered);
  });
}

const hoursBetween = (before: string, at: Instant): number =>
  before === '' ? Number.POSITIVE_INFINITY : (Date.parse(at) - Date.parse(before)) / 3_600_000;

async function answerCheckIns(cast: Cast, user: string, answered: Set<string>): Promise<void> {
  for (;;) {
    const next = (await cast.sees(user, 'report')).find(
      ({ action }) => action.slot !== null && !answered.has(keyOf(action.agreementId, action.slot)),
    );
    if (next === undefined || next.action.slot === null) return;
    const { agreementId, slot } = next.action;
    answered.add(keyOf(agreementId, slot));
    const story = asItWent(userOf(agreementId), slot);
    if (story.is !== 'silent') await tell(cast, user, agreementId, slot, story);
  }
}

const keyOf = (agreementId: AgreementId, slot: string): string => `${agreementId} ${slot}`;

async function tell(cast: Cast, user: string, agreementId: AgreementId, slot: string, story: Story): Promise<void> {
  const isIt = (action: { readonly agreementId: AgreementId; readonly slot: string | null }) =>
    action.agreementId === agreementId && action.slot === slot;
  if (story.is === 'onTrack') {
    await cast.presses(user, 'report', (action) => isIt(action) && action.progress === 'onTrack');
  } else if (story.is !== 'silent') {
    const answers = 'answers' in story ? story.answers : {};
    await cast.fills(user, await cast.presses(user, 'openReport', isIt), { progress: story.is, ...answers });
  }
}
