import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/domain/actor.ts';
import { as, programmeStream } from '../../src/domain/ids.ts';
import { municipality } from '../../src/domain/municipality/decider.ts';
import type { Retention, RetentionEvent } from '../../src/domain/municipality/retention/events.ts';
import { keptUntil } from '../../src/domain/municipality/retention/kept-until.ts';
import { personActor, timer } from '../builders/fold.ts';
import { date, person, programmeId, sealed, sha } from '../builders/haarlem.ts';
import { haarlem } from '../builders/municipality.ts';
import { given } from './given.ts';

const retention: Retention = { processType: 'Samenwerken', result: 'Afgerond', years: 10, startsFrom: 'termEnd' };
const isSet: RetentionEvent = { type: 'RetentionSet', retention };
const propose = (changes: { keptUntil?: string | null; reason?: string } = {}) =>
  ({
    type: 'ProposeDestruction',
    programmeId,
    name: 'Vijfhoek',
    keptUntil: changes.keptUntil === null ? null : date(changes.keptUntil ?? '2019-09-30'),
    today: date('2019-10-01'),
    reason: changes.reason === undefined ? null : sealed(changes.reason),
  }) as const;

const first = personActor(person.coordinator);
const second = personActor(person.alderman);
const operator = { kind: 'operator', name: sealed('operator-1') } as const;
const heads = [{ stream: programmeStream(programmeId), seq: 42, hash: sha('a') }];
const confirm = { type: 'ConfirmDestruction', programmeId, isAnother: false, heads } as const;

const proposed = (by: Actor) =>
  ({
    type: 'DestructionProposed',
    programmeId,
    name: 'Vijfhoek',
    by,
    keptUntil: date('2019-09-30'),
    reason: null,
  }) as const;
const confirmed = { type: 'DestructionConfirmed', programmeId, by: second, heads } as const;

const town = (...events: readonly RetentionEvent[]) => given(municipality, haarlem()).after(...events);

describe('how long records are kept', () => {
  test('is set in whole years, or for ever', () => {
    town().when({ type: 'SetRetention', retention }).then(isSet);
    const forEver = { ...retention, years: null };
    town().when({ type: 'SetRetention', retention: forEver }).then({ type: 'RetentionSet', retention: forEver });
  });

  test.each([0, -1, 2.5])('is not %s years', (years) => {
    town()
      .when({ type: 'SetRetention', retention: { ...retention, years } })
      .refuses('yearsNotACount');
  });

  test('set as it stands is no news', () => {
    town(isSet).when({ type: 'SetRetention', retention }).then();
  });
});

describe('the last day', () => {
  const ending = { termEndsOn: date('2009-09-30'), closedOn: date('2012-02-29') };

  test('is so many years after the end of the term, or after the closing', () => {
    expect(keptUntil(retention, ending)).toBe('2019-09-30');
    expect(keptUntil({ ...retention, startsFrom: 'closing' }, ending)).toBe('2022-02-28');
  });

  test('is not known where it is kept for ever, or not closed yet', () => {
    expect(keptUntil({ ...retention, years: null }, ending)).toBeNull();
    expect(keptUntil({ ...retention, startsFrom: 'closing' }, { ...ending, closedOn: null })).toBeNull();
  });
});

describe('destroying a programme is proposed', () => {
  test('when its period is over', () => {
    town(isSet).when(propose(), { by: first }).then(proposed(first));
  });

  test('not on the last day of the period, without a reason', () => {
    const until = date('2019-10-01');
    town(isSet)
      .when(propose({ keptUntil: until }), { by: first })
      .refuses({ code: 'mustBeKept', until });
  });

  test('not where it is kept for ever or the period has not begun, without a reason', () => {
    town(isSet)
      .when(propose({ keptUntil: null }), { by: first })
      .refuses({ code: 'mustBeKept', until: null });
  });

  test('not where no period is set, without a reason', () => {
    town()
      .when(propose({ keptUntil: null }), { by: first })
      .refuses('retentionNotSet');
  });

  test('earlier, with a reason that stays on the record', () => {
    town(isSet)
      .when(propose({ keptUntil: null, reason: 'reason-1' }), { by: first })
      .then({ ...proposed(first), keptUntil: null, reason: sealed('reason-1') });
  });

  test('once: a second proposal is no news', () => {
    town(isSet, proposed(first)).when(propose(), { by: second }).then();
  });

  test('and can be taken back, after which it can be proposed again', () => {
    const withdraw = { type: 'WithdrawDestruction', programmeId } as const;
    const withdrawn = { type: 'DestructionWithdrawn', programmeId } as const;
    town(isSet, proposed(first)).when(withdraw, { by: second }).then(withdrawn);
    town(isSet, proposed(first), withdrawn).when(propose(), { by: second }).then(proposed(second));
  });
});

describe('destroying a programme is confirmed', () => {
  test('by somebody else', () => {
    town(proposed(first)).when(confirm, { by: second }).then(confirmed);
  });

  test('never by who proposed it', () => {
    town(proposed(first)).when(confirm, { by: first }).refuses('secondPersonNeeded');
  });

  test('by a second operator, and not by the same one', () => {
    town(proposed(operator)).when(confirm, { by: operator }).refuses('secondPersonNeeded');
    const another = { kind: 'operator', name: sealed('operator-2') } as const;
    town(proposed(operator))
      .when({ ...confirm, isAnother: true }, { by: another })
      .then({ ...confirmed, by: another });
  });

  test('by a coordinator where an operator proposed it', () => {
    town(proposed(operator)).when(confirm, { by: second }).then(confirmed);
  });

  test('never by the clock', () => {
    town(proposed(first)).when(confirm, { by: timer }).refuses('secondPersonNeeded');
  });

  test('not without a proposal', () => {
    town().when(confirm, { by: second }).refuses('destructionNotProposed');
  });

  test('once: the heads that were recorded first stay', () => {
    town(proposed(first), confirmed)
      .when({ ...confirm, heads: [] }, { by: second })
      .then();
  });

  test('and can not be taken back any more', () => {
    town(proposed(first), confirmed)
      .when({ type: 'WithdrawDestruction', programmeId }, { by: first })
      .refuses('alreadyDestroyed');
  });
});

describe('destroying a programme is over', () => {
  const complete = { type: 'CompleteDestruction', programmeId, commits: 42, values: 7, texts: 1 } as const;
  const completed = { ...complete, type: 'DestructionCompleted' } as const;

  test('after it was confirmed, once', () => {
    town(proposed(first), confirmed).when(complete).then(completed);
    town(proposed(first), confirmed, completed).when(complete).then();
  });

  test('not before', () => {
    town(proposed(first)).when(complete).refuses('destructionNotProposed');
    town()
      .when({ ...complete, programmeId: as('elders') })
      .refuses('destructionNotProposed');
  });
});
