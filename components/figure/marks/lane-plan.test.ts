// Lanes are shared as tightly as they can be, lowest first.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LanePlan } from './lane-plan';

const FOREVER = Number.POSITIVE_INFINITY;

test('a lane that is free by then is taken again, the lowest first', () => {
  const plan = new LanePlan();
  expect([plan.take(0, 10), plan.take(0, 5), plan.take(1, FOREVER)]).toEqual([0, 1, 2]);
  expect(plan.take(4, 8)).toBe(3);
  // At 10 lanes 0, 1 and 3 are free.
  expect([plan.take(10, 11), plan.take(10, 20), plan.take(10, 20)]).toEqual([0, 1, 3]);
  expect(plan.count).toBe(4);
});

test('agrees with looking through all lanes, however many there are', () => {
  const stays = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 900 })), { maxLength: 600 });
  fc.assert(
    fc.property(stays, (some) => {
      const plan = new LanePlan();
      const free: number[] = [];
      let atMs = 0;
      for (const [laterMs, forMs] of some) {
        atMs += laterMs;
        const firstFree = free.findIndex((freeMs) => freeMs <= atMs);
        const lane = firstFree < 0 ? free.length : firstFree;
        free[lane] = atMs + forMs;
        expect(plan.take(atMs, atMs + forMs)).toBe(lane);
      }
      expect(plan.count).toBe(free.length);
    }),
  );
});
