import { describe, expect, it } from 'vitest';
import { errorsIn, fixtureText, inBrief } from './reading.ts';

const briefly = (fixture: string) => errorsIn(fixtureText(fixture)).map(inBrief);

describe('a programme file with nonsense is refused as a whole, every error at once', () => {
  it('names line and place of each wrong value, what was found and what is expected', () => {
    expect(briefly('wrong-values.yaml')).toEqual([
      '2 municipality.id: Delft! -> id',
      '3 municipality.name: nothing -> text',
      '4 municipality.language: fr -> oneOf',
      '5 municipality.zone: Europe/Delft -> zone',
      '7 areas[0].level: distrikt -> oneOf (district?)',
      '7 areas[0].cbsCode: 503 -> cbsCode',
      '8 parties: gemeente -> list',
      '10 people[0]: just a name -> map',
      '11 programme.name: nothing -> text',
      '15 programme.term.startsOn: 1 januari 2010 -> date',
      '16 programme.undoMinutes: -5 -> 0 to 1440',
      '19 activities[0].project: 7 -> id',
      '21 activities[0].dueOn: 2010-02-30 -> date',
      '24 activities[0].means.money[0].euros: 1.250 -> euros',
      '25 activities[0].means.money[1].euros: 12,505 -> euros',
      '26 activities[0].means.money[2].euros: -3 -> euros',
      '27 activities[0].means.money[3].source: nothing -> text',
      '28 activities[0].means.hours: veel -> number',
      '29 activities[0].means.goods: map -> list',
      '30 activities[0].result.target: nothing -> number',
      '30 activities[0].result.unit: nothing -> text',
      '30 activities[0].result.baseline: Infinity -> number',
      '31 activities[0].takenIn: ja -> yesOrNo',
    ]);
  });

  it('offers the nearest key for an unknown one', () => {
    expect(briefly('unknown-keys.yaml')).toEqual([
      '2 programma: key programma -> knownKey (programme?)',
      '9 programme.term.endOn: key endOn -> knownKey (endsOn?)',
      '11 activities[0].project: nothing -> id',
      '12 activities[0].__proto__: key __proto__ -> knownKey',
      '14 activities[0].due: key due -> knownKey (dueOn?)',
      '15 activities[0].duoOn: key duoOn -> knownKey (dueOn?)',
    ]);
  });

  it('checks every id that points at something, and offers the nearest', () => {
    expect(briefly('unknown-ids.yaml')).toEqual([
      '5 rounds[0].chosen[1]: voorhof -> area',
      '5 rounds[0].regularWork[0]: tanthof -> area',
      '9 people[0].party: gemente -> party (gemeente?)',
      '10 people[1].party: nothing -> party',
      '17 programme.areas[0]: buitenhoff -> area (buitenhof?)',
      '19 projects[0].agenda[0]: schoon -> agendaItem',
      '21 activities[0].project: plien -> project (plein?)',
      '21 activities[0].lead: corporatie -> party',
      '21 activities[0].owner: olgaa -> person (olga?)',
      '21 activities[0].involved[1]: politie -> party',
    ]);
  });

  it('says where an id, a key or a choice stood before', () => {
    expect(briefly('repeated.yaml')).toEqual([
      '4 areas[1].id: buitenhof again, first on 3 -> onlyOnce',
      '6 rounds[0].regularWork[0]: buitenhof again, first on 6 -> onlyOnce',
      '10 programme.name: name again, first on 9 -> onlyOnce',
      '14 programme.themes[2]: clean again, first on 14 -> onlyOnce',
      '20 activities[2].id: vegen again, first on 18 -> onlyOnce',
    ]);
  });

  it('wants no end before its beginning', () => {
    expect(briefly('reversed-dates.yaml')).toEqual([
      '9 people[0].roles.signatory.validTo: 2010-12-31 -> notBefore 2011-01-01',
      '15 programme.term.endsOn: 2009-12-31 -> notBefore 2010-01-01',
    ]);
  });

  it('finds the place of an error beside what is shared by an alias', () => {
    expect(briefly('shared-means.yaml')).toEqual(['18 activities[2].leed: key leed -> knownKey (lead?)']);
  });

  it('wants a map at the top', () => {
    expect(briefly('list.yaml')).toEqual(['1 : list -> map']);
  });

  it('wants something in it', () => {
    expect(briefly('empty.yaml')).toEqual(['file : nothing -> programme']);
  });
});

describe('what is not YAML is refused with its line', () => {
  it.each([
    ['tab.yaml', ['2 : line -> yaml tab']],
    ['indentation.yaml', ['3 : line -> yaml indentation', '4 : line -> yaml quotes']],
    ['not-closed.yaml', ['3 : line -> yaml indentation']],
    ['colon.yaml', ['2 : line -> yaml colon']],
    ['no-colon.yaml', ['3 : line -> yaml colon']],
    ['quotes.yaml', ['1 : line -> yaml quotes']],
    ['two-documents.yaml', ['2 : line -> yaml moreDocuments']],
    ['tag.yaml', ['1 : line -> yaml unknownTag']],
    ['unknown-alias.yaml', ['2 areas: *none -> yaml unknownAlias']],
    ['key-is-a-list.yaml', ['1 : line -> yaml keyIsNotText']],
  ])('%s', (fixture, errors) => {
    expect(briefly(fixture)).toEqual(errors);
  });

  it('shows the line itself and the column', () => {
    expect(errorsIn(fixtureText('colon.yaml'))).toEqual([
      {
        line: 2,
        column: 7,
        path: '',
        found: { kind: 'line', text: 'id: delft: zuid' },
        expected: { kind: 'yaml', problem: 'colon' },
      },
    ]);
  });
});

describe('a file that is made to do harm is refused before it does', () => {
  const refusal = (text: string, name?: string) => errorsIn(text, name).map(inBrief);

  it('of more than a megabyte', () => {
    expect(refusal(`# ${'é'.repeat(500_000)}`)).toEqual(['file : bytes -> atMostBytes']);
  });

  it.each(['[', '- ', '? ', '{a: ', ': '])('nested without end by %j', (opening) => {
    expect(refusal(opening.repeat(900_000 / opening.length))).toEqual(['file : file -> atMostLevels']);
  });

  it('with aliases of aliases', () => {
    expect(refusal(fixtureText('alias-bomb.yaml'))).toEqual(['file : file -> atMostAliases']);
  });

  it('with aliases of aliases, few of them', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}, *l${level}]`,
    );
    expect(refusal(['l0: &l0 [x, x, x]', ...levels].join('\n'))).toEqual(['file : file -> atMostAliases']);
  });

  it('that contains itself', () => {
    expect(refusal('areas: &areas [*areas]')).toContain('1 areas[0]: list -> map');
  });

  it('with as many unknown keys as lines', () => {
    const errors = errorsIn(Array.from({ length: 20_000 }, (_, line) => `key${line}: 1`).join('\n'));
    expect(errors).toHaveLength(20_002);
    expect(errors.at(-1)?.line).toBe(20_000);
  });

  it('of another kind', () => {
    expect(errorsIn('municipality: {}', 'Wijkcontract.docx')).toEqual([
      {
        line: null,
        column: null,
        path: '',
        found: { kind: 'fileName', name: 'Wijkcontract.docx' },
        expected: { kind: 'fileType', endings: ['.yaml', '.yml', '.json'] },
      },
    ]);
  });
});
