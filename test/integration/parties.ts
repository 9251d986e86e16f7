/** A programme of that many parties, each with one person who signs for it and owns its one activity. */
export const programmeOf = (parties: number, startsOn = '2030-01-01'): string => {
  const numbers = Array.from({ length: parties }, (_, index) => index + 1);
  const year = Number(startsOn.slice(0, 4));
  return [
    'municipality: { id: teststad, name: Teststad }',
    'areas: [{ id: wijk, name: Wijk, level: area }]',
    'parties:',
    ...numbers.map((n) => `  - { id: partij${n}, name: Partij ${n}, kind: other }`),
    'people:',
    '  - { id: anna, name: Anna Voorbeeld, function: wijkmanager, party: partij1, roles: { coordinator: true } }',
    ...numbers.map(
      (n) =>
        `  - { id: p${n}, name: Persoon ${n}, function: directeur, party: partij${n}, roles: { signatory: { basis: Statuten } } }`,
    ),
    'programme:',
    '  id: proef',
    '  name: Proef',
    '  kind: programme',
    '  order: signFirst',
    `  term: { startsOn: ${startsOn}, endsOn: ${year + 1}-12-31 }`,
    '  areas: [wijk]',
    '  undoMinutes: 0',
    'projects: [{ id: project, name: Project }]',
    'activities:',
    ...numbers.flatMap((n) => [
      `  - id: doen${n}`,
      '    project: project',
      `    what: Iets doen nummer ${n}`,
      `    lead: partij${n}`,
      `    owner: p${n}`,
      `    dueOn: ${year + 1}-06-02`,
      '    means: { hours: 10 }',
      '    result: { indicator: dingen, baseline: 0, target: 1, unit: dingen }',
      '    takenIn: true',
    ]),
    '',
  ].join('\n');
};
