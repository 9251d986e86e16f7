import { addCoordinator } from '../../src/application/operator/coordinator.ts';
import { operatorGiving } from '../../src/application/operator/operator.ts';
import { type Applied, applyImport, planFile } from '../../src/application/programme-file/apply.ts';
import { as, type CommandId } from '../../src/domain/ids.ts';
import { verifyStream } from '../../src/domain/journal/chain.ts';
import { eveningIsHeld, textIsFrozen } from './chapters/freezing.ts';
import { peopleJoin } from './chapters/preparing.ts';
import { activityIsProposed, channelsAreLinked, ownersAnswer } from './chapters/proposing.ts';
import { firstRevisionIsDeclined, secondRevisionIsSigned } from './chapters/signing.ts';
import { itIsSummedUp, notAllIsWell, progressIsAsked } from './chapters/under-way.ts';
import type { Page } from './page.ts';
import { HAARLEM, type Place, programmeText, setStage } from './stage.ts';
import { Story, Surprise } from './story.ts';

/** The wijkcontract of Haarlem from the file to the first weeks of work. Throws at the first surprise. */
export const playHaarlem = async (place: Place, page: Page): Promise<void> => {
  const started = Date.now();
  const stage = await setStage(place, { date: '2007-09-03', time: '09:00' });
  try {
    const story = new Story(stage, page);
    page.chapter('Het wijkcontract van Haarlem, 2007-2009');
    page.told('De bot draait echt en spreekt over HTTP met Slack en Teams; alleen die twee zijn hier nagemaakt.');
    const imported = await programmeIsImported(story);
    const { name, changes, codes, teamCodes } = imported;
    story.operator(
      'handslag import examples/haarlem-2007.yaml',
      `${name}\n${changes.length} dingen erbij; ${codes.length} codes voor mensen, ${teamCodes.length} voor kanalen`,
    );
    const added = await addCoordinator(stage.bot.ports, {
      municipality: 'haarlem',
      municipalityName: null,
      person: 'anna',
      name: null,
      operator: 'de beheerder',
    });
    if (!added.ok) throw new Surprise(added.problem);
    story.operator(
      'handslag coordinator add --municipality haarlem --person anna',
      `${added.name}: koppel ${added.code}`,
    );
    await peopleJoin(
      story,
      new Map(codes.map(({ person, code }) => [person.personId.split('.').at(-1) ?? '', code])),
      added.code,
    );
    await channelsAreLinked(story, teamCodes);
    await activityIsProposed(story);
    await ownersAnswer(story);
    await eveningIsHeld(story);
    await textIsFrozen(story);
    await firstRevisionIsDeclined(story);
    await secondRevisionIsSigned(story);
    await progressIsAsked(story);
    await notAllIsWell(story);
    await itIsSummedUp(story);
    await journalIsVerified(story);
    page.told(`Klaar in ${Math.round((Date.now() - started) / 1000)} seconden.`);
  } finally {
    await stage.stop();
  }
};

const programmeIsImported = async ({ stage: { bot } }: Story): Promise<Applied> => {
  const { ports } = bot;
  const reading = ports.files.read(await programmeText(), 'haarlem-2007.yaml');
  if (!reading.ok) throw new Surprise(`the example is refused: ${reading.errors.length} errors`);
  const giving = (await operatorGiving(ports, HAARLEM, 'de beheerder'))(as<CommandId>('story'));
  const outcome = await applyImport(ports, await planFile(ports, reading.file), giving);
  if (!outcome.ok) throw new Surprise(`the import is refused: ${outcome.refusal.code}`);
  return outcome.applied;
};

const journalIsVerified = async ({ stage: { bot }, page }: Story): Promise<void> => {
  page.chapter('Het logboek');
  const streams = await bot.ports.journal.streams(HAARLEM);
  let commits = 0;
  for (const stream of streams) {
    const stored = await bot.ports.journal.read(HAARLEM, stream, 0);
    const check = verifyStream(stored);
    if (!check.ok) throw new Surprise(`${stream}: commit ${check.seq} is not right (${check.problem})`);
    commits += stored.length;
  }
  page.told(`${streams.length} stromen, ${commits} stappen: elke hash en elke schakel klopt.`);
};
