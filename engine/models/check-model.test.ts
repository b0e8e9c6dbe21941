import { expect, test } from 'vitest';
import { setting } from '@/engine/kernel/acts';
import type { Declaration, Metrics } from '@/engine/kernel/contract';
import { defineModel } from '@/engine/kernel/define-model';
import { ratio } from '@/engine/kernel/metric';
import { count } from '@/engine/kernel/param';
import { startRun } from '@/engine/kernel/run';
import { faultsInRecord, faultsInState, faultsOfDeclaration } from '@/engine/models/check-model';

const declaration: Declaration = {
  id: 'toy',
  params: { size: count(1, 0, 9) },
  scenarios: [{ id: 'first', durationMs: 10, openAtMs: 5, seed: 1, set: {} }],
  metrics: { cold: ratio() },
  eventKinds: [{ name: 'arrive', subject: 'request', object: null, value: null }],
  seriesNames: ['size'],
  tracks: {},
  acts: { set: setting('size') },
  assumptions: ['one-line'],
};
const whole = { arrived: 2, completed: 1, rejected: 0, timedOut: 0, waiting: 1, running: 0 };

/** A run of a model that shows what it is told to. */
function runOf(metrics: Metrics, counts: Record<string, number>, sampled = 1, kind = 0) {
  const model = defineModel({
    ...declaration,
    create: ({ log }) => ({
      advanceTo: (tMs) => log.append(kind, tMs, 1, -1, Number.NaN),
      metrics: () => metrics,
      counts: () => counts,
      sample(out) {
        out[0] = sampled;
      },
      save: () => ({}),
      restore() {},
    }),
  });
  const run = startRun(model, { durationMs: 10 });
  run.advanceTo(4);
  return run;
}
const faultsOf = (...shown: Parameters<typeof runOf>) =>
  faultsInState(declaration, runOf(...shown));

test('a model that keeps its promises has no fault', () => {
  expect(faultsOfDeclaration(declaration)).toEqual([]);
  expect(faultsOf({ cold: 0.5 }, whole)).toEqual([]);
  expect(faultsOf({ cold: null }, whole, Number.NaN)).toEqual([]);
  expect(faultsInRecord(declaration, runOf({ cold: 1 }, whole))).toEqual([]);
});

test.each<[Parameters<typeof runOf>, string]>([
  [[{ cold: 0, p95: 1 }, whole], 'toy at 4 ms: the metric p95 is returned but not declared'],
  [[{}, whole], 'toy at 4 ms: the metric cold is declared but not returned'],
  [[{ cold: 1.1 }, whole], 'toy at 4 ms: the metric cold is 1.1, which no ratio can be'],
  [[{ cold: Number.NaN }, whole], 'toy at 4 ms: the metric cold is NaN, which no ratio can be'],
  [[{ cold: 0 }, { ...whole, waiting: 0 }], 'toy at 4 ms: arrived is 2, but 1 are accounted for'],
  [
    [{ cold: 0 }, { arrived: 2 }],
    'toy at 4 ms: arrived, completed, rejected, timedOut, waiting, running are not all counted',
  ],
  [[{ cold: 0 }, { ...whole, idle: -1 }], 'toy at 4 ms: the count idle is -1'],
  [[{ cold: 0 }, whole, Infinity], 'toy at 4 ms: the series size is infinite'],
])('what a run shows amiss is said: %j', (shown, fault) => {
  expect(faultsOf(...shown)).toEqual([fault]);
});

test('an event that was never declared is said', () => {
  expect(faultsInRecord(declaration, runOf({ cold: 0 }, whole, 1, 1))).toEqual([
    'toy: event 0 is of no known kind',
  ]);
});

test.each<[Partial<Declaration>, string]>([
  [
    { params: { size: { ...count(1, 0, 9), when: { mode: 'a' } } } },
    'toy: "when" of size names mode, which is no other parameter',
  ],
  [{ acts: { set: setting('speed') } }, 'toy: the act set names speed, which is no parameter'],
  [{ assumptions: ['one-line', 'one-line'] }, 'toy: assumptions has one name twice'],
  [
    { scenarios: [{ id: 'first', durationMs: 10, openAtMs: 10, seed: 1, set: {} }] },
    'toy: the scenario first opens at 10 ms of 10',
  ],
  [
    { scenarios: [{ id: 'first', durationMs: 10, openAtMs: 5, seed: 1, set: { size: 10 } }] },
    'toy: the scenario first: size: 10 is not allowed; a whole number from 0 to 9',
  ],
  [
    { params: { size: count(10, 0, 9) }, scenarios: [] },
    'toy: its defaults: size: 10 is not allowed; a whole number from 0 to 9',
  ],
])('what a declaration says amiss is said: %j', (part, fault) => {
  expect(faultsOfDeclaration({ ...declaration, ...part })).toEqual([fault]);
});
