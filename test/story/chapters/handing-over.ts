import type { Story } from '../story.ts';

const PLACE = 'Een plek buiten maken';
const PLANTS = 'Plantvakken langs de smalle straten';
const ESRA = 'Esra Fictief, opzichter straten en pleinen, Gemeente Haarlem';

/** Somebody left: their agreement has nobody, until another one says yes with the dossier read. */
export const ownerLeaves = async (story: Story): Promise<void> => {
  story.page.chapter('Een trekker is weg; iemand anders zegt ja');
  await story.types('anna', 'mensen', ['Wie doet wat?'], { silent: true });
  await story.presses('anna', 'Wie doet wat?', ['Elke taak heeft iemand', 'Iemand is weg…'], { lines: 10 });
  await story.presses('anna', 'Iemand is weg…', ['Wie is weg?'], { silent: true });
  await story.fillsIn('anna', { 'Wie is weg?': 'Daan Denkbeeld, beheerder groen, Gemeente Haarlem' }, [
    'Daan Denkbeeld is weg',
    'Vraag per taak iemand',
  ]);
  await story.presses('anna', 'Draag over…', ['Wie neemt het over?'], { under: PLACE, silent: true });
  await story.fillsIn('anna', { 'Wie neemt het over?': ESRA }, ['Esra Fictief krijgt de vraag, met het dossier']);
  await story.reads('esra', ['Neemt u dit over?', PLACE], { lines: 14 });
  await story.presses('esra', 'Bekijk het dossier', ['Wat er gebeurde', PLACE], { lines: 24 });
  await story.presses('esra', 'Ja, ik neem het over', ['U neemt het over']);
  await story.reads('anna', ['neemt het over'], { lines: 8 });
  await plantsAreTakenOver(story);
};

/** What is done already has somebody too: they tell at the end what was reached. */
const plantsAreTakenOver = async (story: Story): Promise<void> => {
  const silent = { silent: true };
  await story.types('anna', 'mensen', ['Wie doet wat?'], silent);
  await story.presses('anna', 'Wie doet wat?', ['Nu: niemand'], silent);
  await story.presses('anna', 'Draag over…', ['Wie neemt het over?'], { under: PLANTS, ...silent });
  await story.fillsIn('anna', { 'Wie neemt het over?': ESRA }, ['Esra Fictief krijgt de vraag'], silent);
  await story.reads('esra', ['Neemt u dit over?', PLANTS], silent);
  await story.presses('esra', 'Ja, ik neem het over', ['U neemt het over'], silent);
  story.page.told('De plantvakken neemt Esra ook over.');
};
