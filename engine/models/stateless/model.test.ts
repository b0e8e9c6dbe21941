import { describe, expect, test } from 'vitest';
import { turning } from '@/engine/kernel/acts';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { kindIndex } from '@/engine/models/stateless/config';
import {
  act,
  finished,
  mean,
  numbersIn,
  overSeeds,
  THIRTY,
} from '@/engine/models/stateless/fixture';
import { stateless } from '@/engine/models/stateless/model';

/** Orders placed at these moments, with nobody else about. */
const byHand = (acts: Parameters<typeof act>[]) =>
  finished('by-hand', { durationMs: 60_000, acts: acts.map((one) => act(...one)) });

describe('three orders by hand', () => {
  test('one after the other: 1, 2, 3', () => {
    expect(
      numbersIn(
        byHand([
          [0, 'order'],
          [8_000, 'order'],
          [16_000, 'order'],
        ]),
      ),
    ).toEqual([1, 2, 3]);
  });

  test('all at once: 1, 1, 1', () => {
    expect(
      numbersIn(
        byHand([
          [0, 'order'],
          [0, 'order'],
          [0, 'order'],
        ]),
      ),
    ).toEqual([1, 1, 1]);
  });

  test('a new version before each: 1, 1, 1', () => {
    const acts: Parameters<typeof act>[] = [
      [0, 'order'],
      [8_000, 'deploy'],
      [9_000, 'order'],
    ];
    expect(numbersIn(byHand([...acts, [20_000, 'deploy'], [21_000, 'order']]))).toEqual([1, 1, 1]);
  });

  test('the third while the second is being handled: 1, 2, 1', () => {
    expect(
      numbersIn(
        byHand([
          [0, 'order'],
          [8_000, 'order'],
          [8_100, 'order'],
        ]),
      ),
    ).toEqual([1, 2, 1]);
  });

  test('reclaimed after the second: 1, 2, 1', () => {
    const acts: Parameters<typeof act>[] = [
      [0, 'order'],
      [8_000, 'order'],
    ];
    expect(numbersIn(byHand([...acts, [16_000, 'reclaim'], [17_000, 'order']]))).toEqual([1, 2, 1]);
  });

  test('to reclaim where nobody is idle does nothing', () => {
    const run = byHand([
      [0, 'order'],
      [100, 'reclaim'],
      [8_000, 'order'],
    ]);
    expect(numbersIn(run)).toEqual([1, 2]);
    expect(run.snapshot().counts.reclaimed).toBe(0);
  });
});

describe('a deploy', () => {
  const run = byHand([
    [0, 'order'],
    [8_000, 'order'],
    [8_000, 'order'],
    [8_500, 'deploy'],
    [8_600, 'order'],
  ]);
  const reader = new TrackReader(run.tracks());

  test('lets busy environments answer with what they had counted, and new orders find none of them', () => {
    expect(numbersIn(run)).toEqual([1, 2, 1, 1]);
    expect(run.snapshot().counts).toMatchObject({ created: 3, reclaimed: 2, alive: 1 });
  });

  test('takes what they hold along', () => {
    const counted = reader.values('counted');
    const heldAt = (tMs: number) =>
      counted.at(tMs).map((row) => counted.data.value[row] ?? Number.NaN);
    expect(heldAt(8_550)).toEqual([1, 0]);
    expect(heldAt(59_000).filter(Number.isFinite)).toEqual([1]);
  });

  test('leaves the store alone', () => {
    const acts = [act(0, 'order'), act(8_000, 'deploy'), act(9_000, 'order')];
    const stored = finished('by-hand', { durationMs: 60_000, acts, set: { countAt: 'store-add' } });
    expect(numbersIn(stored)).toEqual([1, 2]);
  });
});

test('after its keep-alive an environment goes, and its count with it', () => {
  const set = { keepAliveSec: 30 };
  const orders = (secondMs: number) =>
    numbersIn(
      finished('by-hand', {
        durationMs: 60_000,
        set,
        acts: [act(0, 'order'), act(secondMs, 'order')],
      }),
    );
  expect(orders(30_000)).toEqual([1, 2]);
  expect(orders(40_000)).toEqual([1, 1]);
});

test('a guest is shown the last member of the same environment, a member themself', () => {
  const { columns } = finished('alone').log;
  let last = -1;
  let leaks = 0;
  const leakAt = new Map<number, number>();
  for (let row = 0; row < columns.length; row += 1) {
    if (columns.kind[row] === kindIndex.leak)
      leakAt.set(columns.subject[row] ?? -1, columns.value[row] ?? -1);
  }
  const reader = new TrackReader(finished('alone').tracks());
  const { data } = reader.flights('answer');
  for (let row = 0; row < data.length; row += 1) {
    const order = data.thing[row] ?? -1;
    const stranger = leakAt.get(order);
    if (stranger === undefined) {
      if ((data.to[row] ?? -1) >= 0) last = order;
      continue;
    }
    leaks += 1;
    expect(stranger).toBe(last);
    expect(data.to[row]).toBe(last);
  }
  expect(leaks).toBeGreaterThan(10);
});

test('a place chosen anew holds for orders that come afterwards', () => {
  const acts = [
    act(0, 'order'),
    turning(100, 'countAt', 'store-add'),
    act(8_000, 'order'),
    act(16_000, 'order'),
  ];
  const run = finished('by-hand', { durationMs: 60_000, acts });
  expect(numbersIn(run)).toEqual([1, 1, 2]);
  expect(run.snapshot().counts).toMatchObject({ counted: 1, stored: 2 });
});

test('the menu is read once in an environment, for each order, or in the store', () => {
  const latency = (menuAt: string) => {
    const acts = [act(0, 'order'), act(10_000, 'order')];
    const { columns } = finished('by-hand', { durationMs: 60_000, acts, set: { menuAt } }).log;
    const ends = Array.from(columns.kind.subarray(0, columns.length)).flatMap((kind, row) =>
      kind === kindIndex.answer ? [columns.atMs[row] ?? Number.NaN] : [],
    );
    return [ends[0] ?? Number.NaN, (ends[1] ?? Number.NaN) - 10_000];
  };
  const [onceFirst = 0, onceThen = 0] = latency('environment');
  const [eachFirst = 0, eachThen = 0] = latency('request');
  const [storeFirst = 0, storeThen = 0] = latency('store');
  expect(eachFirst - onceFirst).toBeCloseTo(0, 6);
  expect(eachThen - onceThen).toBeCloseTo(600, 6);
  expect(onceFirst - storeFirst).toBeCloseTo(560, 6);
  expect(storeThen - onceThen).toBeCloseTo(40, 6);
});

test.each(['environment', 'store-set', 'store-add'])(
  'whoever came is answered or being handled, and all counts add up (%s)',
  (countAt) => {
    const run = startRun(stateless, { scenario: 'coupon', set: { countAt, keepAliveSec: 30 } });
    for (let tMs = 0; tMs <= 60_000; tMs += 250) {
      run.advanceTo(tMs);
      const { counts } = run.snapshot();
      expect(counts.arrived).toBe((counts.answers ?? 0) + (counts.running ?? 0));
      expect(counts.counted).toBe(countAt === 'environment' ? counts.answers : 0);
      expect(counts.alive).toBe((counts.created ?? 0) - (counts.reclaimed ?? 0));
    }
  },
);

test.each(THIRTY)('adding in the store: 1 to n in order, each once (seed %i)', (seed) => {
  const numbers = numbersIn(finished('coupon', { seed, set: { countAt: 'store-add' } }));
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});

describe('getting and setting keeps 1 / (1 + λg) of the orders', () => {
  test.each([
    { perSec: 10, storeMs: 40, law: 0.714 },
    { perSec: 10, storeMs: 10, law: 0.909 },
    { perSec: 10, storeMs: 100, law: 0.5 },
    { perSec: 2, storeMs: 40, law: 0.926 },
  ])('λ $perSec/s, g $storeMs ms: $law', ({ perSec, storeMs, law }) => {
    const set = { countAt: 'store-set', ratePerSec: perSec, storeMs };
    const kept =
      mean(overSeeds('coupon', 'highest', set)) / mean(overSeeds('coupon', 'orders', set));
    expect(1 / (1 + perSec * (storeMs / 1000))).toBeCloseTo(law, 3);
    expect(Math.abs(kept - law)).toBeLessThan(0.01);
  });
});
