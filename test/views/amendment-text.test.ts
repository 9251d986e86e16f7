import { describe, expect, test } from 'vitest';
import { amendmentData } from '../../src/domain/programme/amendments/data.ts';
import type { Proposal } from '../../src/domain/programme/amendments/proposal.ts';
import { exists } from '../../src/domain/programme/change-of-text.ts';
import type { Language } from '../../src/domain/words.ts';
import { renderAmendment } from '../../src/views/amendment-text.ts';
import { addition, changeOf, ending, later } from '../builders/amendments.ts';
import { activity } from '../builders/haarlem.ts';
import { activeProgramme } from '../builders/programme.ts';

const programme = activeProgramme();

const dataOf = (proposal: Proposal) => {
  if (!exists(programme)) throw new Error('Nothing was set up');
  return amendmentData(programme, proposal, { number: 3, reason: 'De aannemer kan pas in het najaar.' });
};

const textOf = (proposal: Proposal, language: Language = 'nl') => renderAmendment(dataOf(proposal), language).text;

describe('the text of an amendment', () => {
  test('says what it amends, what becomes what, why, who decides and from when', () => {
    expect(textOf(later)).toMatchInlineSnapshot(`
      "Wijziging 3 van Vijfhoek/Raaks/Doelen en Heiliglanden/De Kamp
      Bij versie 1 van de tekst, met controlecode ac3a d141

      Artikel 1. Wat er verandert

      In project Pleinen en tuinen verandert deze afspraak: Tien binnentuinen opknappen.
      - Was: Klaar op: 1 oktober 2008
      - Wordt: Klaar op: 1 december 2008

      Artikel 2. Waarom

      De aannemer kan pas in het najaar.

      Artikel 3. De afspraak zoals hij dan is

      3.1 Tien binnentuinen opknappen
      - Trekker: Woningcorporatie, huismeester
      - Doet mee: Wijkraad
      - Voor: bewoners van de Vijfhoek
      - Thema: Heel
      - Wat is nodig: € 45.000,00 (wijkbudget) en 120 uur
      - Resultaat: heringerichte pleinen, van 0 naar 1 pleinen
      - Klaar op: 1 december 2008

      Artikel 4. Wie beslist

      - Deze partijen beslissen: Woningcorporatie en Wijkraad
      - Deze partijen horen het: Gemeente Haarlem, Politie en Welzijn

      Artikel 5. Vanaf wanneer

      De wijziging geldt zodra alle partijen die beslissen akkoord zijn. De rest van de tekst blijft gelden."
    `);
  });

  test('of a new agreement has it in full, of an end what ends', () => {
    expect(textOf(addition)).toMatchInlineSnapshot(`
      "Wijziging 3 van Vijfhoek/Raaks/Doelen en Heiliglanden/De Kamp
      Bij versie 1 van de tekst, met controlecode ac3a d141

      Artikel 1. Wat er verandert

      In project Pleinen en tuinen komt deze afspraak erbij:

      1.1 Een speeltuin aanleggen
      - Trekker: Gemeente Haarlem, beheerder groen
      - Voor: bewoners van de Vijfhoek
      - Thema: Heel
      - Wat is nodig: € 45.000,00 (wijkbudget) en 120 uur
      - Resultaat: heringerichte pleinen, van 0 naar 1 pleinen
      - Klaar op: 1 maart 2009

      Artikel 2. Waarom

      De aannemer kan pas in het najaar.

      Artikel 3. Wie beslist

      - Deze partijen beslissen: Gemeente Haarlem, Woningcorporatie, Politie, Welzijn en Wijkraad

      Artikel 4. Vanaf wanneer

      De wijziging geldt zodra alle partijen die beslissen akkoord zijn. De rest van de tekst blijft gelden."
    `);
    expect(textOf(ending)).toMatchInlineSnapshot(`
      "Wijziging 3 van Vijfhoek/Raaks/Doelen en Heiliglanden/De Kamp
      Bij versie 1 van de tekst, met controlecode ac3a d141

      Artikel 1. Wat er verandert

      In project Jongerenproject eindigt deze afspraak:

      1.1 Elke vrijdag een jongerenavond
      - Trekker: Welzijn, jongerenwerker
      - Voor: bewoners van de Vijfhoek
      - Thema: Sociaal
      - Wat is nodig: € 45.000,00 (wijkbudget) en 120 uur
      - Resultaat: heringerichte pleinen, van 0 naar 1 pleinen
      - Klaar op: 30 september 2009

      Artikel 2. Waarom

      De aannemer kan pas in het najaar.

      Artikel 3. Wie beslist

      - Deze partijen beslissen: Gemeente Haarlem, Woningcorporatie, Politie, Welzijn en Wijkraad

      Artikel 4. Vanaf wanneer

      De wijziging geldt zodra alle partijen die beslissen akkoord zijn. De rest van de tekst blijft gelden."
    `);
  });

  test('names what an agreement waits for, with the party that leads it', () => {
    expect(textOf(changeOf({ waitsFor: [activity.square] }))).toMatch(/Wordt: Wacht op: .+ \(Gemeente Haarlem\)/);
  });

  test('holds functions and no persons', () => {
    const { text } = renderAmendment(dataOf(addition), 'nl');
    expect(text).not.toMatch(/p-\w+|Naam van/);
    expect(JSON.stringify(dataOf(addition))).not.toMatch(/"p-\w+/);
  });

  test('is the same each time, and has a courtesy translation', () => {
    expect(textOf(later)).toBe(textOf(later));
    expect(textOf(later, 'en')).toContain('1 December 2008');
    expect(textOf(later, 'en')).not.toBe(textOf(later));
  });
});
