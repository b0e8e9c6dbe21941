// A class on film, made by a script: every card is read, rightly, in three seconds, and nothing else is.

import { describe, expect, test } from 'vitest';
import { answers, CARDS } from './answers';
import { modulesOf, SIDE } from './code';
import { filmOf, type Held } from './fixture';
import { createReader, type Frame } from './read-frame';
import { ALIKE, CardTally, countsOf } from './tally';

const [WIDTH, HEIGHT] = [1280, 720];
/** Ten pictures a second for three seconds: what a laptop reads beside its other work. */
const FRAMES = 30;

function frameOf(grey: Uint8Array, width = WIDTH, height = HEIGHT): Frame {
  const data = new Uint8ClampedArray(grey.length * 4);
  for (const [i, shade] of grey.entries())
    data.fill(shade, 4 * i, 4 * i + 3).fill(255, 4 * i + 3, 4 * i + 4);
  return { width, height, data };
}

const classOf = (count: number): Held[] =>
  Array.from({ length: count }, (_, i) => ({
    card: ((i * 7) % CARDS) + 1,
    answer: answers[(i * 3 + Math.floor(i / 6)) % 4] ?? 'A',
  }));

/** Reads until so many cards count, or the film is over. */
function readAll(film: Iterable<Uint8Array>, enough = Number.POSITIVE_INFINITY): CardTally {
  const tally = new CardTally();
  const read = createReader();
  let atMs = 0;
  for (const grey of film) {
    tally.hear(read(frameOf(grey)), atMs);
    atMs += 100;
    if (tally.now.read.size >= enough) break;
  }
  return tally;
}

const sorted = (read: ReadonlyMap<number, string>) => [...read].sort(([a], [b]) => a - b);

test('thirty of thirty cards are read in three seconds, each with its answer', () => {
  const held = classOf(30);
  const film = filmOf({
    seed: 'noon',
    width: WIDTH,
    height: HEIGHT,
    frames: FRAMES,
    held,
    farPx: 22,
  });
  const { read, twins } = readAll(film, 30).now;
  expect(sorted(read)).toEqual(sorted(new Map(held.map(({ card, answer }) => [card, answer]))));
  expect(twins).toEqual([]);
});

test('a card near the lens is one card, not its inner edge as well', () => {
  const held: Held[] = [{ card: 12, answer: 'C' }];
  const film = filmOf({ seed: 'near', width: WIDTH, height: HEIGHT, frames: 2, held, farPx: 260 });
  const read = createReader();
  for (const grey of film) {
    expect(read(frameOf(grey)).map(({ card, answer }) => [card, answer])).toEqual([[12, 'C']]);
  }
});

test('in a room without cards nothing is read', () => {
  const film = filmOf({
    seed: 'empty',
    width: WIDTH,
    height: HEIGHT,
    frames: 4,
    held: [],
    farPx: 22,
    noise: 14,
  });
  expect(readAll(film).now.read.size).toBe(0);
});

test('two cards of one number are told, and neither is counted', () => {
  const held: Held[] = [
    { card: 5, answer: 'A' },
    { card: 9, answer: 'B' },
    { card: 5, answer: 'D' },
  ];
  const film = filmOf({ seed: 'twins', width: WIDTH, height: HEIGHT, frames: 4, held, farPx: 40 });
  const { read, twins } = readAll(film).now;
  expect(twins).toEqual([5]);
  expect([...read]).toEqual([[9, 'B']]);
});

describe('the tally', () => {
  const seen = (card: number, answer: (typeof answers)[number] | null, x = 0.5) => ({
    card,
    answer,
    x,
    y: 0.5,
    size: 0.02,
  });

  test(`counts a card once ${ALIKE} readings in a row agree`, () => {
    const tally = new CardTally();
    for (const answer of ['A', 'A', 'B', 'A', 'A'] as const) tally.hear([seen(3, answer)], 0);
    expect(tally.now.read.size).toBe(0);
    tally.hear([seen(3, 'A')], 0);
    expect(tally.now.read.get(3)).toBe('A');
  });

  test('takes a card that is turned afterwards, and keeps one that is put down or held askew', () => {
    const tally = new CardTally();
    for (let i = 0; i < ALIKE; i += 1) tally.hear([seen(3, 'A'), seen(4, 'C')], i);
    tally.hear([seen(3, 'B'), seen(4, null)], 10);
    expect(tally.now.read.get(3)).toBe('A');
    for (let i = 0; i < ALIKE; i += 1) tally.hear([seen(3, 'B')], 20 + i);
    expect([...tally.now.read]).toEqual([
      [3, 'B'],
      [4, 'C'],
    ]);
  });

  test('is the same object until something changes, and forgets twins that are gone', () => {
    const tally = new CardTally();
    tally.hear([seen(3, 'A', 0.1), seen(3, 'A', 0.9)], 0);
    const { now } = tally;
    expect(now.twins).toEqual([3]);
    tally.hear([], 500);
    expect(tally.now).toBe(now);
    tally.hear([], 5_000);
    expect(tally.now.twins).toEqual([]);
  });

  test('puts answers that the question does not have apart', () => {
    const read = new Map([
      [1, 'A'],
      [2, 'D'],
      [3, 'A'],
    ] as const);
    expect(countsOf(read, 3)).toEqual({ counts: [2, 0, 0], beyond: [2] });
  });
});

describe('the codes', () => {
  const turned = (modules: readonly (readonly boolean[])[]) =>
    modules.map((row, y) => row.map((_, x) => modules[SIDE - 1 - x]?.[y] ?? false));

  test('differ in twelve modules at least, however either card is turned', () => {
    const ways = Array.from({ length: CARDS }, (_, i) => {
      const upright = modulesOf(i + 1);
      const once = turned(upright);
      const twice = turned(once);
      return [upright, once, twice, turned(twice)].map((way) => way.flat());
    }).flat();
    const distance = (a: readonly boolean[], b: readonly boolean[]) =>
      a.filter((white, i) => white !== b[i]).length;
    const nearest = ways.map((one, i) =>
      Math.min(...ways.slice(i + 1).map((other) => distance(one, other)), SIDE * SIDE),
    );
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(12);
  });

  test('there is no card beyond the last', () => {
    expect(() => modulesOf(CARDS + 1)).toThrow(RangeError);
    expect(() => modulesOf(0)).toThrow(RangeError);
  });
});
