import type { Story } from '../story.ts';

const PLAYGROUND = 'Er is geen plek voor kleine kinderen op het Wilsonsplein';
const DARK = 'In de Kamp is het ’s avonds te donker';
const CARS = 'De hele binnenstad moet autovrij worden';

/** What residents said, and what was done with it. */
export const eveningIsHeld = async (story: Story): Promise<void> => {
  story.page.chapter('De bewonersavond');
  await story.stage.goTo('2007-09-14', '09:30');
  await story.types('anna', 'avond', ['Bewonersavond', 'Gepland op']);
  await story.presses('anna', 'Leg de avond vast…', ['Op welke dag?']);
  await story.fillsIn('anna', { 'Op welke dag?': '2007-09-13', 'Hoeveel mensen kwamen er?': '64' }, [
    'De bewonersavond is bewaard',
  ]);
  await story.presses('anna', 'Bekijk de avond', ['Gehouden op', '64']);
  await story.presses('anna', 'Voeg reacties toe…', ['Wat zeiden de bewoners?']);
  await story.fillsIn('anna', { 'Wat zeiden de bewoners?': [PLAYGROUND, DARK, CARS].join('\n') }, [
    '3 reacties zijn bewaard',
  ]);
};

/** Refused with everything that is missing; then each gap is mended from the list. */
export const textIsFrozen = async (story: Story): Promise<void> => {
  story.page.chapter('Vastzetten: eerst wat er nog mist');
  await story.types('anna', 'vastzetten', ['Er missen nog 3 dingen', 'Deze reactie heeft nog geen antwoord'], {
    lines: 16,
  });
  await story.presses('anna', 'Geef antwoord…', ['Wat deden wij ermee?']);
  await story.fillsIn(
    'anna',
    {
      'Welke reacties?': [PLAYGROUND, DARK],
      'Wat deden wij ermee?': 'Overgenomen',
      'Waarom?': 'Het staat nu in het plan voor het plein en voor de portieken.',
    },
    ['2 reacties hebben nu een antwoord'],
  );
  await story.presses('anna', 'Bekijk de avond', ['Reacties zonder antwoord', CARS], { silent: true });
  await story.presses('anna', 'Geef antwoord…', ['Wat deden wij ermee?'], { silent: true });
  await story.fillsIn(
    'anna',
    {
      'Welke reacties?': [CARS],
      'Wat deden wij ermee?': 'Niet overgenomen',
      'Waarom?': 'Dit gaat over de hele stad. De gemeenteraad beslist daarover in 2008.',
    },
    ['1 reactie heeft nu een antwoord'],
  );
  await story.stage.goTo('2007-09-17', '09:30');
  await story.types('anna', 'vastzetten', ['Alles is er', 'Zet vast'], { lines: 16 });
  await story.presses('anna', 'Zet vast', ['De tekst ligt vast: versie 1']);
};
