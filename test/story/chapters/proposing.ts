import type { Applied } from '../../../src/application/programme-file/apply.ts';
import type { Story } from '../story.ts';

export const SLACK_CHANNEL = 'C0PLEINEN';
export const TEAMS_CHANNEL = 'jongerenproject';
export const RACKS = 'Twintig fietsbeugels bij het buurthuis plaatsen';

/** Each project team has a channel of its own, on the platform where it works. */
export const channelsAreLinked = async (story: Story, codes: Applied['teamCodes']): Promise<void> => {
  const codeOf = (name: string) => codes.find(({ project }) => project === name)?.code ?? '';
  story.page.chapter('Elk projectteam heeft zijn kanaal');
  await story.types('gerda', `koppel ${codeOf('Pleinen en tuinen')}`, ['Pleinen en tuinen'], { in: SLACK_CHANNEL });
  await story.types('karin', `koppel ${codeOf('Jongerenproject')}`, ['Jongerenproject'], { in: TEAMS_CHANNEL });
};

/** A project team proposes, completes and is taken in; an owner says no, another one yes. */
export const activityIsProposed = async (story: Story): Promise<void> => {
  story.page.chapter('Een voorstel uit het kanaal');
  await story.types('gerda', 'voorstel', ['Doe een voorstel'], { in: SLACK_CHANNEL });
  await story.fillsIn(
    'gerda',
    {
      'Wat gaan we doen?': RACKS,
      'Voor wie?': 'bezoekers van het buurthuis',
      'Bij welk project hoort het?': 'Pleinen en tuinen',
      'Welke partij is de trekker?': 'Gemeente Haarlem',
      'Wanneer is het klaar?': '2007-11-23',
    },
    [`Uw voorstel “${RACKS}” staat erin`],
    { in: SLACK_CHANNEL },
  );
  await story.presses('gerda', 'Maak compleet…', ['Wie en wanneer', 'Stap 1 van 3'], { in: SLACK_CHANNEL });
  await story.fillsIn('gerda', { 'Wie is de trekker?': 'Daan Denkbeeld, beheerder groen, Gemeente Haarlem' }, [
    'Stap 2 van 3',
  ]);
  await story.fillsIn(
    'gerda',
    {
      'Hoeveel geld is nodig, in euro?': '2000',
      'Wie betaalt?': 'Wijkbudget Centrum',
      'Hoeveel uur werk?': '24',
      'Welke spullen?': '20 fietsbeugels',
    },
    ['Stap 3 van 3'],
  );
  await story.fillsIn(
    'gerda',
    {
      'Wat meten we?': 'plekken voor fietsen',
      'Wat is de beginstand?': '6',
      'Wat is het doel?': '46',
      'Waarin meten we?': 'plekken',
    },
    [`“${RACKS}” is bewaard`],
    { in: SLACK_CHANNEL },
  );
  story.page.chapter('De coördinator neemt het op; niemand wordt trekker zonder zelf ja te zeggen');
  await story.types('anna', 'stand', ['De volgende stap', 'Beslis over 1 voorstel']);
  await story.presses('anna', 'Bekijk de voorstellen', ['1 voorstel wacht op een beslissing', RACKS]);
  await story.presses('anna', 'Kies uit de lijst…', ['Voorstellen opnemen']);
  await story.fillsIn('anna', { 'Welke voorstellen neemt u op?': [RACKS], 'Waarom?': 'Bewoners vroegen erom.' }, [
    '1 voorstel is opgenomen',
  ]);
  await story.reads('gerda', ['Uw voorstellen voor', 'Bewoners vroegen erom.'], { lines: 8 });
  await story.reads('daan', ['Klopt dit?', RACKS], { lines: 16 });
  await story.presses('daan', 'Nee', ['Dit klopt niet'], { under: RACKS });
  await story.fillsIn(
    'daan',
    { 'Waarom niet?': 'Ik beheer het groen. Beugels in de stoep zijn werk van de opzichter.' },
    ['Het projectteam zoekt een andere weg'],
  );
  await story.reads('gerda', [`Geen trekker voor: ${RACKS}`, 'Andere trekker…'], { in: SLACK_CHANNEL });
  await story.presses('stranger', 'Andere trekker…', ['Ik ken u nog niet'], { in: SLACK_CHANNEL });
  await story.presses('gerda', 'Andere trekker…', ['Wie en wanneer'], { in: SLACK_CHANNEL });
  await story.fillsIn(
    'gerda',
    {
      'Wie is de trekker?': 'Esra Fictief, opzichter straten en pleinen, Gemeente Haarlem',
      'Welke functie heeft de trekker?': 'opzichter straten en pleinen',
    },
    ['Stap 2 van 3'],
  );
  story.person('gerda').closesDialog();
  await story.reads('esra', ['Klopt dit?', RACKS], { lines: 8 });
  await story.presses('esra', 'Ja, dat klopt', ['U bent nu de trekker van', RACKS], { under: RACKS });
};

const OWNERS = [
  ['esra', 2],
  ['daan', 2],
  ['gerda', 3],
  ['iris', 2],
  ['karin', 1],
] as const;

/** All of one owner's in one message, each with its own answer; the coordinator passes on the yes of a party on paper. */
export const ownersAnswer = async (story: Story): Promise<void> => {
  story.page.blank();
  story.page.told(
    'De andere trekkers kregen hun vraag toen zij binnenkwamen: alle activiteiten van één trekker in één bericht.',
  );
  await story.reads('leo', ['stageplekken', 'Yes, that is right'], { lines: 16 });
  await story.presses('leo', 'Yes, that is right', ['Thank you'], {});
  await story.presses('leo', 'Yes, that is right', ['Thank you'], { silent: true });
  for (const [who, count] of OWNERS)
    for (let answer = 0; answer < count; answer += 1)
      await story.presses(who, 'Ja, dat klopt', ['U bent nu de trekker van'], { silent: true });
  await story.reads('anna', ['gebruikt geen chat', 'Mies Monster'], { lines: 10 });
  await story.presses('anna', 'Ja, dat klopt', ['Mies Monster is nu de trekker'], { under: 'tuindag' });
  await story.presses('anna', 'Ja, dat klopt', ['Dank u'], { under: 'Dertig bewoners', silent: true });
};
