import { expect, test } from 'vitest';
import { parseScenario } from '@/engine/scenario/parse';
import { runScenario } from '@/engine/scenario/run';

// In these two runs the largest of the 2^32 draws comes up, which is met once in 4,000 million.
test.each([
  ['a gap', 363_909_969, { kind: 'constant', sec: 0.5 }],
  ['a work', 299_548_741, { kind: 'exponential', meanSec: 0.5 }],
])('the largest draw for %s is one like any other', (_name, seed, work) => {
  const scenario = parseScenario({
    seed,
    durationSec: 3_600,
    traffic: { kind: 'poisson', ratePerSec: 1 },
    work,
    platforms: [
      { kind: 'functions' },
      { kind: 'servers', servers: 4 },
      { kind: 'dynos' },
      { kind: 'autoscaling' },
    ],
  });
  for (const { requests, latencySec } of runScenario(scenario).platforms) {
    expect(Math.abs(requests - 3_600)).toBeLessThan(4 * Math.sqrt(3_600));
    expect(latencySec.max).toBeLessThan(Infinity);
    expect(latencySec.mean).toBeGreaterThan(0.4);
  }
});

test('a rush at the latest time that a clock can show so finely is no fault', () => {
  const { platforms } = runScenario(
    parseScenario({
      durationSec: 1e9,
      traffic: {
        kind: 'steps',
        steps: [
          { atSec: 0, ratePerSec: 0 },
          { atSec: 1e9 - 0.01, ratePerSec: 1e6 },
        ],
      },
      work: { kind: 'constant', sec: 0 },
      platforms: [{ kind: 'servers', servers: 1 }],
    }),
  );
  // The clock's grid of 2^-13 ms is an eighth of a request here.
  expect(Math.abs((platforms[0]?.requests ?? 0) - 10_000)).toBeLessThan(500);
});

test('durations of a year and of a tenth of a microsecond have percentiles as true as their mean', () => {
  const quiet = { seed: 1, durationSec: 9e8, traffic: { kind: 'regular', ratePerSec: 1e-7 } };
  const { platforms } = runScenario(
    parseScenario({
      ...quiet,
      work: { kind: 'constant', sec: 5e7 },
      platforms: [
        { kind: 'functions', keepAliveSec: 0 },
        { kind: 'functions', keepAliveSec: 0, coldWork: { kind: 'constant', sec: 1e-7 } },
      ],
    }),
  );
  const [long, short] = platforms.map(({ latencySec }) => latencySec);
  expect(long).toEqual({ mean: 5e7, p50: 5e7, p90: 5e7, p95: 5e7, p99: 5e7, max: 5e7 });
  // At so late a time a double tells 1e-7 s from 1.2e-7 s no better.
  for (const value of [short?.p50, short?.p99]) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(short?.max ?? Number.NaN);
  }
});
