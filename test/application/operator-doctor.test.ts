import { describe, expect, test } from 'vitest';
import { judged, type Observed } from '../../src/application/operator/doctor.ts';

const ok = <What>(what: What) => ({ ok: true, what }) as const;
const dead = { ok: false, why: 'connect ECONNREFUSED' } as const;

const healthy: Observed = {
  database: ok({ version: '7.0.5', replicaSet: 'rs0', aheadMs: 12 }),
  redis: ok({ version: '7.2.4', policy: 'noeviction', aheadMs: -8 }),
  slack: ok({ workspace: 'Haarlem', missing: [] }),
  teams: ok(null),
  mail: ok(null),
  address: ok({ status: 200 }),
};

const of = (given: Partial<Observed>, about: string) =>
  judged({ ...healthy, ...given }).find((finding) => finding.about === about);

describe('the doctor', () => {
  test('finds nothing where everything is well, and advises nothing', () => {
    expect(judged(healthy).map(({ is, advice }) => [is, advice])).toEqual(Array(8).fill(['well', null]));
  });

  test('says what is not set, without calling it wrong', () => {
    const bare = judged({ ...healthy, slack: null, teams: null, mail: null, address: null });
    expect(bare.filter(({ is }) => is === 'notSet').map(({ about }) => about)).toEqual([
      'slack',
      'teams',
      'mail',
      'address',
    ]);
    expect(bare.some(({ is }) => is === 'wrong')).toBe(false);
  });

  test.each([
    ['database', { database: dead }, /MONGODB_URI/],
    ['redis', { redis: dead }, /REDIS_URL/],
    ['redis', { redis: ok({ version: '7', policy: 'allkeys-lru', aheadMs: 0 }) }, /noeviction/],
    ['slack', { slack: { ok: false, why: 'invalid_auth' } }, /SLACK_BOT_TOKEN/],
    ['slack', { slack: ok({ workspace: 'Haarlem', missing: ['files:read'] }) }, /install it again/],
    ['teams', { teams: { ok: false, why: 'AADSTS7000222' } }, /a secret expires/],
    ['mail', { mail: dead }, /SMTP_URL/],
    ['address', { address: dead }, /PUBLIC_URL/],
    ['address', { address: ok({ status: 404 }) }, /proxy/],
  ] as const)('%s wrong: %j, with what to do', (about, given, advice) => {
    const finding = of(given, about);
    expect(finding?.is).toBe('wrong');
    expect(finding?.advice).toMatch(advice);
  });

  test.each([
    [1_900, 'well'],
    [-2_100, 'mind'],
    [29_900, 'mind'],
    [-30_100, 'wrong'],
  ] as const)('a clock that is %i ms off is %s', (aheadMs, is) => {
    const finding = of({ database: ok({ version: '7', replicaSet: 'rs0', aheadMs }) }, 'clock of the database');
    expect(finding?.is).toBe(is);
    expect(finding?.says).toContain(aheadMs < 0 ? 'behind' : 'ahead');
  });

  test('one database by itself is a choice that is named, and no fault', () => {
    const finding = of({ database: ok({ version: '7', replicaSet: null, aheadMs: 0 }) }, 'database');
    expect(finding).toMatchObject({ is: 'mind' });
  });
});
