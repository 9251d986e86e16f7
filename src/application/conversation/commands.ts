import { currentText } from '../../domain/programme/state.ts';
import type { Action } from '../../views/actions.ts';
import { type ChooseModel, type CommandName, manyAtOnceText, newProgrammeCard } from '../../views/index.ts';
import { words } from '../../views/words.ts';
import { named, theOne } from './choosing.ts';
import { forTownToChange } from './for-town.ts';
import { showOwnRoles } from './handlers/handovers.ts';
import { showMine } from './handlers/mine.ts';
import { showHelp, status } from './handlers/overview.ts';
import { join } from './joining.ts';
import { narrowed } from './looking-up.ts';
import { type Seen, seeAll } from './programmes.ts';
import { report } from './report-command.ts';
import { privately, type Reply, refused, type Turn } from './turn.ts';

type Command = (turn: Turn, rest: string) => Promise<Reply>;

/** The whole grammar; a command without a row does not compile. */
const COMMANDS: Readonly<Record<CommandName, Command>> = {
  help: showHelp,
  join: ({ ports, interaction, person, reader }, rest) => join(ports, interaction, person, rest, reader),
  mine: showMine,
  status,
  report,
  propose,
  away: showOwnRoles,
  new: newProgramme,
  people: coordinating('showPeople'),
  evening: coordinating('showEvening'),
  freeze: coordinating('showFreezeCheck'),
  change,
};

/** What somebody typed: `rest` is what came after the command. */
export const command = (
  turn: Turn,
  { command: name, rest }: { readonly command: CommandName; readonly rest: string },
): Promise<Reply> => COMMANDS[name](turn, rest);

/** For coordinators: of the one programme, or the one chosen. */
function coordinating(verb: 'showPeople' | 'showEvening' | 'showFreezeCheck'): Command {
  return async (turn, rest) => {
    const own = (await seeAll(turn)).filter((seen) => seen.isCoordinator);
    if (own.length === 0) return refused({ code: 'notAllowed' });
    return oneOf(turn, await narrowed(turn, own, rest), ({ programmeId }) => ({ verb, programmeId }));
  };
}

/** Straight on with the only one; a card to choose from several. */
function oneOf(turn: Turn, programmes: readonly Seen[], actionFor: (seen: Seen) => Action): Promise<Reply> | Reply {
  const choices = programmes.map((seen) => ({ label: seen.ref.name, lines: [], act: actionFor(seen) }));
  return theOne(turn, 'programme', choices);
}

async function propose(turn: Turn, rest: string): Promise<Reply> {
  const programmes = await narrowed(turn, await seeAll(turn), rest);
  const drafts = programmes.filter(({ programme }) => programme.phase === 'draft');
  const [closed] = programmes;
  if (drafts.length === 0 && closed !== undefined) return textIsClosed(closed);
  return oneOf(turn, drafts, ({ programmeId }) => ({ verb: 'openProposal', programmeId, projectId: null }));
}

const textIsClosed = ({ programme, programmeId }: Seen): Reply =>
  programme.phase === 'closed'
    ? refused({ code: 'programmeClosed' }, programmeId)
    : programme.phase === 'active'
      ? refused({ code: 'alreadyActive' }, programmeId)
      : refused({ code: 'textIsFrozen', revision: currentText(programme)?.revision ?? 0 }, programmeId);

async function newProgramme(turn: Turn): Promise<Reply> {
  return forTownToChange(turn, async () => {
    const drafts = (await seeAll(turn)).filter(
      ({ programme, isCoordinator: own }) => own && programme.phase === 'draft',
    );
    return privately(newProgrammeCard({ drafts: drafts.map(({ ref }) => ref) }, turn.reader));
  });
}

/** Before the freeze: "Maak compleet" of an activity. Once in force: an amendment of it, a new agreement, or all amendments. */
async function change(turn: Turn, rest: string): Promise<Reply> {
  const own = (await seeAll(turn)).filter((seen) => seen.isCoordinator);
  if (own.length === 0) return refused({ code: 'notAllowed' });
  const programmes = await narrowed(turn, own, '');
  const open = programmes.filter(({ programme: { phase } }) => phase === 'draft' || phase === 'active');
  const [closed] = programmes;
  if (open.length === 0 && closed !== undefined) return textIsClosed(closed);
  const agreements = named(open.flatMap(agreementsToChange), rest);
  if (rest !== '') return theOne(turn, 'agreement', agreements);
  const all = open.filter(({ programme }) => programme.phase === 'active').flatMap((seen) => amendmentsOf(turn, seen));
  const tables = open.filter(({ programme }) => programme.phase === 'draft').map((seen) => tableOf(turn, seen));
  return theOne(turn, 'change', [...all, ...agreements, ...tables]);
}

const agreementsToChange = ({ programme, programmeId, ref }: Seen): ChooseModel['choices'] =>
  programme.activities
    .filter(({ ended }) => ended === null)
    .map(({ activityId, fields }) => ({
      label: fields.what,
      lines: [ref.name],
      act:
        programme.phase === 'draft'
          ? { verb: 'openComplete', programmeId, activityId, step: 1 }
          : { verb: 'chooseChange', programmeId, agreementId: activityId },
    }));

const amendmentsOf = (turn: Turn, { programmeId, ref: { name } }: Seen): ChooseModel['choices'] => {
  const w = words(turn.reader);
  return [
    { label: w.text('amending.show'), lines: [name], act: { verb: 'showAmendments', programmeId } },
    { label: w.text('amending.add'), lines: [name], act: { verb: 'openAddAgreement', programmeId } },
  ];
};

const tableOf = (turn: Turn, { programmeId, ref }: Seen): ChooseModel['choices'][number] => ({
  label: manyAtOnceText(turn.reader),
  lines: [ref.name],
  act: { verb: 'showSheet', programmeId },
});
