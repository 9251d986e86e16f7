import { describe, expect, it } from 'vitest';
import type { ProgrammeFile } from '../../../src/application/programme-file/format.ts';
import { planImport, type Standing } from '../../../src/application/programme-file/plan-import.ts';
import { validateProgrammeFile } from '../../../src/application/programme-file/validate.ts';
import { as } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { Outcome, ProposalRef } from '../../../src/domain/programme/judging/proposal.ts';
import { personActor, stateAfter } from '../../builders/fold.ts';
import { person, sealed } from '../../builders/haarlem.ts';
import { errorsIn, exampleText, fileFrom } from '../../files/reading.ts';
import { imported, nothing } from './importing.ts';

const haarlem = (): ProgrammeFile => fileFrom(exampleText('haarlem-2007.yaml'));
const own = 'haarlem.wijkcontract-2007';
const reason = sealed('reason');

describe('a round in a file', () => {
  it('has a date to sign by and a reason per area', () => {
    const file = haarlem();
    const [first, ...others] = file.rounds;
    if (first === undefined) throw new Error('no rounds');
    const rounds = [
      { ...first, signBy: as<never>('2006-04-14'), reasons: [{ area: 'rozenprieel', reason: 'Veel meldingen' }] },
      ...others,
    ];
    const { municipality } = imported({ ...file, rounds });
    expect(municipality.rounds[0]).toMatchObject({
      round: 1,
      signBy: '2006-04-14',
      reasons: [{ areaId: 'haarlem.rozenprieel', reason: 'Veel meldingen' }],
    });
    expect(municipality.rounds[1]?.reasons).toEqual([]);
  });
});

describe('themes in a file', () => {
  const withThemes = (): ProgrammeFile => {
    const file = haarlem();
    return {
      ...file,
      themes: [
        { id: 'groen', name: 'Groen', retired: false },
        { id: 'clean', name: 'Schoon en fris', retired: false },
      ],
      programme: { ...file.programme, themes: ['clean', 'groen'] },
      activities: file.activities.map((activity) => ({ ...activity, themes: ['groen'] })),
    };
  };

  it('are the municipality’s, and signed under the names that the file gives them', () => {
    const { municipality, programme: standing } = imported(withThemes());
    expect(municipality.themes.map(({ themeId }) => themeId)).toContain('haarlem.groen');
    expect(standing.setUp).toMatchObject({
      themes: ['clean', 'haarlem.groen'],
      themeNames: [
        { themeId: 'haarlem.groen', name: 'Groen' },
        { themeId: 'clean', name: 'Schoon en fris' },
      ],
    });
    expect(planImport(withThemes(), imported(withThemes())).changes).toEqual([]);
  });
});

describe('a file is refused', () => {
  const problemsIn = (change: object) => {
    const outcome = validateProgrammeFile({
      municipality: { id: 'haarlem', name: 'Haarlem' },
      programme: { id: 'p', name: 'P', kind: 'contract', order: 'signFirst', term: { startsOn: '2007-10-01' } },
      ...change,
    });
    return outcome.ok ? [] : outcome.problems.map(({ path, expected }) => [path.join('.'), expected.kind]);
  };
  const area = (level: string, cbsCode: string) => ({ areas: [{ id: 'a', name: 'A', level, cbsCode }] });

  it('for a code of another level', () => {
    expect(problemsIn(area('district', 'BU03920101'))).toEqual([['areas.0.cbsCode', 'cbsCode']]);
    expect(problemsIn(area('district', 'WK039201'))).toEqual([]);
  });

  it('for a theme that it does not name, and none of the default ones', () => {
    const agenda = { agenda: [{ id: 'a', title: 'A', themes: ['groen', 'clean'] }] };
    expect(problemsIn(agenda)).toEqual([['agenda.0.themes.0', 'reference']]);
    expect(problemsIn({ ...agenda, themes: [{ id: 'groen', name: 'Groen' }] })).toEqual([]);
  });

  it('for a round that is signed before it is decided', () => {
    const rounds = [{ decidedOn: '2007-03-01', signBy: '2007-02-01', reason: 'Proef' }];
    expect(problemsIn({ rounds })).toEqual([['rounds.0.signBy', 'notBefore']]);
  });
});

describe('what the coordinator decided on proposals', () => {
  const judged = (standing: Standing, proposal: ProposalRef, outcome: Outcome): Standing => {
    const command = { type: 'JudgeProposals', proposals: [proposal], outcome } as const;
    const step = { at: as<never>('2007-09-02T08:00:00.000Z'), actor: personActor(person.coordinator), command };
    return { ...standing, programme: stateAfter(programme, [step], standing.programme) };
  };
  const activity: ProposalRef = { of: 'activity', id: as(`${own}.wilsonsplein`) };
  const youth: ProposalRef = { of: 'project', id: as(`${own}.jongerenproject`) };
  const squares: ProposalRef = { of: 'project', id: as(`${own}.pleinen-en-tuinen`) };

  it('is not undone by the file that they came from', () => {
    const referred = judged(imported(haarlem()), activity, { is: 'regularWork', reason });
    expect(planImport(haarlem(), referred).changes).toEqual([]);
    const changed = haarlem();
    const [first, ...others] = changed.activities;
    if (first === undefined) throw new Error('no activities');
    const again = { ...changed, activities: [{ ...first, what: 'Anders' }, ...others] };
    expect(planImport(again, referred).commands.programme).toEqual([]);
  });

  it('holds for what the file puts under a project that was merged', () => {
    const merged = judged(imported(haarlem()), youth, { is: 'merged', into: squares, reason });
    expect(planImport(haarlem(), merged).changes).toEqual([]);
    const file = haarlem();
    const [last] = file.activities.slice(-1);
    if (last === undefined) throw new Error('no activities');
    const fresh = { ...last, id: 'nieuw', project: 'jongerenproject' };
    const { activities } = imported({ ...file, activities: [...file.activities, fresh] }, merged).programme;
    expect(activities.at(-1)).toMatchObject({ activityId: `${own}.nieuw`, projectId: squares.id });
  });
});

describe('criteria in a file', () => {
  const withCriteria = (...criteria: string[]): ProgrammeFile => {
    const file = haarlem();
    return { ...file, programme: { ...file.programme, criteria } };
  };

  it('are set, and a file without them says nothing of them', () => {
    const agreed = imported(withCriteria('Bewoners vragen erom'), nothing);
    expect(agreed.programme.criteria).toEqual(['Bewoners vragen erom']);
    expect(planImport(haarlem(), agreed).changes).toEqual([]);
    expect(planImport(withCriteria('Het is goedkoop'), agreed).changes).toMatchObject([
      { change: 'changed', what: 'criteria', values: [{ field: 'criteria', before: 'Bewoners vragen erom' }] },
    ]);
  });
});

describe('budgets in a file', () => {
  type Budgets = ProgrammeFile['programme']['budgets'];
  const withBudgets = (...budgets: Budgets): ProgrammeFile => {
    const file = haarlem();
    return { ...file, programme: { ...file.programme, budgets } };
  };
  const ofWhole: Budgets[number] = { source: 'Wijkbudget', cents: 10_000_000, area: null };
  const ofArea: Budgets[number] = { source: 'Wijkbudget', cents: 4_000_000, area: 'heiliglanden-de-kamp' };

  it('are set by area and source, and named in the preview', () => {
    const { programme: made } = imported(withBudgets(ofWhole, ofArea));
    expect(made.budgets).toEqual([
      { areaId: null, source: 'Wijkbudget', cents: 10_000_000 },
      { areaId: 'haarlem.heiliglanden-de-kamp', source: 'Wijkbudget', cents: 4_000_000 },
    ]);
    expect(planImport(withBudgets(ofArea), imported(withBudgets(), nothing)).changes).toMatchObject([
      { change: 'added', what: 'budget', name: 'Wijkbudget (Heiliglanden/De Kamp)' },
    ]);
  });

  it('are all there are; a file without any says nothing of them', () => {
    const standing = imported(withBudgets(ofWhole, ofArea));
    expect(planImport(withBudgets(), standing).changes).toEqual([]);
    expect(planImport(withBudgets(ofWhole, ofArea), standing).changes).toEqual([]);
    const less = planImport(withBudgets({ ...ofWhole, source: 'WIJKBUDGET', cents: 5_000_000 }), standing);
    expect(less.changes).toMatchObject([
      { change: 'removed', what: 'budget', name: 'Wijkbudget (Heiliglanden/De Kamp)' },
      { change: 'changed', what: 'budget', fields: ['source', 'cents'] },
    ]);
    expect(
      imported(withBudgets({ ...ofWhole, source: 'WIJKBUDGET', cents: 5_000_000 }), standing).programme.budgets,
    ).toEqual([{ areaId: null, source: 'WIJKBUDGET', cents: 5_000_000 }]);
  });

  it('of one source and area stand once, however the source is written', () => {
    const text = exampleText('haarlem-2007.yaml').replace(
      'source: Leefbaarheidsbudget corporatie, euros',
      'source: wijkbudget  centrum, euros',
    );
    expect(errorsIn(text, 'haarlem-2007.yaml')).toMatchObject([{ path: 'programme.budgets[1].source' }]);
  });

  it('an activity says of which area its money is; left out, it stays as it stands', () => {
    const file = haarlem();
    const [first, ...others] = file.activities;
    if (first === undefined) throw new Error('no activities');
    const placed: ProgrammeFile = { ...file, activities: [{ ...first, area: 'heiliglanden-de-kamp' }, ...others] };
    const standing = imported(placed);
    expect(Object.values(standing.programme.places)).toEqual(['haarlem.heiliglanden-de-kamp']);
    expect(planImport(haarlem(), standing).changes).toEqual([]);
  });
});

describe('working groups in a file', () => {
  const withGroups = (...groups: ProgrammeFile['groups']): ProgrammeFile => ({ ...haarlem(), groups });
  const green = { id: 'groen', name: 'Samen groen', theme: 'clean', project: null };
  const play = { id: 'spelen', name: 'Ruimte om te spelen', theme: null, project: null };

  it('begin with the file, and the same file changes nothing', () => {
    const standing = imported(withGroups(green, play));
    expect(standing.programme.groups.map(({ name, theme, members }) => ({ name, theme, members }))).toEqual([
      { name: 'Samen groen', theme: 'clean', members: [] },
      { name: 'Ruimte om te spelen', theme: null, members: [] },
    ]);
    expect(planImport(withGroups(green, play), standing).changes).toEqual([]);
    expect(planImport(withGroups({ ...green, name: 'Groengroep' }), standing).changes).toMatchObject([
      { change: 'changed', what: 'workingGroup', name: 'Groengroep' },
      { change: 'removed', what: 'workingGroup', name: 'Ruimte om te spelen' },
    ]);
  });

  it('that somebody joined stay, also where the file no longer names them', () => {
    const standing = imported(withGroups(green));
    const [group] = standing.programme.groups;
    if (group === undefined) throw new Error('No group was made');
    const joined = { type: 'WorkingGroupJoined', groupId: group.groupId, memberId: as<never>('m'), contactId: null };
    const state = programme.evolve(standing.programme, joined as never, as('2007-09-12T19:00:00.000Z'));
    expect(planImport(withGroups(), { ...standing, programme: state }).changes).toEqual([]);
  });

  it('name a theme and a project that are there, and each stands once', () => {
    const text = `${exampleText('haarlem-2007.yaml')}
groups:
  - { id: groen, name: Samen groen, theme: nergens }
  - { id: groen, name: Nog eens, project: nergens }
`;
    expect(errorsIn(text, 'haarlem-2007.yaml').map(({ path }) => path)).toEqual(
      expect.arrayContaining(['groups[0].theme', 'groups[1].project', 'groups[1].id']),
    );
  });
});
