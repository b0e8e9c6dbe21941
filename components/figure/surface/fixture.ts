// A canvas context that writes down what is asked of it, and lists of things to paint: for tests.

import fc from 'fast-check';
import { type Paint, paints } from './paint';
import type { LineStyle, Surface, TextStyle } from './surface';
import type { Theme } from './theme';

/** What reached the paper: how it got there, and in which colour. */
export type Stroke = readonly [how: 'fill' | 'stroke' | 'hatch' | 'text', colour: string];

/** Colours that name their paint. */
export const theme: Theme = {
  colours: Object.fromEntries(paints.map((paint) => [paint, paint])) as Record<Paint, string>,
  fontFamily: 'sans',
  leastText: 0,
};

/** A context on which nothing is seen, but everything that lands is told in `strokes`. */
export function fakeContext() {
  const strokes: Stroke[] = [];
  const numbers: number[] = [];
  const state: Record<string, unknown> = {};
  const land = (how: Stroke[0]) => {
    const colour = state[how === 'stroke' ? 'strokeStyle' : 'fillStyle'];
    strokes.push(
      typeof colour === 'string' ? [how, colour] : ['hatch', (colour as { hatch: string }).hatch],
    );
  };
  const methods: Record<string, (...values: unknown[]) => unknown> = {
    fill: () => land('fill'),
    fillRect: () => land('fill'),
    stroke: () => land('stroke'),
    fillText: () => land('text'),
    // The tile was filled with the colour that is hatched.
    createPattern: (tile) => ({ hatch: (tile as { colour: string }).colour, setTransform() {} }),
  };
  const context = new Proxy(state, {
    get(target, name: string) {
      if (name in target) return target[name];
      return (...values: unknown[]) => {
        for (const value of values) if (typeof value === 'number') numbers.push(value);
        return methods[name]?.(...values);
      };
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, strokes, numbers };
}

/** What the browser gives a hatch: a small canvas that remembers its ground. */
export const fakeDocument = {
  createElement: () => {
    const tile = { colour: '', getContext: () => pen };
    const pen = new Proxy({} as Record<string, unknown>, {
      get: (target, name: string) => target[name] ?? (() => undefined),
      set(target, name: string, value) {
        if (name === 'fillStyle') tile.colour = value;
        target[name] = value;
        return true;
      },
    });
    return tile;
  },
};

export class FakeMatrix {
  scale(): this {
    return this;
  }
}

/** A path of a picture made at build time. */
export interface MarkupPath {
  readonly fill: string;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
  /** Its straight corners as they stand in the picture: `M… …L… …`, whatever the notation was. */
  readonly d: string;
}

/** The looks that paths of a group share, given back to each. */
export const ungrouped = (markup: string): string =>
  markup.replace(/<g (fill="[^>]*)>(.*?)<\/g>/g, (_, looks: string, paths: string) =>
    paths.replaceAll('"/>', `" ${looks}/>`),
  );

export const pathsIn = (markup: string): MarkupPath[] =>
  [...ungrouped(markup).matchAll(/<path d="([^"]*)" ([^>]*)\/>/g)].map(
    ([, d = '', looks = '']) => ({
      fill: /\bfill="([^"]*)"/.exec(looks)?.[1] ?? '',
      stroke: /\bstroke="([^"]*)"/.exec(looks)?.[1],
      strokeWidth: Number(/\bstroke-width="([^"]*)"/.exec(looks)?.[1] ?? 0),
      d: undashed(inAbsolute(d), Number(/\bstroke-dasharray="0 ([^"]*)"/.exec(looks)?.[1] ?? 0)),
    }),
  );

/** Lines whose dashes have no length told as the dots that they are; other lines as they are. */
function undashed(d: string, pitch: number): string {
  if (pitch === 0) return d;
  return d.replace(/M(\S+) (\S+?)L(\S+) \2/g, (_, from: string, y: string, to: string) => {
    const count = 1 + Math.floor((Number(to) - Number(from)) / pitch);
    return Array.from({ length: count }, (_, i) => {
      const x = Math.round(10 * (Number(from) + i * pitch)) / 10;
      return `M${x} ${y}L${x} ${y}`;
    }).join('');
  });
}

/** Moves and straight lines told by where they lead; arcs and curves as they are, with where they end. */
function inAbsolute(d: string): string {
  let [x, y] = [0, 0];
  let whole = '';
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const values = (rest.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = letter === letter.toLowerCase();
    const [a = 0, b = 0] = values.slice(-2);
    if (letter === 'z') {
      whole += 'z';
      continue;
    }
    if (letter === 'h' || letter === 'H') x = isRelative ? x + a : a;
    else if (letter === 'v' || letter === 'V') y = isRelative ? y + a : a;
    else [x, y] = isRelative ? [x + a, y + b] : [a, b];
    [x, y] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    whole += `${letter.toUpperCase() === 'M' ? 'M' : 'L'}${x} ${y}`;
  }
  return whole;
}

const at = fc.integer({ min: 0, max: 300 });
const size = fc.integer({ min: 1, max: 40 });
const paint = fc.constantFrom(...paints);
const words = fc.string({ maxLength: 12 });
const points = fc
  .array(fc.tuple(at, at), { minLength: 2, maxLength: 5 })
  .map((some) => some.flat());
const boxes = fc.array(fc.record({ x: at, y: at, width: size, height: size }), { maxLength: 5 });
const lineStyle: fc.Arbitrary<LineStyle> = fc.record(
  {
    width: fc.constantFrom(1, 1.25, 2.75),
    dash: fc.constantFrom([4, 3], [2, 2]),
    alpha: fc.constantFrom(0.45, 1),
    cap: fc.constantFrom('butt', 'round'),
  },
  { requiredKeys: [] },
);
const textStyle: fc.Arbitrary<TextStyle> = fc.record(
  {
    size: fc.constantFrom(12, 14.5, 58),
    weight: fc.constantFrom(400, 600, 800),
    align: fc.constantFrom('left', 'center', 'right'),
    plate: paint,
  },
  { requiredKeys: [] },
);

/** One operation of a surface, to be carried out on any. */
export type Operation = (surface: Surface) => void;

/** Every operation that there is, with values of all kinds. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(paint, at, at, size, size, size).map<Operation>((v) => (s) => s.rect(...v)),
  fc.tuple(paint, boxes, size).map<Operation>((v) => (s) => s.rects(...v)),
  fc.tuple(paint, at, at, size, size, size).map<Operation>((v) => (s) => s.hatched(...v)),
  fc
    .tuple(paint, at, at, size, size, size, lineStyle)
    .map<Operation>((v) => (s) => s.outline(...v)),
  fc.tuple(paint, at, at, size).map<Operation>((v) => (s) => s.dot(...v)),
  // One: a picture made at build time writes several as a line's round ends.
  fc.tuple(paint, at, at, size).map<Operation>(
    ([ink, x, y, r]) =>
      (s) =>
        s.dots(ink, [x, y], r),
  ),
  fc.tuple(paint, at, at, size, size).map<Operation>((v) => (s) => s.ring(...v)),
  fc.tuple(paint, at, at, size).map<Operation>((v) => (s) => s.halfRing(...v)),
  fc.tuple(paint, at, at, size).map<Operation>((v) => (s) => s.diamond(...v)),
  fc.tuple(paint, at, at, size).map<Operation>((v) => (s) => s.cross(...v)),
  fc.tuple(paint, at, at, at).map<Operation>((v) => (s) => s.dashed(...v)),
  fc.tuple(paint, points, fc.constantFrom(0.08, 1)).map<Operation>((v) => (s) => s.area(...v)),
  fc.tuple(paint, points).map<Operation>((v) => (s) => s.line(...v)),
  fc.tuple(paint, points, lineStyle).map<Operation>((v) => (s) => s.stroke(...v)),
  fc
    .tuple(paint, fc.array(at, { minLength: 8, maxLength: 8 }), lineStyle)
    .map<Operation>((v) => (s) => s.curve(...v)),
  fc.tuple(paint, points, lineStyle).map<Operation>((v) => (s) => s.arrow(...v)),
  fc.tuple(paint, at, at, words).map<Operation>((v) => (s) => s.label(...v)),
  fc.tuple(paint, at, at, words, textStyle).map<Operation>((v) => (s) => s.text(...v)),
);
