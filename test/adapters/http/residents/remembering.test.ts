import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { remembering } from '../../../../adapters/http/residents/remembering.ts';

describe('what is remembered of a page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** A page that says how often it was read; reading takes 300 ms. */
  const aPage = () => {
    let count = 0;
    const read = remembering(async () => {
      count += 1;
      const mine = count;
      await new Promise<void>((resolve) => setTimeout(resolve, 300));
      if (mine === 3) throw new Error('the database is away');
      return mine;
    });
    return { read: () => read('/haarlem'), count: () => count };
  };
  /** Null: not answered at once. */
  const atOnce = async (answer: Promise<number>): Promise<number | null> => {
    let known: number | null = null;
    answer.then(
      (value) => {
        known = value;
      },
      () => undefined,
    );
    await vi.advanceTimersByTimeAsync(0);
    return known;
  };

  test('serves everybody for a second; then one reader has it read anew and nobody waits', async () => {
    const page = aPage();
    const first = page.read();
    await vi.advanceTimersByTimeAsync(300);
    expect(await first).toBe(1);
    await vi.advanceTimersByTimeAsync(999);
    expect([await atOnce(page.read()), page.count()]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect([await atOnce(page.read()), await atOnce(page.read()), page.count()]).toEqual([1, 1, 2]);
    await vi.advanceTimersByTimeAsync(300);
    expect([await atOnce(page.read()), page.count()]).toEqual([2, 2]);
  });

  test('is never shown after two seconds: who comes then waits for the page as it is', async () => {
    const page = aPage();
    void page.read();
    await vi.advanceTimersByTimeAsync(300 + 2_000);
    const late = page.read();
    expect(await atOnce(late)).toBeNull();
    await vi.advanceTimersByTimeAsync(300);
    expect(await late).toBe(2);
  });

  test('that can not be read is asked for again', async () => {
    const page = aPage();
    void page.read();
    await vi.advanceTimersByTimeAsync(2_300);
    void page.read();
    await vi.advanceTimersByTimeAsync(2_300);
    await Promise.all([expect(page.read()).rejects.toThrow('away'), vi.advanceTimersByTimeAsync(300)]);
    const again = page.read();
    await vi.advanceTimersByTimeAsync(300);
    expect(await again).toBe(4);
  });
});
