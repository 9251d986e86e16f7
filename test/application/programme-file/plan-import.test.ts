import { describe, expect, it } from 'vitest';
import type { ProgrammeFile } from '../../../src/application/programme-file/format.ts';
import { planImport } from '../../../src/application/programme-file/plan-import.ts';
import { type AgreementId, as, type LocalDate, type PersonId, type ProjectId } from '../../../src/domain/ids.ts';
import { fields } from '../../builders/haarlem.ts';
import { exampleText, fileFrom, fixtureText } from '../../files/reading.ts';
import { carriedOut, imported, nothing } from './importing.ts';

const haarlem = (): ProgrammeFile => fileFrom(exampleText('haarlem-2007.yaml'));
const before = imported(haarlem());

/** Haarlem's file with some of its activities changed; undefined leaves one out. */
const withActivities = (
  change: (activity: ProgrammeFile['activities'][number]) => ProgrammeFile['activities'][number] | undefined,
): ProgrammeFile => {
  const file = haarlem();
  return { ...file, activities: file.activities.flatMap((activity) => change(activity) ?? []) };
};

const id = 'haarlem.wijkcontract-2007.wilsonsplein';
const date = (text: string) => as<LocalDate>(text);

describe('a file that is new', () => {
  it('gives ids made from its own, so that they stay the same', () => {
    const plan = planImport(haarlem(), nothing);
    expect(plan).toMatchObject({ municipalityId: 'haarlem', programmeId: 'haarlem.wijkcontract-2007' });
    expect(plan.people[0]).toMatchObject({ personId: 'haarlem.anna', partyId: 'haarlem.gemeente', accounts: [] });
    expect(plan.commands.programme.find(({ type }) => type === 'ProposeActivity')).toMatchObject({
      activityId: id,
      projectId: 'haarlem.wijkcontract-2007.pleinen-en-tuinen',
      ownerId: 'haarlem.esra',
      fields: {
        leadPartyId: 'haarlem.gemeente',
        ownerFunction: 'opzichter straten en pleinen',
        means: { money: [{ cents: 4_500_000 }, { cents: 1_250_050 }] },
      },
    });
  });

  it('shows all of it as added', () => {
    const { changes } = planImport(haarlem(), nothing);
    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['added']));
    expect(changes.filter(({ what }) => what === 'activity')).toHaveLength(14);
    expect(changes).toContainEqual({ change: 'added', what: 'person', id: 'haarlem.anna', name: 'Anna Voorbeeld' });
  });

  it('says what waits for what, also for what comes later in the file', () => {
    const last = haarlem().activities.at(-1)?.id ?? '';
    const file = withActivities((activity) => ({
      ...activity,
      waitsFor: activity.id === 'wilsonsplein' ? [last] : [],
    }));
    const { activities } = imported(file).programme;
    expect(activities.find(({ activityId }) => activityId === id)?.fields.waitsFor).toEqual([
      `haarlem.wijkcontract-2007.${last}`,
    ]);
  });

  it('takes in only what it says is taken in', () => {
    const file = withActivities((activity) => ({ ...activity, takenIn: activity.id === 'wilsonsplein' }));
    const taken = imported(file).programme.activities.filter(({ takenIn }) => takenIn);
    expect(taken.map(({ activityId }) => activityId)).toEqual([id]);
  });

  it('with gaps is a programme with gaps, for twenty-four months', () => {
    const { programme } = imported(fileFrom(fixtureText('gaps.yaml')));
    expect(programme.setUp?.term).toEqual({ startsOn: '2010-01-01', endsOn: '2011-12-31' });
    expect(programme.activities[2]?.fields.ownerFunction).toBe('wethouder');
    expect(programme.activities).toHaveLength(3);
  });
});

describe('a file that changed gives only the differences', () => {
  it('of one activity, with the names of its fields', () => {
    const file = withActivities((activity) =>
      activity.id === 'wilsonsplein' ? { ...activity, dueOn: date('2008-07-01'), forWhom: null } : activity,
    );
    const plan = planImport(file, before);
    expect(plan.commands.municipality).toEqual([]);
    expect(plan.commands.programme).toMatchObject([
      { type: 'ChangeActivity', activityId: id, fields: { dueOn: '2008-07-01' } },
    ]);
    expect(plan.changes).toEqual([
      {
        change: 'changed',
        what: 'activity',
        id,
        name: 'Het Wilsonsplein opnieuw inrichten met bomen en banken',
        fields: ['forWhom', 'dueOn'],
        emptied: ['forWhom'],
        values: [
          { field: 'forWhom', before: expect.stringMatching(/./), after: '' },
          { field: 'dueOn', before: '2008-06-02', after: '2008-07-01' },
        ],
      },
    ]);
  });

  it('of an activity that is gone and one that is new', () => {
    const file = withActivities((activity) =>
      activity.id === 'wilsonsplein' ? { ...activity, id: 'raaks', what: 'De Raaks inrichten' } : activity,
    );
    const plan = planImport(file, before);
    expect(plan.commands.programme.map(({ type }) => type)).toEqual(['WithdrawActivity', 'ProposeActivity', 'TakeIn']);
    expect(plan.changes.map(({ change, name }) => [change, name])).toEqual([
      ['removed', 'Het Wilsonsplein opnieuw inrichten met bomen en banken'],
      ['added', 'De Raaks inrichten'],
    ]);
  });

  it('of an activity that moved to another project', () => {
    const file = withActivities((activity) =>
      activity.id === 'wilsonsplein' ? { ...activity, project: 'jongerenproject' } : activity,
    );
    const plan = planImport(file, before);
    expect(plan.changes).toMatchObject([{ change: 'changed', fields: ['projectId'] }]);
    const after = carriedOut(plan, before);
    expect(planImport(file, after).changes).toEqual([]);
    expect(after.programme.activities).toHaveLength(14);
  });

  it('of a project and an agenda item that are gone', () => {
    const file = haarlem();
    const smaller = {
      ...file,
      agenda: file.agenda.filter((item) => item.id !== 'jongeren'),
      projects: file.projects.filter((project) => project.id !== 'jongerenproject'),
      activities: file.activities.filter((activity) => activity.project !== 'jongerenproject'),
    };
    const after = imported(smaller, before);
    expect(after.programme.projects).toHaveLength(1);
    expect(after.programme.agenda).toHaveLength(1);
    expect(planImport(smaller, after).changes).toEqual([]);
  });

  it('of the term, which is part of the set-up', () => {
    const file = haarlem();
    const later = { ...file.programme.term, endsOn: date('2009-10-31') };
    expect(planImport({ ...file, programme: { ...file.programme, term: later } }, before).changes).toEqual([
      {
        change: 'changed',
        what: 'programme',
        id: 'haarlem.wijkcontract-2007',
        name: 'Wijkcontract Vijfhoek/Raaks/Doelen en Heiliglanden/De Kamp',
        fields: ['term'],
        emptied: [],
        values: [{ field: 'term', before: '2007-10-01 2009-09-30', after: '2007-10-01 2009-10-31' }],
      },
    ]);
  });

  it('of who signs for a party: the one named now instead of the one named before', () => {
    const file = haarlem();
    const people = file.people.map((person) => {
      if (person.id === 'hassan') return { ...person, roles: null };
      if (person.id !== 'iris') return person;
      const signatory = { basis: null, validFrom: null, validTo: null, ceiling: null, joint: false };
      return { ...person, roles: { coordinator: false, signatory } };
    });
    expect(planImport({ ...file, people }, before).commands.municipality).toMatchObject([
      { type: 'WithdrawMandate', partyId: 'haarlem.politie', personId: 'haarlem.hassan' },
      { type: 'GrantMandate', mandate: { partyId: 'haarlem.politie', personId: 'haarlem.iris' } },
    ]);
  });

  it('of a person, whose accounts and language stay', () => {
    const file = haarlem();
    const people = file.people.map((person) => (person.id === 'daan' ? { ...person, function: 'hovenier' } : person));
    const speaksEnglish = before.people.map((person) => ({ ...person, language: 'en' as const }));
    const plan = planImport({ ...file, people }, { ...before, people: speaksEnglish });
    expect(plan.changedPeople).toMatchObject([
      { personId: 'haarlem.daan', function: 'hovenier', language: 'en', version: 2 },
    ]);
    expect(plan.people).toEqual([]);
  });

  it('of the evening', () => {
    const held = { on: date('2007-08-30'), attendance: 43 };
    const file = { ...haarlem(), evening: { plannedOn: date('2007-08-30'), held } };
    const plan = planImport(file, before);
    expect(plan.commands.programme).toEqual([
      { type: 'PlanEvening', on: '2007-08-30' },
      { type: 'RecordEvening', heldOn: '2007-08-30', attendance: 43 },
    ]);
    expect(planImport(file, carriedOut(plan, before)).changes).toEqual([]);
  });
});

describe('what did not come from the file stays', () => {
  const proposedInChat = (projectId: string) => ({
    ...before,
    programme: {
      ...before.programme,
      activities: [
        ...before.programme.activities,
        {
          activityId: as<AgreementId>('Zk3_x9'),
          projectId: as<ProjectId>(projectId),
          fields: fields(),
          ownerId: null,
          takenIn: false,
          ask: 0,
          answer: { kind: 'notAsked' } as const,
          edition: 0,
          since: null,
          ended: null,
        },
      ],
    },
  });

  it('an activity that was proposed in chat', () => {
    const standing = proposedInChat('haarlem.wijkcontract-2007.jongerenproject');
    expect(planImport(haarlem(), standing).changes).toEqual([]);
  });

  it('the project that it was proposed in', () => {
    const file = haarlem();
    const plan = planImport(
      {
        ...file,
        projects: file.projects.filter(({ id: project }) => project !== 'jongerenproject'),
        activities: file.activities.filter(({ project }) => project !== 'jongerenproject'),
      },
      proposedInChat('haarlem.wijkcontract-2007.jongerenproject'),
    );
    expect(plan.changes.filter(({ what }) => what === 'project')).toEqual([]);
  });

  it('what the coordinator took in, and who else coordinates', () => {
    const file = withActivities((activity) => ({ ...activity, takenIn: false }));
    const coordinators = [...before.programme.coordinators, as<PersonId>('somebody')];
    expect(planImport(file, { ...before, programme: { ...before.programme, coordinators } }).changes).toEqual([]);
  });

  it('the areas, parties and people of other programmes', () => {
    const delft = fileFrom(exampleText('delft-2010.yaml'));
    const { municipality } = haarlem();
    const another = { ...delft, municipality, people: [], activities: [] };
    const plan = planImport(another, { ...before, programme: nothing.programme });
    expect(plan.changes.filter(({ change }) => change === 'removed')).toEqual([]);
  });
});
