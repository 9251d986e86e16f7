import type { Story } from '../story.ts';

const WHERE = 'wijkcentrum De Vleugel';

/** Signed before the evening, by all together at a set hour. */
export const delftSigns = async (story: Story): Promise<void> => {
  story.page.chapter('Eerst tekenen: samen, op een vast uur');
  await story.stage.goTo('2009-11-23', '09:30');
  await story.types('olga', 'vastzetten', ['Alles is er', 'Zet vast', 'Plan een bijeenkomst…'], { lines: 14 });
  await story.presses('olga', 'Plan een bijeenkomst…', ['Hoe laat?'], { silent: true });
  await story.fillsIn('olga', { 'Op welke dag?': '2009-12-01', 'Hoe laat?': '14:00', 'Waar?': WHERE }, [
    'De bijeenkomst is op 1 december 2009',
  ]);
  await story.types('olga', 'vastzetten', ['Bijeenkomst: 1 december 2009'], { silent: true });
  await story.presses('olga', 'Zet vast', ['De tekst ligt vast: versie 1']);
  await story.stage.goTo('2009-11-24', '09:10');
  await story.reads('tom', ['Wij tekenen samen op 1 december 2009', WHERE], { lines: 10 });
  await story.stage.goTo('2009-12-01', '14:05');
  await story.reads('pieter', ['Ondertekenen: Wijkprogramma Buitenhof', 'Teken'], { lines: 18 });
  for (const who of ['pieter', 'rachid', 'tom', 'victor'] as const)
    await story.presses(who, 'Teken', ['U hebt getekend'], { silent: who !== 'pieter' });
  story.page.told('Rachid, Tom en Victor tekenen in dezelfde zaal. Het bewonersplatform tekent op papier.');
  await story.does(
    'olga',
    'stuurt de scan',
    (olga) => olga.sendsFile('handtekening-platform.pdf', '%PDF-1.4 a scan'),
    [],
    {
      silent: true,
    },
  );
  await story.presses('olga', 'Leg vast…', ['Hoe heeft de partij getekend?'], { silent: true });
  await story.fillsIn(
    'olga',
    {
      'Hoe heeft de partij getekend?': 'Op papier',
      'Wie heeft getekend?': 'Xander Nergens',
      'In welke functie?': 'voorzitter',
      'Op welke dag?': '2009-12-01',
      'Scan van de handtekening': 'handtekening-platform.pdf',
    },
    ['De handtekening van Bewonersplatform Buitenhof is vastgelegd'],
  );
  await story.stage.later(15);
  await story.reads('victor', ['gaat van start'], { lines: 14 });
};
