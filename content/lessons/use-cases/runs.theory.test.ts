// What the lesson says of thirty runs, replayed with seeds 1 to 30.

import { expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { fourEras } from '@/engine/models/four-eras/model';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

function noon(seed: number, set: Readonly<Record<string, number>> = {}) {
  const run = startRun(fourEras, { scenario: 'shop-noon', set, seed, logLimit: 0 });
  run.advanceTo(300_000);
  const { metrics, counts } = run.snapshot();
  return { metrics, waited: counts['functions.coldStarts'] ?? Number.NaN };
}

test('same-noon-again: with starts of three seconds p95, p99 and bill always rise, cold starts in nineteen', () => {
  const pairs = SEEDS.map((seed) => ({
    before: noon(seed),
    slow: noon(seed, { coldStartSec: 3 }),
  }));
  for (const name of ['functions.p95', 'functions.p99', 'functions.cost'] as const) {
    const risen = pairs.filter(
      ({ before, slow }) => (slow.metrics[name] ?? 0) > (before.metrics[name] ?? Infinity),
    );
    expect(risen, name).toHaveLength(30);
  }
  expect(pairs.filter(({ before, slow }) => slow.waited > before.waited)).toHaveLength(19);
  expect(pairs.every(({ slow }) => slow.metrics['functions.dropped'] === 0)).toBe(true);
});

test('same-noon-again: in the busy five minutes functions always cost more than PaaS', () => {
  for (const seed of SEEDS) {
    const { metrics } = noon(seed);
    expect(metrics['functions.cost'], `${seed}`).toBeGreaterThan(metrics['dynos.cost'] ?? Infinity);
  }
});
