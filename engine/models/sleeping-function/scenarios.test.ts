import { expect, test } from 'vitest';
import { finished, mean, over, seeds, tenths } from './fixture';

const HOUR_MS = 3_600_000;
const within = (values: readonly number[], low: number, high: number): number =>
  values.filter((value) => value >= low && value <= high).length;

test('at three in the morning sixty sleeping shops have about three machines on', () => {
  const machines = over('three-a-m', {}, 'meanMachines');
  expect(mean(machines)).toBeCloseTo(2.85, 2);
  expect(within(machines, 2.7, 3)).toBeGreaterThanOrEqual(28);
  const on = seeds.map(
    (seed) => finished('three-a-m', { seed, durationMs: HOUR_MS }).snapshot().metrics.machines,
  );
  expect(on.filter((count) => count === 3)).toHaveLength(21);
  expect(on.filter((count) => count === 2)).toHaveLength(8);
  expect(on.filter((count) => count === 4)).toHaveLength(1);
});

test('in the run that is shown there are three at three, at half past four and at six', () => {
  const at = (hours: number) =>
    finished('three-a-m', { durationMs: hours * HOUR_MS }).snapshot().metrics.machines;
  expect([1, 2.5, 4].map(at)).toEqual([3, 3, 3]);
});

test('my function sleeps for e^(−1/6) of the night, and as many orders start cold', () => {
  const theory = Math.exp(-1 / 6);
  // The first orders find nothing: cold starts lie a little above it.
  expect(mean(over('three-a-m', {}, 'asleep'))).toBeCloseTo(theory, 1);
  expect(Math.abs(mean(over('three-a-m', {}, 'cold')) - theory)).toBeLessThan(0.01);
  expect(Math.abs(mean(over('three-a-m', {}, 'environments')) - 60 * (1 - theory))).toBeLessThan(
    0.1,
  );
});

test('a pulled plug at the provider’s loses nothing, and my own loses about ten orders', () => {
  const runs = seeds.map((seed) => finished('pulled-plug', { seed }).snapshot());
  expect(
    within(
      runs.map(({ metrics }) => metrics.vanished ?? 0),
      4,
      8,
    ),
  ).toBe(30);
  expect(runs.map(({ counts }) => (counts.rejected ?? 0) + (counts.failed ?? 0))).toEqual(
    new Array(30).fill(0),
  );
  expect(tenths(runs.map(({ metrics }) => metrics.lostOwn ?? 0))).toEqual([6, 16]);
  expect(finished('pulled-plug').snapshot().metrics).toMatchObject({ vanished: 6, lostOwn: 10 });
});

test('kept awake, sixty functions need nine machines and mine costs more than a small server', () => {
  expect(new Set(over('one-awake', {}, 'meanMachines'))).toEqual(new Set([9]));
  expect(mean(over('one-awake', {}, 'cold'))).toBeLessThan(0.001);
  const [kept, server] = [over('one-awake', {}, 'cost'), over('one-awake', {}, 'serverCost')];
  expect(within(kept, 0.1476, 0.1482)).toBe(30);
  expect(server.every((cost) => Math.abs(cost - 0.104) < 1e-6)).toBe(true);
  // The same eight hours asleep.
  const asleep = mean(over('one-awake', { provisioned: 'off' }, 'cost'));
  expect(asleep).toBeGreaterThan(0.0003);
  expect(asleep).toBeLessThan(0.0004);
});

test('receipts work for about ten of a day’s 86,400 seconds', () => {
  expect(mean(over('receipts', {}, 'worked')) / 1000).toBeCloseTo(9.7, 1);
  expect(within(over('receipts', {}, 'worked'), 7_500, 12_500)).toBeGreaterThanOrEqual(27);
  expect(mean(over('receipts', {}, 'asleep'))).toBeCloseTo(Math.exp(-(100 * 300) / 86_400), 1);
});
