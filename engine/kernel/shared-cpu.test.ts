import { describe, expect, test } from 'vitest';
import { Exponential } from '@/engine/kernel/distributions';
import { Stream } from '@/engine/kernel/random';
import { SharedCpu } from '@/engine/kernel/shared-cpu';

/** Who is done when, if these come and nobody else. */
function endsOf(comers: readonly (readonly [atMs: number, workMs: number])[]): number[] {
  const cpu = new SharedCpu();
  const ends = comers.map(() => Number.NaN);
  let next = 0;
  while (next < comers.length || cpu.length > 0) {
    const [atMs, workMs] = comers[next] ?? [Infinity, 0];
    if (cpu.dueMs <= atMs) {
      const doneMs = cpu.dueMs;
      ends[cpu.leave()] = doneMs;
    } else {
      cpu.join(next, workMs, atMs);
      next += 1;
    }
  }
  return ends;
}

test('alone, work takes as long as it is', () => {
  expect(endsOf([[10, 50]])).toEqual([60]);
});

test('n who begin together are done together, after n times the work', () => {
  const ends = endsOf(Array.from({ length: 64 }, () => [0, 50] as const));
  expect(new Set(ends)).toEqual(new Set([3_200]));
});

test('who comes later slows the first, and is slowed by it', () => {
  // 50 ms alone, then both at half speed: the first has 50 left and needs 100, the second then 50 alone.
  expect(
    endsOf([
      [0, 100],
      [50, 100],
    ]),
  ).toEqual([150, 200]);
});

test('little work overtakes much', () => {
  expect(
    endsOf([
      [0, 100],
      [0, 10],
    ]),
  ).toEqual([110, 20]);
});

describe('theory', () => {
  test.each([0.5, 0.8])(
    'with load %s the mean time is work / (1 − load), whatever the work',
    (load) => {
      const gaps = new Stream(7, 'arrivals');
      const gap = new Exponential(100 / load);
      let atMs = 0;
      const comers = Array.from({ length: 60_000 }, () => {
        atMs += gap.sample(gaps);
        return [atMs, 100] as const;
      });
      const tookMs = endsOf(comers).map((endMs, i) => endMs - (comers[i]?.[0] ?? 0));
      const mean = tookMs.reduce((a, b) => a + b, 0) / tookMs.length;
      expect(Math.abs(mean * (1 - load)) / 100).toBeGreaterThan(0.95);
      expect(Math.abs(mean * (1 - load)) / 100).toBeLessThan(1.05);
    },
  );
});

test('saved and restored, it goes on as if nothing had been', () => {
  const cpu = new SharedCpu();
  cpu.join(1, 100, 0);
  cpu.join(2, 40, 10);
  const other = new SharedCpu();
  other.restore(cpu.save());
  expect([other.dueMs, other.leave(), other.dueMs, other.leave()]).toEqual([
    cpu.dueMs,
    cpu.leave(),
    cpu.dueMs,
    cpu.leave(),
  ]);
  expect(other.dueMs).toBe(Infinity);
  expect(() => other.leave()).toThrow(RangeError);
});
