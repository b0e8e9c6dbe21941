import { expect, test } from 'vitest';
import { spreadOf } from '@/engine/kernel/spread';
import { parseScenario } from '@/engine/scenario/parse';
import { runScenario } from '@/engine/scenario/run';
import { scenariosOver, spreadOverSeeds } from '@/engine/scenario/seeds';

const scenario = parseScenario({
  seed: 40,
  durationSec: 60,
  traffic: { kind: 'poisson', ratePerSec: 0.05 },
  work: { kind: 'exponential', meanSec: 1 },
  platforms: [{ kind: 'servers', servers: 1 }, { kind: 'functions' }],
});

test('the scenario under its own seed and those that follow', () => {
  expect(scenariosOver(scenario, 3)).toEqual([
    { ...scenario, seed: 40 },
    { ...scenario, seed: 41 },
    { ...scenario, seed: 42 },
  ]);
  const { seed: _, ...unnamed } = scenario;
  expect(scenariosOver(unnamed, 2).map(({ seed }) => seed)).toEqual([1, 2]);
});

test('each number of a result is a spread of what the runs gave one by one', () => {
  const results = scenariosOver(scenario, 12).map(runScenario);
  const found = spreadOverSeeds(results);
  expect(found.seeds).toEqual({ first: 40, last: 51, count: 12 });
  for (const i of [0, 1]) {
    const means = results.map(({ platforms }) => platforms[i]?.latencySec.mean ?? null);
    expect(found.platforms[i]).toMatchObject({
      kind: ['servers', 'functions'][i],
      requests: spreadOf(results.map(({ platforms }) => platforms[i]?.requests ?? null)),
      latencySec: { mean: spreadOf(means) },
    });
    // At three requests a minute, some of these minutes have none.
    expect(spreadOf(means).nulls).toBeGreaterThan(0);
  }
});

test.each([
  [0, scenario, /^--seeds: 0 is not allowed; a whole number from 1 to 10000$/],
  [1.5, scenario, /^--seeds: 1\.5 is not allowed/],
  [10_001, scenario, /^--seeds: 10001 is not allowed/],
  [
    2,
    { ...scenario, seed: Number.MAX_SAFE_INTEGER },
    /^seed: 9007199254740991 is not allowed; at most 9007199254740990 with 2 seeds$/,
  ],
  [
    9_000,
    { ...scenario, durationSec: 1e6 },
    /^traffic\.ratePerSec: about 5\.00e\+4 requests in 1000000 s on 2 platforms, 9000 times, would .* and seeds$/,
  ],
  [
    9_000,
    parseScenario({
      ...scenario,
      durationSec: 1e6,
      traffic: { kind: 'poisson', ratePerSec: 0 },
      platforms: [{ kind: 'dynos', periodSec: 10 }],
    }),
    /^platforms\[0\]\.periodSec: a look every 10 s for 1000000 s, 9000 times, would take too long/,
  ],
])('%d seeds are refused in words', (count, given, message) => {
  expect(() => scenariosOver(given, count)).toThrow(message);
});
