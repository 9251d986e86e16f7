import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/domain/arrange/arrange.ts';
import type { AlreadyArranged, OpenDelivery } from '../../../src/domain/arrange/arrangement.ts';
import { day, holidaysOn, moment, personCalendar } from '../calendar/calendars.ts';

const nothingYet: AlreadyArranged = { listsOn: [], aboutOn: [] };

/** Monday 1 October 2007 in Amsterdam: two hours ahead of UTC; the list at 09:00, quiet from 18:00 to 08:00. */
const six = moment('2007-10-01T04:00:00Z');
const nine = moment('2007-10-01T07:00:00Z');
const noon = moment('2007-10-01T10:00:00Z');
const evening = moment('2007-10-01T17:00:00Z');
const tuesdayAtEight = moment('2007-10-02T06:00:00Z');
const tuesdayAtNine = moment('2007-10-02T07:00:00Z');

let count = 0;
const open = (kind: OpenDelivery['kind'], some: Partial<OpenDelivery> = {}): OpenDelivery => {
  count += 1;
  const deliveryId = some.deliveryId ?? `${kind}-${count}`;
  return { kind, deliveryId, dueAt: six, expiresAt: null, mergeKey: deliveryId, about: deliveryId, ...some };
};

const arranged = (deliveries: readonly OpenDelivery[], now = nine, got = nothingYet, calendar = personCalendar()) =>
  arrange(deliveries, got, calendar, now);

const idsOf = ({ messages }: ReturnType<typeof arrange>) => messages.map(({ deliveryIds }) => deliveryIds);

describe('an answer to one’s own act', () => {
  it('comes at once, also in the quiet hours', () => {
    const { messages } = arranged([open('changeAnswered')], evening);
    expect(messages).toMatchObject([{ form: 'single', sendAt: evening, on: '2007-10-01' }]);
  });
});

describe('what others wait for', () => {
  it('comes at once outside the quiet hours', () => {
    expect(arranged([open('signRequest', { dueAt: noon })], noon).messages).toMatchObject([{ form: 'single' }]);
  });

  it('waits for the morning in the quiet hours', () => {
    expect(arranged([open('signRequest')], evening)).toEqual({ messages: [], nextAt: tuesdayAtEight });
  });

  it('waits over a day of rest', () => {
    const calendar = personCalendar({ holidays: holidaysOn('2007-10-02') });
    const { nextAt } = arranged([open('signRequest')], evening, nothingYet, calendar);
    expect(nextAt).toBe('2007-10-03T06:00:00.000Z');
  });

  it('shares a message with the same question of the same programme', () => {
    const [one, two, other] = ['p1', 'p1', 'p2'].map((mergeKey) => open('ownerRequest', { mergeKey }));
    if (!one || !two || !other) throw new Error('three deliveries');
    expect(idsOf(arranged([one, other, two]))).toEqual([[one.deliveryId, two.deliveryId], [other.deliveryId]]);
  });

  it('shares nothing when it is a request to sign', () => {
    expect(
      arranged([open('signRequest', { mergeKey: 'p' }), open('signRequest', { mergeKey: 'p' })]).messages,
    ).toHaveLength(2);
  });
});

describe('the list', () => {
  it('waits for its hour', () => {
    expect(arranged([open('nudge')], six)).toEqual({ messages: [], nextAt: nine });
  });

  it('is one message for all that the day owes, over all programmes', () => {
    const { messages, nextAt } = arranged([open('nudge', { mergeKey: 'p1' }), open('checkIn', { mergeKey: 'p2' })]);
    expect(messages).toMatchObject([{ form: 'list', sendAt: nine, on: '2007-10-01' }]);
    expect(messages[0]?.deliveryIds).toHaveLength(2);
    expect(nextAt).toBeNull();
  });

  it('is made late, on the same day, when its hour was missed', () => {
    expect(arranged([open('nudge')], noon).messages).toMatchObject([{ form: 'list', sendAt: noon }]);
  });

  it('does not come in the quiet hours, however late it is', () => {
    expect(arranged([open('nudge')], evening)).toEqual({ messages: [], nextAt: tuesdayAtNine });
  });

  it('leaves what falls due after its hour to the next working day', () => {
    const late = open('nudge', { dueAt: noon });
    expect(arranged([late], noon)).toEqual({ messages: [], nextAt: tuesdayAtNine });
  });

  it('comes once a day', () => {
    const got = { listsOn: [day('2007-10-01')], aboutOn: [] };
    expect(arranged([open('nudge')], noon, got)).toEqual({ messages: [], nextAt: tuesdayAtNine });
  });

  it('says nothing about what was raised that day already', () => {
    const got = { listsOn: [], aboutOn: [{ about: 'agreement-1', on: day('2007-10-01') }] };
    const held = open('nudge', { about: 'agreement-1' });
    const free = open('nudge', { about: 'agreement-2' });
    const arrangement = arranged([held, free], nine, got);
    expect(idsOf(arrangement)).toEqual([[free.deliveryId]]);
    expect(arrangement.nextAt).toBe(tuesdayAtNine);
  });

  it('may hold a nudge and a check-in about one agreement', () => {
    const about = 'agreement-1';
    expect(idsOf(arranged([open('nudge', { about }), open('checkIn', { about })]))).toHaveLength(1);
  });

  it('begins with escalations and what is overdue, then the nearest date, then the questions', () => {
    const lines = [
      open('followUp', { deliveryId: 'follow-up' }),
      open('checkIn', { deliveryId: 'check-in', dueAt: moment('2007-09-28T04:00:00Z') }),
      open('nudge', { deliveryId: 'in two weeks', dueOn: day('2007-10-19') }),
      open('nudge', { deliveryId: 'snoozed' }),
      open('nudge', { deliveryId: 'today', dueOn: day('2007-10-01') }),
      open('nudge', { deliveryId: 'overdue', dueOn: day('2007-09-24') }),
      open('escalation', { deliveryId: 'escalated', dueOn: day('2007-09-17') }),
    ];
    expect(idsOf(arranged(lines))).toEqual([
      ['escalated', 'overdue', 'today', 'in two weeks', 'snoozed', 'check-in', 'follow-up'],
    ]);
  });

  it('follows the person’s own hour', () => {
    const calendar = personCalendar({ listAt: 16 * 60 });
    expect(arranged([open('nudge')], nine, nothingYet, calendar).nextAt).toBe('2007-10-01T14:00:00.000Z');
  });

  it('lasts as long as the last of its lines', () => {
    const [soon, later] = [tuesdayAtEight, tuesdayAtNine].map((expiresAt) => open('checkIn', { expiresAt }));
    if (!soon || !later) throw new Error('two deliveries');
    expect(arranged([soon, later]).messages[0]?.expiresAt).toBe(tuesdayAtNine);
    expect(arranged([soon, later, open('nudge')]).messages[0]?.expiresAt).toBeNull();
  });
});

describe('what has expired', () => {
  it('is dropped from its last moment on', () => {
    expect(arranged([open('checkIn', { expiresAt: nine })])).toEqual({ messages: [], nextAt: null });
  });

  it('is not waited for when it ends before it may be sent', () => {
    const short = open('signRequest', { expiresAt: moment('2007-10-01T20:00:00Z') });
    expect(arranged([short], evening)).toEqual({ messages: [], nextAt: null });
  });
});

describe('a summary', () => {
  it('comes on its own at its due time', () => {
    const { messages } = arranged([open('summary', { dueAt: nine }), open('nudge')]);
    expect(messages.map(({ form }) => form)).toEqual(['list', 'summary']);
  });

  it('waits outside the quiet hours', () => {
    expect(arranged([open('summary')], evening).nextAt).toBe(tuesdayAtEight);
  });
});

describe('after an outage', () => {
  it('all that has not expired comes as one list', () => {
    const friday = moment('2007-09-28T04:00:00Z');
    const missed = [
      open('nudge', { dueAt: friday, expiresAt: six }),
      open('nudge', { deliveryId: 'nudge' }),
      open('checkIn', { deliveryId: 'check-in', dueAt: friday }),
    ];
    expect(idsOf(arranged(missed, noon))).toEqual([['nudge', 'check-in']]);
  });
});

describe('what is not due yet', () => {
  it('is waited for', () => {
    expect(arranged([open('signRequest', { dueAt: noon })])).toEqual({ messages: [], nextAt: noon });
  });
});
