import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedQueues } from '@/engine/kernel/oracles';
import { type QueueFigures, queueFigures } from '@/engine/kernel/queueing';

test.each(publishedQueues)('$id', ({ printed, within, ...queue }) => {
  const found = queueFigures(queue);
  for (const [name, value] of Object.entries(printed)) {
    const difference = Math.abs(found[name as keyof QueueFigures] - value);
    expect(difference, `${name}: ${value}`).toBeLessThanOrEqual(within);
  }
});

/** The same queue from its balance equations, state by state, with a line of `room` at most. */
function byBalance(rate: number, meanWork: number, servers: number, room: number): QueueFigures {
  const weights = [1];
  for (let n = 1; n <= servers + room; n += 1) {
    weights.push(((weights[n - 1] ?? 0) * rate * meanWork) / Math.min(n, servers));
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (n: number) => number): number =>
    weights.reduce((sum, weight, n) => sum + weight * of(n), 0) / all;
  const blockedShare = (weights[servers + room] ?? 0) / all;
  const inRate = rate * (1 - blockedShare);
  const meanInLine = mean((n) => Math.max(0, n - servers));
  return {
    emptyShare: 1 / all,
    blockedShare,
    waitShare: (mean((n) => Number(n >= servers)) - blockedShare) / (1 - blockedShare),
    meanInLine,
    meanWait: meanInLine / inRate,
    meanInSystem: mean((n) => n),
    meanResponse: mean((n) => n) / inRate,
  };
}

test('a line with room for so many is what its balance equations say', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 30, noNaN: true }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 40 }),
      (rate, servers, room) => {
        const expected = byBalance(rate, 0.5, servers, room);
        const found = queueFigures({ rate, meanWork: 0.5, servers, room });
        for (const [name, value] of Object.entries(expected)) {
          const difference = Math.abs(found[name as keyof QueueFigures] - value);
          expect(difference, name).toBeLessThanOrEqual(1e-9 * (1 + value));
        }
      },
    ),
  );
});

test('a line without end is the limit of longer and longer ones, also with a thousand servers', () => {
  for (const servers of [1, 7, 1_000]) {
    const queue = { rate: 0.9 * servers, meanWork: 1, servers };
    const found = queueFigures({ ...queue, room: Infinity });
    const long = queueFigures({ ...queue, room: 2_000 });
    for (const [name, value] of Object.entries(found)) {
      expect(long[name as keyof QueueFigures], name).toBeCloseTo(value, 9);
    }
  }
});

test.each([
  [{ servers: 2 }, 'servers: 2 is not allowed; above 2, the load, where everybody may wait'],
  [{ servers: 2.5 }, 'servers: 2.5 is not allowed; a whole number from 1'],
  [{ rate: 0 }, 'rate: 0 is not allowed; a finite number above 0'],
  [{ meanWork: Number.NaN }, 'meanWork: NaN is not allowed; a finite number above 0'],
  [{ room: -1 }, 'room: -1 is not allowed; a whole number from 0, or Infinity'],
])('%j makes no queue', (fields, message) => {
  const queue = { rate: 2, meanWork: 1, servers: 3, room: Infinity, ...fields };
  expect(() => queueFigures(queue)).toThrow(expect.objectContaining({ message }));
});
