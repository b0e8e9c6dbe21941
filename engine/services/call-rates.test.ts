import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RatePolicy, WindowSpec } from '@/engine/services/breaker-policy';
import { CallRates } from '@/engine/services/call-rates';

const policy: RatePolicy = { minimumCalls: 10, failureRatio: 0.5, slowRatio: 0.8, slowMs: 100 };
const lastTen: WindowSpec = { kind: 'calls', calls: 10 };

/** Tells calls that end at once: S succeeds, E is an error; small letters are slow. */
function told(rates: CallRates, calls: string, atMs = 0): CallRates {
  for (const call of calls.replaceAll(' ', '')) {
    rates.add(call.toUpperCase() === 'S', call === call.toUpperCase() ? 100 : 100.5, atMs);
  }
  return rates;
}

/** Both shares, and whether they are too much. */
const seen = (rates: CallRates, atMs = 0) => [
  rates.failureRatio(atMs),
  rates.slowRatio(atMs),
  rates.isTooMuch(atMs),
];

test('the last ten of a number of calls: the example of resilience4j', () => {
  // Its CircuitBreakerMetricsTest: window and minimum of ten, threshold 50 %.
  const rates = new CallRates(policy, lastTen);
  expect(seen(told(rates, 'SSEE'))).toEqual([-1, -1, false]);
  expect(seen(told(rates, 'EEEE SSSS'))).toEqual([0.6, 0, true]);
  expect(seen(told(rates, 'SSS'))).toEqual([0.3, 0, false]);
});

test('a slow call counts whether or not it is answered, and failures apart from it', () => {
  const rates = new CallRates(policy, lastTen);
  expect(seen(told(rates, 'sssse eee SS'))).toEqual([0.4, 0.8, true]);
  expect(seen(told(rates, 'S'))).toEqual([0.4, 0.7, false]);
});

test('a call of exactly the limit is not slow', () => {
  expect(seen(told(new CallRates(policy, lastTen), 'SSSSS SSSSS'))).toEqual([0, 0, false]);
});

test.each<[string, WindowSpec, number, string, number]>([
  ['nine of a minimum of ten', lastTen, 10, 'EEEEE EEEE', -1],
  ['ten of ten', lastTen, 10, 'EEEEE EEEEE', 1],
  ['a minimum that the window cannot hold is the window', lastTen, 100, 'EEEEE SSSSS', 0.5],
  ['not so in a window of time', { kind: 'time', ms: 1_000 }, 100, 'EEEEE SSSSS', -1],
  ['a minimum below the window', { kind: 'calls', calls: 100 }, 4, 'ESSS', 0.25],
  ['no call at all', lastTen, 0, '', -1],
])('%s', (_what, window, minimumCalls, calls, ratio) => {
  const rates = told(new CallRates({ ...policy, minimumCalls }, window), calls);
  expect(rates.failureRatio(0)).toBe(ratio);
  expect(rates.isTooMuch(0)).toBe(ratio >= 0.5);
});

test('the threshold itself is too much, also where it has no exact double', () => {
  const rates = new CallRates({ ...policy, failureRatio: 0.55 }, { kind: 'calls', calls: 100 });
  told(rates, 'E'.repeat(54) + 'S'.repeat(45));
  expect(rates.isTooMuch(0)).toBe(false);
  expect(told(rates, 'E').isTooMuch(0)).toBe(true);
});

test('a window of calls does not forget with time, one of time does', () => {
  const counted = told(new CallRates(policy, lastTen), 'EEEEE EEEEE');
  expect(counted.failureRatio(1e9)).toBe(1);
  const timed = told(new CallRates(policy, { kind: 'time', ms: 1_000 }), 'EEEEE EEEEE');
  expect([0, 999, 1_000].map((atMs) => timed.failureRatio(atMs))).toEqual([1, 1, -1]);
});

test('a window of calls agrees with a list of them, and goes on from where it was saved', () => {
  const outcomes = fc.array(fc.constantFrom('S', 'E', 's', 'e'), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), outcomes, outcomes, (calls, before, after) => {
      const window: WindowSpec = { kind: 'calls', calls };
      const rates = told(new CallRates({ ...policy, minimumCalls: 1 }, window), before.join(''));
      const copy = new CallRates({ ...policy, minimumCalls: 1 }, window);
      copy.restore(structuredClone(rates.save()));
      told(copy, after.join(''));
      const kept = [...before, ...after].slice(-calls);
      const share = (marks: string) =>
        kept.length === 0 ? -1 : kept.filter((mark) => marks.includes(mark)).length / kept.length;
      expect(copy.failureRatio(0)).toBe(share('Ee'));
      expect(copy.slowRatio(0)).toBe(share('se'));
    }),
  );
});

test('a saved window of the other kind is refused', () => {
  const timed = new CallRates(policy, { kind: 'time', ms: 1_000 });
  const counted = new CallRates(policy, lastTen);
  for (const [one, other] of [
    [timed, counted],
    [counted, timed],
  ] as const) {
    expect(() => one.restore(other.save())).toThrow('checkpoint: a window of another kind');
  }
});
