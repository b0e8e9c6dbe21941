import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turning } from '@/engine/kernel/acts';
import type { Run } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { eventKinds, seriesNames, services } from '@/engine/models/resilience/config';
import { resilience } from '@/engine/models/resilience/model';

type Set = Readonly<Record<string, number | string>>;

const kindNames = eventKinds.map(({ name }) => name);

/** The log as rows that a failing test can show. */
function rowsOf(run: Run) {
  const { length, atMs, kind, subject, object, value } = run.log.columns;
  return Array.from({ length }, (_, i) => ({
    atMs: atMs[i] ?? Number.NaN,
    kind: kindNames[kind[i] ?? -1] ?? 'unknown',
    subject: subject[i] ?? Number.NaN,
    object: object[i] ?? Number.NaN,
    value: value[i] ?? Number.NaN,
  }));
}

function finished(set: Set, seed: number, durationMs: number): Run {
  const run = startRun(resilience, { seed, durationMs, set });
  run.advanceTo(durationMs);
  return run;
}

const DURATION_MS = 12_000;

/** Busy little worlds in which everything happens: full queues, time limits, retries, breakers, bulkheads. */
const settings = fc.record({
  arrivals: fc.constantFrom('poisson', 'regular', 'spike'),
  ratePerSec: fc.integer({ min: 1, max: 40 }),
  peakFactor: fc.constantFrom(1, 20),
  spikeAtSec: fc.integer({ min: 0, max: 10 }),
  spikeForSec: fc.constantFrom(0.2, 2),
  slowService: fc.constantFrom('menu', 'recommendation', 'stock', 'payment'),
  slowFactor: fc.constantFrom(1, 10, 100),
  slowAtSec: fc.integer({ min: 0, max: 8 }),
  slowForSec: fc.integer({ min: 0, max: 8 }),
  orderSlots: fc.constantFrom(1, 4, 40),
  dependencySlots: fc.constantFrom(1, 3, 10),
  queueLimit: fc.constantFrom(0, 3, 50),
  timeLimitMs: fc.constantFrom(0, 50, 400, 2_000),
  cancel: fc.constantFrom('off', 'on'),
  retries: fc.integer({ min: 0, max: 4 }),
  backoffMs: fc.constantFrom(0, 20, 500),
  jitter: fc.constantFrom('none', 'equal', 'full', 'decorrelated'),
  breaker: fc.constantFrom('off', 'on'),
  breakerRatio: fc.constantFrom(0.05, 0.5, 1),
  breakerWindowSec: fc.constantFrom(1, 5),
  breakerSlowMs: fc.constantFrom(0, 100),
  breakerSlowRatio: fc.constantFrom(0.05, 0.5, 1),
  breakerWindow: fc.constantFrom('time', 'calls'),
  breakerWindowCalls: fc.constantFrom(1, 10),
  breakerProbes: fc.constantFrom('every', 'ratio'),
  breakerOpenSec: fc.constantFrom(1, 3),
  bulkhead: fc.constantFrom(0, 1, 6),
  fallback: fc.constantFrom('off', 'on'),
  patienceSec: fc.constantFrom(0.5, 3, 60),
  reloads: fc.integer({ min: 0, max: 2 }),
});
const seeds = fc.integer({ min: 0, max: 1_000_000 });

/** Any one knob turned to another of its values above, at some moment of the run. */
const turns = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: DURATION_MS }), fc.nat(), settings)
    .map(([atMs, pick, other]) => {
      const knobs = Object.entries(other);
      const [knob, to] = knobs[pick % knobs.length] as [string, number | string];
      return turning(atMs, knob, to);
    }),
  { maxLength: 6 },
);

test('another seed gives another run', () => {
  expect(rowsOf(finished({}, 1, 10_000))).not.toEqual(rowsOf(finished({}, 2, 10_000)));
});

/** What does not add up in a run's state; nothing, if all is well. */
function lossesIn(run: Run): string[] {
  const { counts, metrics } = run.snapshot();
  const count = (name: string) => counts[name] ?? Number.NaN;
  const losses: string[] = [];
  const check = (isRight: boolean, what: string) => {
    if (!isRight) losses.push(what);
  };
  const ended = count('completed') + count('failed') + count('rejected') + count('timedOut');
  check(count('arrived') === ended + count('waiting') + count('running'), 'requests');
  check(count('degraded') <= count('completed'), 'degraded');
  for (const name of services) {
    const present = count(`${name}.busy`) + count(`${name}.waiting`);
    // Whoever is in flight is at the service, waiting or served; the rest there have been abandoned.
    check(count(`${name}.inFlight`) === present - count(`${name}.abandoned`), `${name}.inFlight`);
    check(count(`${name}.blocked`) <= count(`${name}.busy`), `${name}.blocked`);
  }
  for (const [name, value] of Object.entries({ ...counts, ...metrics })) {
    check(value === null || value >= 0, name);
  }
  const sample = new Float64Array(seriesNames.length);
  run.sample(sample);
  check(sample[0] === count('order.busy'), 'busy');
  check(sample[1] === count('order.waiting'), 'queue');
  return losses;
}

describe('nothing is lost', () => {
  test('the counts of services and lines agree after every event', () => {
    fc.assert(
      fc.property(settings, seeds, turns, (set, seed, acts) => {
        const begin = () => startRun(resilience, { seed, durationMs: DURATION_MS, set, acts });
        const whole = begin();
        whole.advanceTo(DURATION_MS);
        const rows = rowsOf(whole);
        // Every moment of the first thousand events and of the last, and some between.
        const moments = rows
          .map(({ atMs }) => atMs)
          .filter((_, i) => i < 1_000 || i > rows.length - 200 || i % 50 === 0);
        const run = begin();
        for (const atMs of new Set(moments)) {
          run.advanceTo(atMs);
          expect(lossesIn(run), `at ${atMs} ms`).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('the log tells the same story as the counts', () => {
    fc.assert(
      fc.property(settings, seeds, (set, seed) => {
        const run = finished(set, seed, DURATION_MS);
        const rows = rowsOf(run);
        const { counts } = run.snapshot();
        const logged = (kind: string, object?: number) =>
          rows.filter((row) => row.kind === kind && (object === undefined || row.object === object))
            .length;
        expect(logged('arrive')).toBe(counts.arrived);
        expect(logged('complete') + logged('degrade')).toBe(counts.completed);
        expect(logged('degrade')).toBe(counts.degraded);
        expect(logged('fail')).toBe(counts.failed);
        expect(logged('reject')).toBe(counts.rejected);
        expect(logged('giveUp')).toBe(counts.timedOut);
        for (const [i, name] of services.entries()) {
          const ends = ['answer', 'error', 'refuse', 'timeout', 'callOff'] as const;
          const ended = ends.reduce((sum, kind) => sum + logged(kind, i), 0);
          expect(logged('send', i), name).toBe(counts[`${name}.sent`]);
          expect(logged('send', i) - ended, name).toBe(counts[`${name}.inFlight`]);
          const begun = logged('start', i);
          const left = logged('finish', i) + logged('breakOff', i);
          expect(begun - left, name).toBe(counts[`${name}.busy`]);
          const lined = logged('wait', i) - logged('leaveLine', i);
          const served = rows.filter(
            ({ kind, object, value }) => kind === 'start' && object === i && value > 0,
          ).length;
          // Whoever was served at the very instant at which it joined the line is not told apart here.
          expect(lined - served, name).toBeGreaterThanOrEqual(counts[`${name}.waiting`] ?? 0);
          if (set.cancel === 'on') expect(counts[`${name}.abandoned`], name).toBe(0);
        }
        expect(rows.every((row, i) => i === 0 || row.atMs >= (rows[i - 1]?.atMs ?? 0))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('no service serves or keeps waiting more than it may, and no bulkhead leaks', () => {
    fc.assert(
      fc.property(settings, seeds, (set, seed) => {
        const run = startRun(resilience, { seed, durationMs: DURATION_MS, set });
        for (let tMs = 0; tMs <= DURATION_MS; tMs += 100) {
          run.advanceTo(tMs);
          const { counts } = run.snapshot();
          for (const name of services) {
            const slots = name === 'order' ? set.orderSlots : set.dependencySlots;
            expect(counts[`${name}.busy`]).toBeLessThanOrEqual(slots);
            expect(counts[`${name}.waiting`]).toBeLessThanOrEqual(set.queueLimit);
            if (name === 'order' || set.bulkhead === 0) continue;
            expect(counts[`${name}.inFlight`]).toBeLessThanOrEqual(set.bulkhead);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('retries and reloads multiply the calls at most by (1 + retries)(1 + reloads)', () => {
    fc.assert(
      fc.property(settings, seeds, (set, seed) => {
        const rows = rowsOf(finished(set, seed, DURATION_MS)).filter(({ kind }) => kind === 'send');
        const perRequest = new Map<string, number>();
        for (const { subject, object } of rows) {
          const key = `${subject} ${object}`;
          perRequest.set(key, (perRequest.get(key) ?? 0) + 1);
        }
        const most = Math.max(0, ...perRequest.values());
        expect(most).toBeLessThanOrEqual((1 + set.retries) * (1 + set.reloads));
      }),
      { numRuns: 30 },
    );
  });
});

describe('chance by address', () => {
  /** When each request came and what it wanted. */
  const arrivalsOf = (set: Set) =>
    rowsOf(finished(set, 5, 30_000)).filter(({ kind }) => kind === 'arrive');

  test('no knob but those of the traffic changes who comes when and for what', () => {
    const plain = arrivalsOf({});
    expect(plain.length).toBeGreaterThan(1_000);
    for (const set of [
      { retries: 3, timeLimitMs: 100 },
      { breaker: 'on', timeLimitMs: 100 },
      { orderSlots: 1, queueLimit: 0 },
      { slowService: 'menu', slowFactor: 500 },
      { reloads: 3, patienceSec: 0.5 },
    ]) {
      expect(arrivalsOf(set)).toEqual(plain);
    }
  });

  test('a first attempt brings the same work whether or not others are tried again', () => {
    const firstWork = (set: Set) => {
      const rows = rowsOf(
        finished({ dependencySlots: 1_000, orderSlots: 1_000, ...set }, 5, 30_000),
      );
      const held = new Map<number, number>();
      for (const { kind, subject, object, value } of rows) {
        if (kind === 'finish' && object === services.indexOf('stock') && !held.has(subject)) {
          held.set(subject, Math.round(value * 1e6) / 1e6);
        }
      }
      return held;
    };
    const plain = firstWork({});
    const storm = firstWork({ timeLimitMs: 300, retries: 3, backoffMs: 50, jitter: 'full' });
    const shared = [...plain.keys()].filter((request) => storm.has(request));
    expect(shared.length).toBeGreaterThan(300);
    for (const request of shared) expect(storm.get(request)).toBe(plain.get(request));
  });
});

describe('the rules', () => {
  test('a turn of a knob that is not allowed is refused before the run begins', () => {
    const begin = (knob: string, to: number | string) =>
      startRun(resilience, { durationMs: 5_000, acts: [turning(10, knob, to)] });
    expect(() => begin('retries', 9)).toThrow(/^retries: 9 is not allowed/);
    expect(() => begin('jitter', 'some')).toThrow(/^jitter: /);
  });

  test('what is slow and never fails opens only a breaker that counts slow calls', () => {
    const slowPayment = {
      slowFactor: 40,
      slowAtSec: 5,
      slowForSec: 25,
      dependencySlots: 20,
      breaker: 'on',
    } as const;
    const opened = (set: Set) =>
      rowsOf(finished({ ...slowPayment, ...set }, 3, 30_000)).filter(
        ({ kind }) => kind === 'breakerOpen',
      );
    expect(opened({})).toEqual([]);
    const [first] = opened({ breakerSlowMs: 1_000 });
    expect(first?.subject).toBe(services.indexOf('payment'));
    expect(first?.atMs).toBeGreaterThan(6_000);
    expect(first?.atMs).toBeLessThan(15_000);
    expect(opened({ breakerSlowMs: 30_000 })).toEqual([]);
  });

  test.each<[number, Set]>([
    [0, {}],
    [0, { queueLimit: 21, cancel: 'on', jitter: 'full', reloads: 3 }],
    [1, { queueLimit: 20 }],
    [1, { bulkhead: 10, queueLimit: 20 }],
    [1, { timeLimitMs: 50 }],
    [2, { bulkhead: 10, fallback: 'on' }],
    [3, { timeLimitMs: 50, breaker: 'on', fallback: 'on' }],
    [5, { timeLimitMs: 50, retries: 1, breaker: 'on', bulkhead: 8, fallback: 'on' }],
  ])('%i protections are on with %o', (protections, set) => {
    const acts = [turning(500, 'fallback', 'off')];
    const run = startRun(resilience, { seed: 1, durationMs: 1_000, set, acts });
    expect(run.snapshot().metrics.protections).toBe(protections);
    run.advanceTo(1_000);
    expect(run.snapshot().metrics.protections).toBe(protections - (set.fallback === 'on' ? 1 : 0));
  });

  test('nothing happened yet: metrics without data are null', () => {
    const { metrics } = startRun(resilience, { seed: 1, durationMs: 1_000 }).snapshot();
    for (const name of ['p50', 'p99', 'p95Others', 'answered', 'answeredOthers', 'load', 'busy']) {
      expect(metrics[name], name).toBeNull();
    }
    expect(metrics.dropped).toBe(0);
  });

  test('memory is that of the requests under way, however many have passed', () => {
    const size = (durationMs: number) => {
      const run = startRun(resilience, {
        seed: 2,
        durationMs,
        logLimit: 0,
        set: { slowFactor: 1, timeLimitMs: 1_000, retries: 3 },
      });
      run.advanceTo(durationMs);
      return JSON.stringify(run.save()).length;
    };
    expect(size(600_000)).toBeLessThan(1.3 * size(60_000));
  });
});
