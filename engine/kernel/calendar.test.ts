import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Calendar } from '@/engine/kernel/calendar';
import { EventQueue } from '@/engine/kernel/event-queue';

type Queue = Calendar | EventQueue;

function push(queue: Queue, atMs: number, payload: number): void {
  queue.due[0] = atMs;
  queue.pushDue(payload);
}

function drain(queue: Queue): [number, number][] {
  const out: [number, number][] = [];
  while (queue.length > 0) out.push([queue.nextMs, queue.pop()]);
  return out;
}

/** A wait in ms, or null for whoever is next. */
const waits = (wait: fc.Arbitrary<number>) =>
  fc.array(fc.option(wait, { freq: 2 }), { maxLength: 800 });

const laws = {
  'waits of a few lengths, so that many end together': fc.constantFrom(0, 5, 5, 20, 1_000),
  'waits from a thousandth of a ms to years': fc
    .double({ min: -3, max: 11, noNaN: true })
    .map((x) => 10 ** x),
  'waits of about one length': fc.double({ min: 900, max: 1_100, noNaN: true }),
};

/** Plays the same steps on a calendar and on a heap; the calendar is saved and restored now and then. */
function playBeside(steps: readonly (number | null)[]): void {
  const heap = new EventQueue();
  let calendar = new Calendar();
  const free: number[] = [];
  let nowMs = 0;
  let used = 0;
  for (const [i, wait] of steps.entries()) {
    if (wait !== null) {
      const payload = free.pop() ?? used++;
      push(heap, nowMs + wait, payload);
      push(calendar, nowMs + wait, payload);
    } else if (heap.length > 0) {
      nowMs = heap.nextMs;
      expect(calendar.nextPayload).toBe(heap.pop());
      free.push(calendar.pop());
    }
    expect(calendar.nextMs).toBe(heap.nextMs);
    expect(calendar.length).toBe(heap.length);
    if (i % 97 === 96) {
      const saved = calendar.save();
      calendar = new Calendar();
      calendar.restore(saved);
      expect(calendar.save()).toEqual(saved);
    }
  }
  expect(drain(calendar)).toEqual(drain(heap));
}

describe('it gives back what a heap does, in the same order', () => {
  test.each(Object.entries(laws))('%s', (_, wait) => {
    fc.assert(fc.property(waits(wait), playBeside));
  });

  test('a crowd, a lull, and a crowd of a thousandth of its length', () => {
    const crowd = (meanMs: number) =>
      Array.from({ length: 1_000 }, (_, i) => ((i * 7_919) % 1_009) * meanMs);
    const leave = (count: number) => new Array<null>(count).fill(null);
    playBeside([...crowd(1), ...leave(995), ...crowd(0.001), ...leave(500), 1e9, ...leave(506)]);
  });
});

test('a payload taken from an empty calendar is refused', () => {
  const calendar = new Calendar();
  expect([calendar.nextMs, calendar.nextPayload]).toEqual([Infinity, -1]);
  expect(() => calendar.pop()).toThrow('calendar: pop on an empty calendar');
});
