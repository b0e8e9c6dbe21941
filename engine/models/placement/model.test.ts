import { describe, expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig } from '@/engine/kernel/contract';
import { queueFigures } from '@/engine/kernel/queueing';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { type Corner, corners, kindIndex } from './config';
import { atEnd } from './fixture';
import { placement } from './model';
import type { ScenarioId } from './scenarios';

const HOUR = 3_600_000;
const DAYS = 120 * HOUR;

function played(
  scenario: ScenarioId,
  set: AnyConfig = {},
  acts: readonly Act[] = [],
  durationMs = DAYS,
) {
  const run = startRun(placement, {
    scenario,
    set,
    acts,
    durationMs,
    logLimit: 200_000,
    trackLimit: 200_000,
  });
  run.advanceTo(durationMs);
  return run;
}

const act = (atMs: number, name: string, on: string | null = null): Act => ({
  atMs,
  act: name,
  on,
  to: null,
});

describe('theory', () => {
  // Work of next to nothing cannot be set: 0.2 s of it lets two visits overlap, which adds a little.
  test.each([
    [1, 30, 0.0067],
    [6, 30, 0.4346],
    [6, 120, 0.0357],
  ])(
    '%d pieces at %d an hour: e^(−λT/k), and a little for visits that overlap',
    (pieces, perHour, expected) => {
      expect(Math.exp(-(perHour / 3_600) * (600 / pieces))).toBeCloseTo(expected, 4);
      const runs = Array.from({ length: 10 }, (_, i) =>
        atEnd('six-functions', { pieces, ratePerSec: perHour / 3_600 }, 101 + i),
      );
      const arrived = runs.reduce((sum, { counts }) => sum + (counts.arrived ?? 0), 0);
      const cold = runs.reduce(
        (sum, { counts, metrics }) => sum + (metrics.cold ?? 0) * (counts.arrived ?? 0),
        0,
      );
      const error = Math.sqrt((expected * (1 - expected)) / arrived);
      expect(cold / arrived).toBeGreaterThan(expected - 4 * error);
      // Who finds the one environment busy: at most a rate times 1.2 s, where it has just started, of the visits.
      const overlap = (perHour / 3_600 / pieces) * 1.2;
      expect(cold / arrived).toBeLessThan(expected + overlap + 4 * error);
    },
  );

  test('one server that hardly anybody leaves waits as Erlang says (M/M/2)', () => {
    const rate = 1;
    const { meanResponse } = queueFigures({ rate, meanWork: 0.2, servers: 2, room: Infinity });
    const set = { pieces: 1, onServer: 1, ratePerSec: rate };
    const run = played('one-function', set, [], 20 * HOUR);
    const { kind, value, length } = run.log.columns;
    let [sum, count] = [0, 0];
    for (let i = 0; i < length; i += 1) {
      if (kind[i] !== kindIndex.answered) continue;
      sum += (value[i] as number) / 1000;
      count += 1;
    }
    expect(count).toBeGreaterThan(60_000);
    expect(Math.abs(sum / count / meanResponse - 1)).toBeLessThan(0.02);
  });

  test('servers cost what a t4g.small costs by the hour: 730 × $0.0208, each', () => {
    const one = atEnd('one-function', { onServer: 1 }).metrics.cost ?? 0;
    expect(one).toBeCloseTo(730 * 0.0208, 6);
    expect(atEnd('six-functions', { onServer: 6 }).metrics.cost).toBeCloseTo(6 * one, 6);
    expect(atEnd('six-functions', { onServer: 6, sharing: 'shared' }).metrics.cost).toBeCloseTo(
      one,
      6,
    );
  });

  test('functions cost their starts, their work and their calls, and nothing while they idle', () => {
    const run = played('six-functions');
    const environment = new TrackReader(run.tracks()).spans('environment').data;
    let busyMs = 0;
    environment.state.forEach((state, row) => {
      if (environment.states[state] === 'idle') return;
      busyMs +=
        Math.min(DAYS, environment.toMs[row] as number) - (environment.fromMs[row] as number);
    });
    const calls = run.snapshot().counts.arrived ?? 0;
    const bill = (busyMs / 1000) * 0.0000166667 + calls * 0.0000002;
    expect(run.snapshot().metrics.cost).toBeCloseTo((bill * 730) / 120, 9);
  });
});

describe('four corners, the same visits', () => {
  const layouts: Readonly<Record<Corner, AnyConfig>> = {
    oneServer: { pieces: 1, onServer: 1 },
    sixServers: { pieces: 6, onServer: 6 },
    oneFunction: { pieces: 1 },
    sixFunctions: { pieces: 6 },
  };

  test.each(corners)('%s counts what a run of its own would', (corner) => {
    // The run that looks on is cut and placed otherwise.
    const tracks = new TrackReader(played('coupon-noon', { pieces: 3, onServer: 2 }).tracks());
    const own = atEnd('coupon-noon', layouts[corner]);
    const arrived = own.counts.arrived ?? 0;
    expect(tracks.level('visits', 'arrived').at(DAYS)).toBe(arrived);
    expect(tracks.level('coldIn', corner).at(DAYS) / arrived).toBe(own.metrics.cold);
    expect(tracks.level('droppedIn', corner).at(DAYS) / arrived).toBe(own.metrics.dropped);
    // Its cost was written down some minutes before the end.
    expect(tracks.level('costIn', corner).at(DAYS) / (own.metrics.cost ?? 0)).toBeCloseTo(1, 1);
  });

  test('Little: what stands at a server, over time, is what its visits spent there', () => {
    const run = played('coupon-noon', { onServer: 6, sharing: 'shared' });
    const tracks = new TrackReader(run.tracks());
    const { value, fromMs, toMs } = tracks.values('standing').data;
    const area = value.reduce(
      (sum, one, row) =>
        sum + one * (Math.min(DAYS, toMs[row] as number) - (fromMs[row] as number)),
      0,
    );
    const visit = tracks.flights('visit').data;
    const spent = visit.fromMs.reduce(
      (sum, one, row) => sum + Math.min(DAYS, visit.toMs[row] as number) - one,
      0,
    );
    expect(spent / area).toBeCloseTo(1, 9);
  });
});

describe('rules', () => {
  test('a visit that calls all pieces in turn may wait for six starts, and its work is the same', () => {
    const set = { calls: 'all', ratePerSec: 1 / 3_600 };
    const { kind, subject, value, length } = played('six-functions', set).log.columns;
    const starts = new Map<number, number>();
    let longest = 0;
    for (let i = 0; i < length; i += 1) {
      const visit = subject[i] as number;
      if (kind[i] === kindIndex.cold) starts.set(visit, (starts.get(visit) ?? 0) + 1);
      if (kind[i] === kindIndex.answered && starts.get(visit) === 6) {
        longest = Math.max(longest, value[i] as number);
        expect(value[i]).toBeGreaterThan(6_000);
      }
    }
    expect([...starts.values()]).toContain(6);
    expect(longest).toBeLessThan(6_000 + 20 * 200);
  });

  test('a tile that is moved takes its idle environments down, and new calls go to the server', () => {
    const run = played('six-functions', {}, [act(30 * HOUR, 'move', 'piece-1')]);
    const tracks = new TrackReader(run.tracks());
    const { thing, fromMs, toMs, about } = tracks.spans('environment').data;
    const [before, after] = [[], []] as [number[], number[]];
    thing.forEach((_, row) => {
      if (about[row] === 0) (Number(fromMs[row]) < 30 * HOUR ? before : after).push(row);
    });
    expect(before.length).toBeGreaterThan(100);
    expect(after).toEqual([]);
    expect(before.every((row) => Number(toMs[row]) <= 30 * HOUR + 5_000)).toBe(true);
    // A quarter of the time has passed at the server's price before the move: nothing.
    const share = 90 / 120;
    expect(run.snapshot().metrics.cost).toBeGreaterThan(share * 730 * 0.0208);
    expect(run.snapshot().metrics.cost).toBeLessThan(share * 730 * 0.0208 + 0.3);
  });

  test('moved up again it is a function again; shared servers are one', () => {
    const acts = [
      act(10 * HOUR, 'move', 'piece-1'),
      act(20 * HOUR, 'move', 'piece-1'),
      act(20 * HOUR, 'move', 'piece-2'),
    ];
    const run = played('six-functions', {}, acts);
    const place = new TrackReader(run.tracks()).values('place');
    const at = (tMs: number) =>
      Object.fromEntries(
        place.at(tMs).map((row) => [place.data.thing[row], place.data.value[row]]),
      );
    expect(at(15 * HOUR)).toMatchObject({ 0: 1, 1: 0 });
    expect(at(25 * HOUR)).toMatchObject({ 0: 0, 1: 1 });
    const shared = played('six-functions', { onServer: 2 }, [
      { atMs: 60 * HOUR, act: 'set', on: 'sharing', to: 'shared' },
    ]);
    expect(shared.snapshot().metrics.cost).toBeLessThan(1.5 * 730 * 0.0208 + 0.3);
    expect(shared.snapshot().metrics.cost).toBeGreaterThan(1.5 * 730 * 0.0208);
  });

  test('coupons that somebody sends go to the last piece, and change nobody else’s luck', () => {
    const bare = played('six-functions', {}, [], 40 * HOUR);
    const sent = played('six-functions', {}, [act(30 * HOUR, 'coupons')], 40 * HOUR);
    const extra = (sent.snapshot().counts.arrived ?? 0) - (bare.snapshot().counts.arrived ?? 0);
    expect(extra).toBeGreaterThan(1_050);
    expect(extra).toBeLessThan(1_350);
    const { to, fromMs } = new TrackReader(sent.tracks()).flights('visit').data;
    const inTheMinute = fromMs.reduce(
      (count, at, row) =>
        count + Number(at >= 30 * HOUR && at <= 30 * HOUR + 60_000 && to[row] === 5),
      0,
    );
    expect(inTheMinute).toBeGreaterThanOrEqual(extra);
  });

  test('noon comes at noon, once a day', () => {
    const { kind, atMs, length } = played('coupon-noon').log.columns;
    const noons = Array.from({ length }, (_, i) => i).filter((i) => kind[i] === kindIndex.coupons);
    expect(noons.map((i) => (atMs[i] as number) / HOUR)).toEqual([12, 36, 60, 84, 108]);
  });

  test('the first pieces are called most where they are called unequally: 1 / i', () => {
    const { to } = new TrackReader(played('six-functions', { shares: 'popular' }).tracks()).flights(
      'visit',
    ).data;
    const calls = [0, 0, 0, 0, 0, 0];
    for (const piece of to) calls[piece] = (calls[piece] ?? 0) + 1;
    const weight = 1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5 + 1 / 6;
    calls.forEach((count, i) => {
      expect(Math.abs(count / to.length - 1 / (i + 1) / weight)).toBeLessThan(0.03);
    });
  });
});
