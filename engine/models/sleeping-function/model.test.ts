import { expect, test } from 'vitest';
import { listRates } from '@/engine/billing/rates';
import type { Act } from '@/engine/kernel/acts';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { kindIndex, PLACES } from './config';
import { finished } from './fixture';
import { sleepingFunction } from './model';

const HOUR_MS = 3_600_000;
const act = (name: string, atMs: number): Act => ({ atMs, act: name, on: null, to: null });

/** An hour in which nobody orders for the first 44 minutes but me, by hand. */
const byHand = (acts: readonly Act[], set: Readonly<Record<string, number | string>> = {}) =>
  startRun(sleepingFunction, {
    set: { ratePerSec: 0.5 / 3_600, shops: 10, ...set },
    seed: 53,
    durationMs: HOUR_MS,
    acts,
    trackLimit: 10_000,
  });

/** Events of a kind, as [second, subject, object, value]. */
const told = ({ log }: ReturnType<typeof byHand>, kind: keyof typeof kindIndex) =>
  Array.from({ length: log.columns.length }, (_, i) => i)
    .filter((i) => log.columns.kind[i] === kindIndex[kind])
    .map((i) => [
      (log.columns.atMs[i] ?? 0) / 1000,
      log.columns.subject[i],
      log.columns.object[i],
      log.columns.value[i],
    ]);

test('an order that finds its function asleep starts 0.3 s later, and one that follows does not', () => {
  const run = byHand([act('order', 10_000), act('order', 20_000)]);
  run.advanceTo(60_000);
  const places = new TrackReader(run.tracks()).spans('place').data;
  const mine = Array.from({ length: places.length }, (_, i) => i).filter(
    (i) => places.about[i] === 0,
  );
  expect(
    mine.map((i) => [places.states[places.state[i] ?? 9], (places.fromMs[i] ?? 0) / 1000]),
  ).toEqual([
    ['starting', 10],
    ['working', 10.3],
    ['idle', 11.3],
    ['working', 20],
    ['idle', 21],
  ]);
});

test('an environment goes five minutes after its last order, not after its first', () => {
  const run = byHand([act('order', 10_000), act('order', 200_000)]);
  run.advanceTo(502_000);
  expect(told(run, 'reclaim').filter(([, shop]) => shop === 0)).toEqual([[501, 0, 0, Number.NaN]]);
});

test('two orders at once need two environments, and each environment serves one', () => {
  const run = byHand([act('order', 10_000), act('order', 10_500)]);
  run.advanceTo(11_000);
  expect(told(run, 'cold').filter(([, , shop]) => shop === 0)).toHaveLength(2);
});

test('an eighth environment fills a machine, and the ninth goes to the one that was kept spare', () => {
  const together = Array.from({ length: PLACES + 1 }, (_, i) => act('order', 120_000 + i));
  const run = byHand([act('order', 10_000), ...together]);
  run.advanceTo(120_100);
  const machines = told(run, 'cold').map(([, , , machine]) => machine);
  expect(machines).toEqual([...new Array<number>(PLACES).fill(0), 1]);
  // One for the machine that is no longer empty, and one for that which took its place.
  expect(told(run, 'boot').map(([sec]) => sec)).toEqual([10, 120.008]);
});

test('without a spare machine the ninth is refused, and one is there a minute later', () => {
  const run = byHand(
    Array.from({ length: PLACES + 2 }, (_, i) => act('order', i < 9 ? 10_000 + i : 71_000)),
    { spare: 0, workSec: 10 },
  );
  run.advanceTo(72_000);
  expect(run.snapshot().counts.rejected).toBe(1);
  expect(told(run, 'ready')).toEqual([[70.008, 1, -1, Number.NaN]]);
});

test('a machine that is one too many goes off once it has been empty for a minute', () => {
  const run = byHand([act('order', 10_000)], { keepAliveSec: 30 });
  run.advanceTo(300_000);
  // The order ends at 11.3 s and its environment goes at 41.3; at 70 s the machine that was booted for it is empty, too.
  expect(told(run, 'switchOff')).toEqual([[101.3, 0, -1, Number.NaN]]);
});

test('a pulled plug takes the environments of the fullest machine, and the order on it', () => {
  const run = byHand([act('order', 10_000), act('pull', 10_500), act('order', 120_000)]);
  run.advanceTo(121_000);
  expect(told(run, 'pulled')).toEqual([[10.5, 0, -1, 1]]);
  expect(told(run, 'break')).toEqual([[10.5, 1, 0, 0]]);
  // Machine 0 stays off: the next order starts on another.
  expect(told(run, 'cold').at(-1)?.[3]).toBe(1);
  expect(run.snapshot().counts).toMatchObject({ failed: 1, rejected: 0 });
});

test('my own server is dark until eight in the morning, and orders until then are lost', () => {
  const run = finished('three-a-m', {
    acts: [act('pullOwn', HOUR_MS), act('order', 2 * HOUR_MS), act('order', 7 * HOUR_MS)],
    durationMs: 8 * HOUR_MS,
    logLimit: 100_000,
    set: { ratePerSec: 0.5 / 3_600 },
  });
  expect(told(run, 'ownBack').map(([sec]) => sec)).toEqual([6 * 3_600]);
  const lost = told(run, 'ownLost').map(([sec]) => Number(sec));
  expect(lost).toContain(2 * 3_600);
  expect(Math.max(...lost)).toBeLessThan(6 * 3_600);
});

test('by day somebody plugs it in again, and it is back a minute later', () => {
  const run = byHand([act('pullOwn', 5_000)], { startHour: 13 });
  run.advanceTo(HOUR_MS);
  expect(told(run, 'ownBack').map(([sec]) => sec)).toEqual([65]);
});

test('an order at work on my server breaks with it', () => {
  const run = byHand([act('order', 10_000), act('pullOwn', 10_500)]);
  run.advanceTo(20_000);
  expect(run.snapshot().counts).toMatchObject({ 'own.failed': 1, 'own.rejected': 0 });
  expect(run.snapshot().metrics.lostOwn).toBe(1);
});

test('a call costs its start, its work and itself; what is kept costs every second', () => {
  const asleep = byHand([act('order', 10_000)], { workSec: 1 });
  asleep.advanceTo(12_000);
  const { functionPerSec, functionPerRequest, functionKeptPerSec, functionKeptWorkPerSec } =
    listRates;
  expect(asleep.snapshot().metrics.cost).toBeCloseTo(1.3 * functionPerSec + functionPerRequest, 12);
  const kept = byHand([act('order', 10_000)], { provisioned: 'on' });
  kept.advanceTo(12_000);
  const paid = 12 * functionKeptPerSec + functionKeptWorkPerSec + functionPerRequest;
  expect(kept.snapshot().metrics.cost).toBeCloseTo(paid, 12);
});

test('other machines, and a pulled plug, leave the orders as they were', () => {
  const arrivals = (set: Readonly<Record<string, number | string>>, acts: readonly Act[] = []) =>
    finished('three-a-m', { set, acts }).snapshot().counts.arrived;
  const plain = arrivals({});
  expect(arrivals({ spare: 6, keepAliveSec: 30, provisioned: 'on' })).toBe(plain);
  expect(arrivals({}, [act('pull', HOUR_MS)])).toBe(plain);
});

test('taken places are environments, at every look', () => {
  const run = startRun(sleepingFunction, { scenario: 'pulled-plug', trackLimit: 50_000 });
  run.advanceTo(6 * HOUR_MS);
  const reader = new TrackReader(run.tracks());
  for (let tMs = 0; tMs < 6 * HOUR_MS; tMs += 97_000) {
    const places = reader.spans('place').at(tMs).length;
    expect(places, `${tMs}`).toBe(reader.level('fleet', 'environments').at(tMs));
    const on = reader
      .spans('machine')
      .at(tMs)
      .filter((row) => {
        const { state, states } = reader.spans('machine').data;
        return states[state[row] ?? 9] !== 'pulled';
      });
    expect(on.length, `${tMs}`).toBe(reader.level('fleet', 'machines').at(tMs));
  }
});
