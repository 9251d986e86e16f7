import { CAST } from '../cast.ts';
import type { Story } from '../story.ts';
import { SLACK_CHANNEL, TEAMS_CHANNEL } from './proposing.ts';

const NO = 'De huiswerkklas kan niet op 30 juni klaar zijn: het lokaal is pas in september vrij.';

/** Asked on both platforms and on paper; one declines, and who signed before hears why. */
export const firstRevisionIsDeclined = async (story: Story): Promise<void> => {
  story.page.chapter('Versie 1 gaat naar de partijen');
  await story.reads('carla', ['Ondertekenen: Wijkcontract', 'Teken', 'controlecode'], { lines: 24 });
  await story.presses('carla', 'Teken', ['Dank u. U hebt getekend'], {
    times: 3,
    told: ' (Slack bezorgt de klik drie keer)',
  });
  await story.reads('carla', ['Getekend door Gemeente Haarlem', 'terug tot', 'Handtekening terugnemen']);
  await story.reads('hassan', ['Ondertekenen: Wijkcontract', 'Lees alles'], { lines: 6 });
  await hassanReadsAll(story);
  await story.presses('hassan', 'Teken', ['U hebt getekend']);
  await frankAsksForAChange(story);
  await story.reads('joost', ['Ondertekenen: Wijkcontract', 'Teken'], { silent: true });
  await story.presses('joost', 'Ik teken niet…', ['Waarom niet?']);
  await story.fillsIn('joost', { 'Waarom niet?': NO }, ['U hebt geweigerd te tekenen']);
  story.page.blank();
  story.page.told('Vijf minuten later telt de weigering. Wie al tekende, hoort het, met de reden.');
  await story.stage.later(6);
  for (const who of ['carla', 'hassan', 'frank'] as const)
    await story.reads(who, ['Welzijn Binnenstad tekent niet', NO], { silent: who !== 'carla' });
  await story.reads('anna', ['Welzijn Binnenstad tekent niet', NO, 'Tekst weer openen…']);
  await story.presses('anna', 'Wie heeft getekend?', ['3 van 5 getekend'], { lines: 20 });
};

const hassanReadsAll = async (story: Story): Promise<void> => {
  let page = await story.presses('hassan', 'Lees alles', ['Bladzijde 1 van'], { lines: 16 });
  while (page.includes('Volgende bladzijde'))
    page = await story.presses('hassan', 'Volgende bladzijde', ['Bladzijde'], { lines: 4 });
  story.person('hassan').closesDialog();
};

const frankAsksForAChange = async (story: Story): Promise<void> => {
  await story.presses('frank', 'Vraag een wijziging…', ['Wat moet er anders?']);
  await story.fillsIn(
    'frank',
    { 'Wat moet er anders?': 'De portieken: graag 30 in plaats van 34, vier worden gesloopt.' },
    ['Uw vraag is verstuurd'],
  );
  await story.reads('anna', ['vraagt een wijziging', '30 in plaats van 34']);
  await story.presses('anna', 'Antwoord…', ['Antwoord op de vraag']);
  await story.fillsIn(
    'anna',
    { 'Uw antwoord': 'Niet aangepast', 'Waarom?': 'De sloop begint na de looptijd. Tot dan zijn er 34 portieken.' },
    ['Uw antwoord is verstuurd'],
  );
  await story.reads('frank', ['Antwoord op uw vraag', 'De sloop begint na de looptijd']);
  const again = await story.person('frank').holds('Teken');
  await story.presses('frank', 'Teken', ['U hebt getekend']);
  await story.stage.later(6);
  await story.does('frank', 'drukt nog eens op [Teken], op een telefoon die achterloopt', again, [
    'Dit is al getekend',
  ]);
};

/** Who signed before sees only what is different, and one button. The last signature, on paper, starts the programme. */
export const secondRevisionIsSigned = async (story: Story): Promise<void> => {
  story.page.chapter('De coördinator opent de tekst weer; versie 2');
  await story.presses('anna', 'Tekst weer openen…', ['Versie 1 vervalt']);
  await story.fillsIn('anna', { 'Waarom opent u de tekst weer?': 'De huiswerkklas krijgt een haalbare datum.' }, [
    'De tekst is weer open',
  ]);
  await story.reads('carla', ['De tekst is veranderd']);
  await story.types('anna', 'stand huiswerkklas', ['huiswerkklas', 'Klaar op'], { lines: 14 });
  await story.presses('anna', 'Maak compleet…', ['Stap 1 van 3'], { lines: 4 });
  await story.fillsIn('anna', { 'Wanneer is het klaar?': '2008-12-19' }, ['Stap 2 van 3'], { lines: 3 });
  story.person('anna').closesDialog();
  await story.reads('leo', ['19 December 2008', 'Yes, that is right'], { lines: 10 });
  await story.presses('leo', 'Yes, that is right', ['Thank you']);
  await story.types('anna', 'vastzetten', ['Alles is er', 'Zet vast'], { silent: true });
  await story.presses('anna', 'Zet vast', ['De tekst ligt vast: versie 2']);
  await story.reads('carla', ['U tekende versie 1', 'is alleen dit anders', '19 december 2008'], { lines: 16 });
  for (const who of ['carla', 'hassan', 'frank', 'joost'] as const)
    await story.presses(who, 'Teken', ['U hebt getekend'], { silent: who !== 'carla' });
  story.page.blank();
  story.page.told(`Ook ${CAST.hassan.name}, ${CAST.frank.name} en nu ook ${CAST.joost.name} tekenen.`);

  story.page.chapter('De wijkraad tekent op papier');
  await story.stage.goTo('2007-10-01', '10:00');
  await story.reads('anna', ['Tekenen op papier: Wijkraad Oude Stad', 'Leg vast…'], { lines: 10 });
  await story.presses('anna', 'Leg vast…', ['Leg vast wie tekende']);
  await story.fillsIn(
    'anna',
    {
      'Hoe heeft de partij getekend?': 'Op papier',
      'Wie heeft getekend?': 'Mies Monster',
      'In welke functie?': 'voorzitter',
      'Op welke dag?': '2007-09-28',
      'Scan van de handtekening': { name: 'handtekening-wijkraad.pdf', content: '%PDF-1.4 a scan' },
    },
    ['De handtekening van Wijkraad Oude Stad is vastgelegd'],
  );
  await story.stage.later(6);
  story.page.chapter('De laatste handtekening telt: het wijkcontract gaat van start');
  await story.reads('gerda', ['gaat van start'], { in: SLACK_CHANNEL, lines: 20 });
  await story.reads('karin', ['gaat van start'], { in: TEAMS_CHANNEL, silent: true });
  await story.reads('joost', ['gaat van start'], { lines: 20 });
  for (const who of ['carla', 'hassan', 'frank', 'joost'] as const)
    await story.reads(who, ['Ondertekenen: Wijkcontract', 'In uitvoering', 'Alle partijen hebben getekend'], {
      silent: who !== 'hassan',
    });
};
