// What is said of the gateway's scenarios, over thirty seeds.

import { describe, expect, test } from 'vitest';
import type { AnyConfig } from '@/engine/kernel/contract';
import { meanOf, middleOf, over, winsOf } from './fixture';
import { goals } from './scenarios';

describe('ten o’clock, over thirty seeds', () => {
  const never = over('registration');

  test('0.3 % of the first second (at most 1.2 % in 24 of 30), a third afterwards, 19 % of all', () => {
    expect(Math.abs(meanOf(never, 'refusedFirst') - 0.003)).toBeLessThan(0.002);
    expect(
      never.filter(({ refusedFirst }) => (refusedFirst ?? 1) < 0.012).length,
    ).toBeGreaterThanOrEqual(28);
    const [low, high] = middleOf(never, 'refusedAfter');
    expect([low > 0.325, high < 0.34]).toEqual([true, true]);
    expect(Math.abs(1 - meanOf(never, 'answered') - 0.19)).toBeLessThan(0.003);
  });

  test('three retries at once: 17.4 % lost; with drawn pauses 0.17 %', () => {
    const atOnce = over('registration', { retries: 3 });
    expect(Math.abs(1 - meanOf(atOnce, 'answered') - 0.174)).toBeLessThan(0.003);
    expect(Math.abs(meanOf(atOnce, 'refusedAfter') - 0.714)).toBeLessThan(0.01);
    const jittered = over('registration', { retries: 3, pause: 'jitter' });
    expect(Math.abs(1 - meanOf(jittered, 'answered') - 0.0017)).toBeLessThan(0.0003);
    expect(jittered.every(({ answered }) => (answered ?? 0) > 0.997)).toBe(true);
  });
});

test('the neighbour, over thirty seeds: a third, then nothing', () => {
  const [low, high] = middleOf(over('neighbour'), 'refusedAfter');
  expect([low > 0.32, high < 0.345]).toEqual([true, true]);
  const limited = over('neighbour', { clientLimit: 8_000 });
  expect(limited.every(({ answeredOrders }) => answeredOrders === 1)).toBe(true);
});

test('slow reports, over thirty seeds: seven in ten answered, two and a half times paid', () => {
  const all = over('slow-report');
  expect(middleOf(all, 'answered').map((one) => Math.round(one * 100))).toEqual([69, 74]);
  const [low, high] = middleOf(all, 'paid');
  expect([low > 2.4, high < 2.8]).toEqual([true, true]);
});

test('the menu, over thirty seeds: half of the calls are hits', () => {
  const [low, high] = middleOf(over('menu-cache'), 'hits');
  expect([low > 0.48, high < 0.52]).toEqual([true, true]);
});

describe('lunch, over thirty seeds', () => {
  test('the stored solution wins in all of them', () => {
    expect(winsOf(goals[0].solution)).toBe(30);
  });

  test.each<AnyConfig>([
    {},
    ...[50, 100, 150, 200, 300, 1_000].map((clientLimit) => ({ clientLimit })),
    ...[400, 700, 1_000, 5_000, 20_000].map((ratePerSec) => ({ ratePerSec })),
    ...[1, 60, 3_600].map((ttlSec) => ({ ttlSec })),
  ])('no single knob wins once: %o', (set) => {
    expect(winsOf(set)).toBe(0);
  });

  test.each<AnyConfig>([
    { clientLimit: 150, ratePerSec: 700 },
    { clientLimit: 110, ratePerSec: 2_000 },
    { clientLimit: 150, ttlSec: 60 },
    { clientLimit: 110, ttlSec: 3_600 },
    { ratePerSec: 700, ttlSec: 60 },
    { ratePerSec: 800, ttlSec: 3_600 },
    { ratePerSec: 5_000, ttlSec: 3_600 },
  ])('nor do two: %o', (set) => {
    expect(winsOf(set)).toBe(0);
    expect(meanOf(over('lunch-minute', set), 'answeredOrders')).toBeLessThan(0.95);
  });
});
