import { as } from '../../../src/domain/ids.ts';
import type {
  Act,
  AgreementRef,
  Closed,
  Counts,
  NamesById,
  PersonRef,
  ProgrammeRef,
  Reader,
} from '../../../src/views/models.ts';

export const nl: Reader = { language: 'nl', zone: as('Europe/Amsterdam') };
export const en: Reader = { language: 'en', zone: as('Europe/Amsterdam') };

/** What must never be read on a lock screen. */
export const REASON = 'Mijn moeder is ziek';
export const CENTS = 1_234_567;
export const AMOUNTS = ['12.345,67', '12,345.67'];

export const programme: ProgrammeRef = { programmeId: as('vijfhoek'), name: 'Wijkcontract Vijfhoek' };
export const party = { partyId: as<never>('welzijn'), name: 'Welzijn Midden' };
export const person: PersonRef = { personId: as('anna'), name: 'Anna de Wit', party: 'Welzijn Midden' };
export const agreement: AgreementRef = {
  agreementId: as('speelplein'),
  what: 'Het speelplein opknappen',
  party: 'Welzijn Midden',
  dueOn: as('2008-06-04'),
};
export const act: Act = { by: 'Anna de Wit', at: as('2008-06-04T08:02:00.000Z') };
export const undoUntil = as<never>('2008-06-04T08:07:00.000Z');
export const inMessage = { messageId: 'message-1', programme };
export const open = { is: 'open' } as const;
export const closed = (why: Closed['why'], by: string | null = null): Closed => ({ is: 'closed', why, by, at: act.at });
export const counts: Counts = { onTrack: 5, atRisk: 2, offTrack: 1, noReport: 3, done: 1 };
export const means = { money: [{ cents: CENTS, source: 'wijkbudget' }], hours: 40, goods: ['zaaigoed'] };
export const result = { indicator: 'meldingen van zwerfvuil', baseline: 120, target: 60, unit: 'per jaar' };
export const names: NamesById = {
  parties: { welzijn: 'Welzijn Midden' },
  activities: { speelplein: 'Het speelplein opknappen' },
  areas: { vijfhoek: 'Vijfhoek' },
  contributions: { c1: 'Meer licht in de steeg' },
  outOfDate: {
    politie: { personId: as('p-chief'), name: 'Piet Bakker', is: { over: as('2008-01-31') } },
    wijkraad: { personId: as('p-chair'), name: 'Fatima Ait', is: { notBefore: as('2009-01-01') } },
  },
};
