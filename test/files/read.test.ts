import { describe, expect, it } from 'vitest';
import { exampleText, fileFrom, fixtureText, pageText, read } from './reading.ts';

describe('a programme file is read', () => {
  it.each(['haarlem-2007.yaml', 'delft-2010.yaml'])('example %s without an error', (name) => {
    expect(read(exampleText(name), name)).toMatchObject({ ok: true });
  });

  it('with what is absent, empty or null left open, in each way that can be written', () => {
    const { municipality, areas, programme, activities, evening } = fileFrom(fixtureText('gaps.yaml'));
    const open = {
      forWhom: null,
      lead: null,
      owner: null,
      ownerFunction: null,
      involved: [],
      dueOn: null,
      themes: [],
      area: null,
      result: null,
      takenIn: false,
      milestones: [],
      waitsFor: [],
    };
    expect(activities[0]).toEqual({ ...open, id: 'absent', project: 'plein', what: 'Iets doen', means: null });
    expect(activities[1]).toMatchObject({ ...open, means: { money: [], hours: null, goods: [] } });
    expect(activities[2]?.means).toEqual({ money: [], hours: 1.5, goods: [] });
    expect(municipality).toMatchObject({ language: 'nl', zone: 'Europe/Amsterdam' });
    expect(areas).toEqual([]);
    expect(programme).toMatchObject({ term: { startsOn: '2010-01-01', endsOn: null }, ladder: null, undoMinutes: 5 });
    expect(evening).toEqual({ plannedOn: null, held: null });
  });

  it.each([
    ['1250', 125_000],
    ['1250.5', 125_050],
    ['"1250,50"', 125_050],
    ['"€ 1250,50"', 125_050],
    ['0.1', 10],
    ['19.99', 1999],
    ['0', 0],
  ])('with euros %s as whole cents', (written, cents) => {
    const text = exampleText('haarlem-2007.yaml').replace('euros: 45000', `euros: ${written}`);
    expect(fileFrom(text).activities[0]?.means?.money[0]?.cents).toBe(cents);
  });

  it('from JSON too', () => {
    const file = fileFrom(exampleText('delft-2010.yaml'));
    const { municipality, programme } = file;
    const json = JSON.stringify({ municipality, programme: { ...programme, areas: [] } });
    expect(read(json, 'delft.json')).toMatchObject({ ok: true, file: { municipality, activities: [] } });
  });

  it('with one description for several activities by an alias', () => {
    const { activities } = fileFrom(fixtureText('shared-means.yaml').replace('    leed: gemeente\n', ''));
    expect(activities.map(({ means }) => means?.money[0]?.cents)).toEqual([1250, 1250, 1250]);
  });
});

describe('the page about the format', () => {
  it('shows an example that can be read', () => {
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(pageText('programme-file.md')) ?? [];
    expect(fileFrom(example).activities).toHaveLength(1);
  });
});
