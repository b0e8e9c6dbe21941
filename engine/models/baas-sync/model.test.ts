import { describe, expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import {
  act,
  BY_HAND,
  finished,
  type Knobs,
  numbersOf,
  valuesOf,
} from '@/engine/models/baas-sync/fixture';
import { baasSync } from '@/engine/models/baas-sync/model';

const HOUR_MS = 3_600_000;

/** A shop of two tablets for an hour, in which only happens what is done. */
function shop(acts: readonly Act[], set: Knobs = {}) {
  const run = startRun(baasSync, {
    set: { scene: 'tablets', ...BY_HAND, ...set },
    durationMs: HOUR_MS,
    acts,
    trackLimit: 10_000,
  });
  run.advanceTo(HOUR_MS);
  return { run, metrics: numbersOf(run.snapshot().metrics), tracks: new TrackReader(run.tracks()) };
}

const sales = (atSec: number, tablet: number, count: number): Act[] =>
  Array.from({ length: count }, (_, i) => act(atSec + i, 'sell', tablet));

describe('a shop', () => {
  test('a sale online reaches the store after 0.1 s and the other tablet after 0.2 s', () => {
    const run = startRun(baasSync, {
      set: { scene: 'tablets', ...BY_HAND },
      durationMs: 60_000,
      acts: [act(10, 'sell', 1)],
      trackLimit: 100,
    });
    run.advanceTo(60_000);
    const { columns } = run.log;
    expect(valuesOf(run, 'write')).toEqual([9]);
    expect(valuesOf(run, 'tell')).toEqual([9, 9]);
    expect(Array.from(columns.atMs).slice(-3)).toEqual([10_100, 10_200, 10_200]);
  });

  test('each write is read by every tablet that listens, its writer too', () => {
    // Two first answers, then two reads for one write.
    expect(shop([act(10, 'sell', 1)]).metrics).toMatchObject({ reads: 4, writes: 1 });
    expect(shop([act(5, 'cut', 2), act(10, 'sell', 1)]).metrics).toMatchObject({
      reads: 3,
      writes: 1,
    });
  });

  test('an offline tablet goes on selling what it believes in, and turns away at none', () => {
    const cut = [act(1, 'cut', 1), ...sales(10, 1, 12)];
    expect(shop(cut).metrics).toMatchObject({
      unsent: 10,
      dropped: 2,
      gap: 10,
      oversold: 0,
      writes: 0,
    });
    const all = [act(1, 'cut', 1), act(1, 'cut', 2), ...sales(10, 1, 10), ...sales(30, 2, 10)];
    expect(shop(all).metrics).toMatchObject({ oversold: 10 });
  });

  test('what had been sent before a cut arrives; what is on its way to the tablet is lost', () => {
    const { run, metrics } = shop([
      act(10, 'sell', 1),
      act(10.05, 'cut', 1),
      act(20, 'sell', 2),
      act(20.15, 'cut', 2),
    ]);
    expect(metrics).toMatchObject({ writes: 2, unsent: 0 });
    // The second write tells tablet 2 alone, which is gone by then.
    expect(valuesOf(run, 'tell')).toEqual([9]);
    expect(valuesOf(run, 'miss')).toHaveLength(1);
  });

  test('a tablet does not count its own sale twice when the answer to it was lost', () => {
    const acts = [act(10, 'sell', 1), act(10.15, 'cut', 1), act(20, 'reconnect', 1)];
    const { run, metrics } = shop(acts, { writeMode: 'increment' });
    expect(metrics.gap).toBe(0);
    expect(valuesOf(run, 'tell').at(-1)).toBe(9);
  });

  test('the tracks say what each place holds at any moment', () => {
    const { tracks } = shop([act(5, 'cut', 2), act(10, 'sell', 1), act(12, 'sell', 2)]);
    const holds = tracks.values('holds');
    const heldAt = (tMs: number) => {
      const rows = holds
        .at(tMs)
        .toSorted((a, b) => Number(holds.data.thing[a]) - Number(holds.data.thing[b]));
      return rows.map((row) => holds.data.value[row]);
    };
    expect(heldAt(9_000)).toEqual([10, 10, 10]);
    expect(heldAt(10_050)).toEqual([10, 9, 10]);
    expect(heldAt(13_000)).toEqual([9, 9, 9]);
  });

  test('acts of the other scene, and cutting what is cut, change nothing', () => {
    const idle = shop([]);
    const same = shop([act(5, 'split'), act(6, 'reconnect', 1)]);
    expect(same.run.snapshot()).toEqual(idle.run.snapshot());
    const once = shop([act(5, 'cut', 1), act(20, 'reconnect', 1)]);
    const twice = shop([act(5, 'cut', 1), act(9, 'cut', 1), act(20, 'reconnect', 1)]);
    expect(twice.run.snapshot()).toEqual(once.run.snapshot());
  });
});

describe('transactions', () => {
  const set = { writeMode: 'transaction', stock: 5 };

  test('the store decides, and sells the last one once', () => {
    const acts = [...sales(10, 1, 4), act(30, 'sell', 1), act(30, 'sell', 2)];
    const { run, metrics } = shop(acts, set);
    expect(metrics).toMatchObject({ oversold: 0, dropped: 1 });
    expect(run.snapshot().counts).toMatchObject({ completed: 5, rejected: 1, running: 0 });
  });

  test('offline nothing is sold, but for what the tablet keeps', () => {
    const acts = [act(1, 'cut', 1), ...sales(10, 1, 4)];
    expect(shop(acts, set).metrics).toMatchObject({ dropped: 4, gap: 0 });
    expect(shop(acts, { ...set, allotment: 2 }).metrics).toMatchObject({ dropped: 2, unsent: 2 });
    // At most an even share of five: two each.
    expect(shop(acts, { ...set, allotment: 13 }).metrics).toMatchObject({ dropped: 2, unsent: 2 });
  });

  test('what is kept for a tablet is sold to nobody else, and by it when all else is gone', () => {
    const { run } = shop(sales(10, 1, 6), { ...set, allotment: 2 });
    expect(run.snapshot().counts).toMatchObject({ completed: 3, rejected: 3 });
  });
});

describe('rooms', () => {
  const rooms = { users: 200, offSec: 600, onSec: 300 };

  test('the reads of all phones and strangers are the meter, also after a split', () => {
    const acts = [act(30_000, 'split')];
    const run = finished('one-room', { set: { ...rooms, rules: 'anyone', strangers: 3 }, acts });
    const { counts, metrics } = run.snapshot();
    expect(counts.rooms).toBe(10);
    expect((counts.billedToPhones ?? 0) + (counts.strange ?? 0)).toBe(metrics.reads);
    expect(counts.strange).toBe(3 * (metrics.writes ?? 0));
  });

  test('splitting saves most of what is still to be read', () => {
    const whole = finished('one-room').snapshot().metrics.reads ?? 0;
    const split = finished('one-room', { acts: [act(43_200, 'split')] }).snapshot().metrics.reads;
    // Half of the day as before, half of it a tenth, and a page for each phone.
    expect(Math.abs((split ?? 0) / whole - 0.55)).toBeLessThan(0.02);
  });

  test('a split keeps what was written: each phone reads a page anew, and nobody loses what they missed', () => {
    const at = (tMs: number, acts: readonly Act[]) => {
      const run = startRun(baasSync, { scenario: 'one-room', set: rooms, acts });
      run.advanceTo(tMs);
      return run.snapshot();
    };
    const [before, after] = [at(36_000_001, []), at(36_000_001, [act(36_000, 'split')])];
    const { listening = 0 } = before.counts;
    // By ten hours far more than a page has been written.
    expect((after.metrics.reads ?? 0) - (before.metrics.reads ?? 0)).toBe(50 * listening);
    expect(after.counts).toMatchObject({ listening, unseen: before.counts.unseen });
    const share = finished('one-room', { set: rooms, acts: [act(36_000, 'split')] });
    expect(share.snapshot().metrics.unseen).toBeGreaterThan(0);
    const whole = finished('one-room', { set: rooms }).snapshot().metrics.unseen ?? 0;
    expect(share.snapshot().metrics.unseen).toBeLessThan(whole);
  });

  test('closing the door ends what strangers read', () => {
    const close: Act = { atMs: 43_200_000, act: 'set', on: 'rules', to: 'owner' };
    const run = finished('open-door', { acts: [close] });
    const { writes = 0, exposed = 0 } = numbersOf(run.snapshot().metrics);
    expect(exposed / writes).toBeGreaterThan(0.45);
    expect(exposed / writes).toBeLessThan(0.55);
    expect(
      numbersOf(finished('open-door', { set: { rules: 'owner' } }).snapshot().metrics).exposed,
    ).toBe(0);
  });

  test('away for at most 30 minutes, a phone reads what it missed; longer, a page', () => {
    const run = finished('one-room', { set: { users: 20, onSec: 1_800, offSec: 1_800 } });
    const { atMs, kind, subject, value, length } = run.log.columns;
    const left = new Map<number, { atMs: number; written: number }>();
    let written = 0;
    const found = { soon: 0, late: 0 };
    for (let row = 0; row < length; row += 1) {
      const phone = subject[row] ?? 0;
      const now = atMs[row] ?? Number.NaN;
      if (kind[row] === 0) written += 1;
      if (kind[row] === 2) left.set(phone, { atMs: now, written });
      const before = left.get(phone);
      if (kind[row] !== 1 || !before) continue;
      const isSoon = now - before.atMs <= 30 * 60_000;
      found[isSoon ? 'soon' : 'late'] += 1;
      const missed = written - before.written;
      expect(value[row]).toBe(isSoon ? Math.min(missed, 50) : Math.max(1, Math.min(50, written)));
    }
    expect(Math.min(found.soon, found.late)).toBeGreaterThan(50);
  });
});
