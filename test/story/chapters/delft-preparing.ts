import type { RoleName } from '../cast.ts';
import type { Opened } from '../opening.ts';
import type { Story } from '../story.ts';
import { joins } from './joining.ts';
import { namesOf } from './time-passing.ts';

const OTHERS = ['pieter', 'quirine', 'rachid', 'saskia', 'tom', 'uma', 'victor', 'wilma'] as const;
const BENCHES = 'Bankjes langs de Buitenhofdreef';

/** The coordinator works in Teams here, the partners in Slack. */
export const delftJoins = async (story: Story, { codes, coordinatorsCode }: Opened): Promise<void> => {
  story.page.chapter('Mensen komen binnen');
  await story.types('olga', `koppel ${coordinatorsCode}`, ['Welkom, Olga Voorbeeld']);
  for (const who of OTHERS) await joins(story, who, codes.get(who) ?? '', 'olga');
  story.page.told(`Zo ook ${namesOf(OTHERS)}: elk met een eigen code, elk door Olga bevestigd.`);
};

/** First the agenda with its themes; proposals are judged by criteria that stood there before. */
export const agendaIsSet = async (story: Story): Promise<void> => {
  story.page.chapter('Eerst de agenda, met criteria voor voorstellen');
  await story.types('olga', 'stand ronde', ['Ronde 1', '0 van 1 gebied getekend']);
  await story.presses('olga', 'Bekijk de ronde', ['Buitenhof', 'Gewoon werk van de gemeente'], { lines: 14 });
  await story.types('olga', 'stand', ['Bekijk de agenda'], { silent: true });
  await story.presses('olga', 'Bekijk de agenda', ['Een schone wijk', 'Schone hof'], { lines: 20 });
  await story.types('olga', 'stand', ['Bekijk de voorstellen'], { silent: true });
  await story.presses('olga', 'Bekijk de voorstellen', ['Criteria…'], { silent: true });
  await story.presses('olga', 'Criteria…', ['Wanneer past een voorstel in het programma?'], { silent: true });
  await story.fillsIn(
    'olga',
    { 'Wanneer past een voorstel in het programma?': 'Bewoners vragen erom\nHet is klaar binnen twee jaar' },
    ['2 criteria zijn bewaard'],
  );
  await story.types('wilma', 'voorstel', ['Doe een voorstel'], { silent: true });
  await story.fillsIn('wilma', { 'Wat gaan we doen?': BENCHES, 'Bij welk project hoort het?': 'Schone hof' }, [
    `Uw voorstel “${BENCHES}” staat erin`,
  ]);
  await story.types('olga', 'stand', ['Bekijk de voorstellen'], { silent: true });
  await story.presses('olga', 'Bekijk de voorstellen', [BENCHES, 'Beslis…'], { lines: 14 });
  await story.presses('olga', 'Beslis…', ['Wat gebeurt er met dit voorstel?'], { lines: 12 });
  await story.fillsIn(
    'olga',
    {
      'Wat gebeurt er met dit voorstel?': 'Gewoon werk van de gemeente',
      'Waarom? Of wat is uw vraag?': 'De gemeente zet elk jaar bankjes. Deze komen op die lijst.',
    },
    [],
    {},
  );
  await story.reads('wilma', ['gewoon werk van de gemeente', 'elk jaar bankjes'], { lines: 10 });
};

const OWNERS: readonly (readonly [RoleName, number])[] = [
  ['quirine', 3],
  ['saskia', 2],
  ['uma', 2],
  ['wilma', 2],
];

export const delftOwnersAnswer = async (story: Story): Promise<void> => {
  story.page.chapter('Niemand wordt trekker zonder zelf ja te zeggen');
  await story.reads('quirine', ['Klopt dit?'], { lines: 16 });
  for (const [who, count] of OWNERS)
    for (let answer = 0; answer < count; answer += 1)
      await story.presses(who, 'Ja, dat klopt', ['U bent nu de trekker van'], {
        silent: who !== 'quirine' || answer > 0,
      });
  await story.presses('olga', 'Ja, dat klopt', ['Xander Nergens is nu de trekker'], { under: 'opruimdag' });
};
