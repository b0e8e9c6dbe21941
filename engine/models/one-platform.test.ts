import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, Run } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { autoscaling } from '@/engine/models/autoscaling/model';
import { dynos } from '@/engine/models/dynos/model';
import { functions } from '@/engine/models/functions/model';
import { servers } from '@/engine/models/servers/model';

const DURATION_MS = 1_200_000;
const models = [servers, autoscaling, dynos, functions];

/** Small worlds in which things happen, by the knobs that a model has. */
const values = {
  ratePerSec: fc.constantFrom(0.02, 0.5, 2),
  peakFactor: fc.integer({ min: 1, max: 12 }),
  peakAtSec: fc.integer({ min: 0, max: 400 }),
  workSec: fc.constantFrom(0.2, 2, 20),
  workTail: fc.constantFrom(1, 2, 8),
  queueLimit: fc.constantFrom(0, 3, 100),
  servers: fc.integer({ min: 0, max: 4 }),
  slotsPerServer: fc.integer({ min: 1, max: 4 }),
  maxWaitSec: fc.constantFrom(0, 5),
  orderedServers: fc.integer({ min: 0, max: 2 }),
  leadSec: fc.constantFrom(60, 600),
  brokenServers: fc.integer({ min: 0, max: 3 }),
  initialInstances: fc.integer({ min: 1, max: 4 }),
  slotsPerInstance: fc.integer({ min: 1, max: 4 }),
  bootSec: fc.constantFrom(5, 100),
  periodSec: fc.constantFrom(15, 60),
  warmupSec: fc.constantFrom(0, 30),
  metric: fc.constantFrom('cpu', 'requests'),
  policy: fc.constantFrom('target', 'step'),
  alarmPeriods: fc.constantFrom(1, 3),
  lowReadings: fc.constantFrom(1, 15),
  scaleInCooldownSec: fc.constantFrom(0, 300),
  slotsPerDyno: fc.integer({ min: 1, max: 4 }),
  routing: fc.constantFrom('random', 'two', 'shared'),
  timeoutSec: fc.constantFrom(2, 30),
  targetP95Sec: fc.constantFrom(0, 0.5, 5),
  sleepAfterSec: fc.constantFrom(0, 60),
  keepAliveSec: fc.constantFrom(0, 1, 30, 300),
  coldStartSec: fc.constantFrom(0, 3),
  maxInstances: fc.integer({ min: 4, max: 20 }),
  provisioned: fc.integer({ min: 0, max: 3 }),
  requestsPerInstancePerSec: fc.constantFrom(0, 1, 10),
  calls: fc.constantFrom('synchronous', 'asynchronous'),
  burst: fc.integer({ min: 1, max: 5 }),
  perWindow: fc.integer({ min: 1, max: 5 }),
  reuse: fc.constantFrom('newest', 'recent', 'oldest', 'random'),
} satisfies Record<string, fc.Arbitrary<number | string>>;
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const stops = fc.array(share, { maxLength: 8 });
const changes = fc.array(
  fc.record({
    at: share,
    command: fc.oneof(
      fc.record({ set: fc.constant('ratePerSec'), to: fc.constantFrom(0.1, 3) }),
      fc.record({ set: fc.constant('workSec'), to: fc.constantFrom(0.1, 5) }),
    ),
  }),
  { maxLength: 3 },
);
type Change = { readonly at: number; readonly command: Command };

/** Everything that a run shows. */
function bytesOf(run: Run): unknown {
  const sample = new Float64Array(4);
  run.sample(sample);
  return { log: run.log, snapshot: run.snapshot(), sample };
}

/** Plays the rest of a run with its changes, stopping at other moments too, which must not matter. */
function play(run: Run, plan: readonly Change[], where: readonly number[]): Run {
  const steps = [
    ...plan.map(({ at, command }) => ({ atMs: at * DURATION_MS, command })),
    ...where.map((at) => ({ atMs: at * DURATION_MS, command: null })),
  ].sort((a, b) => a.atMs - b.atMs);
  for (const { atMs, command } of steps) {
    if (atMs < run.nowMs) continue;
    run.advanceTo(atMs);
    if (command) run.apply(command);
  }
  run.advanceTo(DURATION_MS);
  return run;
}

describe.each(models)('$id', (model) => {
  const known = Object.entries(values).filter(([name]) => Object.hasOwn(model.params, name));
  const settings = fc.record(Object.fromEntries(known));
  const begin = (set: Readonly<Record<string, number | string>>, seed: number, logLimit = 1e6) =>
    startRun(model, { seed, durationMs: DURATION_MS, set, logLimit });

  test('same seed, same commands, same bytes, however the time is split', () => {
    fc.assert(
      fc.property(settings, seeds, changes, stops, (set, seed, plan, where) => {
        const once = bytesOf(play(begin(set, seed), plan, []));
        expect(bytesOf(play(begin(set, seed), plan, []))).toEqual(once);
        expect(bytesOf(play(begin(set, seed), plan, where))).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  test('going back to a checkpoint gives the same bytes again, changes of the traffic included', () => {
    fc.assert(
      fc.property(settings, seeds, share, changes, (set, seed, at, plan) => {
        const run = begin(set, seed);
        const late = plan.filter((change) => change.at > at);
        play(run, [], []);
        const other = begin(set, seed);
        other.advanceTo(at * DURATION_MS);
        const there = bytesOf(other);
        const checkpoint = structuredClone(other.save());
        const end = bytesOf(play(other, late, []));
        run.restore(checkpoint);
        expect(bytesOf(run)).toEqual(there);
        expect(bytesOf(play(run, late, []))).toEqual(end);
        // A run that has seen nothing yet takes over as well; it has no log of the time before.
        const probe = begin(set, seed, 0);
        probe.restore(checkpoint);
        expect(play(probe, late, []).snapshot()).toEqual(run.snapshot());
      }),
      { numRuns: 40 },
    );
  });

  test('loses no request, and counts nothing below zero', () => {
    fc.assert(
      fc.property(settings, seeds, changes, stops, (set, seed, plan, where) => {
        const run = begin(set, seed);
        for (const at of [...where, 1].sort((a, b) => a - b)) {
          run.advanceTo(at * DURATION_MS);
          for (const { command } of plan.slice(0, 1)) run.apply(command);
          const { counts } = run.snapshot();
          const of = (name: string) => counts[name] ?? Number.NaN;
          const found = of('completed') + of('rejected') + of('timedOut') + of('waiting');
          expect(found + of('running')).toBe(of('arrived'));
          expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('logs every change of the number of instances, in order of time', () => {
    const run = play(begin({ ratePerSec: 2, peakFactor: 10, workSec: 2 }, 5), [], []);
    const { length, atMs, subject } = run.log.columns;
    expect(length).toBeGreaterThan(0);
    expect(subject[length - 1]).toBe(run.snapshot().counts.instances);
    for (let i = 1; i < length; i += 1) {
      expect(atMs[i]).toBeGreaterThanOrEqual(atMs[i - 1] ?? Infinity);
    }
  });

  test('another rate keeps the same customers: twice as fast, in half the time', () => {
    const arrivedBy = (ratePerSec: number, share: number): number => {
      const run = begin({ ratePerSec, workTail: 1 }, 3);
      run.advanceTo(DURATION_MS * share);
      return run.snapshot().counts.arrived ?? Number.NaN;
    };
    expect(arrivedBy(4, 0.5)).toBe(arrivedBy(2, 1));
    const changed = begin({ ratePerSec: 2, workTail: 1 }, 3);
    changed.apply({ set: 'ratePerSec', to: 4 });
    changed.advanceTo(DURATION_MS / 2);
    expect(changed.snapshot().counts.arrived).toBe(arrivedBy(2, 1));
  });

  test('another law of the work, from the beginning on, is as if it had been there before', () => {
    const set = { ratePerSec: 2, workSec: 0.1 };
    const [changed, other] = [begin(set, 3), begin({ ...set, workSec: 0.3 }, 3)];
    changed.apply({ set: 'workSec', to: 0.3 });
    for (const run of [changed, other]) run.advanceTo(DURATION_MS);
    const { metrics } = other.snapshot();
    for (const [name, value] of Object.entries(changed.snapshot().metrics)) {
      expect(value, name).toBeCloseTo(metrics[name] ?? Number.NaN, 6);
    }
  });

  test('refuses what cannot change any more, other checkpoints, and a peak that is too high', () => {
    const run = begin({}, 1);
    expect(() => run.apply({ set: 'queueLimit', to: 3 })).toThrow(/^queueLimit: fixed once a run/);
    expect(() => run.apply({ set: 'ratePerSec', to: -1 })).toThrow(
      /^ratePerSec: -1 is not allowed/,
    );
    expect(() => run.restore({ tMs: 0 })).toThrow(/not one of the model/);
    expect(() => begin({ ratePerSec: 500, peakFactor: 100 }, 1)).toThrow(/at most 20000/);
    expect(() => run.advanceTo(-1)).toThrow(/^tMs: -1 is not allowed/);
  });

  test('has no numbers before anything has happened', () => {
    const { metrics } = begin({}, 1).snapshot();
    expect(metrics).toMatchObject({ p50: null, p95: null, p99: null, cold: null, dropped: 0 });
  });

  test('every scenario and every default is allowed, and MODEL.md explains every assumption', () => {
    const note = readFileSync(new URL(`./${model.id}/MODEL.md`, import.meta.url), 'utf8');
    for (const assumption of model.assumptions) expect(note).toContain(`\`${assumption}\``);
    for (const { id, durationMs, openAtMs } of model.scenarios) {
      expect(() => startRun(model, { scenario: id })).not.toThrow();
      expect(openAtMs).toBeLessThan(durationMs);
    }
  });
});

/** The state of a scenario at a time, in minutes. */
function at(model: (typeof models)[number], scenario: string, minutes: number) {
  const run = startRun(model, { scenario });
  run.advanceTo(minutes * 60_000);
  const { metrics, counts } = run.snapshot();
  const of = (name: string): number => counts[name] ?? metrics[name] ?? Number.NaN;
  return {
    arrived: of('arrived'),
    dropped: of('dropped'),
    instances: of('instances'),
    counts,
    metrics,
  };
}

describe('what the scenarios are to show', () => {
  test('waiting for delivery: one in seven is lost for a week, and nobody after it', () => {
    const week = 7 * 24 * 60;
    const before = at(servers, 'waiting-for-delivery', week);
    expect(before.dropped / before.arrived).toBeGreaterThan(0.12);
    const soonAfter = at(servers, 'waiting-for-delivery', week + 60);
    const end = at(servers, 'waiting-for-delivery', week + 24 * 60);
    expect(end.dropped).toBe(soonAfter.dropped);
    expect(end.instances).toBe(3);
  });

  test('one machine down: its requests are lost, a long line forms and is worked off', () => {
    const during = at(servers, 'one-machine-down', 45);
    expect(during.counts.waiting).toBeGreaterThan(3_000);
    expect(during.counts.rejected).toBeLessThanOrEqual(8);
    expect(during.counts.rejected).toBeGreaterThan(0);
    const end = at(servers, 'one-machine-down', 120);
    expect(end.counts.waiting).toBeLessThan(20);
    expect(end.dropped).toBe(during.counts.rejected);
  });

  test('sudden peak: everything is lost in the first minutes; slow slope: nothing is', () => {
    const early = at(autoscaling, 'sudden-peak', 18);
    const end = at(autoscaling, 'sudden-peak', 70);
    expect(early.dropped).toBeGreaterThan(5_000);
    expect(end.dropped).toBe(early.dropped);
    expect(at(autoscaling, 'sudden-peak', 35).instances).toBeGreaterThanOrEqual(12);
    expect(end.instances).toBeLessThan(6);
    expect(at(autoscaling, 'slow-slope', 130).dropped).toBe(0);
  });

  test('ten times at once: requests per machine ask for all in one round, processor load doubles', () => {
    const set = {
      ratePerSec: 8,
      peakFactor: 10,
      peakAtSec: 0,
      riseSec: 1,
      peakForSec: 3_600,
      workSec: 1,
      workTail: 1,
      targetUtilization: 0.5,
      slotsPerInstance: 8,
      bootSec: 90,
      maxInstances: 60,
    };
    const wantedAfter = (metric: string, seconds: number) => {
      const run = startRun(autoscaling, { durationMs: DURATION_MS, set: { ...set, metric } });
      run.advanceTo(seconds * 1000);
      return run.snapshot().counts.instances;
    };
    expect(wantedAfter('cpu', 60)).toBe(4);
    expect(wantedAfter('requests', 60)).toBeGreaterThanOrEqual(20);
    expect(wantedAfter('requests', 60)).toBeLessThanOrEqual(22);
  });

  test('one more a minute: never faster, until the p95 is met', () => {
    const sizes = [6, 7, 8, 9, 10].map((m) => at(dynos, 'one-more-a-minute', m).instances);
    for (const [i, size] of sizes.entries()) {
      if (i > 0) expect(size - (sizes[i - 1] ?? 0)).toBe(1);
    }
    expect(at(dynos, 'one-more-a-minute', 60).counts.timedOut).toBeGreaterThan(1_000);
  });

  test('asleep at night: most visitors wake the app, and wait for it', () => {
    const { counts, metrics } = at(dynos, 'asleep-at-night', 96 * 60);
    expect(counts.coldStarts).toBeGreaterThan(0.5 * (counts.arrived ?? Infinity));
    expect(metrics.p50).toBeGreaterThan(8_000);
  });

  test('a step to 5,000 gains at most 1,000 in any 10 s', () => {
    const run = startRun(functions, { scenario: 'step-to-five-thousand' });
    const seen: number[] = [];
    for (let tMs = 0; tMs <= 90_000; tMs += 500) {
      run.advanceTo(tMs);
      seen.push(run.snapshot().counts.instances ?? Number.NaN);
    }
    for (const [i, instances] of seen.entries()) {
      expect(instances - (seen[i - 20] ?? 0)).toBeLessThanOrEqual(1_000);
    }
    expect(seen[50]).toBeGreaterThan(1_900);
    expect(seen[160]).toBeGreaterThanOrEqual(5_000);
  });

  test('now and then: a share e^(-1/2) is cold; at the limit: Erlang B', () => {
    const { counts } = at(functions, 'now-and-then', 96 * 60);
    const arrived = counts.arrived ?? Number.NaN;
    const expected = Math.exp(-0.5);
    const error = 4 * Math.sqrt((expected * (1 - expected)) / arrived);
    expect(Math.abs((counts.coldStarts ?? 0) / arrived - expected)).toBeLessThan(error);
    const limit = at(functions, 'at-the-limit', 120);
    expect(Math.abs(limit.dropped / limit.arrived / 0.11973918844 - 1)).toBeLessThan(0.05);
  });
});
