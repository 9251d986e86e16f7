import type { Story } from '../story.ts';

const PLACE = 'Een plek buiten maken';
const WHY = 'Bewoners wilden de plek niet op deze hoek. De nieuwe plek is pas in november klaar.';

/** A later date: drafted with its differences, said yes to by its owner, consented to by the parties it touches. */
export const amendmentIsMade = async (story: Story): Promise<void> => {
  story.page.chapter('Een afspraak moet anders: wijziging 1');
  await story.types('anna', 'wijzig ontmoeten', ['Wat wilt u wijzigen?', 'Wie en wanneer…']);
  await story.presses('anna', 'Wie en wanneer…', ['Wanneer is het klaar?'], { silent: true });
  await story.fillsIn('anna', { 'Wanneer is het klaar?': '2008-11-28' }, ['Deze partijen beslissen', 'Verstuur…'], {
    lines: 18,
  });
  await story.presses('anna', 'Verstuur…', ['Waarom deze wijziging?'], { silent: true });
  await story.fillsIn('anna', { 'Waarom deze wijziging?': WHY }, ['De wijziging is op weg']);
  await story.reads('daan', ['Klopt het?', PLACE], { lines: 12 });
  await story.presses('daan', 'Ja, dat klopt', ['Dank u. Wij vragen nu de partijen.']);
  await story.reads('carla', ['Gaat u akkoord?', '28 november 2008', WHY], { lines: 18 });
  for (const who of ['carla', 'hassan', 'joost'] as const)
    await story.presses(who, 'Akkoord', ['U bent akkoord'], { silent: who !== 'carla' });
  story.page.told('Ook de politie en Welzijn zijn akkoord. De wijkraad antwoordt op papier.');
  await story.presses('anna', 'Leg vast…', ['Akkoord op papier'], { silent: true });
  await story.fillsIn(
    'anna',
    {
      'Wie heeft getekend?': 'Mies Monster',
      'In welke functie?': 'voorzitter',
      'Op welke dag?': story.stage.now().toPlainDate().toString(),
      'Scan van de handtekening': { name: 'akkoord-wijkraad.pdf', content: '%PDF-1.4 a scan' },
    },
    ['Wijkraad Oude Stad is akkoord'],
  );
  await story.stage.later(6);
  await story.reads('frank', ['Wijziging 1 geldt'], { lines: 10 });
  await story.types('anna', 'stand ontmoeten', ['28 november 2008'], { lines: 14 });
};
