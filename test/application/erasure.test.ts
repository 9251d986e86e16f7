import { expect, test } from 'vitest';
import { issueCode } from '../../src/application/people/codes.ts';
import { as } from '../../src/domain/ids.ts';
import { activity, municipalityId, party, person, programmeId } from '../builders/haarlem.ts';
import { converse } from './conversation/driver.ts';
import { aPerson } from './world.ts';

/** What people write in this test: none of it may be hashed into the journal. */
const WORDS = {
  ownerDeclines: 'zalm-eigenaar-heeft-rugpijn',
  contribution: 'zalm-het-is-donker-bij-mevrouw-Vos',
  corrected: 'zalm-het-is-donker-bij-nummer-twaalf',
  disposition: 'zalm-omdat-Henk-het-zei',
  change: 'zalm-graag-zonder-mijn-straat',
  answer: 'zalm-dat-kan-niet-van-Piet',
  declined: 'zalm-de-directeur-is-boos',
  reopened: 'zalm-fout-van-Anja',
  onPaper: 'zalm-Wil-de-Groot',
  note: 'zalm-hij-is-ziek',
  consequence: 'zalm-zij-wordt-later-beter',
  correction: 'zalm-haar-zus-neemt-over',
  better: 'zalm-toch-niet-ziek',
} as const;

const NAME = 'Naam van';

type Bot = Awaited<ReturnType<typeof converse>>;

const place = (partyId: string, revision: number) => ({ programmeId, partyId: as<never>(partyId), revision }) as const;

async function prepare(bot: Bot): Promise<void> {
  const coordinator = bot.as(person.coordinator);
  const owner = bot.as(person.greenManager);
  const question = { programmeId, activityId: activity.square, ask: 1 } as const;
  await owner.submitAction({ verb: 'submitDeclineOwnership', ...question }, { reason: WORDS.ownerDeclines });
  await owner.act({ verb: 'acceptOwnership', ...question });
  await coordinator.submitAction({ verb: 'submitContributions', programmeId }, { contributions: WORDS.contribution });
  const contributionId = (await bot.programme()).contributions.at(-1)?.contributionId ?? as<never>('');
  const correct = { verb: 'submitCorrectContribution', programmeId, contributionId } as const;
  await coordinator.submitAction(correct, { text: WORDS.corrected });
  const disposed = { contributions: [contributionId], kind: 'changed', reason: WORDS.disposition };
  await coordinator.submitAction({ verb: 'submitDispositions', programmeId }, disposed);
}

async function freeze(bot: Bot): Promise<void> {
  const coordinator = bot.as(person.coordinator);
  await coordinator.type('vastzetten');
  await coordinator.press('Zet vast');
}

async function refuseTheFirst(bot: Bot): Promise<void> {
  const coordinator = bot.as(person.coordinator);
  const chief = bot.as(person.policeChief);
  await chief.submitAction({ verb: 'submitAskForChange', ...place(party.police, 1) }, { text: WORDS.change });
  const changeRequestId = (await bot.programme()).changeRequests[0]?.changeRequestId ?? as<never>('');
  const answer = { verb: 'submitAnswerChange', programmeId, changeRequestId } as const;
  await coordinator.submitAction(answer, { answer: 'notAdapted', reason: WORDS.answer });
  const director = bot.as(person.housingDirector);
  await director.submitAction({ verb: 'submitDecline', ...place(party.housing, 1) }, { reason: WORDS.declined });
  await coordinator.submitAction({ verb: 'submitReopen', programmeId }, { reason: WORDS.reopened });
}

async function signTheSecond(bot: Bot): Promise<void> {
  for (const [who, partyId] of [
    [person.alderman, party.municipality],
    [person.housingDirector, party.housing],
    [person.policeChief, party.police],
    [person.welfareDirector, party.welfare],
  ] as const) {
    await bot.as(who).act({ verb: 'sign', ...place(partyId, 2) });
  }
  const scan = { name: 'scan.pdf', sha256: 'd'.repeat(64), text: null };
  const onPaper = { verb: 'submitPaperSignature', ...place(party.residents, 2) } as const;
  const filledIn = { how: 'paper', name: WORDS.onPaper, function: 'voorzitter', signedOn: '2007-09-17', scan };
  await bot.as(person.coordinator).submitAction(onPaper, filledIn);
}

async function reportOnce(bot: Bot): Promise<void> {
  const owner = bot.as(person.greenManager);
  const agreementId = activity.square;
  const told = { cause: 'people', note: WORDS.note, consequence: WORDS.consequence, correction: WORDS.correction };
  await owner.submitAction({ verb: 'submitReport', agreementId, slot: null, progress: 'offTrack' }, told);
  const reportId = (await bot.agreement(agreementId)).reports.at(-1)?.report.reportId ?? as<never>('');
  const better = { progress: 'atRisk', cause: 'other', note: WORDS.better, consequence: '', correction: '' };
  await owner.submitAction({ verb: 'submitCorrectReport', agreementId, reportId }, better);
}

/** From a draft to a corrected report, all of it typed and pressed by people. */
async function played(): Promise<Bot> {
  const bot = await converse({ without: [person.youthWorker] });
  bot.clock.set('2007-09-17T08:00:00.000Z');
  await bot.ports.people.add(aPerson(person.youthWorker, { accounts: [] }));
  const purpose = { for: 'person', personId: person.youthWorker, confirmed: false } as const;
  const { code } = await issueCode(bot.ports, municipalityId, purpose);
  await bot.as({ platform: 'slack', workspace: 'T1', user: 'U-youth' }).type(`koppel ${code}`);
  await prepare(bot);
  await freeze(bot);
  await bot.work();
  await refuseTheFirst(bot);
  bot.clock.set('2007-09-17T08:30:00.000Z');
  await bot.work();
  await freeze(bot);
  await bot.work();
  await signTheSecond(bot);
  bot.clock.set('2007-09-17T09:00:00.000Z');
  await bot.work();
  await reportOnce(bot);
  bot.clock.set('2007-09-24T09:00:00.000Z');
  await bot.work();
  return bot;
}

test('of a whole programme, no name, reason, cause or contribution stands in the journal: all of it can be erased', async () => {
  const bot = await played();
  expect((await bot.programme()).phase).toBe('active');
  const journal = bot.stores.journal.commits.map(({ canonical }) => canonical).join('\n');
  for (const type of [
    'OwnerDeclined',
    'ContributionCorrected',
    'ContributionsDisposed',
    'ChangeAnswered',
    'DeclineGiven',
    'TextReopened',
    'SignatureGiven',
    'ProgrammeActivated',
    'ProgressCorrected',
  ]) {
    expect(journal).toContain(`"${type}"`);
  }
  for (const words of [...Object.values(WORDS), NAME, 'zalm']) expect(journal).not.toContain(words);
});

test('what stands in the journal as a seal is kept outside it, to be read and to be erased', async () => {
  const bot = await played();
  const refs = bot.stores.journal.commits.flatMap(({ canonical }) =>
    [...canonical.matchAll(/"ref":"([^"]+)","seal"/g)].flatMap(([, ref]) => ref ?? []),
  );
  const kept = await bot.ports.personal.get(municipalityId, refs);
  const values = [...kept.values()].map(({ value }) => value);
  expect(values.sort()).toEqual(expect.arrayContaining(Object.values(WORDS).toSorted()));
});

test('nothing that people wrote is kept beside the journal and the personal values', async () => {
  const bot = await played();
  const { personal: _, ...others } = bot.stores;
  const programmes = JSON.stringify(await others.snapshots.programmes(municipalityId));
  const waiting = JSON.stringify(await others.inbox.waiting(as('2030-01-01T00:00:00.000Z'), 1_000));
  for (const words of Object.values(WORDS)) expect(programmes + waiting).not.toContain(words);
});
