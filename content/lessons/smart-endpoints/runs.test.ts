// Every number of the lesson that comes from a run, replayed. Thirty times are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { smartEndpoints } from '@/content/story';
import type { AnyConfig, Snapshot } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { messaging } from '@/engine/models/messaging/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/messaging/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

function ended(id: ScenarioId, set: AnyConfig = {}, seed?: number): Snapshot {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(messaging, {
    scenario: id,
    set,
    seed: seed ?? scenario.seed,
    logLimit: 0,
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot();
}

function recordedTo(id: ScenarioId, set: AnyConfig, tMs: number): TrackReader {
  const run = startRun(messaging, { scenario: id, set, logLimit: 0, trackLimit: 200_000 });
  run.advanceTo(tMs);
  return new TrackReader(run.tracks());
}

const metricsOf = (...of: Parameters<typeof ended>) => ended(...of).metrics;
const thirty = (id: ScenarioId, set: AnyConfig = {}) =>
  SEEDS.map((seed) => metricsOf(id, set, seed));
/** Of thirty runs the shortest and the longest time from the return to the last message, in seconds. */
function secondsAfter(id: ScenarioId, set: AnyConfig = {}): readonly number[] {
  const after = thirty(id, set).map(({ lastAfter }) => lastAfter ?? Number.NaN);
  return [Math.min(...after), Math.max(...after)].map((ms) => Math.round(ms / 1_000));
}

describe('thirty-seconds', () => {
  const { lunch, off, ordersADay, shops, teams, developers } = smartEndpoints;

  test('80 shops, 80,000 orders, thirty developers in five teams; 16 of 40 requests are orders', () => {
    expect([shops, ordersADay, developers, teams]).toEqual([80, 80_000, 30, 5]);
    expect([lunch.requestsPerSec, lunch.ordersPerSec]).toEqual([40, 16]);
    expect(off).toEqual({ seconds: 30, orders: 480 });
    expect(lunch.ordersPerSec * off.seconds).toBe(off.orders);
    const { set } = scenarios.find(({ id }) => id === 'notices-off') ?? { set: {} };
    expect(set).toMatchObject({ ratePerSec: 16, outageForSec: 30, receivers: 3 });
  });

  test('in queues 480 wait and are out within 50 s of the return', () => {
    const metrics = metricsOf('notices-off');
    expect(metrics).toMatchObject({ mostWaiting: 480, refused: 0 });
    expect(metrics.lastAfter).toBeLessThanOrEqual(50_000);
    expect(metrics.lastAfter).toBeGreaterThan(49_000);
    expect(secondsAfter('notices-off')).toEqual([45, 69]);
  });

  test('with direct calls 480 orders are turned away', () => {
    expect(metricsOf('notices-off', { pipe: 'direct' }).refused).toBe(480);
  });
});

describe('nine-good-ones', () => {
  test('nine receipts, five times each: 45; with a batch of 1, nine', () => {
    expect(metricsOf('one-batch').goodRuns).toBe(45);
    expect(metricsOf('one-batch', { batch: 1 }).goodRuns).toBe(9);
    expect(9 * 3).toBe(27);
  });
});

describe('dragged-along', () => {
  test('ten in every run; one where only failures come back, or one is taken at a time', () => {
    for (const metrics of thirty('poison')) expect(metrics.dead).toBe(10);
    for (const set of [{ partial: 'on' }, { batch: 1 }]) {
      for (const metrics of thirty('poison', set)) expect(metrics.dead).toBe(1);
    }
  });

  test('240 runs become 204', () => {
    const runs = (set: AnyConfig = {}): number =>
      Math.round(200 * (metricsOf('poison', set).runs ?? 0));
    expect([runs(), runs({ partial: 'on' }), runs({ batch: 1 })]).toEqual([240, 204, 204]);
    expect(metricsOf('poison', { partial: 'on' })).toMatchObject({ goodRuns: 199, twice: 0 });
  });

  test('idempotent alone: each printed once, ten dead letters as before', () => {
    expect(metricsOf('poison', { idempotent: 'on' })).toMatchObject({ goodRuns: 199, dead: 10 });
  });
});

describe('paid-twice', () => {
  test('of 322 payments 16 are charged twice or more, ten are dead letters although paid', () => {
    const { metrics, counts } = ended('twice');
    expect(counts.arrived).toBe(322);
    expect(metrics).toMatchObject({ twice: 16, dead: 10 });
  });

  test('with keys nobody, at 1.08 runs a payment', () => {
    const { twice, dead, runs } = metricsOf('twice', { idempotent: 'on' });
    expect([twice, dead, Math.round(100 * (runs ?? 0)) / 100]).toEqual([0, 0, 1.08]);
  });

  test('with a lease of three minutes nobody in any of thirty runs', () => {
    for (const { twice } of thirty('twice', { leaseSec: 180 })) expect(twice).toBe(0);
  });

  test('one in twenty is longer than 30 s: three times the median', () => {
    const { set } = scenarios.find(({ id }) => id === 'twice') ?? { set: {} };
    expect(set).toMatchObject({ workSec: 10, slowTimes: 3 });
  });
});

describe('waits-only', () => {
  test('52 mails of 60 are lost; 60 orders refused; none lost with queues, the last after five and a half minutes', () => {
    expect(metricsOf('fan-out').refused).toBe(60);
    expect(metricsOf('fan-out', { pipe: 'topic' }).dropped).toBe(52);
    const queued = metricsOf('fan-out', { pipe: 'topicQueue' });
    expect(queued).toMatchObject({ dropped: 0, refused: 0, dead: 0 });
    expect(Math.abs((queued.lastAfter ?? 0) / 60_000 - 5.5)).toBeLessThan(0.1);
    const minutes = secondsAfter('fan-out', { pipe: 'topicQueue' }).map((sec) =>
      Math.round(sec / 60),
    );
    expect(minutes).toEqual([4, 9]);
  });

  test('thirty seconds are survived by pushing as well', () => {
    expect(metricsOf('notices-off', { pipe: 'topic' }).dropped).toBe(0);
  });

  test('60 ÷ (20 − 12) = 7.5 min; at 19 it would be an hour, at 14 ten', () => {
    expect(60 / (20 - 12)).toBe(7.5);
    expect(60 / (20 - 19)).toBe(60);
    expect(60 / (20 - 14)).toBe(10);
  });

  test('eight workers manage 16 a second, and 476 still wait for the notices at the end', () => {
    const reader = recordedTo('notices-off', { workers: 8 }, 179_999);
    const { set } = scenarios.find(({ id }) => id === 'notices-off') ?? { set: {} };
    expect(8 / Number((set as AnyConfig).workSec)).toBe(16);
    expect(reader.level('waiting', '0').at(179_999)).toBe(476);
  });

  test('a filter leaves picks one order in four', () => {
    const all = ended('notices-off').counts.arrived ?? 0;
    const filtered = ended('notices-off', { filter: 'on' }).counts.arrived ?? 0;
    expect(Math.abs(1 - (3 * (all - filtered)) / all - 0.25)).toBeLessThan(0.02);
  });

  test('in order: 165 become none, 130 wait for two and a half minutes, or 13 of one customer', () => {
    expect(metricsOf('poison').swapped).toBe(165);
    expect(metricsOf('poison', { ordered: 'on' }).swapped).toBe(0);
    const waiting = (set: AnyConfig, tMs: number): number =>
      recordedTo('poison', set, 179_999).level('waiting', '0').at(tMs);
    const ordered = { ordered: 'on' };
    expect([waiting(ordered, 10_000), waiting(ordered, 149_000)]).toEqual([130, 130]);
    expect(waiting({ ...ordered, partial: 'on' }, 149_000)).toBe(13);
  });

  test('usually 13 to 19 are charged twice, and 41 to 53 mails lost', () => {
    const within = (values: readonly (number | null | undefined)[], low: number, high: number) =>
      values.filter((one) => (one ?? -1) >= low && (one ?? -1) <= high).length;
    expect(
      within(
        thirty('twice').map(({ twice }) => twice),
        13,
        19,
      ),
    ).toBeGreaterThanOrEqual(24);
    const mails = thirty('fan-out', { pipe: 'topic' }).map(({ dropped }) => dropped);
    expect(within(mails, 41, 53)).toBeGreaterThanOrEqual(24);
  });
});

describe('your-turn', () => {
  const [goal] = goals;
  const isWon = (metrics: Snapshot['metrics']): boolean =>
    (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);

  test('66 good dead letters and 18 carried out twice at first; idempotent leaves the 66', () => {
    expect(metricsOf('rough-day')).toMatchObject({ goodDead: 66, twice: 18 });
    expect(metricsOf('rough-day', { idempotent: 'on' })).toMatchObject({ goodDead: 66, twice: 0 });
  });

  test('the three together win in all thirty, with five receives as well', () => {
    expect(goal?.solution).toEqual({ partial: 'on', leaseSec: 60, maxReceives: 8 });
    for (const maxReceives of [8, 5])
      expect(thirty('rough-day', { ...goal?.solution, maxReceives }).every(isWon)).toBe(true);
    expect((8 - 1) * 60).toBeGreaterThan(180);
  });

  test('more receives alone run needlessly, a very long lease alone keeps orders waiting', () => {
    expect(metricsOf('rough-day', { maxReceives: 8 }).runs).toBeGreaterThan(1.4);
    expect(metricsOf('rough-day', { leaseSec: 600 }).lastAfter).toBeGreaterThan(150_000);
  });
});
