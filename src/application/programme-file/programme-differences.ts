import { sameValue } from '../../domain/journal/canonical.ts';
import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import type { AgendaItem, ProjectFields, SetUp } from '../../domain/programme/events.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { activityDifferences } from './activity-differences.ts';
import { asJudged } from './as-judged.ts';
import { budgetDifferences } from './budget-differences.ts';
import type { Contents } from './contents.ts';
import { additions, asAdded, asChanged, type Difference, type Kind, removals } from './differences.ts';
import { eveningDifferences } from './evening-differences.ts';
import type { ProgrammeFile } from './format.ts';
import { groupDifferences } from './group-differences.ts';
import type { FileIds } from './ids.ts';

type Differences = readonly Difference<ProgrammeCommand>[];

const AGENDA_ITEM: Kind<AgendaItem> = {
  what: 'agendaItem',
  idOf: ({ itemId }) => itemId,
  nameOf: ({ title }) => title,
};
const PROJECT: Kind<ProjectFields> = {
  what: 'project',
  idOf: ({ projectId }) => projectId,
  nameOf: ({ name }) => name,
};

/**
 * What the file adds to the programme, changes in it or removes from it, in an order in which the commands can be given.
 * What was proposed in chat is not in the file and stays; coordinators stay until they are replaced by name.
 */
export const programmeDifferences = (
  file: ProgrammeFile,
  wanted: Contents,
  current: Programme,
  ids: FileIds,
): Differences => {
  const contents = asJudged(wanted, current);
  const agenda = current.agenda.filter(({ itemId }) => ids.isFromFile(itemId));
  return [
    ...setUp(contents.setUp, current, ids),
    ...coordinators(contents, current),
    ...criteria(contents, current, ids),
    ...budgetDifferences(contents, current),
    ...additions(AGENDA_ITEM, contents.agenda, agenda, (item): ProgrammeCommand[] => [{ type: 'SetAgendaItem', item }]),
    ...additions(PROJECT, contents.projects, current.projects, (project): ProgrammeCommand[] => [
      { type: 'SetProject', project },
    ]),
    ...activityDifferences(contents.activities, current, ids),
    ...removals(PROJECT, contents.projects, removableProjects(current, ids), ({ projectId }): ProgrammeCommand => {
      return { type: 'RemoveProject', projectId };
    }),
    ...removals(AGENDA_ITEM, contents.agenda, agenda, ({ itemId }): ProgrammeCommand => {
      return { type: 'RemoveAgendaItem', itemId };
    }),
    ...eveningDifferences(file.evening, current.evening),
    ...groupDifferences(contents, current, ids),
  ];
};

const setUp = (wanted: SetUp, { setUp: standing }: Programme, ids: FileIds): Differences => {
  const kind: Kind<SetUp> = { what: 'programme', idOf: () => ids.programme, nameOf: ({ name }) => name };
  const { programme: programmeId, municipality: municipalityId } = ids;
  if (standing === null)
    return [
      {
        commands: [{ type: 'SetUpProgramme', programmeId, municipalityId, setUp: wanted }],
        change: asAdded(kind, wanted),
      },
    ];
  if (sameValue(standing, wanted)) return [];
  return [{ commands: [{ type: 'ChangeSetUp', setUp: wanted }], change: asChanged(kind, standing, wanted) }];
};

/** A file without criteria says nothing of them. */
const criteria = ({ criteria: wanted, setUp: { name } }: Contents, current: Programme, ids: FileIds): Differences => {
  if (wanted.length === 0 || sameValue(wanted, current.criteria)) return [];
  const kind: Kind<Pick<Programme, 'criteria'>> = { what: 'criteria', idOf: () => ids.programme, nameOf: () => name };
  const change =
    current.criteria.length === 0
      ? asAdded(kind, { criteria: wanted })
      : asChanged(kind, { criteria: current.criteria }, { criteria: wanted });
  return [{ commands: [{ type: 'SetCriteria', criteria: wanted }], change }];
};

const coordinators = ({ coordinators: wanted, people }: Contents, current: Programme): Differences =>
  wanted
    .filter((personId) => !current.coordinators.includes(personId))
    .map((personId) => ({
      commands: [{ type: 'AddCoordinator', personId }],
      change: {
        change: 'added',
        what: 'coordinator',
        id: personId,
        name: people.find((person) => person.personId === personId)?.name ?? personId,
      },
    }));

/** A project in which somebody proposed an activity in chat is theirs too. */
const removableProjects = ({ projects, activities }: Programme, ids: FileIds): readonly ProjectFields[] =>
  projects.filter(
    ({ projectId }) =>
      ids.isFromFile(projectId) &&
      activities.every((activity) => activity.projectId !== projectId || ids.isFromFile(activity.activityId)),
  );
