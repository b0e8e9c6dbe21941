import { expect, test } from 'vitest';
import { BEGUN, EDGE, ENDED, Notes, RESUMED } from '@/engine/kernel/notes';
import { Tally } from '@/engine/kernel/tally';

test('a request that waits, begins and ends is counted once in each place', () => {
  const tally = new Tally(0);
  tally.arrive(0);
  tally.beginAtOnce(0);
  tally.arrive(100);
  tally.queue(100);
  tally.arrive(200);
  tally.reject(200);
  expect(tally.counts).toMatchObject({ requests: 3, running: 1, waiting: 1, rejected: 1 });
  tally.complete(0, 500);
  tally.beginQueued(100, 500);
  tally.complete(100, 1_100);
  const found = tally.result(2_000);
  expect(found).toMatchObject({ completed: 2, running: 0, waiting: 0 });
  expect(found.rejectedRatio).toBe(1 / 3);
  expect(found.latencySec.mean).toBe((500 + 1_000) / 2_000);
  expect(found.latencySec.max).toBe(1);
  expect(found.waitSec.mean).toBe(0.2);
  // One of two waited: half of the waits are 0.
  expect(found.waitSec.p95).toBeCloseTo(0.4, 2);
});

test('without data a number is null, not 0', () => {
  const found = new Tally(0).result(1_000);
  expect(found.coldStartRatio).toBeNull();
  expect(found.rejectedRatio).toBeNull();
  expect(Object.values(found.latencySec)).toEqual(Array(6).fill(null));
  expect(found.instances.lifespanMeanSec).toBeNull();
});

test('what is lost is named', () => {
  const tally = new Tally(0);
  tally.arrive(0);
  expect(() => tally.checkNothingIsLost('functions')).toThrow(/functions: 1 requests came, but 0/);
});

test('counting notes is the same as telling one by one', () => {
  const told = new Tally(50);
  const noted = new Tally(50);
  const notes = new Notes();
  const note = (kind: number, arrivedMs: number, atMs: number) => {
    notes.kind[notes.length] = kind;
    notes.arrivedMs[notes.length] = arrivedMs;
    notes.atMs[notes.length] = atMs;
    notes.length += 1;
  };
  for (const tally of [told, noted]) {
    tally.arrive(70);
    tally.queue(70);
  }
  // Before the warm-up ends, after it, and one that had waited.
  for (const atMs of [10, 60]) {
    told.arrive(atMs);
    told.beginAtOnce(atMs);
    told.busy.add(1, atMs);
    note(BEGUN + EDGE, atMs, atMs);
  }
  for (const arrivedMs of [10, 60]) {
    told.complete(arrivedMs, 90);
    told.busy.add(-1, 90);
    note(ENDED + EDGE, arrivedMs, 90);
  }
  for (const tally of [told, noted]) tally.beginQueued(70, 90);
  told.busy.add(1, 90);
  note(RESUMED + EDGE, 70, 90);
  told.complete(70, 400);
  told.busy.add(-1, 400);
  note(ENDED + EDGE, 70, 400);
  noted.count(notes);
  expect(notes.length).toBe(0);
  expect(noted.save()).toEqual(told.save());
});
