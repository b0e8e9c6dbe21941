import { describe, expect, test } from 'vitest';
import type { Run } from '@/engine/kernel/contract';
import { checkConfig, completeConfig, startRun } from '@/engine/kernel/run';
import { edges, kindIndex, params } from '@/engine/models/resilience/config';
import { resilience } from '@/engine/models/resilience/model';
import { type ScenarioId, scenarios } from '@/engine/models/resilience/scenarios';

type Options = { seed?: number; set?: Readonly<Record<string, number | string>> };

function durationOf(scenario: ScenarioId): number {
  return scenarios.find(({ id }) => id === scenario)?.durationMs ?? Number.NaN;
}

/** Numbers at the end of a scenario; `null` reads as not a number. */
function finish(scenario: ScenarioId, options: Options = {}) {
  const run = startRun(resilience, { scenario, ...options });
  run.advanceTo(durationOf(scenario));
  const { metrics, counts } = run.snapshot();
  return {
    run,
    metric: (name: string) => metrics[name] ?? Number.NaN,
    count: (name: string) => counts[name] ?? Number.NaN,
  };
}

/** Share answered of the requests that ended between two moments, in s. */
function answeredBetween(run: Run, entry: 'browse' | 'checkout', from: number, to: number): number {
  run.advanceTo(from * 1000);
  const before = run.snapshot().counts;
  run.advanceTo(to * 1000);
  const after = run.snapshot().counts;
  const grown = (what: string) =>
    (after[`${entry}.${what}`] ?? Number.NaN) - (before[`${entry}.${what}`] ?? Number.NaN);
  const lost = grown('failed') + grown('rejected') + grown('timedOut');
  return grown('completed') / (grown('completed') + lost);
}

/** When a kind of event happened at an edge, in s; only the breakers' kinds are about an edge alone. */
function breakerTimes(run: Run, kind: 'breakerOpen' | 'breakerHalfOpen' | 'breakerClose') {
  const { columns } = run.log;
  const times: number[] = [];
  for (let i = 0; i < columns.length; i += 1) {
    const isHere = columns.subject[i] === edges.indexOf('payment');
    if (isHere && columns.kind[i] === kindIndex[kind]) times.push((columns.atMs[i] ?? 0) / 1000);
  }
  return times;
}

/** What holds in every one of these runs is no accident of one seed. */
const SEEDS = [7, 11, 12, 13, 14, 15];

test.each(scenarios)('$id starts, opens within its time, and keeps its whole log', (scenario) => {
  expect(checkConfig(params, completeConfig(params, scenario.set))).toBeDefined();
  expect(scenario.openAtMs).toBeLessThan(scenario.durationMs);
  expect(finish(scenario.id).run.log.dropped).toBe(0);
});

test.each(SEEDS)('healthy: nobody loses anything and nobody waits long (seed %i)', (seed) => {
  const { metric, count } = finish('healthy', { seed });
  expect(metric('dropped')).toBe(0);
  expect(metric('p99')).toBeLessThan(1_000);
  expect(metric('load')).toBe(1);
  expect(count('order.waiting')).toBe(0);
});

describe.each(SEEDS)('no-protection sinks everything (seed %i)', (seed) => {
  const start = () => startRun(resilience, { scenario: 'no-protection', seed });

  test('those who only want the menu lose as much as those who pay', () => {
    expect(answeredBetween(start(), 'checkout', 35, 60)).toBeLessThan(0.05);
    expect(answeredBetween(start(), 'browse', 35, 60)).toBeLessThan(0.05);
  });

  test('every slot of the order service waits for payment, while the menu has nothing to do', () => {
    const run = start();
    run.advanceTo(50_000);
    const { counts } = run.snapshot();
    expect(counts['order.busy']).toBe(40);
    expect(counts['payment.inFlight']).toBeGreaterThanOrEqual(35);
    expect(counts['menu.busy']).toBeLessThanOrEqual(2);
    expect(counts['order.waiting']).toBeGreaterThan(90);
  });

  test('it recovers when payments do', () => {
    expect(answeredBetween(start(), 'browse', 80, 120)).toBe(1);
  });
});

describe.each(SEEDS)('time-limit saves the rest (seed %i)', (seed) => {
  test('the menu is served throughout, checkouts are lost while payment is slow', () => {
    const start = () => startRun(resilience, { scenario: 'time-limit', seed });
    expect(finish('time-limit', { seed }).metric('answeredOthers')).toBe(1);
    expect(answeredBetween(start(), 'checkout', 30, 60)).toBeLessThan(0.05);
    expect(answeredBetween(start(), 'checkout', 90, 120)).toBeGreaterThan(0.98);
  });

  test('a limit that is too long saves nobody: rate x limit must fit into the slots', () => {
    // Sixteen checkouts a second, each holding a slot for 5 s, would need eighty of the forty slots. A queue
    // long enough never to refuse shows it.
    const set = { timeLimitMs: 5_000, queueLimit: 2_000 };
    const run = startRun(resilience, { scenario: 'time-limit', seed, set });
    run.advanceTo(50_000);
    expect(run.snapshot().counts['order.busy']).toBe(40);
    expect(run.snapshot().counts['order.waiting']).toBeGreaterThan(100);
  });
});

describe.each(SEEDS)('retry-storm (seed %i)', (seed) => {
  const storm = (set: Options['set'] = {}) =>
    startRun(resilience, { scenario: 'retry-storm', seed, set });

  test('a hiccup of two seconds is over, and payment stays down for good', () => {
    expect(answeredBetween(storm(), 'checkout', 60, 120)).toBeLessThan(0.05);
    // Each checkout sends its four attempts, none of which is answered in time.
    const run = storm();
    run.advanceTo(60_000);
    const before = run.snapshot().counts;
    run.advanceTo(120_000);
    const after = run.snapshot().counts;
    const grown = (name: string) => (after[name] ?? Number.NaN) - (before[name] ?? Number.NaN);
    const perCheckout = grown('payment.sent') / grown('checkout.arrived');
    expect(perCheckout).toBeGreaterThan(3.7);
    expect(perCheckout).toBeLessThan(4.3);
  });

  test.each([
    ['without retries', { retries: 0 }],
    ['with a line shorter than the time limit', { queueLimit: 20 }],
    ['with a breaker', { breaker: 'on' }],
  ])('%s the same hiccup passes', (_how, set) => {
    expect(answeredBetween(storm(set), 'checkout', 60, 120)).toBeGreaterThan(0.98);
  });

  test('pauses alone do not end it: every checkout still sends four attempts', () => {
    const set = { backoffMs: 2_000, jitter: 'full', orderSlots: 150, patienceSec: 30 };
    expect(answeredBetween(storm({ ...set, slowForSec: 20 }), 'checkout', 80, 120)).toBeLessThan(
      0.5,
    );
  });
});

test('retries at once buy nothing and cost three times the calls; pauses save nearly all', () => {
  const lost = (scenario: ScenarioId, set: Options['set'] = {}) => {
    const runs = SEEDS.map((seed) => finish(scenario, { seed, set }));
    return {
      dropped: runs.reduce((sum, { metric }) => sum + metric('dropped'), 0),
      load: runs.reduce((sum, { metric }) => sum + metric('load'), 0) / runs.length,
    };
  };
  const none = lost('retries-at-once', { retries: 0 });
  const atOnce = lost('retries-at-once');
  const spread = lost('backoff-jitter');
  expect(none.dropped).toBeGreaterThan(100);
  expect(atOnce.dropped).toBeGreaterThan(0.8 * none.dropped);
  expect(atOnce.load).toBeGreaterThan(3);
  expect(spread.dropped).toBeLessThan(0.15 * atOnce.dropped);
  expect(spread.load).toBeLessThan(atOnce.load - 0.5);
});

describe.each(SEEDS)('a crowd comes back in step, or spread (seed %i)', (seed) => {
  test('the same pauses with jitter lose far fewer', () => {
    const inStep = finish('crowd-in-step', { seed }).metric('dropped');
    const spread = finish('crowd-spread', { seed }).metric('dropped');
    expect(inStep).toBeGreaterThan(50);
    expect(spread).toBeLessThan(0.65 * inStep);
  });
});

test('without jitter the crowd comes back in waves, with a lull between them', () => {
  // The crowd comes until 20.48 s; a pause of exactly 1 s leaves nothing between its end and the next wave.
  const sentIn = (scenario: ScenarioId) => {
    const { run } = finish(scenario);
    const { columns } = run.log;
    let lull = 0;
    for (let i = 0; i < columns.length; i += 1) {
      const atSec = (columns.atMs[i] ?? 0) / 1000;
      const isRetry = columns.kind[i] === kindIndex.send && (columns.value[i] ?? 0) > 0;
      if (isRetry && atSec > 20.55 && atSec < 20.95) lull += 1;
    }
    return lull;
  };
  expect(sentIn('crowd-in-step')).toBe(0);
  expect(sentIn('crowd-spread')).toBeGreaterThan(50);
});

describe.each(SEEDS)('breaker (seed %i)', (seed) => {
  test('the menu is served, and payment is asked far less often than it is needed', () => {
    const { metric } = finish('breaker', { seed });
    expect(metric('answeredOthers')).toBe(1);
    expect(metric('load')).toBeLessThan(0.3);
  });

  test('it opens within seconds, probes while payment is slow, and closes within seconds after', () => {
    const { run, count } = finish('breaker', { seed });
    const opened = breakerTimes(run, 'breakerOpen');
    const halfOpened = breakerTimes(run, 'breakerHalfOpen');
    const closed = breakerTimes(run, 'breakerClose');
    expect(opened[0]).toBeGreaterThan(20);
    expect(opened[0]).toBeLessThan(25);
    expect(halfOpened.length).toBeGreaterThan(4);
    // All probes were still in vain while payment was slow.
    expect(closed.at(-1)).toBeGreaterThan(60);
    expect(closed.at(-1)).toBeLessThan(85);
    expect(count('payment.breaker')).toBe(0);
  });

  test('a cut-off checkout fails at once instead of holding a slot', () => {
    const run = startRun(resilience, { scenario: 'breaker', seed });
    let busy = 0;
    for (let tMs = 30_000; tMs <= 60_000; tMs += 250) {
      run.advanceTo(tMs);
      busy += run.snapshot().counts['order.busy'] ?? Number.NaN;
    }
    expect(busy / 121).toBeLessThan(10);
  });
});

describe.each(SEEDS)('bulkhead (seed %i)', (seed) => {
  test('never more than eight slots are lost to payment, and the menu is served', () => {
    const { metric } = finish('bulkhead', { seed });
    expect(metric('answeredOthers')).toBeGreaterThan(0.999);
    expect(metric('answeredNeeding')).toBeLessThan(0.8);
    const again = startRun(resilience, { scenario: 'bulkhead', seed });
    for (let tMs = 20_000; tMs <= 70_000; tMs += 500) {
      again.advanceTo(tMs);
      expect(again.snapshot().counts['payment.inFlight']).toBeLessThanOrEqual(8);
    }
  });
});

test.each(SEEDS)('retries-in-layers: two and two make up to nine (seed %i)', (seed) => {
  const load = finish('retries-in-layers', { seed }).metric('load');
  expect(load).toBeGreaterThan(8.5);
  expect(load).toBeLessThanOrEqual(9);
});

describe.each(SEEDS)('fallback (seed %i)', (seed) => {
  test('every page is served, without recommendations while they are slow', () => {
    const { metric, count } = finish('fallback', { seed });
    expect(metric('answeredNeeding')).toBe(1);
    expect(metric('answeredOthers')).toBeGreaterThan(0.99);
    expect(count('browse.degraded')).toBeGreaterThan(700);
  });

  test('without the fallback those pages fail', () => {
    const { metric } = finish('fallback', { seed, set: { fallback: 'off' } });
    expect(metric('answeredNeeding')).toBeLessThan(0.75);
  });
});

test.each(scenarios)('$id opens before the guess is given away', ({ id, openAtMs }) => {
  const run = startRun(resilience, { scenario: id, logLimit: 0 });
  run.advanceTo(openAtMs);
  expect(run.snapshot().metrics.dropped).toBe(0);
});
