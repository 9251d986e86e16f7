import { delftGoesOn, delftTells } from './chapters/delft-ending.ts';
import { delftPresents } from './chapters/delft-evening.ts';
import { agendaIsSet, delftJoins, delftOwnersAnswer } from './chapters/delft-preparing.ts';
import { delftSigns } from './chapters/delft-signing.ts';
import { NEVER, type Tended, weeksPass } from './chapters/time-passing.ts';
import { journalIsVerified, operatorOpens } from './opening.ts';
import type { Page } from './page.ts';
import { DELFT, type Place, setStage } from './stage.ts';
import { Story } from './story.ts';

/** The wijkprogramma of Delft in its own order: agenda, signatures, residents' evening; two years, and into the next two. */
export const playDelft = async (place: Place, page: Page): Promise<void> => {
  const started = Date.now();
  const stage = await setStage(place, DELFT, { date: '2009-11-02', time: '09:30' });
  try {
    const story = new Story(stage, page);
    page.chapter('Het wijkprogramma van Delft, 2010-2012');
    page.told('Delft doet het in een andere volgorde: eerst de agenda, dan tekenen, dan de bewoners.');
    const opened = await operatorOpens(story, 'olga');
    await delftJoins(story, opened);
    await agendaIsSet(story);
    await delftOwnersAnswer(story);
    await delftSigns(story);
    await delftPresents(story);
    await weeksPass(story, '2011-10-04', TENDED);
    await delftTells(story);
    await delftGoesOn(story);
    await journalIsVerified(story);
    page.told(`Klaar in ${Math.round((Date.now() - started) / 1000)} seconden.`);
  } finally {
    await stage.stop();
  }
};

const TENDED: readonly Tended[] = [
  { who: 'quirine', what: 'Ondergrondse containers', doneFrom: '2011-03-15' },
  { who: 'quirine', what: 'Wat stuk is', doneFrom: '2010-08-17' },
  { who: 'quirine', what: 'De route naar', doneFrom: '2010-11-16' },
  { who: 'saskia', what: 'De trappenhuizen', doneFrom: '2010-10-19' },
  { who: 'saskia', what: 'Nieuwe huurders', doneFrom: '2011-04-12' },
  { who: 'uma', what: 'Na elke inbraak', doneFrom: '2011-05-17' },
  { who: 'uma', what: 'In de donkere maanden', doneFrom: '2011-02-15' },
  { who: 'olga', what: 'Elk kwartaal', doneFrom: '2011-09-20' },
  { who: 'wilma', what: 'Drie dagen', doneFrom: NEVER },
  { who: 'wilma', what: 'Veertig bewoners', doneFrom: NEVER },
];
