import { describe, expect, test } from 'vitest';
import { turning } from '@/engine/kernel/acts';
import type { AnyConfig } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { attemptsMs } from '@/engine/services/schedule';
import { atEnd, durationOf, ended, MINUTE, meanOf, thirty } from './fixture';
import { messaging } from './model';
import { pushPresets } from './presets';

const deed = (atMs: number, act: string, on: string | null = null) => ({ atMs, act, on, to: null });

describe('a batch with a bad message', () => {
  test('nine good ones run five times each, and all ten are put aside', () => {
    expect(atEnd('one-batch')).toMatchObject({ goodRuns: 45, dead: 10, goodDead: 9, twice: 9 });
  });

  test.each([
    [2, 18],
    [3, 27],
    [8, 72],
  ])('%i receives: %i good runs', (maxReceives, goodRuns) => {
    const run = startRun(messaging, { scenario: 'one-batch', set: { maxReceives }, logLimit: 0 });
    run.advanceTo(10 * MINUTE);
    expect(run.snapshot().metrics).toMatchObject({ goodRuns, dead: 10 });
  });

  test('only what failed comes back: nine runs, one aside', () => {
    const metrics = atEnd('one-batch', { partial: 'on' });
    expect(metrics).toMatchObject({ goodRuns: 9, dead: 1, goodDead: 0, twice: 0 });
    expect(metrics.runs).toBeCloseTo((9 + 5) / 10, 12);
  });

  test('keys keep the receipts single, and not the queue: ten are still put aside', () => {
    expect(atEnd('one-batch', { idempotent: 'on' })).toMatchObject({
      goodRuns: 9,
      twice: 0,
      dead: 10,
    });
  });

  test('partial on the way: from then on the good ones are deleted', () => {
    const metrics = ended('one-batch', {}, { acts: [turning(70_000, 'partial', 'on')] }).snapshot();
    // Taken at 0, 30 and 60 s, and once more at 90 s.
    expect(metrics.metrics).toMatchObject({ goodRuns: 36, dead: 1, goodDead: 0 });
  });

  test('sent back from aside they run again, the good ones through to their end', () => {
    const acts = [turning(155_000, 'partial', 'on'), deed(160_000, 'redrive')];
    const { metrics, counts } = ended('one-batch', {}, { acts }).snapshot();
    expect(metrics).toMatchObject({ dead: 0, goodRuns: 54 });
    expect(counts).toMatchObject({ completed: 9, running: 1 });
  });
});

describe('a lease', () => {
  const slow = (set: AnyConfig) => {
    const run = startRun(messaging, {
      set: { ratePerSec: 0, atOnce: 1, batch: 1, workers: 9, workSec: 35, ...set },
      durationMs: 5 * MINUTE,
    });
    run.advanceTo(5 * MINUTE);
    return run;
  };
  const namesIn = (run: ReturnType<typeof slow>): string[] => {
    const { kind, length } = run.log.columns;
    return Array.from(
      kind.subarray(0, length),
      (one) => messaging.eventKinds[one]?.name ?? '',
    ).filter((name) => name !== 'published' && name !== 'returned');
  };

  test('shorter than the work: five effects, no deletion in time, and aside although it was paid', () => {
    const run = slow({});
    expect(run.snapshot().metrics).toMatchObject({ twice: 1, dead: 1, goodDead: 1, goodRuns: 5 });
    expect(namesIn(run).filter((name) => name === 'late')).toHaveLength(5);
    expect(namesIn(run)).not.toContain('deleted');
  });

  test('with keys: the third taker knows it and deletes it', () => {
    const run = slow({ idempotent: 'on' });
    expect(run.snapshot().metrics).toMatchObject({ twice: 0, dead: 0, goodRuns: 1, runs: 3 });
    expect(namesIn(run)).toContain('deleted');
  });

  test('longer than the work: once', () => {
    expect(slow({ leaseSec: 36 }).snapshot().metrics).toMatchObject({ twice: 0, runs: 1 });
  });

  test('over, while nobody else was free to take it: the deletion still counts', () => {
    expect(slow({ workers: 1 }).snapshot().metrics).toMatchObject({ twice: 0, dead: 0, runs: 1 });
  });
});

describe('a batch', () => {
  const taken = (set: AnyConfig) => {
    const run = startRun(messaging, {
      set: { ratePerSec: 1, workSec: 0.01, workers: 3, batch: 10, ...set },
      durationMs: 10 * MINUTE,
      seed: 5,
    });
    run.advanceTo(10 * MINUTE);
    const { kind, value, length } = run.log.columns;
    const sizes: number[] = [];
    for (let i = 0; i < length; i += 1) if (kind[i] === 2) sizes.push(value[i] ?? 0);
    return sizes;
  };

  test('without a window nobody waits: one at a time', () => {
    expect(Math.max(...taken({}))).toBeLessThanOrEqual(2);
  });

  test('with a window it fills, and never beyond its size', () => {
    const sizes = taken({ windowSec: 5 });
    expect(sizes.reduce((sum, one) => sum + one, 0) / sizes.length).toBeGreaterThan(4);
    expect(Math.max(...taken({ windowSec: 20, batch: 4 }))).toBe(4);
  });
});

describe('pipes', () => {
  test('asked directly, as many orders are refused as come while one of three is missing', () => {
    const refused = meanOf(thirty('fan-out'), 'refused');
    expect(Math.abs(refused - 60)).toBeLessThan(3);
  });

  test('pushed, all are lost but those of the last minute: λ (D − 60 s)', () => {
    const all = thirty('fan-out', { pipe: 'topic' });
    expect(Math.abs(meanOf(all, 'dropped') - 48)).toBeLessThan(3);
    expect(all.every(({ refused }) => refused === 0)).toBe(true);
  });

  test('kept aside instead, nothing is lost', () => {
    const kept = atEnd('fan-out', { pipe: 'topic', deadLetters: 'on' });
    const lost = atEnd('fan-out', { pipe: 'topic' });
    expect([kept.dropped, kept.dead]).toEqual([0, lost.dropped]);
  });

  test('queued, nothing is lost, and the backlog is gone after λ D ÷ (μ − λ): 7.5 min', () => {
    const runs = Array.from({ length: 30 }, (_, i) =>
      ended('fan-out', { pipe: 'topicQueue' }, { seed: i + 1, trackLimit: 100_000 }),
    );
    const emptyAfter = runs.map((run) => {
      const { atMs, value } = new TrackReader(run.tracks()).level('waiting', '0').columns;
      return ((atMs.find((tMs, row) => tMs > 420_000 && value[row] === 0) ?? 0) - 420_000) / MINUTE;
    });
    const mean = emptyAfter.reduce((sum, one) => sum + one, 0) / runs.length;
    expect(Math.abs(mean - 7.5)).toBeLessThan(1);
    for (const run of runs) expect(run.snapshot().counts.rejected).toBe(0);
  });

  test('one queue has one receiver, also where there would be three', () => {
    const { counts } = ended('fan-out', { pipe: 'queue' }).snapshot();
    const three = ended('fan-out', { pipe: 'topicQueue' }).snapshot().counts;
    expect(three.arrived).toBe(3 * (counts.arrived ?? 0));
  });

  test('a queue with room for twenty refuses orders while it is full, and never holds more', () => {
    const set = { pipe: 'topicQueue', room: 20 };
    const { metrics } = ended('fan-out', set).snapshot();
    expect(metrics.mostWaiting).toBe(20);
    expect(metrics.refused).toBeGreaterThan(20);
    expect(atEnd('fan-out', { ...set, room: 0 }).refused).toBe(0);
  });

  test('a receiver that fails uses up receives: λ (D − (R − 1) L) good ones are put aside', () => {
    const set = { batch: 1, bad: 0, windowSec: 0, workSec: 0.5 };
    const expected = 0.5 * (180 - 2 * 30);
    expect(Math.abs(meanOf(thirty('rough-day', set), 'goodDead') - expected)).toBeLessThan(3);
  });
});

describe('schedules', () => {
  const tries = (
    id: keyof typeof pushPresets,
    withinMs: number = pushPresets[id].settings.withinMs,
  ) => {
    const { schedule, attempts } = pushPresets[id].settings;
    return attemptsMs(schedule, { most: attempts, withinMs }).map((ms) => ms / 1_000);
  };

  test('Event Grid: thirty attempts are eleven in a day, and six in half an hour', () => {
    expect(tries('eventGrid')).toEqual([
      0, 10, 40, 100, 400, 1_000, 2_800, 6_400, 17_200, 38_800, 82_000,
    ]);
    expect(tries('eventGrid', 30 * MINUTE)).toHaveLength(6);
  });

  test('a day of it: eleven attempts at these seconds, then it is given up', () => {
    const run = ended('thirty-tries', {}, { trackLimit: 1_000 });
    const { data } = new TrackReader(run.tracks()).flights('run');
    expect(Array.from(data.fromMs.slice(0, data.length), (ms) => ms / 1_000)).toEqual(
      tries('eventGrid'),
    );
    expect(run.snapshot().metrics).toMatchObject({ tries: 11, dropped: 1 });
  });

  test('EventBridge: the new bus tries for five minutes at most, Classic for a day and 185 times more', () => {
    expect(tries('customBus')).toEqual([0, 20, 60, 140, 300]);
    const classic = tries('classicBus');
    expect(classic.length).toBeLessThanOrEqual(186);
    expect(classic.at(-1)).toBeGreaterThan(80_000);
  });

  test('SNS to a queue: 100,015 attempts, over 23 days', () => {
    const { schedule, attempts } = pushPresets.snsManaged.settings;
    const all = attemptsMs(schedule, { most: attempts });
    expect(all).toHaveLength(100_015);
    expect((all.at(-1) ?? 0) / (24 * 60 * MINUTE)).toBeGreaterThan(23);
    expect((all.at(-1) ?? 0) / (24 * 60 * MINUTE)).toBeLessThan(23.5);
  });

  test('SNS over HTTP, Lambda asynchronously, once', () => {
    expect(tries('snsHttp')).toEqual([0, 20, 40, 60]);
    expect(tries('lambdaAsync')).toEqual([0, 60, 180]);
    expect(tries('once')).toEqual([0]);
  });

  test('Pub/Sub doubles from ten seconds to ten minutes', () => {
    expect(tries('pubSub', 30 * MINUTE)).toEqual([0, 10, 30, 70, 150, 310, 630, 1_230]);
  });

  test.each([
    ['once', 300],
    ['snsHttp', 240],
    ['lambdaAsync', 120],
    ['eventGrid', 0],
    ['pubSub', 0],
  ] as const)('%s loses λ times %i s of five minutes', (retries, sec) => {
    const lost = thirty('partner-off', { retries }).map(({ dropped }) => dropped ?? -1);
    const mean = lost.reduce((sum, one) => sum + one, 0) / lost.length;
    expect(Math.abs(mean - 0.28 * sec)).toBeLessThanOrEqual(sec === 0 ? 0 : 3.5);
  });
});

describe('ten messages of one customer, of which the third fails once', () => {
  test('what comes after it comes again: 18 are handed out, seven carried out twice', () => {
    expect(atEnd('one-key')).toMatchObject({ deliveries: 18, goodRuns: 17, twice: 7, dead: 0 });
  });

  test('with keys seven are skipped, and still handed out', () => {
    expect(atEnd('one-key', { idempotent: 'on' })).toMatchObject({
      deliveries: 18,
      goodRuns: 10,
      twice: 0,
    });
  });

  test('taken one by one only the third comes again: 11', () => {
    expect(atEnd('one-key', { batch: 1 })).toMatchObject({ deliveries: 11, twice: 0 });
  });

  test('held: 11, while seven wait until the lease is over', () => {
    const run = startRun(messaging, { scenario: 'one-key', set: { keyRule: 'hold' } });
    run.advanceTo(31_000);
    expect(run.snapshot().counts).toMatchObject({ completed: 2, waiting: 7, running: 1 });
    run.advanceTo(60_000);
    expect(run.snapshot()).toMatchObject({
      metrics: { deliveries: 11, swapped: 0, twice: 0 },
      counts: { completed: 10 },
    });
  });

  test('one that never goes well is put aside alone, and the others are done', () => {
    const { metrics, counts } = ended('one-key', { failsOnce: 'off' }).snapshot();
    expect(metrics).toMatchObject({ dead: 1, goodDead: 0 });
    expect(counts).toMatchObject({ completed: 9 });
  });
});

test('by hand: who is stopped takes nothing, and starts where it left off', () => {
  const acts = [deed(60_000, 'stop', 'receiver-2'), deed(120_000, 'start', 'receiver-2')];
  const run = ended('fan-out', { pipe: 'topicQueue', outage: 'none' }, { acts, trackLimit: 1e5 });
  const waiting = new TrackReader(run.tracks()).level('waiting', '1');
  expect(waiting.at(59_000)).toBeLessThan(5);
  expect(waiting.at(119_999)).toBeGreaterThan(5);
  expect(run.snapshot().counts.completed).toBeGreaterThan(500);
  expect(durationOf('fan-out')).toBe(20 * MINUTE);
});
