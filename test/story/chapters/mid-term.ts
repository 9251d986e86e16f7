import type { RoleName } from '../cast.ts';
import type { Story } from '../story.ts';

const GARDENS = 'Tien binnentuinen opknappen';

/** Half-way every owner is asked once; what nobody said stands in the minutes as no answer. */
export const midTermIsHeld = async (story: Story): Promise<void> => {
  story.page.chapter('Halverwege: de tussenevaluatie');
  await story.stage.goTo('2008-10-01', '09:10');
  await story.reads('gerdaAgain', ['Tussenevaluatie', GARDENS, 'Geef antwoord…'], { lines: 12 });
  await story.presses('gerdaAgain', 'Geef antwoord…', ['Is deze afspraak nog nuttig?'], { under: GARDENS, lines: 8 });
  await story.fillsIn(
    'gerdaAgain',
    {
      'Is deze afspraak nog nuttig?': 'Ja',
      'Gaat het goed?': 'Nee, het gaat niet goed',
      'Wat moet er anders?': ['Iets veranderen'],
      'Wat bedoelt u precies?': 'Zeven tuinen lukken nog. Tien is te veel in deze tijd.',
    },
    ['Dank u. Uw antwoord over'],
  );
  for (const [who, what] of ANSWERS) await goesWell(story, who, what);
  story.page.told('Karin en Iris antwoorden ook. Leo zegt niets.');
  await story.types('anna', 'stand', ['Tussenevaluatie'], { silent: true });
  await story.presses('anna', 'Tussenevaluatie', ['beantwoord', 'Geef antwoord door…'], { lines: 16 });
  await story.presses('anna', 'Geef antwoord door…', ['Is deze afspraak nog nuttig?'], {
    under: 'tuindag',
    silent: true,
  });
  await story.fillsIn('anna', { 'Is deze afspraak nog nuttig?': 'Ja', 'Gaat het goed?': 'Ja, het gaat goed' }, [
    'Dank u. Uw antwoord over',
  ]);
  await story.stage.goTo('2008-10-15', '09:10');
  await story.types('anna', 'stand', ['Tussenevaluatie'], { silent: true });
  await story.presses('anna', 'Tussenevaluatie', ['Sluit af'], { silent: true });
  await story.presses('anna', 'Sluit af', ['De tussenevaluatie is afgesloten']);
  await story.presses('anna', 'Bekijk het verslag', ['Verslag van de tussenevaluatie', 'Geen antwoord van'], {
    lines: 30,
  });
  await story.presses('anna', 'Verslag als PDF', ['verslag-tussenevaluatie.pdf']);
};

const ANSWERS = [
  ['karin', 'Elke vrijdag een jongerenavond'],
  ['iris', 'Twee avonden per week te voet'],
  ['iris', 'Elke maand een spreekuur'],
] as const;

const goesWell = async (story: Story, who: RoleName, under: string): Promise<void> => {
  await story.presses(who, 'Geef antwoord…', ['Is deze afspraak nog nuttig?'], { under, silent: true });
  await story.fillsIn(
    who,
    { 'Is deze afspraak nog nuttig?': 'Ja', 'Gaat het goed?': 'Ja, het gaat goed' },
    ['Dank u. Uw antwoord over'],
    { silent: true },
  );
};
