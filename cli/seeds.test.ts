import { expect, test } from 'vitest';
import { runOverSeeds } from '@/cli/seeds';
import { parseScenario } from '@/engine/scenario/parse';
import { runScenario } from '@/engine/scenario/run';
import { scenariosOver, spreadOverSeeds } from '@/engine/scenario/seeds';

const scenario = parseScenario({
  durationSec: 300,
  traffic: { kind: 'poisson', ratePerSec: 2 },
  work: { kind: 'exponential', meanSec: 1 },
  platforms: [{ kind: 'servers', servers: 3 }],
});

test('any number of workers gives what one run after another gives', async () => {
  const expected = spreadOverSeeds(scenariosOver(scenario, 7).map(runScenario));
  for (const workers of [1, 2, 5]) {
    expect(JSON.stringify(await runOverSeeds(scenario, 7, workers))).toBe(JSON.stringify(expected));
  }
});
