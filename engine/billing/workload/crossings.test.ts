import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestSpans, firstWhere, jumpsOf } from './crossings';

test('bisection finds the very first whole number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (turn) => {
      expect(firstWhere(0, 1e9, (n) => n >= turn)).toBe(turn);
    }),
  );
});

/** A machine for every 1,000 requests, beside a price for each request. */
const machines = (n: number): number => Math.ceil(n / 1_000);
const costs = (perMachine: number, perRequest: number) => (n: number) => ({
  machine: machines(n) * perMachine,
  request: n * perRequest,
});

test('jumps stand in the grid as the last before and the first after', () => {
  expect(jumpsOf(1, 3_500, machines, 10)).toEqual([1_000, 1_001, 2_000, 2_001, 3_000, 3_001]);
  expect(jumpsOf(1, 1e6, machines, 2)).toEqual([1_000, 1_001, 2_000, 2_001]);
  expect(jumpsOf(1, 900, machines, 10)).toEqual([]);
});

test('at every turn one way really overtakes another, between two whole numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 1_000 }),
      (perMachine, milli) => {
        const at = costs(perMachine, milli / 1_000);
        const grid = [...new Set([1, 10, 100, ...jumpsOf(1, 9_500, machines, 50), 9_500])].toSorted(
          (a, b) => a - b,
        );
        const ways = ['machine', 'request'] as const;
        const spans = cheapestSpans(ways, at, grid);
        expect(spans[0]?.from).toBe(1);
        expect(spans.at(-1)?.to).toBe(9_500);
        spans.forEach((span, index) => {
          const other = ways.find((way) => way !== span.way) ?? 'machine';
          for (const n of [span.from, span.to]) {
            expect(at(n)[span.way]).toBeLessThanOrEqual(at(n)[other]);
          }
          const next = spans[index + 1];
          if (!next) return;
          expect(next.from).toBe(span.to + 1);
          expect(next.way).not.toBe(span.way);
          expect(at(next.from)[next.way]).toBeLessThan(at(next.from)[span.way]);
        });
      },
    ),
  );
});

test('among equals whoever led goes on leading', () => {
  const at = (n: number) => ({ a: n < 50 ? 1 : 2, b: 2 });
  expect(cheapestSpans(['a', 'b'], at, [1, 49, 50, 100])).toEqual([{ way: 'a', from: 1, to: 100 }]);
});
