import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HostLines } from '@/engine/kernel/host-lines';
import { RowSet } from '@/engine/kernel/row-set';

interface Waiting {
  readonly line: number;
  readonly arrivedMs: number;
}

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('join', 'join', 'join', 'leave', 'leaveAt', 'save'),
    line: fc.constantFrom(0, 1, 2, 90),
  }),
  { minLength: 100, maxLength: 200 },
);

test('many lines behave like one list that is searched from its beginning', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      let lines = new HostLines();
      let list: Waiting[] = [];
      for (const [arrivedMs, { what, line }] of plan.entries()) {
        const first = list.find((one) => one.line === line);
        if (what === 'join') {
          lines.join(line, arrivedMs, 2 * arrivedMs);
          list.push({ line, arrivedMs });
        } else if (what === 'leave' && list.length > 0) {
          lines.leave();
          list = list.slice(1);
        } else if (what === 'leaveAt' && first !== undefined) {
          expect([lines.arrivedMsAt(line), lines.workMsAt(line)]).toEqual([
            first.arrivedMs,
            2 * first.arrivedMs,
          ]);
          lines.leaveAt(line);
          list = list.filter((one) => one !== first);
        } else if (what === 'save') {
          const other = new HostLines();
          other.join(5, 1, 1);
          other.restore(lines.save());
          lines = other;
        }
        expect(lines.length).toBe(list.length);
        expect(lines.firstArrivedMs).toBe(list[0]?.arrivedMs ?? Infinity);
        expect(lines.lengthAt(line)).toBe(list.filter((one) => one.line === line).length);
      }
    }),
  );
});

test('the first of a line moves behind another and keeps the place among all', () => {
  const lines = new HostLines();
  lines.join(7, 1, 10);
  lines.join(0, 2, 20);
  lines.join(0, 3, 30);
  lines.moveFirst(0, 7);
  expect([lines.lengthAt(0), lines.lengthAt(7), lines.firstArrivedMs]).toEqual([1, 2, 1]);
  lines.leaveAt(0);
  lines.leave();
  expect([lines.lengthAt(7), lines.arrivedMsAt(7), lines.workMsAt(7)]).toEqual([1, 2, 20]);
});

test('nobody can leave where nobody waits', () => {
  expect(() => new HostLines().leave()).toThrow(/nobody is there/);
});

test('a set of rows holds each once, at the places below its size', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), fc.constantFrom(0, 1, 2, 3, 200), fc.boolean()), {
        minLength: 50,
        maxLength: 100,
      }),
      (plan) => {
        let set = new RowSet();
        const expected = new Set<number>();
        for (const [isAdded, row, isCopied] of plan) {
          if (isAdded) set.add(row);
          else set.remove(row);
          if (isAdded) expected.add(row);
          else expected.delete(row);
          if (!isCopied) continue;
          const restored = new RowSet();
          restored.add(201);
          restored.restore(set.save());
          expect(restored.save()).toEqual(set.save());
          set = restored;
        }
        const rows = Array.from({ length: set.size }, (_, place) => set.at(place));
        expect(rows.sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b));
      },
    ),
  );
});
