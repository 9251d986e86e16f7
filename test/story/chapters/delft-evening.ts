import type { Story } from '../story.ts';

const LIGHT = 'Bij de tramhalte is het te donker';
const DOGS = 'Er moet een plek komen waar honden los mogen';

/** After the signatures the programme is presented; what was heard gets an answer all the same. */
export const delftPresents = async (story: Story): Promise<void> => {
  story.page.chapter('Daarna de bewonersavond');
  await story.stage.goTo('2010-01-26', '09:30');
  await story.types('olga', 'stand', ['nog niet gepresenteerd'], { lines: 12 });
  await story.types('olga', 'avond', ['Bewonersavond'], { silent: true });
  await story.presses('olga', 'Leg de avond vast…', ['Op welke dag?'], { silent: true });
  await story.fillsIn('olga', { 'Op welke dag?': '2010-01-21', 'Hoeveel mensen kwamen er?': '48' }, [
    'De bewonersavond is bewaard',
  ]);
  await story.presses('olga', 'Bekijk de avond', ['Gehouden op', '48'], { lines: 10 });
  await story.presses('olga', 'Voeg reacties toe…', ['Wat zeiden de bewoners?'], { silent: true });
  await story.fillsIn('olga', { 'Wat zeiden de bewoners?': [LIGHT, DOGS].join('\n') }, ['2 reacties zijn bewaard']);
  story.person('olga').closesDialog();
  await story.types('olga', 'avond', ['Reacties zonder antwoord', LIGHT], { silent: true });
  await story.presses('olga', 'Geef antwoord…', ['Wat deden wij ermee?'], { silent: true });
  await story.fillsIn(
    'olga',
    {
      'Welke reacties?': [LIGHT],
      'Wat deden wij ermee?': 'Overgenomen',
      'Waarom?': 'De lantaarns bij de halte staan al in de afspraken. Zij komen het eerst.',
    },
    ['1 reactie heeft nu een antwoord'],
  );
  await story.types('olga', 'avond', [DOGS], { silent: true });
  await story.presses('olga', 'Geef antwoord…', ['Wat deden wij ermee?'], { silent: true });
  await story.fillsIn(
    'olga',
    {
      'Welke reacties?': [DOGS],
      'Wat deden wij ermee?': 'Niet overgenomen',
      'Waarom?': 'In het park ernaast mogen honden al los.',
    },
    ['1 reactie heeft nu een antwoord'],
    { silent: true },
  );
};
