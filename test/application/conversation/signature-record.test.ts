import { describe, expect, it } from 'vitest';
import { person, programmeId } from '../../builders/haarlem.ts';
import { outForSignature, request } from './out-for-signature.ts';
import { buttonsOf } from './shown.ts';

describe('the record of a signature', () => {
  const signed = async () => {
    const bot = await outForSignature();
    const [message] = bot.teams.inboxOf(person.policeChief);
    if (message === undefined) throw new Error('The chief was not asked');
    await bot.chief.press('Teken', message);
    return bot;
  };

  it('is shown to who signed, with all that stands beside it', async () => {
    const { chief } = await signed();
    await chief.press('Bekijk handtekening');
    for (const words of [
      'Dit is een gewone elektronische handtekening (eIDAS, artikel 3, punt 10).',
      `Naam van ${person.policeChief}`,
      'teamchef',
      'Voor elk bedrag',
      'Teams, werkruimte T1',
      'Met Teken zegt u: ik teken als teamchef namens Politie versie 1',
    ])
      expect(chief.sees).toContain(words);
  });

  it('is shown to a coordinator from the board, and to nobody else', async () => {
    const bot = await signed();
    await bot.coordinator.act({ verb: 'showBoard', programmeId });
    await bot.coordinator.press('Bekijk handtekening');
    expect(bot.coordinator.sees).toContain(`Naam van ${person.policeChief}`);
    for (const who of [person.alderman, person.policeOfficer, person.stranger]) {
      const other = bot.as(who);
      await other.act({ verb: 'showSignature', ...request });
      expect(other.sees).not.toContain(`Naam van ${person.policeChief}`);
      expect(buttonsOf(other.last).map(({ label }) => label)).not.toContain('Lees alles');
    }
  });

  it('keeps the account out of the hashed journal', async () => {
    const bot = await signed();
    const [commit] = bot.stores.journal.commits.filter(({ canonical }) => canonical.includes('SignatureGiven'));
    expect(commit?.canonical).toContain('"messageId"');
    expect(commit?.canonical).not.toContain('"teams"');
    expect((await bot.signingOf())?.signatures[0]?.record?.messageReference).not.toBeNull();
  });
});
