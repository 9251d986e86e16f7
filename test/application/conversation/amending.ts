import { as } from '../../../src/domain/ids.ts';
import type { Amendment } from '../../../src/domain/programme/amendments/state.ts';
import { activity, party, person, programmeId } from '../../builders/haarlem.ts';
import type { ProgrammeChoices } from '../../builders/programme.ts';
import { converse } from './driver.ts';

export const gardens = { programmeId, agreementId: activity.gardens } as const;

/** Who and when of the gardens, as the form has them, but for the date. */
export const dueLater = {
  lead: party.housing,
  ownerFunction: 'huismeester',
  owner: person.caretaker,
  involved: [party.residents],
  dueOn: '2008-12-01',
};

/** Haarlem under way, on a working morning in the first winter. */
export async function underWay(choices: ProgrammeChoices = {}) {
  const bot = await converse({ phase: 'active', ...choices });
  await bot.work();
  bot.clock.set('2008-02-04T09:00:00.000Z');
  await bot.work();
  const amendment = async (number = 1): Promise<Amendment> => {
    const found = (await bot.programme()).amendments.find(({ sent }) => sent?.number === number);
    if (found === undefined) throw new Error(`No amendment ${number}`);
    return found;
  };
  const deliveriesOf = async (kind: string) =>
    (await bot.stores.deliveries.ofOwner(as(`programme/${programmeId}`)))
      .filter((delivery) => delivery.kind === kind)
      .map(({ recipient }) => recipient.replace(/^\w+\//, ''))
      .sort();
  return { ...bot, coordinator: bot.as(person.coordinator), amendment, deliveriesOf };
}

export type UnderWay = Awaited<ReturnType<typeof underWay>>;

/** The gardens two months later: drafted and sent by form; the caretaker said yes, and the parties are asked. */
export async function sentOut(bot: UnderWay) {
  const { coordinator, work, as: at } = bot;
  await coordinator.act({ verb: 'openAmendTerms', ...gardens, step: 1 });
  await coordinator.submit(dueLater);
  await coordinator.press('Verstuur…');
  await coordinator.submit({ reason: 'De aannemer kan pas in het najaar.' });
  await work();
  const { amendmentId } = await bot.amendment();
  const caretaker = at(person.caretaker);
  await caretaker.act({ verb: 'acceptAmendmentOwner', programmeId, amendmentId });
  await work();
  return amendmentId;
}

export const A_SCAN = { name: 'akkoord.pdf', sha256: 'd'.repeat(64), text: null };

/** The residents' council on paper, the housing association with a tap; both count. */
export async function consented(bot: UnderWay, amendmentId: Amendment['amendmentId']) {
  const { coordinator, work, clock, as: at } = bot;
  await at(person.housingDirector).act({ verb: 'consent', programmeId, amendmentId, partyId: party.housing });
  await coordinator.act({ verb: 'openPaperConsent', programmeId, amendmentId, partyId: party.residents });
  await coordinator.submit({ name: 'Piet Bakker', function: 'voorzitter', signedOn: '2008-02-04', scan: A_SCAN });
  clock.set('2008-02-04T09:30:00.000Z');
  await work();
}
