import { describe, expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import { TrackReader } from '@/engine/kernel/track-reader';
import { eventKinds } from '@/engine/models/server-room/config';
import { finished, seeds } from '@/engine/models/server-room/fixture';
import {
  DAY_MS,
  FIRE_MS,
  HOME_CUTS_MS,
  HOUR_MS,
  MINUTE_MS,
  YEAR_MS,
} from '@/engine/models/server-room/settings';

const pull: Act = { atMs: 10_000, act: 'pull', on: null, to: null };
const doing = (act: string, atMs: number): Act => ({ atMs, act, on: null, to: null });

/** A plug pulled after ten seconds, in a room of this kind. */
const pulled = (
  set: Record<string, number | string>,
  untilMs = 3 * HOUR_MS,
  acts: Act[] = [pull],
) => finished('pull-the-plug', { set, acts, durationMs: untilMs });

function told(run: ReturnType<typeof finished>): string[] {
  const { kind, length, atMs } = run.log.columns;
  return Array.from({ length }, (_, row) => {
    const name = eventKinds[kind[row] ?? -1]?.name ?? 'act';
    return `${(atMs[row] ?? 0) / 1000} ${name}`;
  });
}

const stoppedMin = (run: ReturnType<typeof finished>) =>
  (run.snapshot().metrics.stopped ?? Number.NaN) / MINUTE_MS;

describe('a plug that is pulled', () => {
  test('takes the shop with it where there is nothing: until it is found, and a restart', () => {
    const run = pulled({ upsMin: 0 });
    expect(told(run)).toEqual(['10 act', '10 outage', '10 stop', '3610 gridBack', '4810 resume']);
    expect(stoppedMin(run)).toBe(80);
  });

  test('is carried by a battery of an hour, to the last second', () => {
    expect(told(pulled({ upsMin: 60 }))).toEqual(['10 act', '10 outage', '3610 gridBack']);
    expect(stoppedMin(pulled({ upsMin: 59 }))).toBe(21);
  });

  test('is carried by the battery for the ten seconds that the generator needs', () => {
    const run = pulled({ upsMin: 1, generator: 'on' });
    expect(told(run)).toEqual(['10 act', '10 outage', '20 generatorOn', '3610 gridBack']);
    const battery = new TrackReader(run.tracks()).level('battery', 'left');
    expect(
      [10_000, 15_000, 20_000, HOUR_MS, 2 * HOUR_MS].map((at) => battery.at(at) / 1000),
    ).toEqual([60, 55, 50, 50, 60]);
    expect(stoppedMin(run)).toBe(0);
  });

  test('costs a restart where the generator comes alone', () => {
    expect(stoppedMin(pulled({ upsMin: 0, generator: 'on' })) * 60).toBeCloseTo(10 + 20 * 60, 9);
  });

  test('costs a quarter of an hour where a second place takes over by routine', () => {
    const run = pulled({ upsMin: 0, places: '2', rehearsed: 'on' });
    expect(told(run)).toEqual(['10 act', '10 outage', '10 stop', '910 resume', '3610 gridBack']);
    expect(stoppedMin(run)).toBe(15);
    expect(stoppedMin(pulled({ upsMin: 0, places: '2', rehearsed: 'off' }))).toBe(80);
  });

  test('is pulled only once', () => {
    const again = [pull, doing('pull', HOUR_MS / 2)];
    expect(stoppedMin(pulled({ upsMin: 0 }, 3 * HOUR_MS, again))).toBe(80);
    expect(pulled({ upsMin: 0 }, HOUR_MS, again).snapshot().counts).toMatchObject({
      arrived: 2,
      rejected: 1,
      running: 1,
    });
  });

  test('starts the restart anew when it is pulled while the server comes up', () => {
    const again = [pull, doing('pull', 3_610_000 + 10 * MINUTE_MS)];
    expect(stoppedMin(pulled({ upsMin: 0 }, 5 * HOUR_MS, again))).toBe(60 + 10 + 60 + 20);
  });
});

describe('what overlaps', () => {
  test('is one stop: the second place takes over once, from when the first trouble began', () => {
    const set = { upsMin: 0, places: '2', rehearsed: 'on' };
    const run = pulled(set, HOUR_MS, [pull, doing('fire', 5 * MINUTE_MS)]);
    const ends = ['300 act', '300 fire', '910 resume'];
    expect(told(run)).toEqual(['10 act', '10 outage', '10 stop', ...ends]);
    expect(stoppedMin(run)).toBe(15);
  });

  test('is counted once: a fire takes over what power had begun', () => {
    const run = finished('pull-the-plug', {
      set: { upsMin: 0 },
      acts: [doing('pull', 0), doing('fire', 30 * MINUTE_MS)],
      durationMs: 10 * DAY_MS,
    });
    const { stopped, byGrid, byFire } = run.snapshot().metrics;
    expect([byGrid, byFire]).toEqual([30 * MINUTE_MS, FIRE_MS]);
    expect(stopped).toBe(30 * MINUTE_MS + FIRE_MS);
  });

  test('adds up: selling and standing still are the clock, in the tracks as in the metrics', () => {
    for (const seed of seeds.slice(0, 10)) {
      const run = finished('one-fire', { seed });
      const { kind, atMs, length, value } = run.log.columns;
      const named = (row: number) => eventKinds[kind[row] ?? -1]?.name;
      let stopped = 0;
      let sinceMs = 0;
      let sold = 0;
      for (let row = 0; row < length; row += 1) {
        if (named(row) === 'stop') sold += (atMs[row] ?? 0) - sinceMs;
        if (named(row) !== 'resume') continue;
        stopped += value[row] ?? 0;
        sinceMs = atMs[row] ?? 0;
      }
      sold += 10 * YEAR_MS - sinceMs;
      const { metrics } = run.snapshot();
      expect(metrics.stopped ?? 0).toBeCloseTo(stopped, 3);
      expect(sold + stopped).toBeCloseTo(10 * YEAR_MS, 3);
      const reader = new TrackReader(run.tracks());
      const seen = ['grid', 'fire', 'disk'].map((one) =>
        reader.level('stopped', one).at(10 * YEAR_MS),
      );
      expect(seen.reduce((sum, one) => sum + one, 0)).toBeCloseTo(stopped, 3);
    }
  });
});

test('the year of the fire is 98.54 % available, and the fire is 845 years of power cuts', () => {
  expect(1 - FIRE_MS / YEAR_MS).toBeCloseTo(0.9854, 4);
  expect(FIRE_MS / HOME_CUTS_MS).toBeCloseTo(845.3, 1);
  const { byFire, fireInYears } = finished('one-fire').snapshot().metrics;
  expect(byFire).toBe(FIRE_MS);
  expect(fireInYears).toBeCloseTo(845.3, 1);
});

test('a knob changes what trouble does, never what comes', () => {
  for (const scenario of ['power-only', 'one-fire'] as const) {
    const cuts = (set: Record<string, number | string>) => {
      const { kind, atMs, value, length } = finished(scenario, { seed: 26, set }).log.columns;
      return Array.from({ length }, (_, row) => row)
        .filter((row) => ['outage', 'diskFails'].includes(eventKinds[kind[row] ?? -1]?.name ?? ''))
        .map((row) => [atMs[row], value[row]]);
    };
    const bare = cuts({});
    expect(bare.length).toBeGreaterThan(3);
    expect(cuts({ upsMin: 10, generator: 'on', mirror: 'on', places: '2' })).toEqual(bare);
  }
});

test('a server that is ordered by hand works after its lead time, and not before', () => {
  const set = { leadWeeks: 3, growth: 0, servers: 8 };
  const run = finished('growth', { set, acts: [doing('order', DAY_MS)] });
  const have = new TrackReader(run.tracks()).level('servers', 'have');
  const dueMs = DAY_MS + 21 * DAY_MS;
  expect([have.at(dueMs - 1), have.at(dueMs)]).toEqual([8, 9]);
  expect(run.snapshot().counts).toMatchObject({ arrived: 1, completed: 1 });
});

test('what is missed and what is spare lie between need and servers, day by day', () => {
  const run = finished('growth');
  const reader = new TrackReader(run.tracks());
  const [need, have] = [reader.level('servers', 'need'), reader.level('servers', 'have')];
  let [missed, needed, spare, held] = [0, 0, 0, 0];
  for (let day = 0; day < 104 * 7; day += 1) {
    const at = (day + 0.5) * DAY_MS;
    needed += need.at(at);
    held += have.at(at);
    missed += Math.max(0, need.at(at) - have.at(at));
    spare += Math.max(0, have.at(at) - need.at(at));
  }
  const { metrics } = run.snapshot();
  expect(metrics.missed).toBeCloseTo(missed / needed, 9);
  expect(metrics.spare).toBeCloseTo(spare / held, 9);
});
