import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SlotHeap } from '@/engine/kernel/slot-heap';

const slot = fc.integer({ min: 0, max: 150 });
const step = fc.oneof(
  fc.record({ slot, key: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ slot, key: fc.constant(null) }),
);

test('any mixture of set and remove keeps the smallest key, ties by tie', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const heap = new SlotHeap();
      const model = new Map<number, number>();
      for (const { slot, key } of steps) {
        if (key === null) {
          heap.remove(slot);
          model.delete(slot);
        } else {
          heap.set(slot, key, -slot);
          model.set(slot, key);
        }
        const sorted = [...model].sort((a, b) => a[1] - b[1] || b[0] - a[0]);
        expect(heap.minSlot).toBe(sorted[0]?.[0] ?? -1);
        expect(heap.minKey).toBe(sorted[0]?.[1] ?? Infinity);
        expect(heap.has(slot)).toBe(model.has(slot));
      }
    }),
  );
});

test('a saved heap comes out in the same order', () => {
  const heap = new SlotHeap();
  for (let i = 0; i < 200; i += 1) heap.set(i, (i * 37) % 11, i);
  const other = new SlotHeap();
  other.set(3, 1, 1);
  other.restore(heap.save());
  for (let i = 0; i < 200; i += 1) {
    expect(other.minSlot).toBe(heap.minSlot);
    expect(other.keyOf(other.minSlot)).toBe(heap.minKey);
    heap.remove(heap.minSlot);
    other.remove(other.minSlot);
  }
});
