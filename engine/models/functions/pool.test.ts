import { describe, expect, test } from 'vitest';
import { Constant, type Distribution, Exponential } from '@/engine/kernel/distributions';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS, type FunctionsSettings } from '@/engine/models/functions/settings';
import { poisson } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

function run(set: Partial<FunctionsSettings>, perSec: number, work: Distribution, sec: number) {
  const functions = new Functions({ ...DEFAULT_SETTINGS, ...set }, { seed: 9, warmupMs: 0 });
  const comparison = new Comparison(new Crowd(poisson(perSec), work, 9), [functions]);
  comparison.advanceTo(sec * 1000);
  return { functions, counts: { ...functions.tally.counts, ...functions.ownCounts() } };
}

/** Share that finds all of `servers` busy: A. K. Erlang (1917). */
function erlangB(load: number, servers: number): number {
  let blocking = 1;
  for (let k = 1; k <= servers; k += 1) blocking = (load * blocking) / (k + load * blocking);
  return blocking;
}

const policies = ['newest', 'recent', 'oldest', 'random'] as const;

describe('provisioned instances come first', () => {
  // Used first, they are a loss system of their own, whatever becomes of those who find them all busy.
  test.each([
    { perSec: 2, work: new Constant(1_000), load: 2, within: 0.02 },
    { perSec: 2, work: new Exponential(1_000), load: 2, within: 0.02 },
    { perSec: 1, work: new Constant(500), load: 0.5, within: 0.06 },
  ])('a share B(3, $load) spills over, under every policy', ({ perSec, work, load, within }) => {
    const spilled = policies.map((reuse) => {
      const set = { reuse, provisioned: 3, coldStart: new Constant(700), keepAliveMs: 5_000 };
      const { counts } = run(set, perSec, work, 100_000 / perSec);
      expect(Math.abs(counts.spilledOver / counts.requests / erlangB(load, 3) - 1)).toBeLessThan(
        within,
      );
      return counts.spilledOver;
    });
    expect(new Set(spilled).size).toBe(1);
  });

  test('without them nothing counts as spilled over, and with a limit of as many nothing spills', () => {
    expect(run({}, 2, new Constant(1_000), 1_000).counts.spilledOver).toBe(0);
    const { counts } = run({ provisioned: 3, maxInstances: 3 }, 2, new Constant(1_000), 20_000);
    expect(counts).toMatchObject({ spilledOver: 0, coldStarts: 0 });
    expect(counts.refusedConcurrency).toBe(counts.rejected);
    expect(Math.abs(counts.rejected / counts.requests / erlangB(2, 3) - 1)).toBeLessThan(0.05);
  });

  test.each(policies)('%s: with several slots, too', (reuse) => {
    const set = { ...DEFAULT_SETTINGS, reuse, provisioned: 1, slotsPerInstance: 2 };
    const functions = new Functions(set, { seed: 1, warmupMs: 0 });
    // Two fill the provisioned instance, the third spills over; then each has one slot free.
    for (const workMs of [1_000, 5_000, 5_000]) functions.arrive(0, workMs);
    functions.settle(1_000);
    functions.arrive(1_000, 5_000);
    expect(functions.ownCounts().spilledOver).toBe(1);
    functions.arrive(1_000, 5_000);
    expect(functions.ownCounts().spilledOver).toBe(2);
    expect(functions.state(1_000)).toMatchObject({ instances: 2, busySlots: 4 });
  });
});
