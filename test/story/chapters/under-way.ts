import { slackDirect } from '../someone.ts';
import type { Story } from '../story.ts';
import { codeIn } from './preparing.ts';
import { RACKS, SLACK_CHANNEL } from './proposing.ts';

const ROUNDS = 'Twee avonden per week te voet door de wijk gaan';

/** One tap when it is on track; a cause and one line when it is not; silence is never the last green. */
export const progressIsAsked = async (story: Story): Promise<void> => {
  story.page.chapter('Onderweg: hoe staat het ervoor?');
  await story.stage.goTo('2007-10-26', '09:05');
  await story.reads('esra', ['Uw lijst van', RACKS, 'Op schema'], { lines: 14 });
  await story.presses('esra', 'Op schema', ['staat op: Op schema'], { under: RACKS });
  await story.reads('esra', ['Uw lijst van', 'Verbeter…', 'Op schema: door'], { lines: 8 });
  await story.presses('esra', 'Verbeter…', ['Verbeter uw melding']);
  await story.fillsIn(
    'esra',
    {
      'Hoe staat het ervoor?': '▲ Let op',
      'Waardoor?': 'Leverancier',
      'Wat is er aan de hand?': 'De beugels komen later.',
    },
    ['is verbeterd'],
  );
  await story.stage.goTo('2007-11-05', '09:05');
};
void codeIn;
void slackDirect;
void ROUNDS;
void SLACK_CHANNEL;
