// Two windows of one talk, joined by a line that delivers in order, late, or not at all.

import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Role, readEnvelope } from './letters';
import { type Line, OTHERS, Talk } from './talk';

/** A channel of windows of one browser: what one posts, the others hear once `deliver` is called. */
class Wire {
  readonly ends = new Set<Line>();
  readonly #waiting: (() => void)[] = [];

  open(): Line {
    const end: Line = {
      onmessage: null,
      postMessage: (message) => {
        const data = structuredClone(message);
        for (const other of this.ends) {
          if (other === end) continue;
          this.#waiting.push(() => other.onmessage?.({ data } as MessageEvent));
        }
      },
      close: () => this.ends.delete(end),
    };
    this.ends.add(end);
    return end;
  }

  deliver(): void {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next();
  }

  /** Delivers the letter at a place of the queue, wherever it stands. */
  deliverOne(place: number): void {
    this.#waiting.splice(place % Math.max(1, this.#waiting.length), 1)[0]?.();
  }
}

const windowOf = (by: string, role: Role, ratio = 16 / 9) =>
  new Talk({ by, role: () => role, ratio: () => ratio });

function twoWindows() {
  const wire = new Wire();
  const screen = windowOf('a', 'screen');
  const presenter = windowOf('b', 'presenter', 4 / 3);
  screen.join(wire.open());
  presenter.join(wire.open());
  wire.deliver();
  return { wire, screen, presenter };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is set in either window is so in both', () => {
  const { wire, screen, presenter } = twoWindows();
  presenter.set('slide', 4);
  wire.deliver();
  expect(screen.get('slide')).toBe(4);
  screen.set('slide', 5);
  wire.deliver();
  expect(presenter.get('slide')).toBe(5);
});

test('a window that opens finds its place: what was set goes before what it opened with', () => {
  const wire = new Wire();
  const screen = windowOf('a', 'screen');
  screen.join(wire.open());
  screen.open('slide', 1);
  screen.set('slide', 7);
  const presenter = windowOf('b', 'presenter');
  presenter.open('slide', 3);
  presenter.join(wire.open());
  wire.deliver();
  expect([screen.get('slide'), presenter.get('slide')]).toEqual([7, 7]);
});

test('of two windows that only opened, the one that the class sees is right', () => {
  for (const [by, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const wire = new Wire();
    const screen = windowOf(by, 'screen');
    const presenter = windowOf(other, 'presenter');
    screen.open('slide', 5);
    presenter.open('slide', 2);
    screen.join(wire.open());
    presenter.join(wire.open());
    wire.deliver();
    expect([screen.get('slide'), presenter.get('slide')]).toEqual([5, 5]);
  }
});

test('a window that is loaded anew is told everything, and goes on counting from there', () => {
  const { wire, screen, presenter } = twoWindows();
  for (let slide = 1; slide < 9; slide += 1) presenter.set('slide', slide);
  wire.deliver();
  screen.leave();
  const again = windowOf('c', 'screen');
  again.open('slide', 1);
  again.join(wire.open());
  wire.deliver();
  expect(again.get('slide')).toBe(8);
  again.set('slide', 9);
  wire.deliver();
  expect(presenter.get('slide')).toBe(9);
});

test('what the class’s window hands over is heard by the presenter’s alone, and told to nobody who comes later', () => {
  const { wire, screen, presenter } = twoWindows();
  const second = windowOf('c', 'screen');
  second.join(wire.open());
  screen.handOver({ counted: [3, 4] });
  wire.deliver();
  expect(second.takeHanded()).toBeNull();
  expect(presenter.takeHanded()).toEqual({ counted: [3, 4] });
  expect(presenter.takeHanded()).toBeNull();
  const later = windowOf('d', 'presenter');
  later.join(wire.open());
  wire.deliver();
  expect(later.takeHanded()).toBeNull();
});

test('however letters overtake each other, both windows end with the same', () => {
  const turn = fc.record({
    who: fc.boolean(),
    key: fc.constantFrom('slide', 'cover'),
    value: fc.integer(),
    place: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
      const { wire, screen, presenter } = twoWindows();
      for (const { who, key, value, place } of turns) {
        (who ? screen : presenter).set(key, value);
        if (place % 2 === 0) wire.deliverOne(place);
      }
      wire.deliver();
      expect(screen.get('slide')).toEqual(presenter.get('slide'));
      expect(screen.get('cover')).toEqual(presenter.get('cover'));
    }),
  );
});

test('each knows that the other is there, and how wide it is, until it says good-bye', () => {
  const { wire, screen, presenter } = twoWindows();
  expect(presenter.others).toEqual([{ role: 'screen', ratio: 16 / 9 }]);
  expect(screen.others).toEqual([{ role: 'presenter', ratio: 4 / 3 }]);
  screen.leave();
  wire.deliver();
  expect(presenter.others).toEqual([]);
});

test('a window that falls silent is missed within ten seconds, and one that answers is not', () => {
  const { wire, screen, presenter } = twoWindows();
  const told: string[] = [];
  presenter.subscribe((key) => told.push(key));
  for (let second = 0; second < 60; second += 1) {
    vi.advanceTimersByTime(1_000);
    wire.deliver();
  }
  expect(presenter.others).toHaveLength(1);
  expect(told).toEqual([]);
  wire.ends.clear();
  vi.advanceTimersByTime(10_000);
  expect(presenter.others).toEqual([]);
  expect(told).toEqual([OTHERS]);
  screen.leave();
});

test('where somebody points is heard and never kept', () => {
  const { wire, screen, presenter } = twoWindows();
  presenter.point({ tool: 'laser', slide: 2, x: 0.5, y: 0.25 });
  wire.deliver();
  expect(screen.pointed).toEqual({ tool: 'laser', slide: 2, x: 0.5, y: 0.25 });
  const late = windowOf('c', 'screen');
  late.join(wire.open());
  wire.deliver();
  expect(late.pointed).toBeNull();
});

test.each([
  ['nothing', null],
  ['a text', 'hello'],
  ['a letter of nobody', { letter: { kind: 'hello' } }],
  ['an unknown letter', { from: 'x', role: 'screen', ratio: 1, letter: { kind: 'explode' } }],
  ['a window without a size', { from: 'x', role: 'screen', ratio: 0, letter: { kind: 'here' } }],
  [
    'a point off the slide',
    {
      from: 'x',
      role: 'screen',
      ratio: 1,
      letter: { kind: 'point', at: { tool: 'laser', slide: 1, x: 2, y: 0 } },
    },
  ],
])('%s is no letter', (_name, raw) => {
  expect(readEnvelope(raw)).toBeNull();
});

test('a window that left says and hears nothing', () => {
  const { wire, screen, presenter } = twoWindows();
  screen.leave();
  screen.set('slide', 3);
  presenter.set('slide', 6);
  wire.deliver();
  expect(presenter.get('slide')).toBe(6);
  expect(screen.get('slide')).toBe(3);
  expect(screen.isJoined).toBe(false);
});
