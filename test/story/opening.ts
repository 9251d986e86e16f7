import { addCoordinator } from '../../src/application/operator/coordinator.ts';
import { operatorGiving } from '../../src/application/operator/operator.ts';
import { type Applied, applyImport, planFile } from '../../src/application/programme-file/apply.ts';
import { as, type CommandId } from '../../src/domain/ids.ts';
import { verifyStream } from '../../src/domain/journal/chain.ts';
import type { RoleName } from './cast.ts';
import { programmeText } from './stage.ts';
import { type Story, Surprise } from './story.ts';

export interface Opened {
  readonly teamCodes: Applied['teamCodes'];
  /** One-time codes, by the last part of a person's id. */
  readonly codes: ReadonlyMap<string, string>;
  readonly coordinatorsCode: string;
}

const OPERATOR = 'de beheerder';

/** At the terminal: a programme is read in, and the first coordinator gets a code. `change`: of the file, before. */
export const operatorOpens = async (
  story: Story,
  coordinator: RoleName,
  change: (text: string) => string = (text) => text,
): Promise<Opened> => {
  const { town, bot } = story.stage;
  const { name, changes, codes, teamCodes } = await imported(story, change);
  story.operator(
    `handslag import examples/${town.file}`,
    `${name}\n${changes.length} dingen erbij; ${codes.length} codes voor mensen, ${teamCodes.length} voor kanalen`,
  );
  const added = await addCoordinator(bot.ports, {
    municipality: town.municipalityId,
    municipalityName: null,
    person: coordinator,
    name: null,
    programme: null,
    operator: OPERATOR,
  });
  if (!added.ok) throw new Surprise(added.problem);
  story.operator(
    `handslag coordinator add --municipality ${town.municipalityId} --person ${coordinator}`,
    `${added.name}: koppel ${added.code}`,
  );
  const byPerson = codes.map(({ person, code }) => [person.personId.split('.').at(-1) ?? '', code] as const);
  return { teamCodes, codes: new Map(byPerson), coordinatorsCode: added.code };
};

const imported = async ({ stage: { town, bot } }: Story, change: (text: string) => string): Promise<Applied> => {
  const { ports } = bot;
  const reading = ports.files.read(change(await programmeText(town)), town.file);
  if (!reading.ok) throw new Surprise(`the example is refused: ${reading.errors.length} errors`);
  const giving = (await operatorGiving(ports, town.municipalityId, OPERATOR))(as<CommandId>('story'));
  const outcome = await applyImport(ports, await planFile(ports, reading.file), giving);
  if (!outcome.ok) throw new Surprise(`the import is refused: ${outcome.refusal.code}`);
  return outcome.applied;
};

/** Every hash and every link of what was written down. */
export const journalIsVerified = async ({ stage: { bot, town }, page }: Story): Promise<void> => {
  page.chapter('Het logboek');
  const streams = await bot.ports.journal.streams(town.municipalityId);
  let commits = 0;
  for (const stream of streams) {
    const stored = await bot.ports.journal.read(town.municipalityId, stream, 0);
    const check = verifyStream(stored);
    if (!check.ok) throw new Surprise(`${stream}: commit ${check.seq} is not right (${check.problem})`);
    commits += stored.length;
  }
  page.told(`${streams.length} stromen, ${commits} stappen: elke hash en elke schakel klopt.`);
};
