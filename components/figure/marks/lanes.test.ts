// A lane for each thing that lives: which lane, how its states look, and where it ends.

import { describe, expect, test } from 'vitest';
import { svgStrip } from '../surface/svg';
import { rowOf, shapesOf, shownWithTrack, spansOf } from './fixture';
import { type LanesSpec, laneBox, laneNumbersOf, lanes } from './lanes';

const NEVER = Number.POSITIVE_INFINITY;
const states = ['starting', 'working', 'idle'];
/** A second is ten px; two lanes have room for 35 px each. */
const box = { x: 0, y: 100, width: 600, height: 86 };

const words = { ko: '말', en: 'word' };
const spec: LanesSpec = {
  track: 'machine',
  height: { share: 1 },
  states: {
    starting: {
      form: 'hatched',
      paint: 'cold',
      words,
      tick: { width: 3, isFlagged: true },
      isOnTop: true,
    },
    working: { form: 'filled', paint: 'busy', words, tick: { width: 2 } },
    idle: { form: 'thin', paint: 'warm', words },
  },
  end: { paint: 'reclaimed', words: { ko: '끝', en: 'gone' } },
};

type Rows = Parameters<typeof spansOf>[1];
const painted = (rows: Rows, knownUntilMs?: number) =>
  shapesOf(rowOf(lanes(spec), shownWithTrack('machine', spansOf(states, rows, knownUntilMs))), box);

/** How and where along the run, and how wide or with which words: how high it lies is another matter. */
const along = (shapes: ReturnType<typeof painted>) =>
  shapes.map(([how, paint, x, , width]) => [how, paint, x, how === 'dashed' ? null : width]);

const life: Rows = [
  [7, 'starting', 10_000, 10_100],
  [7, 'working', 10_100, 12_000],
  [7, 'idle', 12_000, 20_000],
];

test('a life is its states one after another, what lies on top last, and a sign at its end', () => {
  // One lane of 70 px, of which work and preparation take 78 %.
  const y = 100 + 8 + (70 * (1 - 0.78)) / 2;
  expect(along(painted(life))).toEqual([
    ['rect', 'busy', 101, 19],
    ['rect', 'warm', 120, 80],
    ['dashed', 'reclaimed', 200, null],
    // A start of one px is a tick around its beginning, and a flag on it.
    ['rect', 'cold', 98.5, 3],
    ['area', 'cold', [94, y, 106, y, 100, y + 8], undefined],
  ]);
});

test('a bar is never wider than it lasted: at three px it is one, below that a tick', () => {
  const startOf = (ms: number) =>
    painted([
      [1, 'starting', 0, ms],
      [1, 'working', ms, 9_000],
    ]).at(-1);
  expect(startOf(300)?.slice(0, 2)).toEqual(['hatched', 'cold']);
  expect(startOf(300)?.[4]).toBeCloseTo(3, 9);
  expect(startOf(299)?.slice(0, 2)).toEqual(['area', 'cold']);
});

test('who cannot see the lanes is told how many things are in each state', () => {
  const rows: Rows = [...life.slice(0, 2), [8, 'working', 11_000, NEVER], ...life.slice(2)];
  const shown = shownWithTrack('machine', spansOf(states, rows));
  const { describe: say } = lanes({ ...spec, name: { ko: '기계', en: 'Machines' } });
  expect(say?.(shown, 11_500)).toMatch(/: \S+ 0, \S+ 2, \S+ 0$/);
  expect(say?.(shown, 15_000)).toMatch(/: \S+ 0, \S+ 1, \S+ 1$/);
  const bare = { idle: { form: 'thin', paint: 'warm' } } as const;
  expect(lanes({ ...spec, states: bare }).describe?.(shown, 0)).toBeNull();
});

test('what the run cuts short is drawn to its end, and does not end', () => {
  expect(along(painted([[1, 'working', 30_000, NEVER]]))).toEqual([['rect', 'busy', 300, 300]]);
});

test('where rows were left out, a last row that is kept is no end', () => {
  const cut = painted(life, 20_000);
  expect(cut.map(([how]) => how)).not.toContain('dashed');
});

describe('lanes', () => {
  const topsOf = (rows: Rows) =>
    painted(rows).flatMap(([how, , , y]) => (how === 'rect' ? [y as number] : []));

  test('are taken again once their thing is gone, the lowest first', () => {
    const [first, second, third] = topsOf([
      [1, 'working', 0, 5_000],
      [2, 'working', 1_000, NEVER],
      [3, 'working', 5_000, 9_000],
    ]);
    expect(third).toBe(first);
    expect(second).toBeGreaterThan(first ?? Number.NaN);
  });

  test('fill the height there is, however few they are', () => {
    const barsOf = (count: number, state = 'working') =>
      painted(Array.from({ length: count }, (_, i) => [i + 1, state, 0, NEVER] as const)).map(
        ([, , , y, , height]) => [y as number, height as number] as const,
      );
    for (const count of [1, 2, 3, 7]) {
      const pitch = (box.height - 16) / count;
      const bars = barsOf(count);
      bars.forEach(([y, height], lane) => {
        expect(height / pitch).toBeCloseTo(0.78, 9);
        expect(y + height / 2).toBeCloseTo(box.y + 8 + (lane + 0.5) * pitch, 9);
      });
      // What waits is a band of less than half of it, in the middle of the same lane.
      barsOf(count, 'idle').forEach(([y, height], lane) => {
        expect(height / pitch).toBeCloseTo(0.45, 9);
        expect(y + height / 2).toBeCloseTo(box.y + 8 + (lane + 0.5) * pitch, 9);
      });
    }
  });

  test('too close together for flags have plain ticks', () => {
    const starts = (count: number): Rows =>
      Array.from({ length: count }, (_, i) => [i + 1, 'starting', 0, 200]);
    const flags = (rows: Rows) => painted(rows).filter(([how]) => how === 'area').length;
    expect(flags(starts(4))).toBe(4);
    expect(flags(starts(5))).toBe(0);
  });
});

/** A call every so many ms, each of which takes a tenth of a second: half a tick on this stage. */
const callsEvery = (everyMs: number): Rows =>
  Array.from({ length: 60_000 / everyMs }, (_, call) => {
    const fromMs = call * everyMs;
    return [
      [1, 'working', fromMs, fromMs + 100],
      [1, 'idle', fromMs + 100, fromMs + everyMs],
    ] as const;
  }).flat();

describe('what would fill its lane with ticks', () => {
  const high = 70 * 0.78;
  const workIn = (shapes: ReturnType<typeof painted>) =>
    shapes.filter(([how, paint]) => how === 'rect' && paint === 'busy') as [
      string,
      string,
      ...number[],
    ][];
  const areaOf = (shapes: ReturnType<typeof painted>): number =>
    workIn(shapes).reduce((sum, [, , , , width = 0, height = 0]) => sum + width * height, 0);

  test.each([150, 200, 250, 400])(
    'is as high as the share of its time: one in %i ms',
    (everyMs) => {
      const share = areaOf(painted(callsEvery(everyMs))) / (box.width * high);
      expect(share).toBeCloseTo(100 / everyMs, 1);
    },
  );

  test('is there in as many columns as its share says where lanes are too low for heights', () => {
    const low = { ...box, height: 18 };
    const row = rowOf(lanes(spec), shownWithTrack('machine', spansOf(states, callsEvery(400))));
    const shapes = workIn(shapesOf(row, low));
    const area = areaOf(shapes);
    expect(area / (low.width * 2 * 0.92)).toBeCloseTo(0.25, 1);
    expect(shapes.every(([, , , , , height]) => height === 2 * 0.92)).toBe(true);
  });

  test('stands in the middle of its lane, over what waits', () => {
    const shapes = painted(callsEvery(200));
    for (const [, , , y = 0, , height = 0] of workIn(shapes)) {
      expect(y + height / 2).toBeCloseTo(box.y + box.height / 2, 9);
    }
    const firstWork = shapes.findIndex(([, paint]) => paint === 'busy');
    expect(shapes.slice(firstWork).some(([, paint]) => paint === 'warm')).toBe(false);
  });

  test('is ticks again where the same calls are further apart', () => {
    const apart = callsEvery(1_000);
    expect(
      workIn(painted(apart)).every(([, , , , width, height]) => width === 2 && height === high),
    ).toBe(true);
  });

  test('covers as much of a picture made at build time', () => {
    const shown = shownWithTrack('machine', spansOf(states, callsEvery(400)));
    const surface = svgStrip({ width: box.width, height: 300, hatchId: 'hatch' });
    const row = rowOf(lanes(spec), shown);
    row.paint(surface, box, 0, row.size);
    const drawn = [
      ...surface
        .markup()
        .matchAll(/<path d="([^"]+)"[^>]*stroke="var\(--busy\)" stroke-width="([\d.]+)"/g),
    ];
    const area = drawn.reduce((sum, [, d = '', thickness]) => {
      const long = [...d.matchAll(/h([\d.]+)/g)].reduce((px, [, along]) => px + Number(along), 0);
      return sum + long * Number(thickness);
    }, 0);
    expect(area / (box.width * high)).toBeCloseTo(0.25, 1);
  });

  test('is told once, wherever the turns are cut', () => {
    const shown = shownWithTrack('machine', spansOf(states, callsEvery(150)));
    const row = rowOf(lanes(spec), shown);
    const pieces = Array.from({ length: row.size }, (_, i) => shapesOf(row, box, i, i + 1));
    expect(pieces.flat()).toEqual(shapesOf(row, box));
  });
});

test('is painted piece by piece, each once, however the turns are cut', () => {
  const row = rowOf(lanes(spec), shownWithTrack('machine', spansOf(states, life)));
  const pieces = Array.from({ length: row.size }, (_, i) => shapesOf(row, box, i, i + 1));
  expect(pieces.flat()).toEqual(shapesOf(row, box));
});

test('its legend says what each state is, and what a gone thing leaves', () => {
  const entries = lanes(spec).legend(shownWithTrack('machine', spansOf(states, life)));
  // A state that may be a tick shows the tick and the bar.
  expect(entries.map((entry) => ('paint' in entry ? entry.paint : null))).toEqual([
    null,
    'busy',
    'warm',
    'dashed',
  ]);
});

test('a state that its track does not know is refused by name', () => {
  const shown = shownWithTrack('machine', spansOf(['working'], []));
  expect(() => rowOf(lanes(spec), shown)).toThrow(
    'track machine: no state "starting"; known: working',
  );
});

test('its legend explains the states that some thing was in, and an end only where ends have a sign', () => {
  const shown = shownWithTrack('machine', spansOf(states, [[7, 'working', 0, 5_000]]));
  const said = (one: LanesSpec) =>
    lanes(one)
      .legend(shown)
      .map((entry) => entry.words.en);
  const named = {
    ...spec,
    states: {
      ...spec.states,
      working: { form: 'filled', paint: 'busy', words: { ko: '일', en: 'at work' } },
    },
  } as const;
  expect(said(named)).toEqual(['at work', 'gone']);
  const { end: _, ...endless } = named;
  expect(said(endless)).toEqual(['at work']);
  const row = rowOf(lanes(endless), shown);
  expect(shapesOf(row, box).map(([how]) => how)).toEqual(['rect']);
});

test('nothing of a row with a name lies under it', () => {
  const shown = shownWithTrack('machine', spansOf(states, [[7, 'working', 0, 5_000]]));
  const named = rowOf(lanes({ ...spec, name: { ko: '기계', en: 'Machines' } }), shown);
  for (const [, , , y] of shapesOf(named, box))
    expect(Number(y)).toBeGreaterThanOrEqual(box.y + 18);
});

describe('numbers of lanes', () => {
  const numbersOf = (count: number) => laneNumbersOf(count).map(({ words }) => Number(words));

  test('are the first and every fifth, all where there are few, and never more than seven', () => {
    expect(numbersOf(0)).toEqual([]);
    expect(numbersOf(3)).toEqual([1, 2, 3]);
    expect(numbersOf(16)).toEqual([1, 5, 10, 15]);
    expect(numbersOf(48)).toEqual([1, 10, 20, 30, 40]);
    for (let count = 0; count < 12_000; count += 7) {
      expect(numbersOf(count).length).toBeLessThanOrEqual(7);
    }
  });

  test('stand at the middle of their lane', () => {
    const lane = laneBox({ x: 0, y: 0, width: 1, height: 16 + 160 }, 4, 16);
    const [, fifth] = laneNumbersOf(16);
    expect(8 + 160 * (fifth?.share ?? Number.NaN)).toBeCloseTo(lane.y + lane.height / 2, 9);
  });
});
