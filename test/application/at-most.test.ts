import { expect, test } from 'vitest';
import { atMost } from '../../src/application/at-most.ts';

const held = () => {
  const ends: (() => void)[] = [];
  const started: number[] = [];
  const run = (number: number) => () =>
    new Promise<number>((resolve) => {
      started.push(number);
      ends.push(() => resolve(number));
    });
  return { started, run, endNext: () => ends.shift()?.() };
};

test('no more run at once than may, and the others follow in order', async () => {
  const { started, run, endNext } = held();
  const two = atMost(2);
  const all = [1, 2, 3, 4].map((number) => two(run(number)));
  expect(started).toEqual([1, 2]);
  endNext();
  await all[0];
  expect(started).toEqual([1, 2, 3]);
  endNext();
  await all[1];
  endNext();
  endNext();
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
});

test('one that fails makes room as well', async () => {
  const one = atMost(1);
  const failing = one(() => Promise.reject(new Error('failed')));
  const next = one(async () => 'done');
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('done');
});
