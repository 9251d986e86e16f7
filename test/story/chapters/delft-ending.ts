import type { RoleName } from '../cast.ts';
import type { Filled } from '../someone.ts';
import type { Story } from '../story.ts';

const achieved = (reached: string): Filled => ({
  'Hoe is het afgelopen?': '✓ Gelukt',
  'Welk getal is bereikt?': reached,
});

const goesOn = (reached: string, reason: string): Filled => ({
  'Hoe is het afgelopen?': '● Gaat mee naar het volgende programma',
  'Welk getal is bereikt?': reached,
  'Waardoor?': reason,
});

/** By the first words of what it says. Wilma's go on; of the party on paper the coordinator passes it on. */
const OUTCOMES: readonly (readonly [RoleName, string, Filled])[] = [
  ['quirine', 'Ondergrondse containers', achieved('6')],
  ['quirine', 'Wat stuk is op straat', achieved('91')],
  ['quirine', 'De route naar twee scholen', achieved('67')],
  ['saskia', 'De trappenhuizen schilderen', achieved('7,1')],
  ['saskia', 'Nieuwe huurders thuis', achieved('84')],
  ['uma', 'Na elke inbraak', achieved('60')],
  ['uma', 'In de donkere maanden', achieved('72')],
  ['olga', 'Elk kwartaal een opruimdag', achieved('8')],
  ['wilma', 'Drie dagen per week', goesOn('52', 'De huiskamer loopt goed en moet blijven.')],
  ['wilma', 'Veertig bewoners', goesOn('31', 'Meer mensen zoeken hulp dan wij dachten.')],
];

/** Two years later: what was reached. */
export const delftTells = async (story: Story): Promise<void> => {
  story.page.chapter('Eind 2011: wat is bereikt?');
  for (const [who, what, values] of OUTCOMES) {
    const silent = who !== 'wilma';
    await story.types(who, `stand ${what}`, ['Meld wat is bereikt…'], { silent: true });
    await story.presses(who, 'Meld wat is bereikt…', ['Hoe is het afgelopen?'], { silent: true });
    await story.fillsIn(who, values, ['Dank u.'], { silent });
  }
  story.page.told('Ook Quirine, Saskia en Uma melden wat is bereikt; Olga geeft het door voor de bewoners.');
};

/** As the letter says: programmes of two years. The next begins with what goes on, and is signed like the first. */
export const delftGoesOn = async (story: Story): Promise<void> => {
  story.page.chapter('Afsluiten, en verder: 2012-2014');
  await story.stage.goTo('2012-01-02', '09:30');
  await story.types('olga', 'stand', ['Kijk of het programma dicht kan'], { silent: true });
  await story.presses('olga', 'Kijk of het programma dicht kan', ['Alles is er'], { lines: 8 });
  await story.presses('olga', 'Sluit het programma af', ['is afgesloten']);
  await story.types('olga', 'stand', ['Volgend programma…'], { silent: true });
  await story.presses('olga', 'Volgend programma…', ['Welke afspraken gaan mee?'], { lines: 8 });
  await story.fillsIn('olga', { 'Hoe heet het nieuwe programma?': 'Wijkprogramma Buitenhof 2012-2014' }, [
    'staat klaar, met 2 voorstellen',
  ]);
};
