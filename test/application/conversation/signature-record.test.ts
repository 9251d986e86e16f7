import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/views/plain-text.ts';
import { activity, party, person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';
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

describe('a new version after a signature', () => {
  const place = { verb: 'sign', programmeId, partyId: party.police } as const;

  const changed = async () => {
    const bot = await converse({ phase: 'draft' });
    const [coordinator, chief] = [bot.as(person.coordinator), bot.as(person.policeChief)];
    const freeze = async () => {
      await coordinator.type('vastzetten');
      await coordinator.press('Zet vast');
      await bot.work();
    };
    bot.clock.set('2007-09-18T08:00:00.000Z');
    await freeze();
    await chief.act({ ...place, revision: 1 });
    bot.clock.set('2007-09-18T09:00:00.000Z');
    await bot.work();
    await coordinator.act({ verb: 'openReopen', programmeId });
    await coordinator.submit({ reason: 'De ladder duurt te lang' });
    await coordinator.act({ verb: 'openComplete', programmeId, activityId: activity.rounds, step: 2 });
    await coordinator.submit({ hours: '80' });
    await freeze();
    return { ...bot, coordinator, chief };
  };

  it('shows who signed only the words that changed, and one button beside the rest', async () => {
    const { teams, chief } = await changed();
    const request = teams.inboxOf(person.policeChief).at(-1);
    if (request === undefined) throw new Error('Not asked again');
    expect(plainText(request.card)).toContain('U tekende versie 1. In versie 2 is alleen dit anders:');
    expect(plainText(request.card)).toMatch(/\[-\d+-\] \{\+80\+\} uur/);
    const [first, ...others] = buttonsOf({ kind: 'private', card: request.card }).map(({ label }) => label);
    expect(first).toBe('Teken');
    expect(others).toContain('Handtekening onder versie 1');
    await chief.press('Handtekening onder versie 1', request);
    expect(chief.sees).toContain('Versie 1 · controlecode');
  });

  it('answers a tap on the old request, and leaves the old signature on the record', async () => {
    const { chief, coordinator, programme } = await changed();
    await chief.act({ ...place, revision: 1 });
    expect(chief.sees).toContain('De tekst is intussen veranderd.');
    await coordinator.act({ verb: 'showBoard', programmeId });
    expect(coordinator.sees).toContain('Tekende versie 1.');
    await coordinator.press('Handtekening onder versie 1');
    expect(coordinator.sees).toContain(`Naam van ${person.policeChief}`);
    const answers = (await programme()).texts.map(({ signings }) => signings.find(of(party.police))?.answer.kind);
    expect(answers).toEqual(['signed', 'open']);
  });
});

const of =
  (partyId: string) =>
  (signing: { readonly partyId: string }): boolean =>
    signing.partyId === partyId;
