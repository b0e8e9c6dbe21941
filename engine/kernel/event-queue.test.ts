import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventQueue } from '@/engine/kernel/event-queue';

function drain(queue: EventQueue): [number, number][] {
  const out: [number, number][] = [];
  while (queue.nextMs < Infinity) out.push([queue.nextMs, queue.pop()]);
  return out;
}

test('forty events of one instant come out as they went in', () => {
  const queue = new EventQueue();
  queue.push(9, 100);
  for (let i = 0; i < 40; i += 1) queue.push(5, i);
  queue.push(1, 200);
  const order = drain(queue).map(([, payload]) => payload);
  expect(order).toEqual([200, ...Array.from({ length: 40 }, (_, i) => i), 100]);
});

test('any mixture of pushes and pops follows time, then insertion', () => {
  const steps = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { freq: 3 }), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(steps, (times) => {
      const queue = new EventQueue();
      const model: { atMs: number; id: number }[] = [];
      times.forEach((atMs, id) => {
        if (atMs !== null) {
          queue.push(atMs, id);
          model.push({ atMs, id });
          model.sort((a, b) => a.atMs - b.atMs || a.id - b.id);
        } else if (model.length > 0) {
          expect(queue.nextMs).toBe(model[0]?.atMs);
          expect(queue.pop()).toBe(model.shift()?.id);
        }
      });
      expect(drain(queue)).toEqual(model.map(({ atMs, id }) => [atMs, id]));
    }),
  );
});

test('a saved queue goes on with the same ties', () => {
  const queue = new EventQueue();
  for (let i = 0; i < 100; i += 1) queue.push(i % 3, i);
  for (let i = 0; i < 30; i += 1) queue.pop();
  const saved = queue.save();
  queue.push(1, 500);
  const expected = drain(queue);
  const other = new EventQueue();
  other.restore(saved);
  other.push(1, 500);
  expect(drain(other)).toEqual(expected);
});

test('an empty queue says so', () => {
  expect(new EventQueue().nextMs).toBe(Infinity);
  expect(() => new EventQueue().pop()).toThrow(RangeError);
});
