import { describe, expect, test } from 'vitest';
import { as } from '../../src/domain/ids.ts';
import type { TextData } from '../../src/domain/programme/agreement-text.ts';
import type { AgreementTerms } from '../../src/domain/programme/terms.ts';
import { pagesOf } from '../../src/views/agreement-text.ts';
import { renderText, textDifferences } from '../../src/views/index.ts';

const terms = (given: Partial<AgreementTerms> = {}): AgreementTerms => ({
  agreementId: as('speelplein'),
  projectId: as('pleinen'),
  what: 'Het speelplein opknappen',
  forWhom: 'kinderen uit de buurt',
  leadPartyId: as('gemeente'),
  ownerFunction: 'wijkbeheerder',
  involvedPartyIds: [as('wijkraad')],
  dueOn: as('2008-06-04'),
  themes: ['wellMaintained', 'social'],
  means: { money: [{ cents: 1_250_000, source: 'wijkbudget' }], hours: 40, goods: ['zaaigoed'] },
  result: { indicator: 'meldingen van schade', baseline: 24, target: 6, unit: 'per jaar' },
  milestones: [],
  waitsFor: [],
  ...given,
});

const data = (given: Partial<TextData> = {}): TextData => ({
  programmeId: as('vijfhoek'),
  revision: 1,
  language: 'nl',
  name: 'Vijfhoek en Heiliglanden',
  kind: 'contract',
  term: { startsOn: as('2007-10-01'), endsOn: as('2009-09-30') },
  areas: [
    { areaId: as('a1'), name: 'Vijfhoek' },
    { areaId: as('a2'), name: 'Heiliglanden' },
  ],
  themes: ['clean', 'safe'],
  themeNames: [],
  parties: [
    { partyId: as('gemeente'), name: 'Gemeente Haarlem', kind: 'municipality' },
    { partyId: as('wijkraad'), name: 'Wijkraad Vijfhoek', kind: 'residentsBody' },
  ],
  ladder: { ownerAfter: 1, coordinatorAfter: 5 },
  agenda: [{ itemId: as('schoon'), title: 'Een schone buurt', themes: ['clean'] }],
  projects: [
    {
      projectId: as('pleinen'),
      name: 'Pleinen en tuinen',
      description: 'Wij maken de pleinen § mooier.',
      agendaItemIds: [as('schoon')],
    },
  ],
  agreements: [terms()],
  presentation: null,
  ...given,
});

const GOLDEN = `Wijkcontract Vijfhoek en Heiliglanden
Versie 1
Gebieden: Vijfhoek en Heiliglanden
Thema’s: Schoon en Veilig

Artikel 1. De partijen

Deze partijen maken samen de afspraken in dit programma:

1.1 Gemeente Haarlem
1.2 Wijkraad Vijfhoek

Artikel 2. De looptijd

Het programma begint op 1 oktober 2007 en eindigt op 30 september 2009. Beide dagen horen erbij. De partijen voeren alle afspraken binnen deze looptijd uit.

Artikel 3. Wanneer de afspraken gelden

De afspraken gelden zodra alle partijen deze versie hebben getekend. Een partij is trekker van een afspraak of doet eraan mee. Zij doet dan wat in die afspraak staat, en op tijd. Zij zorgt ook voor wat daarvoor nodig is.

Artikel 4. De agenda

Dit is wat wij in het gebied willen bereiken:

4.1 Een schone buurt (Schoon)

Artikel 5. Project: Pleinen en tuinen

Wij maken de pleinen § mooier.

Dit project hoort bij: Een schone buurt.

5.1 Het speelplein opknappen
- Trekker: Gemeente Haarlem, wijkbeheerder
- Doet mee: Wijkraad Vijfhoek
- Voor: kinderen uit de buurt
- Thema’s: Heel en Sociaal
- Wat is nodig: € 12.500,00 (wijkbudget), 40 uur en zaaigoed
- Resultaat: meldingen van schade, van 24 naar 6 per jaar
- Klaar op: 4 juni 2008

Artikel 6. Laten weten hoe het gaat

De trekker meldt steeds hoe het met een afspraak staat: op schema, let op, loopt niet goed of klaar. Gaat het niet goed, dan meldt de trekker ook waardoor dat komt. De trekker meldt dan ook wat het betekent en wat de partij eraan doet.

Artikel 7. Als een afspraak te laat is

- 1 werkdag na de datum niet klaar? Dan krijgt de trekker bericht.
- 5 werkdagen na de datum nog niet klaar? Dan hoort de wijkcoördinator het. Die overlegt met de partijen hoe het verder gaat.

Artikel 8. De tekst veranderen

Deze tekst verandert alleen als de partijen die het aangaat daarmee akkoord gaan. Elke wijziging krijgt een nummer. Alle partijen krijgen er bericht van.

Artikel 9. Ondertekening

Zij tekenen deze tekst: Gemeente Haarlem en Wijkraad Vijfhoek.`;

describe('Milestones in the text', () => {
  const milestones = [
    { milestoneId: as<never>('opening'), name: 'de opening', on: as<never>('2008-05-01') },
    { milestoneId: as<never>('ontwerp'), name: 'het ontwerp is klaar', on: as<never>('2008-02-01') },
  ];

  test('stand in the order of their days, and are left out where there are none', () => {
    const { text } = renderText(data({ agreements: [terms({ milestones })] }), 'nl');
    expect(text).toContain('- Mijlpalen: het ontwerp is klaar (1 februari 2008) en de opening (1 mei 2008)');
    expect(renderText(data({ agreements: [terms()] }), 'nl').text).not.toContain('Mijlpalen');
  });
});

describe('The text that is signed', () => {
  test('is in numbered articles, with parties and functions', () => {
    const { pages, text } = renderText(data(), 'nl');
    expect(pages.join('\n\n')).toBe(GOLDEN);
    expect(pagesOf(text)).toEqual(pages);
  });

  test('has pages that a dialog can show, and never breaks an agreement', () => {
    const agreements = Array.from({ length: 40 }, (_, index) =>
      terms({ agreementId: as(`a${index}`), what: `Afspraak nummer ${index}` }),
    );
    const { pages } = renderText(data({ agreements }), 'nl');
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(2400);
    for (const [index] of agreements.entries()) {
      const page = pages.find((one) => one.includes(`Afspraak nummer ${index}\n`));
      expect(page?.split(`Afspraak nummer ${index}\n`)[1]?.split('\n\n')[0]).toContain('- Klaar op: 4 juni 2008');
    }
  });

  test('can be read in another language', () => {
    expect(renderText(data(), 'en').text).toContain(
      '- What is needed: € 12,500.00 (wijkbudget), 40 hours and zaaigoed',
    );
  });

  test('is the same each time', () => {
    expect(renderText(data(), 'nl')).toEqual(renderText(data(), 'nl'));
  });
});

describe('The differences of two texts', () => {
  const differences = (after: Partial<TextData>) =>
    textDifferences(renderText(data(), 'nl').text, renderText(data({ revision: 2, ...after }), 'nl').text);

  test('are none when only the version is another', () => expect(differences({})).toEqual([]));

  test('name the field that changed, under its agreement', () => {
    expect(differences({ agreements: [terms({ dueOn: as('2008-07-01') })] })).toEqual([
      { label: '5.1 Het speelplein opknappen', before: 'Klaar op: 4 juni 2008', after: 'Klaar op: 1 juli 2008' },
    ]);
  });

  test('say what an agreement waits for from now on, and whose that is', () => {
    const first = terms({ agreementId: as('eerst'), what: 'Bomen planten' });
    const before = textDifferences(
      renderText(data({ agreements: [first, terms()] }), 'nl').text,
      renderText(data({ agreements: [first, terms({ waitsFor: [first.agreementId] })] }), 'nl').text,
    );
    expect(before).toEqual([
      {
        label: '5.2 Het speelplein opknappen',
        before: '',
        after: expect.stringMatching(/^Wacht op: Bomen planten \(/),
      },
    ]);
  });

  test('show a new agreement whole, and not that others got another number', () => {
    const added = terms({ agreementId: as('nieuw'), what: 'Bomen planten', forWhom: null });
    const [found, ...rest] = differences({ agreements: [added, terms()] });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ label: '5.1 Bomen planten', before: '' });
    expect(found?.after.split('\n').length).toBeGreaterThan(3);
  });

  test('show what is gone', () => {
    const gone = differences({ agreements: [] }).find(({ label }) => label === '5.1 Het speelplein opknappen');
    expect(gone).toMatchObject({ after: '' });
    expect(gone?.before).toContain('Klaar op: 4 juni 2008');
  });

  test('pair a line with the one in its place, also where others come and go', () => {
    const changed = terms({ forWhom: null, dueOn: as('2008-07-01') });
    expect(differences({ agreements: [changed] })).toContainEqual({
      label: '5.1 Het speelplein opknappen',
      before: 'Klaar op: 4 juni 2008',
      after: 'Klaar op: 1 juli 2008',
    });
  });

  test.each<[string, Partial<TextData>, string]>([
    ['the name', { name: 'Wijkcontract Anders' }, 'Wijkcontract Anders'],
    ['the term', { term: { startsOn: as('2007-10-01'), endsOn: as('2010-09-30') } }, '30 september 2010'],
    ['the ladder', { ladder: { ownerAfter: 4, coordinatorAfter: 11 } }, '11 werkdagen'],
    [
      'the parties',
      { parties: [...data().parties, { partyId: as('school'), name: 'School', kind: 'other' }] },
      'School',
    ],
    [
      'the agenda',
      { agenda: [{ itemId: as('licht'), title: 'Licht in de stegen', themes: [] }] },
      'Licht in de stegen',
    ],
    ['the areas', { areas: [{ areaId: as('x'), name: 'Schalkwijk' }] }, 'Schalkwijk'],
  ])('name what is different in %s', (_, after, words) => {
    expect(
      differences(after)
        .map((difference) => difference.after)
        .join('\n'),
    ).toContain(words);
  });

  test('cost little for a whole programme', () => {
    const many = Array.from({ length: 100 }, (_, index) => terms({ agreementId: as(`a${index}`), what: `A ${index}` }));
    expect(differences({ agreements: many }).length).toBeGreaterThan(0);
  });
});

describe('a text that is signed before residents saw it', () => {
  test('says when they see it, and what becomes of what they say', () => {
    const text = (plannedOn: string | null) =>
      renderText(data({ presentation: { plannedOn: plannedOn === null ? null : as(plannedOn) } }), 'nl').text;
    expect(text('2007-11-07')).toContain('Dat is op 7 november 2007.');
    expect(text(null)).toContain('De wijkcoördinator maakt de datum bekend.');
    expect(text(null)).toContain('Elke reactie krijgt een antwoord, met de reden.');
  });

  test('says nothing of it where residents saw it first', () => {
    expect(renderText(data(), 'nl').text).not.toContain('bewoners');
  });
});
