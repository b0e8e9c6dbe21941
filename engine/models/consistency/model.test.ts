import { describe, expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig } from '@/engine/kernel/contract';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { kindIndex, positionsMs } from './config';
import { atEnd, ended } from './fixture';
import { writeTookMs } from './menu';
import { consistency } from './model';

const does = (act: string, atMs: number): Act => ({ atMs, act, on: null, to: null });

/** A run with everything that is kept of it. */
function recorded(set: AnyConfig, durationMs: number, acts: readonly Act[] = [], seed = 7) {
  const run = startRun(consistency, { set, seed, durationMs, acts, trackLimit: 400_000 });
  run.advanceTo(durationMs);
  const { kind, subject, object, value, atMs, length } = run.log.columns;
  const of = (name: keyof typeof kindIndex) =>
    Array.from({ length }, (_, i) => i)
      .filter((i) => kind[i] === kindIndex[name])
      .map((i) => ({
        subject: subject[i] as number,
        object: object[i] as number,
        value: value[i] as number,
        atMs: atMs[i] as number,
      }));
  return { run, of, tracks: new TrackReader(run.tracks()), metrics: run.snapshot().metrics };
}

describe('copies', () => {
  test('a reader is told the old value exactly where none of the copies asked holds the last write', () => {
    const { tracks, of } = recorded({ copies: 3, writes: 1, reads: 2, afterMs: 40 }, 60_000);
    const { data } = tracks.flights('reader');
    const holds = tracks.values('holds');
    const versionAt = (copy: number, tMs: number): number =>
      holds.data.value[holds.at(tMs).find((row) => holds.data.thing[row] === copy) ?? -1] ?? 0;
    let old = 0;
    for (let row = 0; row < data.length; row += 1) {
      const atMs = data.fromMs[row] as number;
      const written = Math.floor((atMs - 200) / 1_000) + 1;
      const asked = [0, 1, 2].filter((copy) => ((data.about[row] as number) >> copy) & 1);
      expect(asked).toHaveLength(2);
      const isOld = asked.every((copy) => versionAt(copy, atMs) < written);
      expect(data.outcomes[data.outcome[row] as number]).toBe(isOld ? 'old' : 'fresh');
      old += Number(isOld);
    }
    expect(old).toBeGreaterThan(20);
    expect(of('old')).toHaveLength(old);
  });

  test('a copy never goes back to an older version', () => {
    const { tracks } = recorded({ copies: 5, copyLagMs: 250 }, 100_000, [], 11);
    const { thing, value, length } = tracks.values('holds').data;
    const last = new Map<number, number>();
    for (let row = 0; row < length; row += 1) {
      expect(value[row]).toBeGreaterThan(last.get(thing[row] as number) ?? -1);
      last.set(thing[row] as number, value[row] as number);
    }
    expect([...last.keys()].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  test('proof of a write is answered by a copy that has it, whoever was asked', () => {
    const { of, tracks } = recorded({ token: 'on' }, 60_000);
    expect(of('old')).toEqual([]);
    expect(of('fresh').length).toBe(600);
    const { data } = tracks.flights('reader');
    const holders = of('written').map(({ atMs }) => atMs);
    expect(data.length).toBe(holders.length * 10);
  });

  test('the same copies are chosen and late whatever else is set', () => {
    const late = (set: AnyConfig) => recorded(set, 60_000).of('copied');
    const [one, two] = [late({ reads: 1 }), late({ reads: 3, afterMs: 900 })];
    expect(one.length).toBeGreaterThan(100);
    expect(two).toEqual(one);
    const first = new Set(one.map(({ subject, object }) => `${subject}:${object}`));
    const fewer = late({ writes: 2 }).map(({ subject, object }) => `${subject}:${object}`);
    expect(fewer.every((place) => first.has(place))).toBe(true);
  });

  test('more copies than there are can neither be written nor asked', () => {
    const start = (set: AnyConfig) => () => startRun(consistency, { set, durationMs: 1_000 });
    expect(start({ copies: 2, writes: 3 })).toThrow(NotAllowed);
    expect(start({ copies: 2, reads: 3 })).toThrow(/reads: 3 is not allowed; at most copies/);
    expect(start({ scene: 'stock', copies: 2, reads: 3 })).not.toThrow();
  });
});

describe('places', () => {
  test.each([
    [35, 80],
    [180, 370],
    [190, 390],
    [200, 410],
  ])('a strong write over a round trip of %i ms takes %i ms', (oceanMs, tookMs) => {
    const set = { scene: 'places', level: 'strong', oceanMs, rttMs: 35 };
    expect(recorded(set, 3_000).metrics.write).toBeCloseTo(tookMs, 9);
  });

  test('from Tokyo it is the rest of the way', () => {
    expect(positionsMs({ rttMs: 35, oceanMs: 190 })).toEqual([0, 17.5, 95]);
    const { of } = recorded({ scene: 'places', writeAt: 'tokyo' }, 3_000);
    const [first] = of('done');
    const reached = of('reached').filter(({ subject }) => subject === 1);
    expect(reached.map(({ object, atMs }) => [object, atMs - (first?.atMs ?? 0)])).toEqual([
      [0, 17.5],
      [2, 77.5],
    ]);
  });

  test('a read is old from done until news is there, and at no other time', () => {
    const { of } = recorded({ scene: 'places', readsPerSec: 500 }, 60_000);
    const since = (atMs: number) => (((atMs - 110) % 600) + 600) % 600;
    expect(of('sawOld').length).toBeGreaterThan(3_000);
    expect(of('sawOld').every(({ atMs }) => since(atMs) < 95)).toBe(true);
    expect(of('sawNew').every(({ atMs }) => atMs < 110 || since(atMs) >= 95 - 1e-9)).toBe(true);
  });

  test('where all agree first, no place shows a menu before another', () => {
    const set = { scene: 'places', level: 'strong', readsPerSec: 500 };
    const { of, tracks } = recorded(set, 10_000);
    expect(of('sawOld')).toEqual([]);
    const { thing, fromMs, value, length } = tracks.values('holds').data;
    const shown = new Map<number, Set<number>>();
    for (let row = 0; row < length; row += 1) {
      const version = value[row] as number;
      shown.set(version, (shown.get(version) ?? new Set()).add(fromMs[row] as number));
      expect(thing[row]).toBeLessThan(3);
    }
    expect([...shown.values()].every((moments) => moments.size === 1)).toBe(true);
  });

  test('who wrote it sees the old menu before news is there, and at level session waits for it', () => {
    const set = { scene: 'places', reader: 'self', ownAfterMs: 38 };
    const eventual = recorded(set, 10_000).metrics;
    expect([eventual.stale, eventual.read]).toEqual([1, 10]);
    const session = recorded({ ...set, level: 'session' }, 10_000);
    expect(session.metrics.stale).toBe(0);
    expect(session.metrics.read).toBeCloseTo(10 + 95 - 38, 6);
    expect(session.of('waits').length).toBe(session.of('sawNew').length);
    const late = recorded({ ...set, level: 'session', ownAfterMs: 100 }, 10_000);
    expect([late.metrics.stale, late.metrics.read, late.of('waits').length]).toEqual([0, 10, 0]);
    // Somebody else brings no proof, and sees what an eventual read sees.
    const others = (level: string) => atEnd('across-the-sea', { level }).stale;
    expect(others('session')).toBe(others('eventual'));
    expect(others('eventual')).toBeGreaterThan(0.1);
  });

  test('two levels cost twice as much to read, and one takes longer to write', () => {
    const levels = ['strong', 'bounded', 'session', 'prefix', 'eventual'];
    const of = (metric: string) =>
      levels.map((level) => atEnd('across-the-sea', { level })[metric]);
    expect(of('readCost')).toEqual([2, 2, 1, 1, 1]);
    expect(of('write')).toEqual([390, 10, 10, 10, 10]);
    expect(of('read')).toEqual([10, 10, 10, 10, 10]);
    const { params } = consistency;
    const plain = Object.entries(params).map(([name, param]) => [name, param.default]);
    expect(writeTookMs(Object.fromEntries(plain))).toBe(10);
  });
});

describe('the shop', () => {
  test.each(['home', 'strong'])('%s sells no box twice, and both regions end alike', (stock) => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const { counts, metrics } = ended('cut', { stock, boxes: 80 }, seed);
      expect(metrics.oversold).toBe(0);
      const left = Math.max(0, 80 - (counts.sold ?? 0));
      // Word of the last half second may still be on its way.
      const wait = recorded({ scene: 'stock', stock, boxes: 80, cutSec: 20 }, 60_000, [], seed);
      const reached = wait.of('told').at(-1)?.value ?? left;
      expect(Math.min(counts.seoul ?? 0, counts.tokyo ?? 0)).toBe(left);
      expect(reached).toBeGreaterThanOrEqual(left);
    }
  });

  test('during a cut the four ways refuse all, one region, or nobody', () => {
    const set = { scene: 'stock', boxes: 200, cutAtSec: 20, cutSec: 20 };
    const refused = (stock: string) => recorded({ ...set, stock }, 60_000).of('refused');
    for (const { atMs } of [...refused('strong'), ...refused('home')]) {
      expect(atMs).toBeGreaterThan(20_000);
      expect(atMs).toBeLessThan(40_000);
    }
    expect(new Set(refused('strong').map(({ object }) => object))).toEqual(new Set([0, 1]));
    expect(new Set(refused('home').map(({ object }) => object))).toEqual(new Set([1]));
    expect(refused('lastWins')).toEqual([]);
    expect(refused('counter')).toEqual([]);
  });

  test('of two values the later stays, and a later sale undoes an earlier one', () => {
    const { of } = recorded({ scene: 'stock', stock: 'lastWins', lagMs: 2_000 }, 60_000);
    expect(of('older').length).toBeGreaterThan(20);
    expect(of('sold').length).toBeGreaterThan(60);
  });

  test('a cable cut and mended by hand is cut for exactly so long, and holds back what is sent', () => {
    const acts = [does('cut', 10_000), does('cut', 11_000), does('mend', 15_000)];
    const set = { scene: 'stock', stock: 'counter', boxes: 200 };
    const { tracks, of } = recorded(set, 30_000, acts);
    const cable = tracks.spans('cable').data;
    expect([cable.length, cable.fromMs[0], cable.toMs[0]]).toEqual([1, 10_000, 15_000]);
    const told = of('told').filter(({ atMs }) => atMs > 10_500 && atMs < 15_500);
    expect(told).toEqual([]);
    expect(of('told').filter(({ atMs }) => atMs === 15_500).length).toBeGreaterThan(3);
  });

  test('a home that moves during a cut goes on from what it knows, and may sell a box again', () => {
    const acts = [does('cut', 10_000), does('move', 25_000), does('mend', 40_000)];
    const set = { scene: 'stock', stock: 'home' };
    const moved = recorded(set, 90_000, acts);
    expect(moved.of('sold').some(({ object, atMs }) => object === 1 && atMs > 25_000)).toBe(true);
    expect(moved.metrics.oversold).toBeGreaterThan(5);
    expect(recorded(set, 90_000, acts.slice(0, 1)).metrics.oversold).toBe(0);
  });

  test('the same customers come whatever is chosen', () => {
    const came = (stock: string) => {
      const { of } = recorded({ scene: 'stock', stock, cutSec: 20 }, 60_000);
      return [...of('sold'), ...of('soldOut'), ...of('refused')]
        .toSorted((a, b) => a.atMs - b.atMs)
        .map(({ subject, object, atMs }) => [subject, object, atMs]);
    };
    const [home, strong, last] = ['home', 'strong', 'lastWins'].map(came);
    expect(home?.length).toBeGreaterThan(90);
    expect(strong).toEqual(home);
    expect(last).toEqual(home);
  });
});

describe('the hot key', () => {
  test('lets 1,000 a second through, and a tenth of that more at first', () => {
    const { metrics, of } = recorded({ scene: 'hotKey', keyPerSec: 20_000 }, 2_000);
    expect(of('let').length).toBeGreaterThan(2_090);
    expect(of('let').length).toBeLessThanOrEqual(2_100);
    expect(metrics.passed).toBeCloseTo(of('let').length / 2, 6);
    expect(
      of('let')
        .slice(0, 100)
        .map(({ subject }) => subject),
    ).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  test('is not noticed below its limit, and writes are spread over all suffixes', () => {
    expect(recorded({ scene: 'hotKey', keyPerSec: 500 }, 8_000).metrics.throttled).toBe(0);
    const { of } = recorded({ scene: 'hotKey', suffixes: 5 }, 8_000);
    const all = [...of('let'), ...of('throttled')];
    for (let key = 0; key < 5; key += 1) {
      const own = all.filter(({ object }) => object === key).length;
      expect(Math.abs(own / all.length - 0.2)).toBeLessThan(0.01);
    }
  });

  test('is busy for the first eight seconds of a sale', () => {
    const { tracks } = recorded({ scene: 'sale', keyPerSec: 3_000 }, 20_000);
    const throttled = tracks.level('totals', 'throttled');
    expect(throttled.at(8_000)).toBeGreaterThan(15_000);
    expect(throttled.at(20_000)).toBe(throttled.at(8_000));
  });
});

test('AWS’s examples: a full burst lasts ten minutes, and adaptive capacity lifts a partition by half', () => {
  expect((300 * 100) / (150 - 100)).toBe(600);
  expect(400 - 3 * 50).toBeGreaterThanOrEqual(150);
});
