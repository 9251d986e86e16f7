import { loadMunicipality } from '../../../src/application/command.ts';
import { as } from '../../../src/domain/ids.ts';
import { currentText } from '../../../src/domain/programme/state.ts';
import { municipalityId, party, person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

export const police = { programmeId, partyId: party.police } as const;
export const request = { ...police, revision: 1 } as const;
/** Each party of Haarlem leads one agreement of € 45.000. */
export const BELOW = '40000';

export async function outForSignature() {
  const bot = await converse({ phase: 'frozen' });
  await bot.work();
  bot.clock.set('2007-09-18T09:00:00.000Z');
  const signingOf = async (partyId: string = party.police) =>
    currentText(await bot.programme())?.signings.find((signing) => signing.partyId === partyId);
  const requestsTo = async (who: string, kind = 'signRequest') =>
    (await bot.stores.deliveries.ofOwner(as(`programme/${programmeId}`))).filter(
      (delivery) => delivery.kind === kind && delivery.recipient === `person/${who}`,
    );
  return {
    ...bot,
    coordinator: bot.as(person.coordinator),
    chief: bot.as(person.policeChief),
    officer: bot.as(person.policeOfficer),
    signingOf,
    requestsTo,
    mandates: async () => (await loadMunicipality(bot.ports, municipalityId)).mandates,
  };
}

type Bot = Awaited<ReturnType<typeof outForSignature>>;

export const grant = async ({ coordinator }: Bot, who: string, ceiling: string, above = 'together') => {
  await coordinator.act({ verb: 'openMandate', ...police, personId: null });
  await coordinator.submit({ person: who, function: 'teamchef', basis: 'mandaatbesluit 2007', ceiling, above });
};

/** The chief and the officer of the police sign together. */
export async function twoSign() {
  const bot = await outForSignature();
  await grant(bot, person.policeChief, BELOW);
  await grant(bot, person.policeOfficer, BELOW);
  await bot.work();
  return bot;
}
