import { expect, test } from 'vitest';
import { parseScenario } from '@/engine/scenario/parse';
import { runScenario } from '@/engine/scenario/run';

const base = {
  durationSec: 4_000,
  traffic: { kind: 'regular', ratePerSec: 3 },
  work: { kind: 'constant', sec: 1 },
};
const group = (fields: object) => ({ ...base, platforms: [{ kind: 'autoscaling', ...fields }] });
const steps = {
  outThreshold: 0.7,
  inThreshold: 0.3,
  out: [{ from: 0, by: 0.1 }],
  in: [{ from: 0, by: 0.1 }],
  unit: 'share',
};

test.each<[string, unknown, RegExp]>([
  [
    'a group of none, which would measure nothing',
    group({ minInstances: 0 }),
    /^platforms\[0\]\.minInstances: 0 .* from 1 to 1000000, since a group without instances/,
  ],
  [
    'an app of none that nobody would wake',
    { ...base, platforms: [{ kind: 'dynos', minInstances: 0, sleepAfterSec: 5 }] },
    /^platforms\[0\]\.minInstances: 0 .* from 1 to 1000000, since an app .* by sleepAfterSec$/,
  ],
  [
    'a metric without its target',
    group({ metric: 'requests' }),
    /\.targetPerInstance: missing; a number above 0, since the metric is requests$/,
  ],
  [
    "another metric's target",
    group({ metric: 'backlog', targetUtilization: 0.5 }),
    /\.targetUtilization: 0\.5 is not allowed; with the metric backlog only targetPerInstance$/,
  ],
  [
    'a target of no metric',
    group({ targetPerInstance: 5 }),
    /\.targetPerInstance: 5 is not allowed; with the metric cpu only targetUtilization$/,
  ],
  [
    'a target beside steps',
    group({ targetUtilization: 0.5, steps }),
    /\.targetUtilization: 0\.5 is not allowed; either a target or steps$/,
  ],
  [
    'steps out of order',
    group({ steps: { ...steps, in: [...steps.in, ...steps.in] } }),
    /\.steps\.in\[1\]\.from: 0 is not allowed; above 0, the one before it$/,
  ],
  [
    'half an instance',
    group({ steps: { ...steps, unit: 'instances' } }),
    /\.steps\.out\[0\]\.by: 0\.1 is not allowed; a whole number, since the unit is instances$/,
  ],
])('%s', (_what, input, message) => {
  expect(() => parseScenario(input)).toThrow(message);
});

test('a group can follow requests, a backlog or steps', () => {
  const meanOf = (fields: object) =>
    runScenario(parseScenario(group({ maxInstances: 40, ...fields }))).platforms[0]?.instances.mean;
  // Three of 1 s each second: nine machines where each is to take 0.35, and never one more or fewer.
  const nine = { initialInstances: 9, metric: 'requests', targetPerInstance: 0.35 };
  expect(meanOf(nine)).toBe(9);
  expect(meanOf({ metric: 'backlog', targetPerInstance: 5 })).toBeGreaterThan(3);
  expect(meanOf({ steps: { ...steps, outThreshold: 1, inThreshold: 0 } })).toBeGreaterThan(3);
});

test("an app's router can pick a dyno", () => {
  const p95Of = (routing: string) => {
    const platforms = [{ kind: 'dynos', routing, minInstances: 4, targetP95Sec: null }];
    return runScenario(parseScenario({ ...base, platforms })).platforms[0]?.latencySec.p95 ?? 0;
  };
  // Three requests of 1 s each second: four dynos behind one line never let one wait.
  expect(p95Of('shared')).toBeCloseTo(1, 2);
  expect(p95Of('random')).toBeGreaterThan(2);
});
