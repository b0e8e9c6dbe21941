import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WaitingLine } from '@/engine/kernel/waiting-line';

test('any mixture of joining, leaving and restoring keeps the order', () => {
  const step = fc.constantFrom('join', 'join', 'leave', 'restore');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 500 }), (steps) => {
      let line = new WaitingLine();
      const expected: number[] = [];
      for (const [i, what] of steps.entries()) {
        if (what === 'join') {
          line.join(i, i * 2);
          expected.push(i);
        } else if (what === 'leave' && expected.length > 0) {
          line.leave();
          expected.shift();
        } else if (what === 'restore') {
          const other = new WaitingLine();
          other.restore(line.save());
          line = other;
        }
        expect(line.length).toBe(expected.length);
        expect(line.firstArrivedMs).toBe(expected[0] ?? Infinity);
        if (expected.length > 0) expect(line.firstWorkMs).toBe((expected[0] ?? 0) * 2);
      }
    }),
  );
});

test('nobody can leave an empty line', () => {
  expect(() => new WaitingLine().leave()).toThrow(/nobody/);
});
