import { describe, expect, test } from 'vitest';
import { finished, mean, over, seeds, tenths } from '@/engine/models/server-room/fixture';
import { goals, type ScenarioId } from '@/engine/models/server-room/scenarios';
import { FIRE_MS, MINUTE_MS } from '@/engine/models/server-room/settings';

// Numbers are of thirty runs, seeds 1 to 30, where nothing else is said.

type Set = Record<string, number | string>;

const stoppedMin = (scenario: ScenarioId, set: Set = {}, decades = seeds): number[] =>
  over(scenario, set, 'stopped', decades).map((ms) => ms / MINUTE_MS);

const holdsIn = (runs: readonly boolean[]): number => runs.filter(Boolean).length;

describe('power-only', () => {
  // Of 2,000 decades, so that theory shows: 0.15 × 10 cuts of 60 min, and 20 min to come up again.
  const many = Array.from({ length: 2_000 }, (_, i) => i + 1);
  const meanOf = (set: Set) => mean(stoppedMin('power-only', set, many));

  test('120 minutes in ten years; a battery of ten minutes saves 15 % of them', () => {
    const bare = meanOf({});
    expect(Math.abs(bare / 120 - 1)).toBeLessThan(0.05);
    expect(meanOf({ upsMin: 10 }) / bare).toBeCloseTo(Math.exp(-10 / 60), 1);
  });

  test('a generator alone leaves a restart for each cut, and with a battery next to nothing', () => {
    const alone = 1.5 * (0.99 * (20 + 1 / 6) + 0.01 * 80);
    expect(Math.abs(meanOf({ generator: 'on' }) / alone - 1)).toBeLessThan(0.05);
    expect(meanOf({ upsMin: 10, generator: 'on' })).toBeLessThan(1.5);
  });

  test('122 minutes over thirty decades, and none at all in eight of them', () => {
    const bare = stoppedMin('power-only');
    expect(Math.round(mean(bare))).toBe(122);
    expect(holdsIn(bare.map((one) => one === 0))).toBe(8);
    expect(Math.round(mean(stoppedMin('power-only', { upsMin: 10 })))).toBe(103);
    expect(Math.round(mean(stoppedMin('power-only', { generator: 'on' })))).toBe(30);
  });
});

describe('one-fire', () => {
  test('the fire takes 7,650 minutes, disks 800, power 122: more than either in every decade', () => {
    const byGrid = over('one-fire', {}, 'byGrid');
    const byDisk = over('one-fire', {}, 'byDisk');
    expect(byGrid.every((ms) => ms < FIRE_MS)).toBe(true);
    expect(byDisk.every((ms) => ms < FIRE_MS)).toBe(true);
    expect(Math.round(mean(byGrid) / MINUTE_MS)).toBe(122);
    expect(Math.round(mean(byDisk) / MINUTE_MS)).toBe(800);
    expect(Math.round(mean(stoppedMin('one-fire')))).toBe(8_572);
  });

  test('a battery for an hour saves 1 % of that', () => {
    const saved = 1 - mean(stoppedMin('one-fire', { upsMin: 60 })) / mean(stoppedMin('one-fire'));
    expect(Math.round(saved * 100)).toBe(1);
  });

  test('some disk of twelve fails in 15.2 % of the years', () => {
    expect(1 - (1 - 0.0136) ** 12).toBeCloseTo(0.152, 3);
    // Poisson, as it comes here, says the same of a year to a tenth of a point.
    expect(1 - Math.exp(-12 * 0.0136)).toBeCloseTo(0.151, 3);
  });
});

describe('two-places', () => {
  test('takes a day off where nobody has practised, and all but an hour where somebody has', () => {
    const unrehearsed = stoppedMin('two-places');
    const rehearsed = stoppedMin('two-places', { rehearsed: 'on' });
    expect(Math.round(mean(unrehearsed))).toBe(1_552);
    expect(mean(rehearsed)).toBe(62.5);
    expect(tenths(rehearsed)).toEqual([30, 90]);
  });

  test('twins of all disks take off two thirds of what is left', () => {
    const mirrored = stoppedMin('two-places', { rehearsed: 'on', mirror: 'on' });
    expect(mean(mirrored)).toBe(37.5);
    expect(tenths(mirrored)).toEqual([15, 60]);
  });
});

describe('growth', () => {
  const missed = (set: Set) => over('growth', set, 'missed').map((share) => share * 100);

  test.each([
    [2, 1.0, [0.6, 1.6]],
    [8, 5.9, [4.9, 7]],
    [12, 11.6, [10.3, 12.8]],
    [26, 32.3, [31.2, 33.2]],
  ])('who waits %i weeks for a server misses %s % of the orders', (leadWeeks, middle, ends) => {
    const shares = missed({ leadWeeks });
    expect(mean(shares)).toBeCloseTo(middle, 1);
    expect(tenths(shares).map((share) => Math.round(share * 10) / 10)).toEqual(ends);
  });

  test('a forecast and the room that the lead time asks for lose next to nothing', () => {
    const shares = missed({ leadWeeks: 26, rule: 'forecast', servers: 7 });
    expect(mean(shares)).toBeCloseTo(0.1, 1);
    expect(Math.max(...shares)).toBeLessThan(0.5);
  });

  test.each([
    [2, 1.04],
    [8, 1.19],
    [12, 1.3],
    [26, 1.77],
  ])('%i weeks of waiting ask for %s times today’s need', (leadWeeks, times) => {
    const { headroom } = finished('growth', { set: { leadWeeks } }).snapshot().metrics;
    expect(headroom).toBeCloseTo(times, 2);
  });
});

describe('an-hour-in-ten-years', () => {
  const reached = (set: Set): number =>
    holdsIn(stoppedMin('an-hour-in-ten-years', set).map((min) => min <= 60));

  test('nothing alone reaches it, nor all that helps against small troubles', () => {
    const singles: Set[] = [
      {},
      { upsMin: 10 },
      { upsMin: 60 },
      { generator: 'on' },
      { mirror: 'on' },
      { places: '2' },
      { rehearsed: 'on' },
      { upsMin: 10, generator: 'on', mirror: 'on' },
    ];
    expect(singles.map(reached)).toEqual(singles.map(() => 0));
    const careful = stoppedMin('an-hour-in-ten-years', {
      upsMin: 10,
      generator: 'on',
      mirror: 'on',
    });
    expect(careful.every((min) => min === 7_650)).toBe(true);
  });

  test('a rehearsed second place reaches it in half of all decades, and twins make it nearly sure', () => {
    expect(reached({ places: '2', rehearsed: 'on' })).toBe(16);
    expect(goals.map(({ solution }) => reached(solution))).toEqual([28]);
  });

  test('the stored solution reaches the goal in its own run', () => {
    for (const { scenario, solution, want } of goals) {
      const { metrics } = finished(scenario, { set: solution }).snapshot();
      for (const { metric, bound } of want) {
        expect(metrics[metric as keyof typeof metrics]).toBeLessThanOrEqual(bound);
      }
    }
  });
});
