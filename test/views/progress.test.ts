import { describe, expect, test } from 'vitest';
import { as } from '../../src/domain/ids.ts';
import { listCard, messageCard, reportForm } from '../../src/views/index.ts';
import type { ListLine } from '../../src/views/models.ts';
import { act, agreement, inMessage, nl, REASON } from './samples/base.ts';
import { checkIn, nudge, reported, summaryModel } from './samples/progress.ts';
import { actionsIn, buttonsIn, wordsOfCard } from './samples/walk.ts';

const list = (...lines: readonly ListLine[]) => listCard({ messageId: 'message-1', on: as('2008-06-02'), lines }, nl);
const titles = (card: ReturnType<typeof list>) =>
  card.elements.flatMap((element) => (element.kind === 'item' ? [element.title] : []));

describe('A check-in', () => {
  test('is one tap when on track', () => {
    const [actions] = actionsIn(messageCard({ kind: 'checkIn', model: checkIn() }, nl).elements);
    expect(actions?.buttons.map(({ label }) => label)).toEqual(['Op schema', 'Anders…']);
    expect(actions?.buttons[0]?.act).toEqual({
      verb: 'report',
      agreementId: agreement.agreementId,
      slot: '2008-03-03',
      progress: 'onTrack',
    });
    expect(actions?.moreLabel).toBe('Meer');
  });

  test('once answered shows the status, who and when, with Verbeter', () => {
    const card = messageCard({ kind: 'checkIn', model: checkIn({ state: reported }) }, nl);
    expect(wordsOfCard(card)).toContain('Let op: door Anna de Wit, 4 juni 2008 om 10:02');
    expect(buttonsIn(card.elements).map(({ label }) => label)).toEqual(['Verbeter…']);
  });

  test('keeps Verbeter only until the next one is asked', () => {
    const state = { ...reported, correctable: false };
    expect(buttonsIn(messageCard({ kind: 'checkIn', model: checkIn({ state }) }, nl).elements)).toEqual([]);
  });

  test('that was not answered says Geen bericht, never the last green', () => {
    const card = messageCard({ kind: 'checkIn', model: checkIn({ state: { is: 'noReport', at: act.at } }) }, nl);
    expect(card.elements).toContainEqual(expect.objectContaining({ kind: 'item', standing: 'noReport' }));
  });
});

describe('A nudge', () => {
  test('says why, what to do, by when, and how to get fewer', () => {
    const shown = wordsOfCard(messageCard({ kind: 'nudge', model: nudge() }, nl));
    expect(shown).toContain('omdat u de trekker bent');
    expect(shown).toContain('Is het klaar? Meld het hier');
    expect(shown).toContain('Klaar op 4 juni 2008. Nog 3 werkdagen.');
    expect(shown).toContain('Minder herinneringen?');
  });

  test.each([
    [1, 'Nog 1 werkdag'],
    [0, 'Dat is vandaag'],
    [-2, '2 werkdagen te laat'],
  ])('%i working days before says %s', (workingDays, words) => {
    expect(wordsOfCard(messageCard({ kind: 'nudge', model: nudge({ workingDays }) }, nl))).toContain(words);
  });
});

describe('The list of a day', () => {
  const other = { programmeId: as<never>('delft'), name: 'Wijkprogramma Delft' };
  const named = (what: string) => ({ ...agreement, what });

  test('puts the most urgent first', () => {
    const card = list(
      { kind: 'checkIn', model: checkIn({ agreement: named('vraag') }) },
      { kind: 'nudge', model: nudge({ agreement: named('over 3 dagen') }) },
      { kind: 'nudge', model: nudge({ agreement: named('te laat'), workingDays: -1 }) },
    );
    expect(titles(card)).toEqual(['te laat', 'over 3 dagen', 'vraag']);
  });

  test('keeps the lines of a programme together', () => {
    const card = list(
      { kind: 'nudge', model: nudge({ agreement: named('a'), workingDays: -1 }) },
      { kind: 'nudge', model: nudge({ agreement: named('b'), programme: other }) },
      { kind: 'checkIn', model: checkIn({ agreement: named('c') }) },
    );
    expect(titles(card)).toEqual(['a', 'c', 'b']);
  });

  test('keeps its order and the outcome of a line that is done, without its buttons', () => {
    const done: ListLine = {
      kind: 'nudge',
      model: nudge({ workingDays: -1, state: { ...reported, correctable: false } }),
    };
    const card = list({ kind: 'checkIn', model: checkIn({ agreement: named('vraag') }) }, done);
    expect(titles(card)).toEqual([agreement.what, 'vraag']);
    const [first] = card.elements.filter((element) => element.kind === 'item');
    expect(first).toMatchObject({ standing: 'atRisk', actions: null });
  });

  test('counts what is still open', () => {
    const answered: ListLine = { kind: 'checkIn', model: checkIn({ state: reported }) };
    expect(list({ kind: 'nudge', model: nudge() }, answered).summary).toBe(
      'Uw lijst van 2 juni 2008: 1 ding wacht op u',
    );
    expect(list(answered).summary).toBe('Uw lijst van 2 juni 2008: alles is beantwoord');
  });
});

describe('A summary', () => {
  const headings = (model = summaryModel()) =>
    messageCard({ kind: 'summary', model }, nl).elements.flatMap((element) =>
      element.kind === 'heading' ? [element.text] : [],
    );

  test('starts with what needs the reader, then what changed, then the whole', () => {
    expect(headings().slice(1)).toEqual(['Dit wacht op u', 'Dit is veranderd', 'Zo staat het geheel ervoor']);
  });

  test('ends with the check code of the journal, to keep', () => {
    const last = messageCard({ kind: 'summary', model: summaryModel() }, nl).elements.at(-1);
    const line = 'Controlecode van het register op 1 juni 2008: 3f9a 01bc. Bewaar dit bericht als bewijs.';
    expect(last).toMatchObject({ kind: 'note', text: line });
  });

  test('leaves out what is empty', () => {
    expect(headings(summaryModel({ needsYou: [], counts: null })).slice(1)).toEqual(['Dit is veranderd']);
  });

  test('gives the whole as counts of all five', () => {
    const card = messageCard({ kind: 'summary', model: summaryModel() }, nl);
    const counts = card.elements.find((element) => element.kind === 'counts');
    expect(counts?.counts.map(({ word, count }) => `${count} ${word}`)).toEqual([
      '5 Op schema',
      '2 Let op',
      '1 Loopt niet goed',
      '3 Geen bericht',
      '1 Klaar',
    ]);
  });
});

describe('The form to report', () => {
  const values = { progress: null, cause: null, note: '', consequence: '', correction: '' };
  const needed = (progress: 'atRisk' | 'offTrack' | null) =>
    reportForm({ agreement, slot: null, progress, onBehalfOf: null, values }, nl)
      .fields.filter(({ optional }) => !optional)
      .map(({ id }) => id);

  test('asks a cause and one line at risk', () => expect(needed('atRisk')).toEqual(['cause', 'note']));
  test('asks for the whole reason off track', () =>
    expect(needed('offTrack')).toEqual(['cause', 'consequence', 'correction']));
  test('asks how it goes when that was not chosen', () => expect(needed(null)).toEqual(['progress']));

  test('shows the last answers again', () => {
    const form = reportForm(
      { agreement, slot: null, progress: null, onBehalfOf: null, values: { ...values, cause: 'permit', note: REASON } },
      nl,
    );
    expect(form.fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'cause', value: 'permit' }),
        expect.objectContaining({ id: 'note', value: REASON }),
      ]),
    );
  });
});

describe('A message about somebody who was not reached', () => {
  const buttons = (why: 'gone' | 'failed') =>
    buttonsIn(
      messageCard(
        {
          kind: 'notReached',
          model: {
            ...inMessage,
            person: { personId: as('anna'), name: 'Anna de Wit', party: null },
            what: 'signRequest',
            about: null,
            why,
            since: act.at,
            undelivered: 'message-0',
            state: { is: 'open' },
          },
        },
        nl,
      ).elements,
    ).map(({ act: { verb } }) => verb);

  test('offers a new code where the conversation is gone', () =>
    expect(buttons('gone')).toEqual(['newCode', 'showPeople', 'why']));
  test('offers to send it again where it was refused', () =>
    expect(buttons('failed')).toEqual(['sendAgain', 'showPeople', 'why']));
});
