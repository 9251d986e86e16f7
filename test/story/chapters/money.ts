import type { Story } from '../story.ts';

/** What was spent, of which source, beside what was agreed. */
export const moneyIsSpent = async (story: Story): Promise<void> => {
  story.page.chapter('Geld: wat is uitgegeven?');
  await story.types('esra', 'stand Wilsonsplein', ['Uitgegeven…', 'Bewijs toevoegen…'], { lines: 16 });
  await story.presses('esra', 'Uitgegeven…', ['Wat is er uitgegeven?'], { silent: true });
  await story.fillsIn('esra', { 'Van welk geld?': 'Wijkbudget Centrum', 'Hoeveel euro in totaal?': '44.120,75' }, [
    'Het bedrag voor',
  ]);
  await story.types('esra', 'stand Wilsonsplein', ['Bewijs toevoegen…'], { silent: true });
  await story.presses('esra', 'Bewijs toevoegen…', ['Wat laat het zien?'], { silent: true });
  await story.fillsIn(
    'esra',
    {
      'Wat laat het zien?': 'Foto van het nieuwe plein',
      'Link naar een pagina of een bericht': 'https://voorbeeld.nl/wilsonsplein',
    },
    ['staat bij de afspraak'],
  );
  await story.types('anna', 'stand', ['Geld'], { silent: true });
  await story.presses('anna', 'Geld', ['Het geld van', 'Wijkbudget Centrum'], { lines: 18 });
};
