import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draws, keyWithin } from '@/engine/services/draws';
import { RollingCount } from '@/engine/services/rolling-count';
import { Rows } from '@/engine/services/rows';

describe('draws', () => {
  const n = 200_000;
  const draws = new Draws(7);
  const values = Array.from({ length: n }, (_, i) => draws.uniform('work', keyWithin(0, i)));

  test('fill the open interval evenly, without memory', () => {
    const buckets = new Float64Array(64);
    let lagged = 0;
    for (const [i, u] of values.entries()) {
      if (!(u > 0 && u < 1)) throw new Error(`out of range: ${u}`);
      buckets[Math.floor(u * 64)] = (buckets[Math.floor(u * 64)] ?? 0) + 1;
      lagged += (u - 0.5) * ((values[i - 1] ?? 0.5) - 0.5);
    }
    // Chi squared with 63 degrees of freedom: mean 63, standard deviation 11.2.
    const expected = n / 64;
    const chi = buckets.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(Math.abs(chi - 63)).toBeLessThan(4.5 * 11.2);
    expect(Math.abs(lagged / n)).toBeLessThan(4 / 12 / Math.sqrt(n));
  });

  test.each([
    ['another purpose', (i: number) => draws.uniform('backoff', keyWithin(0, i))],
    ['another seed', (i: number) => new Draws(8).uniform('work', keyWithin(0, i))],
    [
      'the high half of the seed',
      (i: number) => new Draws(7 + 2 ** 40).uniform('work', keyWithin(0, i)),
    ],
    ['the first call within', (i: number) => draws.uniform('work', keyWithin(keyWithin(0, i), 0))],
    ['the second attempt', (i: number) => draws.uniform('work', keyWithin(keyWithin(0, i), 1))],
  ])('%s is not correlated with it', (_what, other) => {
    let sum = 0;
    for (let i = 0; i < 50_000; i += 1) sum += ((values[i] ?? 0) - 0.5) * (other(i) - 0.5);
    expect(Math.abs(sum / 50_000)).toBeLessThan(4 / 12 / Math.sqrt(50_000));
  });

  test('are fixed for good: links rest on them', () => {
    expect([1, 2, 3].map((i) => draws.uniform('work', keyWithin(0, i)))).toMatchInlineSnapshot(`
      [
        0.1885651129996404,
        0.6299060162855312,
        0.4239935955265537,
      ]
    `);
  });
});

describe('a rolling count', () => {
  test('agrees with a list of moments, within a tenth of the window', () => {
    const gaps = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(gaps, (list) => {
        const rolling = new RollingCount(1_000);
        const moments: number[] = [];
        let nowMs = 0;
        for (const gapMs of list) {
          nowMs += gapMs;
          rolling.add(nowMs);
          moments.push(nowMs);
          const since = (windowMs: number) => moments.filter((at) => at > nowMs - windowMs).length;
          expect(rolling.sum(nowMs)).toBeLessThanOrEqual(since(1_000));
          expect(rolling.sum(nowMs)).toBeGreaterThanOrEqual(since(900));
        }
      }),
    );
  });

  test('forgets everything in time, and reading it changes nothing', () => {
    const rolling = new RollingCount(1_000);
    for (let i = 0; i < 7; i += 1) rolling.add(50);
    const saved = rolling.save();
    expect([50, 999, 1_000, 5_000, 50].map((at) => rolling.sum(at))).toEqual([7, 7, 0, 0, 7]);
    expect(rolling.save()).toEqual(saved);
  });
});

test('rows are used again, and a restored table hands them out in the same order', () => {
  const steps = fc.array(fc.integer({ min: -1, max: 200 }), { maxLength: 400 });
  fc.assert(
    fc.property(steps, steps, (before, after) => {
      const table = new Rows(['a'], ['b']);
      const taken: number[] = [];
      let most = 0;
      const play = (rows: typeof table, list: number[], plan: readonly number[]) =>
        plan.map((step) => {
          if (step < 0 || list.length === 0) {
            const row = rows.take();
            expect(list).not.toContain(row);
            list.push(row);
            rows.ints.a[row] = list.length;
            most = Math.max(most, list.length);
            expect(row).toBeLessThan(most);
          } else {
            rows.release(list.splice(step % list.length, 1)[0] ?? -1);
          }
          return rows.count;
        });
      play(table, taken, before);
      const copy = new Rows(['a'], ['b']);
      copy.restore(structuredClone(table.save()));
      const seen: number[] = [];
      copy.each((row) => seen.push(row));
      expect(seen).toEqual([...taken].sort((a, b) => a - b));
      const twin = [...taken];
      expect(play(copy, twin, after)).toEqual(play(table, taken, after));
      expect(twin).toEqual(taken);
      expect(copy.save()).toEqual(table.save());
    }),
  );
});
