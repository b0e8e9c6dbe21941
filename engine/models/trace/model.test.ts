import { describe, expect, test } from 'vitest';
import { Stream } from '@/engine/kernel/random';
import { TrackReader } from '@/engine/kernel/track-reader';
import { Windows } from './alarms';
import { alarmsOf, barOf, eventKinds, PIECES, reasons, ringsAfterMin, THINGS } from './config';
import { atEnd, played } from './fixture';
import { HeadSampler } from './sieve';

type Run = ReturnType<typeof played>;

/** Events of one kind, in order. */
function eventsOf(run: Run, name: (typeof eventKinds)[number]['name']) {
  const { kind, atMs, subject, object, value, length } = run.log.columns;
  const wanted = eventKinds.findIndex((one) => one.name === name);
  return Array.from({ length }, (_, row) => row)
    .filter((row) => kind[row] === wanted)
    .map((row) => ({
      atMs: atMs[row] as number,
      subject: subject[row] as number,
      object: object[row] as number,
      value: value[row] as number,
    }));
}

const halving = (bar: number, atMs = 0) =>
  [{ atMs, act: 'halve', on: `bar-${bar}`, to: null }] as const;

describe('bars', () => {
  test('what the customer waits for adds up to the time, one bar after another without a gap', () => {
    const run = played('waterfall', {}, 1e5);
    const { data } = new TrackReader(run.tracks()).spans('bar');
    for (const { subject, value } of eventsOf(run, 'answered')) {
      const rows = Array.from({ length: data.length }, (_, row) => row).filter(
        (row) => data.about[row] === subject && data.states[data.state[row] as number] === 'path',
      );
      const long = rows.map((row) => (data.toMs[row] as number) - (data.fromMs[row] as number));
      expect(long.reduce((sum, one) => sum + one, 0)).toBeCloseTo(value, 6);
      for (const [i, row] of rows.slice(1).entries()) {
        expect(data.fromMs[row]).toBeCloseTo(data.toMs[rows[i] as number] as number, 6);
      }
    }
  });

  test('an order has seventeen: one beside another, twelve calls in a row, and a mail behind the answer', () => {
    const run = played('waterfall', { durationMs: 6_000 }, 1e5);
    const { data } = new TrackReader(run.tracks()).spans('bar');
    const rows = Array.from({ length: data.length }, (_, row) => row);
    const first = rows.filter((row) => data.about[row] === 1);
    expect(first).toHaveLength(PIECES);
    const pieceOf = (row: number) => (data.thing[row] as number) % THINGS;
    const menu = first.find((row) => barOf(pieceOf(row)) === 'menu') as number;
    const recommend = first.find((row) => barOf(pieceOf(row)) === 'recommend') as number;
    const mail = first.find((row) => barOf(pieceOf(row)) === 'mail') as number;
    expect(data.fromMs[menu]).toBe(data.fromMs[recommend]);
    expect(data.states[data.state[mail] as number]).toBe('later');
    expect(data.fromMs[mail]).toBeCloseTo(100 + (eventsOf(run, 'answered')[0]?.value ?? 0), 6);
    expect(first.filter((row) => barOf(pieceOf(row)) === 'stock')).toHaveLength(12);
  });

  test('halving the longest bar saves nothing, halving what is waited for half of it', () => {
    expect(atEnd('half-mail').saved).toBe(0);
    expect(atEnd('waterfall', { acts: halving(6) }).saved).toBe(0);
    expect(atEnd('waterfall', { acts: halving(2) }).saved).toBeLessThan(1);
    expect(atEnd('waterfall', { acts: halving(3) }).saved).toBeGreaterThan(160);
    // The same twice is as it was, and nothing is changed.
    const twice = [...halving(3), ...halving(3, 1_000)];
    expect(atEnd('waterfall', { acts: twice }).saved).toBeNull();
    expect(atEnd('waterfall').saved).toBeNull();
  });

  test('an order that came before a bar was changed is not counted', () => {
    const { time, orders } = atEnd('waterfall', { durationMs: 4_099, acts: halving(3, 2_200) });
    expect([time, orders]).toEqual([null, 2]);
  });
});

describe('head sampling', () => {
  test('keeps the first of each second and a share of the rest: 14.5, 5.95 and 5.1 %', () => {
    const luck = new Stream(3, 'sampled');
    for (const [perSec, expected] of [
      [10, 0.145],
      [100, 0.0595],
      [1_000, 0.05095],
    ] as const) {
      const head = new HeadSampler(0.05);
      const count = Math.max(400_000, 200 * perSec);
      let kept = 0;
      for (let i = 0; i < count; i += 1) {
        if (head.keeps((1_000 * i) / perSec, luck.uniform())) kept += 1;
      }
      expect(Math.abs(kept / count - expected), `${perSec}/s`).toBeLessThan(0.002);
    }
  });

  test('decides before anybody knows of a fault: the same requests are kept, whatever fails', () => {
    const [few, many] = [0.0005, 0.02].map((faultShare) => atEnd('sieve', { set: { faultShare } }));
    expect(many?.kept).toBe(few?.kept);
    expect(many?.faults).toBeGreaterThan(20 * (few?.faults ?? Infinity) * 0.5);
  });
});

describe('tail sampling', () => {
  test('keeps every fault whose error came within the wait, and loses time-outs that take longer', () => {
    const all = played('sieve', { set: { tail: 'on', faultShare: 0.02 } }, 3e5);
    expect(eventsOf(all, 'lost')).toEqual([]);
    const short = played('sieve', { set: { tail: 'on', faultShare: 0.02, waitSec: 5 } }, 3e5);
    const took = new Map(eventsOf(short, 'failed').map(({ subject, value }) => [subject, value]));
    const lost = eventsOf(short, 'lost');
    expect(lost.length).toBeGreaterThan(400);
    for (const { subject, object } of lost) {
      expect(took.get(subject)).toBe(10_000);
      expect(reasons[object]).toBe('tooSlow');
    }
    for (const { subject, object } of eventsOf(short, 'kept')) {
      if (object === 1) expect(took.get(subject)).toBe(900);
    }
  });

  test('switched on in mid-run it decides what comes from then on', () => {
    const acts = [{ atMs: 300_000, act: 'set', on: 'tail', to: 'on' }] as const;
    const run = played('sieve', { set: { faultShare: 0.02 }, acts }, 3e5);
    const lost = eventsOf(run, 'lost');
    expect(lost.length).toBeGreaterThan(400);
    // A time-out that came just before takes ten seconds to fail.
    expect(Math.max(...lost.map(({ atMs }) => atMs))).toBeLessThanOrEqual(310_000);
  });

  test('in a rush a full memory throws out the oldest before they are decided', () => {
    const run = played('watched-month', { set: { tail: 'on' } }, 1e5);
    const lost = eventsOf(run, 'lost').map(({ object }) => reasons[object]);
    expect(new Set(lost)).toEqual(new Set(['memoryFull']));
    const short = played('watched-month', { set: { tail: 'on', waitSec: 24 } }, 1e5);
    expect(eventsOf(short, 'lost')).toEqual([]);
  });
});

describe('alarms', () => {
  test('ring after window × burn × 0.1 % ÷ failing share, or never', () => {
    const [hour, sixHours, days] = alarmsOf({ burn: 14.4, windowMin: 60 });
    if (!hour || !sixHours || !days) throw new Error('three alarms');
    expect(ringsAfterMin(hour, 1)).toBeCloseTo(0.864, 6);
    expect(ringsAfterMin(hour, 0.02)).toBeCloseTo(43.2, 6);
    expect(ringsAfterMin(sixHours, 0.02)).toBeCloseTo(108, 6);
    expect(ringsAfterMin(sixHours, 0.01)).toBeCloseTo(216, 6);
    expect(ringsAfterMin(days, 0.002)).toBeCloseTo(2_160, 6);
    expect([hour, sixHours].map((one) => ringsAfterMin(one, 0.002))).toEqual([Infinity, Infinity]);
    expect([hour, sixHours, days].map(({ shortMin }) => shortMin)).toEqual([5, 30, 360]);
  });

  test('a budget that burns so many times too fast is gone so much sooner: 2.08 days at 14.4', () => {
    expect(30 / 14.4).toBeCloseTo(2.083, 3);
    const gone = atEnd('silent', { set: { failShare: 0.0144 }, durationMs: 4 * 1_440 * 60_000 });
    expect((gone.spentAfter ?? 0) / 86_400_000).toBeCloseTo(2.083, 1);
  });

  test('windows hold what failed in their minutes, and nothing failed before the first', () => {
    const windows = new Windows(1_000);
    windows.push(1_000, 150);
    expect(windows.burn(1)).toBeCloseTo(150, 9);
    expect(windows.burn(60)).toBeCloseTo(2.5, 9);
    for (let minute = 0; minute < 5; minute += 1) windows.push(1_000, 0);
    expect(windows.burn(5)).toBe(0);
  });

  test('all failing rings within the minute; two in a thousand never page, and the budget is gone in half a month', () => {
    expect(atEnd('silent', { set: { failShare: 1 }, durationMs: 600_000 }).pageAfter).toBe(60_000);
    const { pageAfter, ticketAfter, spentAfter, budgetLeft } = atEnd('silent');
    expect(pageAfter).toBeNull();
    expect((ticketAfter ?? 0) / 3_600_000).toBeCloseTo(36, 0);
    expect((spentAfter ?? 0) / 86_400_000).toBeCloseTo(15, 0);
    expect(budgetLeft).toBe(0);
  });

  test('what is broken by hand is told from then on', () => {
    const breaking = [{ atMs: 86_400_000, act: 'break', on: null, to: null }] as const;
    const { pageAfter } = atEnd('silent', { acts: breaking, durationMs: 2 * 86_400_000 });
    // Two in a thousand failed before: the window is fuller than from nothing.
    expect((pageAfter ?? 0) / 60_000).toBeGreaterThan(35);
    expect((pageAfter ?? 0) / 60_000).toBeLessThan(45);
  });
});

test('the average of ten p99s lies far below the p99 of all, which is the slow server’s p90', () => {
  const { averageP99, trueP99, slowestP99 } = atEnd('average');
  expect(Math.round(averageP99 ?? 0)).toBe(267);
  expect(Math.round(trueP99 ?? 0)).toBe(922);
  expect(slowestP99).toBeGreaterThan(1_700);
});
