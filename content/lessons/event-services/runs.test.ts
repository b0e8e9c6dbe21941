// Every number of the lesson that comes from a run or from arithmetic, replayed. Thirty times are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { eventServices } from '@/content/story';
import type { AnyConfig, Snapshot } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { receiverOf } from '@/engine/models/messaging/config';
import { messaging } from '@/engine/models/messaging/model';
import { pushPresets } from '@/engine/models/messaging/presets';
import { goals, type ScenarioId, scenarios } from '@/engine/models/messaging/scenarios';
import { attemptsMs } from '@/engine/services/schedule';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

function ended(id: ScenarioId, set: AnyConfig = {}, seed?: number): Snapshot {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(messaging, { scenario: id, set, seed: seed ?? scenario.seed, logLimit: 0 });
  run.advanceTo(scenario.durationMs);
  return run.snapshot();
}

const metricsOf = (...of: Parameters<typeof ended>) => ended(...of).metrics;
const minutesOf = (ms: number | null | undefined): number => (ms ?? Number.NaN) / 60_000;

describe('thirty-retries', () => {
  const { attempts, attemptsSec, untilSec, partnerOff } = eventServices;

  test('five minutes, 83 notices', () => {
    const { set } = scenarios.find(({ id }) => id === 'partner-off') ?? { set: {} };
    expect(set).toMatchObject({ outageForSec: partnerOff.minutes * 60 });
    expect(metricsOf('partner-off', { pipe: 'direct' }).refused).toBe(partnerOff.notices);
  });

  test('30 are written, eleven made, the last after 22 h 47 min; six within half an hour', () => {
    expect(pushPresets.eventGrid.settings.attempts).toBe(attempts.written);
    expect(metricsOf('thirty-tries')).toMatchObject({ tries: attempts.made, dropped: 1 });
    expect(Math.round((attemptsSec.eventGrid.at(-1) ?? 0) / 60)).toBe(22 * 60 + 47);
    expect(attemptsSec.eventGrid.filter((sec) => sec <= 1_800)).toHaveLength(6);
  });

  test('a day off: four tries over HTTP within a minute, 4,331 of 100,015 for a queue, which drops nothing', () => {
    expect(metricsOf('thirty-tries', { retries: 'snsHttp' })).toMatchObject({
      tries: 4,
      dropped: 1,
    });
    expect(attemptsSec.snsHttp.at(-1)).toBe(60);
    expect(metricsOf('thirty-tries', { retries: 'snsManaged' })).toMatchObject({
      tries: 4_331,
      dropped: 0,
    });
  });

  test.each(['snsHttp', 'lambdaAsync', 'eventGrid'] as const)(
    'what is drawn of %s is what is run',
    (id) => {
      const { schedule, attempts: most, withinMs } = pushPresets[id].settings;
      expect(attemptsMs(schedule, { most, withinMs }).map((ms) => ms / 1_000)).toEqual(
        attemptsSec[id],
      );
    },
  );

  test('how long the others go on', () => {
    expect(pushPresets.customBus.settings.withinMs / 1_000).toBe(untilSec.customBus);
    expect(pushPresets.classicBus.settings.withinMs / 1_000).toBe(untilSec.classicBus);
    expect(pushPresets.pubSub.settings.withinMs / 1_000).toBe(untilSec.pubSub);
    expect(100_000 * 20).toBe(untilSec.snsManaged);
    expect(Math.floor(untilSec.snsManaged / 86_400)).toBe(23);
    expect(3 + 2 + 10 + 100_000).toBe(pushPresets.snsManaged.settings.attempts);
  });
});

describe('six-pipes', () => {
  test('60, 55, 41, 30, none, none; the last after 9.9 min', () => {
    const run = startRun(messaging, { scenario: 'same-outage', logLimit: 0, trackLimit: 100_000 });
    run.advanceTo(24 * 60_000);
    const { data } = new TrackReader(run.tracks()).spans('copy');
    const lost = [0, 0, 0, 0, 0, 0];
    for (let row = 0; row < data.length; row += 1) {
      if (data.states[data.state[row] ?? 0] !== 'lost') continue;
      const lane = receiverOf(data.thing[row] ?? 0);
      lost[lane] = (lost[lane] ?? 0) + 1;
    }
    expect(lost).toEqual([60, 55, 41, 30, 0, 0]);
    expect(minutesOf(run.snapshot().metrics.lastAfter)).toBeCloseTo(9.9, 1);
  });

  test('by the formula 60, 54, 42 and 30', () => {
    const lost = (lastSec: number): number => (6 * (600 - lastSec)) / 60;
    expect([0, 60, 180, 300].map(lost)).toEqual([60, 54, 42, 30]);
  });

  test('Event Grid takes 9.7 to 10 minutes more in 28 of 30', () => {
    const waits = SEEDS.map((seed) =>
      minutesOf(metricsOf('same-outage', { retries: 'eventGrid' }, seed).lastAfter),
    );
    const within = waits.filter((min) => min >= 9.65 && min <= 10.05);
    expect(within).toHaveLength(28);
  });
});

describe('timetables', () => {
  test.each([
    ['snsHttp', 64],
    ['lambdaAsync', 43],
    ['customBus', 2],
    ['eventGrid', 0],
    ['pubSub', 0],
  ])('%s drops %i of 83', (retries, dropped) => {
    expect(metricsOf('partner-off', { retries }).dropped).toBe(dropped);
  });

  test('by the formula 66, 33 and 0; Lambda drops 33 over thirty runs', () => {
    const { minutes, notices } = eventServices.partnerOff;
    const lost = (lastSec: number): number => Math.round(notices * (1 - lastSec / (minutes * 60)));
    expect([60, 180, 300].map(lost)).toEqual([66, 33, 0]);
    const dropped = SEEDS.map(
      (seed) => metricsOf('partner-off', { retries: 'lambdaAsync' }, seed).dropped ?? Number.NaN,
    );
    expect(Math.round(dropped.reduce((sum, one) => sum + one, 0) / dropped.length)).toBe(33);
  });

  test('queues: none, 83 waited, and out after 4 s; Event Grid after 4.7 min', () => {
    const queued = metricsOf('partner-off', { pipe: 'topicQueue' });
    expect(queued).toMatchObject({ dropped: 0, dead: 0, mostWaiting: 83 });
    expect(Math.round((queued.lastAfter ?? 0) / 1_000)).toBe(4);
    const grid = metricsOf('partner-off', { retries: 'eventGrid' });
    expect(minutesOf(grid.lastAfter)).toBeCloseTo(4.7, 1);
  });

  test('with dead letters the 64 are kept', () => {
    expect(metricsOf('partner-off', { deadLetters: 'on' })).toMatchObject({ dead: 64, dropped: 0 });
  });
});

describe('one-key', () => {
  test('eighteen, seven of them twice; held it is eleven; with keys nothing twice', () => {
    expect(metricsOf('one-key')).toMatchObject({ deliveries: 18, twice: 7 });
    expect(metricsOf('one-key', { keyRule: 'hold' })).toMatchObject({ deliveries: 11, twice: 0 });
    expect(metricsOf('one-key', { idempotent: 'on' })).toMatchObject({ deliveries: 18, twice: 0 });
    expect(metricsOf('one-key', { batch: 1 })).toMatchObject({ deliveries: 11, twice: 0 });
  });

  test('held, seven wait until the lease of 30 s is over', () => {
    const run = startRun(messaging, { scenario: 'one-key', set: { keyRule: 'hold' } });
    for (const atMs of [5_000, 31_900]) {
      run.advanceTo(atMs);
      expect(run.snapshot().counts).toMatchObject({ waiting: 7, running: 1 });
    }
    run.advanceTo(32_100);
    expect(run.snapshot().counts.running).toBe(1);
    run.advanceTo(34_000);
    expect(run.snapshot().counts.waiting).toBeLessThan(7);
  });
});

describe('wrong-cells', () => {
  test('three million notices: $3.20 one by one, nothing ten at a time', () => {
    const bill = (requests: number): number => (Math.max(0, requests - 1e6) / 1e6) * 0.4;
    expect(bill(3 * 3e6)).toBeCloseTo(3.2, 10);
    expect((3 * 3e6) / 10).toBe(900_000);
    expect(bill(900_000)).toBe(0);
    expect(Math.floor(64 / 10)).toBe(6);
    expect(0.06 * 10).toBeCloseTo(0.6, 10);
  });
});

describe('your-turn', () => {
  const goal = goals.find(({ scenario }) => scenario === 'slow-partner');
  const isWon = (metrics: Snapshot['metrics']): boolean =>
    (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);

  test('162 are dropped at first; a queue alone has 38 twice and is 11.8 min late', () => {
    expect(metricsOf('slow-partner').dropped).toBe(162);
    const queued = metricsOf('slow-partner', { pipe: 'topicQueue' });
    expect(queued).toMatchObject({ dropped: 0, twice: 38 });
    expect(minutesOf(queued.lastAfter)).toBeCloseTo(11.8, 1);
  });

  test('the four together win in all thirty', () => {
    expect(goal?.solution).toEqual({ pipe: 'topicQueue', batch: 1, leaseSec: 180, workers: 20 });
    const { solution } = goal ?? {};
    expect(SEEDS.every((seed) => isWon(metricsOf('slow-partner', solution, seed)))).toBe(true);
  });

  test('more workers alone do things twice; more time alone is late', () => {
    const queue = { pipe: 'topicQueue' };
    expect(metricsOf('slow-partner', { ...queue, workers: 20 }).twice).toBeGreaterThan(0);
    const late = metricsOf('slow-partner', { ...queue, leaseSec: 180, batch: 1 });
    expect(minutesOf(late.lastAfter)).toBeGreaterThan(4);
  });

  test('keys in place of a longer lease win as well', () => {
    const set = { pipe: 'topicQueue', batch: 1, workers: 20, idempotent: 'on' };
    expect(isWon(metricsOf('slow-partner', set))).toBe(true);
  });
});
