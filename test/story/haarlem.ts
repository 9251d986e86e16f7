import { amendmentIsMade } from './chapters/amending.ts';
import { nextProgrammeBegins, outcomesAreTold, programmeIsClosed } from './chapters/ending.ts';
import { eveningIsHeld, textIsFrozen } from './chapters/freezing.ts';
import { ownerLeaves } from './chapters/handing-over.ts';
import { midTermIsHeld } from './chapters/mid-term.ts';
import { moneyIsSpent } from './chapters/money.ts';
import { peopleJoin } from './chapters/preparing.ts';
import { activityIsProposed, channelsAreLinked, ownersAnswer } from './chapters/proposing.ts';
import { pageIsPublished, residentReads } from './chapters/publishing.ts';
import { firstRevisionIsDeclined, secondRevisionIsSigned } from './chapters/signing.ts';
import { NEVER, type Tended, weeksPass } from './chapters/time-passing.ts';
import { itIsSummedUp, notAllIsWell, progressIsAsked } from './chapters/under-way.ts';
import { journalIsVerified, operatorOpens } from './opening.ts';
import type { Page } from './page.ts';
import { HAARLEM, type Place, setStage } from './stage.ts';
import { Story } from './story.ts';

/** The wijkcontract of Haarlem: to the first weeks of work, or `full`: to the end of its term and what goes on. */
export const playHaarlem = async (place: Place, page: Page, { full }: { readonly full: boolean }): Promise<void> => {
  const started = Date.now();
  const stage = await setStage(place, HAARLEM, { date: '2007-09-03', time: '09:00' });
  try {
    const story = new Story(stage, page);
    page.chapter('Het wijkcontract van Haarlem, 2007-2009');
    page.told('De bot draait echt en spreekt over HTTP met Slack en Teams; alleen die twee zijn hier nagemaakt.');
    await untilTheFirstWeeks(story);
    if (full) await toTheEnd(story);
    await journalIsVerified(story);
    page.told(`Klaar in ${Math.round((Date.now() - started) / 1000)} seconden.`);
  } finally {
    await stage.stop();
  }
};

const untilTheFirstWeeks = async (story: Story): Promise<void> => {
  const { codes, teamCodes, coordinatorsCode } = await operatorOpens(story, 'anna', oneReadsEnglish);
  await peopleJoin(story, codes, coordinatorsCode);
  await channelsAreLinked(story, teamCodes);
  await activityIsProposed(story);
  await ownersAnswer(story);
  await eveningIsHeld(story);
  await textIsFrozen(story);
  await firstRevisionIsDeclined(story);
  await secondRevisionIsSigned(story);
  await progressIsAsked(story);
  await notAllIsWell(story);
  await itIsSummedUp(story);
};

/** One of its people reads English here, so that both languages are heard. */
const oneReadsEnglish = (text: string): string => {
  const dutch = 'function: opbouwwerker, party: welzijn }';
  if (!text.includes(dutch)) throw new Error('examples/haarlem-2007.yaml has no opbouwwerker any more');
  return text.replace(dutch, 'function: opbouwwerker, party: welzijn, language: en }');
};

const PAGE_OF_RESIDENTS = '/bewoners/haarlem/programma/wijkcontract-2007';

/** Leo tends none: his silence is part of the story. */
const TENDED: readonly Tended[] = [
  { who: 'esra', what: 'Het Wilsonsplein', doneFrom: '2008-05-20' },
  { who: 'esra', what: 'Grotere prullenbakken', doneFrom: '2008-02-12' },
  { who: 'esra', what: 'Een plek buiten', doneFrom: '2008-11-11' },
  { who: 'daan', what: 'Plantvakken langs', doneFrom: '2008-04-01' },
  { who: 'daan', what: 'Een plek buiten', doneFrom: NEVER },
  { who: 'gerdaAgain', what: 'Tien binnentuinen', doneFrom: NEVER },
  { who: 'gerdaAgain', what: 'De verlichting', doneFrom: '2008-10-20' },
  { who: 'gerdaAgain', what: 'Een klussenteam', doneFrom: '2009-03-10' },
  { who: 'iris', what: 'Twee avonden', doneFrom: '2008-12-02' },
  { who: 'iris', what: 'Elke maand', doneFrom: '2009-02-17' },
  { who: 'karin', what: 'Elke vrijdag', doneFrom: NEVER },
  { who: 'anna', what: 'Twee keer per jaar', doneFrom: '2009-06-02' },
  { who: 'anna', what: 'Dertig bewoners', doneFrom: '2008-09-16' },
];

const toTheEnd = async (story: Story): Promise<void> => {
  await pageIsPublished(story, PAGE_OF_RESIDENTS);
  await weeksPass(story, '2008-02-05', TENDED);
  await amendmentIsMade(story);
  await weeksPass(story, '2008-05-06', TENDED);
  await ownerLeaves(story);
  await weeksPass(story, '2008-06-17', TENDED);
  await moneyIsSpent(story);
  await weeksPass(story, '2008-09-30', TENDED);
  await midTermIsHeld(story);
  await weeksPass(story, '2009-03-31', TENDED);
  await outcomesAreTold(story);
  await weeksPass(story, '2009-09-30', TENDED);
  await programmeIsClosed(story);
  await residentReads(story, PAGE_OF_RESIDENTS, 20);
  await nextProgrammeBegins(story, 'Wijkcontract Vijfhoek en De Kamp, het vervolg');
};
