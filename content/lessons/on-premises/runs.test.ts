// Replays every number that the lesson and its quiz state about a run. When one moves, the prose must follow.

import { describe, expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { DISKS, kindIndex, params } from '@/engine/models/server-room/config';
import { serverRoom } from '@/engine/models/server-room/model';
import { type ScenarioId, scenarios } from '@/engine/models/server-room/scenarios';
import { GENERATOR_STARTS, NEED_TODAY } from '@/engine/models/server-room/settings';

/** What the prose says of thirty runs holds for these. */
const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
const MINUTE_MS = 60_000;
type Settings = Readonly<Record<string, number | string>>;

function ended(scenario: ScenarioId, set: Settings = {}, seed?: number) {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const run = startRun(serverRoom, { scenario, set, seed: seed ?? found.seed });
  run.advanceTo(found.durationMs);
  return run;
}

function metric(scenario: ScenarioId, name: string, set: Settings = {}, seed?: number): number {
  return ended(scenario, set, seed).snapshot().metrics[name] ?? Number.NaN;
}

/** Whole minutes, as the prose prints them. */
const minutes = (ms: number): number => Math.round(ms / MINUTE_MS);
const stoppedMin = (scenario: ScenarioId, set: Settings = {}, seed?: number): number =>
  minutes(metric(scenario, 'stopped', set, seed));
/** Percentage with one decimal. */
const percent = (ratio: number): number => Math.round(ratio * 1000) / 10;

const over30 = (scenario: ScenarioId, name: string, set: Settings = {}): number[] =>
  SEEDS.map((seed) => metric(scenario, name, set, seed));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const holdsIn = (values: readonly number[], holds: (value: number) => boolean): number =>
  values.filter(holds).length;

describe('the-plug: ten years with one fire', () => {
  test('7,650 minutes of fire are 845 years of power cuts', () => {
    expect(Math.round(metric('one-fire', 'fireInYears'))).toBe(845);
    expect(minutes(metric('one-fire', 'byFire'))).toBe(7_650);
  });

  test('8,342 minutes: 7,650 for the fire, 480 for disks, 212 for power cuts', () => {
    expect(stoppedMin('one-fire')).toBe(8_342);
    expect(minutes(metric('one-fire', 'byDisk'))).toBe(480);
    expect(minutes(metric('one-fire', 'byGrid'))).toBe(212);
    // Three cuts, after each of which the server takes 20 minutes to come up.
    expect(212 - 3 * 20).toBe(152);
    expect(Math.round(10 * 9.05)).toBe(91);
    expect(7_650 + 480 + 212).toBe(8_342);
  });

  test('in thirty decades with a fire each it takes more than three quarters', () => {
    const all = over30('one-fire', 'stopped');
    const byFire = over30('one-fire', 'byFire');
    expect(Math.min(...all.map((ms, at) => (byFire[at] ?? 0) / ms))).toBeGreaterThan(0.75);
  });

  test('twins take away what disks cost, and the decade had 99.84%', () => {
    expect(metric('one-fire', 'byDisk', { mirror: 'on' })).toBe(0);
    expect(Math.round(metric('one-fire', 'availability') * 10_000) / 100).toBe(99.84);
  });

  test('a fire of five days is not shortened by any equipment', () => {
    const set = { upsMin: 60, generator: 'on', mirror: 'on' };
    expect(over30('one-fire', 'stopped', set).map(minutes)).toEqual(SEEDS.map(() => 7_650));
  });

  test('the server has twelve disks', () => {
    expect(DISKS).toBe(12);
  });
});

describe('small-troubles: power only', () => {
  test('there are three power cuts', () => {
    const { columns } = ended('power-only').log;
    expect(columns.kind.filter((kind) => kind === kindIndex.outage).length).toBe(3);
  });

  test.each([
    [{}, 212, 122],
    [{ upsMin: 10 }, 182, 103],
    [{ generator: 'on' }, 61, 30],
    [{ upsMin: 10, generator: 'on' }, 0, 0],
  ])('with %o: %i minutes, and %i on average of thirty', (set, here, average) => {
    expect(stoppedMin('power-only', set)).toBe(here);
    expect(minutes(mean(over30('power-only', 'stopped', set)))).toBe(average);
  });

  test('of generator starts one in a hundred fails', () => {
    expect(GENERATOR_STARTS).toBe(0.99);
  });

  test('a battery of ten minutes saves some 15%', () => {
    const bare = mean(over30('power-only', 'stopped'));
    const saved = 1 - mean(over30('power-only', 'stopped', { upsMin: 10 })) / bare;
    expect(saved).toBeGreaterThan(0.14);
    expect(saved).toBeLessThan(0.17);
    expect(212 - 182).toBe(3 * 10);
  });

  test('with a generator, one minute of battery is enough in 24 of 30 decades and more', () => {
    const stopped = over30('power-only', 'stopped', { upsMin: 1, generator: 'on' });
    expect(holdsIn(stopped, (ms) => ms === 0)).toBeGreaterThanOrEqual(24);
  });
});

describe('second-place: half of it is done', () => {
  const half = { places: '2', mirror: 'on' };
  const bound = 60 * MINUTE_MS;
  const winsIn = (set: Settings): number =>
    holdsIn(over30('an-hour-in-ten-years', 'stopped', { ...half, ...set }), (ms) => ms <= bound);

  test('684 minutes become 45 by rehearsal, and 630 by equipment', () => {
    expect(stoppedMin('an-hour-in-ten-years', half)).toBe(684);
    expect(stoppedMin('an-hour-in-ten-years', { ...half, rehearsed: 'on' })).toBe(45);
    const equipped = { ...half, upsMin: 60, generator: 'on' };
    expect(stoppedMin('an-hour-in-ten-years', equipped)).toBe(630);
    expect(630).toBe(10.5 * 60);
  });

  test('rehearsal wins in 28 of 30, equipment without it and doing nothing in none', () => {
    expect(winsIn({ rehearsed: 'on' })).toBe(28);
    expect(winsIn({})).toBe(0);
    for (const upsMin of [1, 10, 30, 60]) {
      expect(winsIn({ upsMin }), `${upsMin}`).toBe(0);
      expect(winsIn({ upsMin, generator: 'on' }), `${upsMin} and generator`).toBe(0);
    }
  });
});

describe('buy-ahead: servers that come late', () => {
  test('26 weeks: 32.7%, and 31 to 33% with other customers', () => {
    expect(percent(metric('growth', 'missed', { leadWeeks: 26 }))).toBe(32.7);
    const shares = over30('growth', 'missed', { leadWeeks: 26 }).map((one) =>
      Math.round(100 * one),
    );
    expect([Math.min(...shares), Math.max(...shares)]).toEqual([31, 33]);
  });

  test.each([
    [2, 1.04, 1.0, 0.4, 1.9],
    [8, 1.19, 5.9, 4.1, 7.2],
    [12, 1.3, 11.6, 9.7, 12.9],
    [26, 1.77, 32.3, 30.8, 33.4],
  ])(
    '%i weeks ask for %d times today’s need; ordered when full, %d%% are missed',
    (leadWeeks, times, average, min, max) => {
      const shares = over30('growth', 'missed', { leadWeeks });
      expect(metric('growth', 'headroom', { leadWeeks })).toBeCloseTo(times, 2);
      expect(1.1 ** (leadWeeks / 4.345)).toBeCloseTo(times, 2);
      expect(percent(mean(shares))).toBe(average);
      expect([percent(Math.min(...shares)), percent(Math.max(...shares))]).toEqual([min, max]);
    },
  );

  test('18 weeks: 21.7%, and 19.4 to 22.4% over thirty runs, with 1.48 times the customers', () => {
    const shares = over30('growth', 'missed', { leadWeeks: 18 }).map(percent);
    expect(percent(metric('growth', 'missed', { leadWeeks: 18 }))).toBe(21.7);
    expect([Math.min(...shares), Math.max(...shares)]).toEqual([19.4, 22.4]);
    expect(metric('growth', 'headroom', { leadWeeks: 18 })).toBeCloseTo(1.48, 2);
  });

  test('four servers are needed on the first day and five are there', () => {
    expect([NEED_TODAY, params.servers.default]).toEqual([4, 5]);
  });
});

describe('buy-ahead: the goal can be reached, and not by one knob', () => {
  const wins = (set: Settings, seed?: number): boolean => {
    const { missed, spare } = ended('growth', { leadWeeks: 26, ...set }, seed).snapshot().metrics;
    return (missed ?? 1) <= 0.005 && (spare ?? 1) <= 0.22;
  };
  const winsIn = (set: Settings): number => SEEDS.filter((seed) => wins(set, seed)).length;

  test('a forecast and seven servers win, here and in all of thirty runs', () => {
    const set = { rule: 'forecast', servers: 7 };
    expect(wins(set)).toBe(true);
    expect(winsIn(set)).toBe(SEEDS.length);
    expect(Math.round(4 * 1.77)).toBe(7);
  });

  test('six servers win in twenty-five', () => {
    expect(winsIn({ rule: 'forecast', servers: 6 })).toBe(25);
  });

  test('seven and a forecast miss less than 1% in every run; ordered when full, hardly one idles', () => {
    const ahead = { leadWeeks: 26, rule: 'forecast', servers: 7 };
    expect(Math.max(...over30('growth', 'missed', ahead))).toBeLessThan(0.01);
    expect(Math.max(...over30('growth', 'spare', { leadWeeks: 26 }))).toBeLessThan(0.05);
  });

  test('one server in five idles then', () => {
    const idle = over30('growth', 'spare', { leadWeeks: 26, rule: 'forecast', servers: 7 });
    expect(mean(idle)).toBeCloseTo(0.2, 2);
  });

  test('doing nothing, the forecast alone and any number of servers alone do not', () => {
    expect(winsIn({})).toBe(0);
    expect(winsIn({ rule: 'forecast' })).toBe(0);
    for (let servers = 4; servers <= 16; servers += 1) {
      expect(winsIn({ servers }), `${servers}`).toBe(0);
    }
  });

  test('sixteen servers and a forecast idle too much', () => {
    expect(winsIn({ rule: 'forecast', servers: 16 })).toBe(0);
  });
});
