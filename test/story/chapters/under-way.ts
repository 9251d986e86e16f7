import { slackDirect } from '../someone.ts';
import type { Story } from '../story.ts';
import { joins } from './joining.ts';
import { codeIn } from './preparing.ts';
import { RACKS, SLACK_CHANNEL, TEAMS_CHANNEL } from './proposing.ts';

const SQUARE = 'Het Wilsonsplein opnieuw inrichten';
const GARDENS = 'Tien binnentuinen opknappen';
const HOURS = 'Elke maand een spreekuur';
const PLANTS = 'Plantvakken langs de smalle straten';

/** One tap when it is on track; a cause and one line when it is not; silence is never the last green. */
export const progressIsAsked = async (story: Story): Promise<void> => {
  story.page.chapter('Onderweg: hoe staat het ervoor?');
  await story.stage.goTo('2007-10-26', '09:05');
  await story.reads('esra', ['Uw lijst van', RACKS, 'Op schema']);
  await story.presses('esra', 'Op schema', ['staat op: Op schema'], { under: RACKS });
  await story.reads('esra', ['Uw lijst van', 'Verbeter…', 'Op schema: door'], { lines: 8 });
  await story.presses('esra', 'Verbeter…', ['Verbeter uw melding'], { lines: 4 });
  await story.fillsIn(
    'esra',
    {
      'Hoe staat het ervoor?': '▲ Let op',
      'Waardoor?': 'Leverancier',
      'Wat is er aan de hand?': 'De beugels komen drie weken later.',
    },
    ['is verbeterd'],
  );
  story.page.blank();
  story.page.told('Wat Esra nog niet wist, vragen wij na vijf werkdagen: op haar ene lijst van die dag.');
  await story.stage.goTo('2007-11-02', '09:05');
  await story.reads('esra', ['Uw lijst van 2 november 2007', SQUARE, 'Weet u het nu?'], { lines: 22 });
  await story.presses('esra', 'Op schema', ['staat op: Op schema'], { under: SQUARE });
  await story.presses('esra', 'Vul aan…', ['Verbeter uw melding'], { silent: true });
  await story.fillsIn(
    'esra',
    {
      'Wat betekent dat?': 'Het werk begint later en blijft binnen de datum.',
      'Wat doet u eraan?': 'De helft komt van een andere leverancier.',
    },
    ['is verbeterd'],
  );
  await story.stage.goTo('2007-11-08', '09:05');
  await story.reads('anna', ['Vraag het aan Wijkraad Oude Stad', 'tuindag'], { lines: 10 });
  await story.presses('anna', 'Op schema', ['staat op: Op schema'], { under: 'tuindag' });
};

/** At risk, a silence, and somebody whose account is gone. */
export const notAllIsWell = async (story: Story): Promise<void> => {
  await story.stage.goTo('2007-11-09', '09:05');
  await story.reads('daan', ['Uw lijst van 9 november 2007', PLANTS], { lines: 6 });
  story.page.did('antwoordt niet, ook de volgende dagen niet');
  await story.stage.goTo('2007-11-13', '09:05');
  await story.presses('iris', 'Anders…', ['Hoe staat het ervoor?', 'Waardoor?'], { under: HOURS });
  await story.fillsIn(
    'iris',
    {
      'Hoe staat het ervoor?': '▲ Let op',
      'Waardoor?': 'Te weinig mensen',
      'Wat is er aan de hand?': 'Twee collega’s zijn ziek; in december is er geen spreekuur.',
    },
    ['staat op: Let op'],
  );
  story.page.chapter('Niet bereikt');
  story.page.told('Gerda’s account in Slack bestaat niet meer. Op 14 november is haar lijst aan de beurt.');
  story.stage.slack.remove(slackDirect('gerda'));
  await story.stage.goTo('2007-11-15', '09:05');
  await story.reads('anna', ['Niet bereikt: Gerda Proefpersoon', 'Nieuwe code'], { lines: 12 });
  const card = await story.presses('anna', 'Nieuwe code', ['Code voor Gerda Proefpersoon'], {
    under: 'Niet bereikt: Gerda',
  });
  await joins(story, 'gerdaAgain', codeIn(card));
  await story.reads('gerdaAgain', ['Uw lijst van 15 november 2007', GARDENS], { lines: 8 });
  await story.presses('gerdaAgain', 'Op schema', ['staat op: Op schema'], { under: GARDENS });
  await story.stage.goTo('2007-11-16', '09:05');
  await story.reads('leo', ['Your list of 16 November 2007', 'stageplekken'], { lines: 12 });
  await story.presses('leo', 'On track', ['Thank you', 'On track'], { under: 'stageplekken' });
};

/** What needs somebody, what changed, and the whole; everything can be asked for. */
export const itIsSummedUp = async (story: Story): Promise<void> => {
  story.page.chapter('De samenvatting van de week');
  await story.stage.goTo('2007-11-19', '09:05');
  await story.reads('anna', ['Samenvatting van 19 november 2007', 'Geen bericht', 'Let op'], { lines: 40 });
  await story.presses('anna', 'Waarom krijg ik dit?', ['samenvatting'], {});
  await story.reads('esra', ['Samenvatting van 19 november 2007'], { in: SLACK_CHANNEL, lines: 20 });
  await story.reads('karin', ['Samenvatting van 19 november 2007'], { in: TEAMS_CHANNEL, lines: 20 });
  story.page.chapter('Een afspraak is klaar');
  await story.stage.goTo('2007-11-20', '09:05');
  await story.reads('esra', ['Uw lijst van 20 november 2007', RACKS, 'Nog 3 werkdagen'], { lines: 10 });
  await story.presses('esra', 'Het is klaar', ['staat op: Klaar'], { under: RACKS });
  await story.types('anna', 'stand fietsbeugels', [RACKS, 'Wat er gebeurde', 'Klaar'], { lines: 40 });
  await story.does('esra', 'opent de starttab van Handslag', (esra) => esra.opensHome(), ['Uw afspraken'], {
    lines: 16,
  });
  await story.types('iris', 'mijn', ['Uw afspraken'], { lines: 16 });
  await story.types('anna', 'stand', ['In uitvoering', 'De volgende stap'], { lines: 16 });
};
