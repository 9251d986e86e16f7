import type { RoleName } from '../cast.ts';
import type { Filled } from '../someone.ts';
import type { Story } from '../story.ts';

interface Told {
  readonly who: RoleName;
  readonly what: string;
  readonly values: Filled;
}

const achieved = (reached: string): Filled => ({
  'Hoe is het afgelopen?': '✓ Gelukt',
  'Welk getal is bereikt?': reached,
});

/** What became of each, by its owner; the first words of what it says. */
const OUTCOMES: readonly Told[] = [
  { who: 'esra', what: 'Het Wilsonsplein', values: achieved('7,4') },
  { who: 'esra', what: 'Grotere prullenbakken', values: achieved('12') },
  { who: 'esra', what: 'Een plek buiten', values: achieved('11') },
  { who: 'esra', what: 'Plantvakken langs', values: achieved('41') },
  { who: 'esra', what: 'Twintig fietsbeugels', values: achieved('46') },
  { who: 'gerdaAgain', what: 'De verlichting in de portieken', values: achieved('34') },
  { who: 'gerdaAgain', what: 'Een klussenteam', values: achieved('85') },
  { who: 'iris', what: 'Twee avonden per week', values: achieved('2') },
  { who: 'iris', what: 'Elke maand een spreekuur', values: achieved('12') },
];

const GARDENS: Filled = {
  'Hoe is het afgelopen?': '▲ Deels gelukt',
  'Welk getal is bereikt?': '7',
  'Uitgegeven tot nu toe: Leefbaarheidsbudget corporatie': '28.400,00',
  'Waardoor?': 'Drie complexen worden gesloopt. Daar had opknappen geen zin meer.',
};

const EVENINGS: Filled = {
  'Hoe is het afgelopen?': '● Gaat mee naar het volgende programma',
  'Welk getal is bereikt?': '19',
  'Waardoor?': 'Er komen elk half jaar meer jongeren. Zij willen doorgaan.',
};

/** From six months before the end: every owner tells what became of it; silence is called silence. */
export const outcomesAreTold = async (story: Story): Promise<void> => {
  story.page.chapter('Een half jaar voor het einde: wat is bereikt?');
  await story.reads('gerdaAgain', ['Wat is bereikt?', 'Meld wat is bereikt…'], { lines: 14 });
  await story.reads('anna', ['De looptijd eindigt op 30 september 2009'], { lines: 14 });
  await tells(story, { who: 'gerdaAgain', what: 'Tien binnentuinen', values: GARDENS }, false);
  await tells(story, { who: 'karin', what: 'Elke vrijdag', values: EVENINGS }, false);
  for (const told of OUTCOMES) await tells(story, told, true);
  story.page.told('Ook Esra en Iris melden wat is bereikt, elk met een getal. Leo zegt niets.');
};

/** From the agreement itself: the question on the list has the same form. */
const tells = async (story: Story, { who, what, values }: Told, silent: boolean): Promise<void> => {
  await story.types(who, `stand ${what}`, ['Meld wat is bereikt…'], { silent: true });
  await story.presses(who, 'Meld wat is bereikt…', ['Hoe is het afgelopen?'], { silent, lines: 8 });
  await story.fillsIn(who, values, ['Dank u.'], { silent });
};

const LEOS = ['Vijftien stageplekken', 'Op twee middagen per week'] as const;
const ON_PAPER = [
  ['Twee keer per jaar een tuindag', '36'],
  ['Dertig bewoners vinden', '31'],
] as const;

/** What is missing is named; what nobody told is called so; then it closes, and the next one begins. */
export const programmeIsClosed = async (story: Story): Promise<void> => {
  story.page.chapter('De looptijd is voorbij: afsluiten');
  await story.stage.goTo('2009-10-01', '09:10');
  await story.types('anna', 'stand', ['Wat is bereikt'], { silent: true });
  await story.presses('anna', 'Kijk of het programma dicht kan', ['Er missen nog 4 dingen'], { lines: 16 });
  for (const [what, reached] of ON_PAPER) await passesOn(story, what, reached);
  for (const what of LEOS) await isNotReported(story, what);
  await story.types('anna', 'stand', ['Wat is bereikt'], { silent: true });
  await story.presses('anna', 'Kijk of het programma dicht kan', ['Alles is er', 'blijft zo'], { lines: 10 });
  await story.presses('anna', 'Sluit het programma af', ['is afgesloten']);
  await story.reads('carla', ['is afgesloten op 1 oktober 2009', 'Niet gemeld'], { lines: 16 });
};

const passesOn = async (story: Story, what: string, reached: string): Promise<void> => {
  await story.types('anna', `stand ${what}`, ['Meld wat is bereikt…'], { silent: true });
  await story.presses('anna', 'Meld wat is bereikt…', ['Doorgegeven voor Wijkraad'], { silent: true });
  const values =
    what === ON_PAPER[0][0]
      ? {
          'Hoe is het afgelopen?': '▲ Deels gelukt',
          'Welk getal is bereikt?': reached,
          'Waardoor?': 'Eén dag viel uit.',
        }
      : achieved(reached);
  await story.fillsIn('anna', values, ['Dank u.'], { silent: what !== ON_PAPER[0][0] });
};

const isNotReported = async (story: Story, what: string): Promise<void> => {
  await story.types('anna', 'stand', ['Wat is bereikt'], { silent: true });
  await story.presses('anna', 'Wat is bereikt', ['Nog niet gemeld door Welzijn Binnenstad'], { silent: true });
  await story.presses('anna', 'Zet op “niet gemeld”…', ['Waarom is er geen melding?'], { under: what, silent: true });
  await story.fillsIn(
    'anna',
    { 'Waarom is er geen melding?': 'De trekker is ziek en Welzijn heeft geen cijfers.' },
    ['staat op “niet gemeld”'],
    { silent: what !== LEOS[0] },
  );
};

/** The whole in figures, and what goes on. */
export const nextProgrammeBegins = async (story: Story, name: string): Promise<void> => {
  story.page.chapter('De eindevaluatie, en wat doorgaat');
  await story.types('anna', 'stand', ['Eindevaluatie'], { silent: true });
  await story.presses('anna', 'Eindevaluatie', ['Eindevaluatie:'], { lines: 30 });
  await story.presses('anna', 'Maak een PDF', ['.pdf']);
  await story.types('anna', 'stand', ['Volgend programma…'], { silent: true });
  await story.presses('anna', 'Volgend programma…', ['Welke afspraken gaan mee?'], { lines: 10 });
  await story.fillsIn('anna', { 'Hoe heet het nieuwe programma?': name }, ['staat klaar, met 1 voorstel']);
  await story.types('anna', 'stand jongerenavond', ['jongerenavond'], { lines: 16 });
};
