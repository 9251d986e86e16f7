import { describe, expect, test } from 'vitest';
import { consentText, messageCard } from '../../src/views/index.ts';
import type { SignRequestModel } from '../../src/views/models.ts';
import { act, en, nl, REASON, undoUntil } from './samples/base.ts';
import { signRequest } from './samples/messages.ts';
import { actionsIn, buttonsIn, wordsOfCard } from './samples/walk.ts';

const card = (given: Partial<SignRequestModel> = {}, reader = nl) =>
  messageCard({ kind: 'signRequest', model: signRequest(given) }, reader);

describe('A request to sign', () => {
  test('shows the party’s agreements in brief, the version and the check code', () => {
    const shown = wordsOfCard(card());
    expect(shown).toContain('Het speelplein opknappen');
    expect(shown).toContain('Uw partij is trekker · Klaar op 4 juni 2008 · € 12.345,67');
    expect(shown).toContain('Versie 2 · controlecode ab12cd34');
  });

  test('offers Teken, Lees alles and Anders…', () => {
    const [actions] = actionsIn(card().elements);
    expect(actions?.buttons.map(({ label }) => label)).toEqual(['Teken', 'Lees alles']);
    expect(actions?.moreLabel).toBe('Anders…');
    expect(actions?.more.map(({ act: { verb } }) => verb)).toEqual([
      'openDecline',
      'openAskForChange',
      'openOtherSignatory',
      'why',
    ]);
  });

  test('says to what the signatory agrees, in the words that are hashed', () => {
    const { programme, party, ...rest } = signRequest();
    const consent = consentText({ ...rest, programme: programme.name, party: party.name }, nl);
    expect(consent).toContain('ik teken als directeur namens Welzijn Midden versie 2 van Wijkcontract Vijfhoek');
    expect(wordsOfCard(card())).toContain(consent);
  });

  test('shows who signed an earlier version only the differences and one button', () => {
    const again = card({
      signedEarlier: {
        revision: 1,
        own: true,
        differences: [{ label: '5.1', before: '', after: 'Klaar op: 1 juli 2008' }],
      },
    });
    expect(again.elements.filter(({ kind }) => kind === 'item')).toEqual([]);
    expect(again.elements).toContainEqual({
      kind: 'change',
      label: '5.1',
      before: '(stond er nog niet)',
      after: 'Klaar op: 1 juli 2008',
      words: null,
    });
    expect(actionsIn(again.elements)[0]?.buttons.map(({ label }) => label)).toEqual(['Teken']);
  });

  test('once signed says until when it can be taken back, with that button alone', () => {
    const signed = card({ state: { is: 'signed', ...act, undoUntil, onPaper: false } });
    expect(signed.summary).toBe('Getekend, terug tot 10:07 (Wijkcontract Vijfhoek)');
    expect(signed.elements).toContainEqual({
      kind: 'status',
      standing: 'done',
      word: 'Getekend',
      text: 'door Anna de Wit, 4 juni 2008 om 10:02; terug tot 10:07',
    });
    expect(buttonsIn(signed.elements).map(({ act: { verb } }) => verb)).toEqual(['undoSign']);
  });

  test('tells the time of the reader', () => {
    const london = card(
      { state: { is: 'signed', ...act, undoUntil, onPaper: false } },
      { ...en, zone: 'Europe/London' as typeof en.zone },
    );
    expect(london.summary).toBe('Signed, can be undone until 09:07 (Wijkcontract Vijfhoek)');
  });

  test('once it counts keeps who and when, and no buttons', () => {
    const counted = card({ state: { is: 'signed', ...act, undoUntil: null, onPaper: false } });
    expect(wordsOfCard(counted)).toContain('door Anna de Wit, 4 juni 2008 om 10:02');
    expect(buttonsIn(counted.elements)).toEqual([]);
  });
});

describe('A notice that a party declined', () => {
  const notice = (reader: 'coordinator' | 'signatory') =>
    messageCard(
      {
        kind: 'declineNotice',
        model: {
          messageId: 'message-1',
          programme: signRequest().programme,
          party: 'Politie',
          revision: 2,
          declined: act,
          reason: REASON,
          reader,
          state: { is: 'open' },
        },
      },
      nl,
    );

  test('lets the coordinator decide', () => {
    expect(buttonsIn(notice('coordinator').elements).map(({ act: { verb } }) => verb)).toEqual([
      'showBoard',
      'openReopen',
      'why',
    ]);
  });

  test('tells who signed that nothing is withdrawn', () => {
    expect(wordsOfCard(notice('signatory'))).toContain('Uw handtekening blijft staan');
    expect(buttonsIn(notice('signatory').elements).map(({ act: { verb } }) => verb)).toEqual(['readText', 'why']);
  });
});
