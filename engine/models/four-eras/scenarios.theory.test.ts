// What is told of the shop's noon, held against thirty noons.

import { describe, expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { type Era, eras } from '@/engine/models/four-eras/config';
import { fourEras } from '@/engine/models/four-eras/model';
import { scenarios } from '@/engine/models/four-eras/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

const noon = scenarios.find(({ id }) => id === 'shop-noon');
if (!noon) throw new Error('no shop-noon');

/** Share of the orders that each way lost, in %, and how many orders came. */
function noonOf(seed: number): { readonly came: number; readonly lost: Record<Era, number> } {
  const run = startRun(fourEras, { scenario: 'shop-noon', seed, logLimit: 0 });
  run.advanceTo(noon?.durationMs ?? 0);
  const { counts, metrics } = run.snapshot();
  const share = (era: Era) =>
    (100 * (metrics[`${era}.dropped`] ?? Number.NaN)) / (counts[`${era}.arrived`] ?? 0);
  return {
    came: counts['servers.arrived'] ?? 0,
    lost: Object.fromEntries(eras.map((era) => [era, share(era)])) as Record<Era, number>,
  };
}

const noons = SEEDS.map(noonOf);

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}

describe('shop-noon', () => {
  test.each([
    ['servers', 28, 37],
    ['autoscaling', 25, 36],
    ['dynos', 0, 22],
    ['functions', 0, 0],
  ] as const)('%s lose between %i and %i per cent in each of thirty noons', (era, least, most) => {
    const lost = noons.map((one) => Math.round(one.lost[era]));
    expect([Math.min(...lost), Math.max(...lost)]).toEqual([least, most]);
  });

  test('a group of VMs usually saves next to nothing over two servers, and never much', () => {
    const saved = noons.map(({ lost }) => lost.servers - lost.autoscaling);
    expect(Math.min(...saved)).toBeGreaterThanOrEqual(0);
    expect(medianOf(saved)).toBeCloseTo(0.2, 1);
    expect(Math.max(...saved)).toBeCloseTo(4.7, 1);
  });

  test('a little over a thousand orders come', () => {
    const came = noons.map((one) => one.came);
    expect([Math.min(...came), Math.max(...came)]).toEqual([1_019, 1_120]);
  });

  test('its own seed is no exception: every way loses what it usually loses, to two points', () => {
    const own = noonOf(noon.seed);
    for (const era of eras) {
      const usual = medianOf(noons.map(({ lost }) => lost[era]));
      expect(Math.abs(own.lost[era] - usual), era).toBeLessThan(2);
    }
  });
});
