import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { canvasSurface } from './canvas';
import { extentOf } from './extent';
import {
  FakeMatrix,
  fakeContext,
  fakeDocument,
  type MarkupPath,
  operation,
  pathsIn,
  type Stroke,
  theme,
  ungrouped,
} from './fixture';
import { SCENE_STRIPES } from './hatch-pattern';
import { type Paint, paints, tokenOf } from './paint';
import { headOf, textWidth, wrapped } from './shapes';
import { svgScene, svgStrip } from './svg';
import { circlePath, roundBox } from './svg-path';

const options = { width: 300, height: 200, hatchId: 'hatch' };

beforeAll(() => {
  vi.stubGlobal('document', fakeDocument);
  vi.stubGlobal('DOMMatrix', FakeMatrix);
});
afterAll(() => vi.unstubAllGlobals());

/** What a browser would put on paper from SVG markup, in order. */
function strokesIn(markup: string): Stroke[] {
  const paintOf = (text: string | undefined): string =>
    paints.find((paint) => text === `var(${tokenOf(paint)})` && paint !== 'reclaimed') ?? '';
  return [...ungrouped(markup).matchAll(/<(path|text) ([^>]*)>/g)].map(
    ([, element, looks = '']) => {
      const fill = /\bfill="([^"]*)"/.exec(looks)?.[1];
      if (element === 'text') return ['text', paintOf(fill)];
      if (fill === 'none') return ['stroke', paintOf(/\bstroke="([^"]*)"/.exec(looks)?.[1])];
      return fill === 'url(#hatch)' ? ['hatch', ''] : ['fill', paintOf(fill)];
    },
  );
}

/** Equal neighbours are one: what is painted twice alike may be joined or split. Two paints share a token. */
function collapsed(strokes: readonly Stroke[]): string[] {
  const lines = strokes.map(([how, paint]) => `${how} ${paint === 'reclaimed' ? 'ink-3' : paint}`);
  return lines.filter((line, index) => line !== lines[index - 1]);
}

/** A hatch in SVG is its colour with stripes over it. */
function withHatches(strokes: readonly Stroke[]): Stroke[] {
  const whole: Stroke[] = [];
  for (const stroke of strokes) {
    if (stroke[0] === 'hatch') whole.push(['hatch', whole.pop()?.[1] ?? '']);
    else whole.push(stroke);
  }
  return whole;
}

describe('two surfaces, one picture', () => {
  test('the same things land in the same colours and in the same order', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 25 }), (operations) => {
        const fake = fakeContext();
        const canvas = canvasSurface(fake.context, 300, 200, theme, SCENE_STRIPES);
        const svg = svgScene(options);
        for (const paint of operations) {
          // Neighbours of one operation are compared: what covers all between two keeps them apart.
          for (const surface of [canvas, svg]) {
            paint(surface);
            surface.rect('paper', -500, -500, 1_500, 1_500);
          }
        }
        expect(collapsed(withHatches(strokesIn(svg.markup())))).toEqual(collapsed(fake.strokes));
        expect(fake.numbers.every(Number.isFinite)).toBe(true);
        expect(svg.markup()).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });

  test('a strip takes whatever a scene takes, and paints it in the same colours', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 25 }), (operations) => {
        const scene = svgScene(options);
        const strip = svgStrip(options);
        for (const paint of operations) {
          paint(scene);
          paint(strip);
        }
        // A box and a dot of a strip may be a line as thick as they are.
        const colours = (markup: string) =>
          [...new Set(pathsIn(markup).map(({ fill, stroke }) => stroke ?? fill))].toSorted();
        // What begins on the right edge or left of it is there.
        expect(colours(strip.markup())).toEqual(colours(scene.markup()));
        expect(strip.markup()).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});

test('boxes and dots painted together are the picture of them one by one', () => {
  const at = fc.integer({ min: 0, max: 300 });
  const size = fc.integer({ min: 1, max: 40 });
  const boxes = fc.array(fc.record({ x: at, y: at, width: size, height: size }));
  const centres = fc.array(fc.tuple(at, at));
  fc.assert(
    fc.property(boxes, centres, fc.integer({ min: 0, max: 9 }), (some, points, radius) => {
      const [together, apart] = [svgScene(options), svgScene(options)];
      const fake = fakeContext();
      const canvas = canvasSurface(fake.context, 300, 200, theme, SCENE_STRIPES);
      for (const surface of [together, canvas]) {
        surface.rects('busy', some, radius);
        surface.dots('cold', points.flat(), radius + 1);
      }
      for (const { x, y, width, height } of some) apart.rect('busy', x, y, width, height, radius);
      for (const [x, y] of points) apart.dot('cold', x, y, radius + 1);
      expect(together.markup()).toBe(apart.markup());
      const filled = [...(some.length > 0 ? ['busy'] : []), ...(points.length > 0 ? ['cold'] : [])];
      expect(fake.strokes).toEqual(filled.map((paint) => ['fill', paint]));
      for (const { x, width } of some)
        expect(fake.numbers).toEqual(expect.arrayContaining([x, width]));
      for (const [x, y] of points) expect(fake.numbers).toEqual(expect.arrayContaining([x, y]));
    }),
  );
});

test('nothing that begins right of the cursor is in a strip', () => {
  fc.assert(
    fc.property(operation, (paint) => {
      const early = svgStrip(options, -41);
      paint(early);
      // Areas and lines are pressed flat against the cursor; all else is gone.
      expect(early.markup().replace(/<path d="(M-41 \d+(v-?\d+)*z?)" [^>]*>/g, '')).toBe('');
    }),
  );
});

test('a line goes up to the cursor and no further', () => {
  const strip = svgStrip(options, 100);
  strip.line('ink', [0, 5, 90, 5, 110, 9, 200, 9, 300, 7]);
  strip.rect('busy', 90, 0, 30, 10);
  strip.rect('busy', 101, 0, 30, 10);
  expect(pathsIn(strip.markup()).map(({ d }) => d)).toEqual([
    'M90 0L120 0L120 10L90 10z',
    'M0 5L90 5L100 9L100 7',
  ]);
});

test('a shape that comes back from beyond the cursor is cut upright', () => {
  const strip = svgStrip(options, 100);
  // There on top, back along the floor: all of it beyond the cursor is left out.
  strip.area('busy', [0, 5, 90, 5, 90, 2, 150, 2, 150, 9, 300, 9, 300, 20, 95, 20, 95, 18, 0, 18]);
  expect(pathsIn(strip.markup()).map(({ d }) => d)).toEqual([
    'M0 5L90 5L90 2L100 2L100 20L95 20L95 18L0 18z',
  ]);
});

test('what falls on the same pixels of a strip is written once', () => {
  const strip = svgStrip(options);
  for (let i = 0; i < 1000; i += 1) {
    strip.rect('busy', i / 10, 0, 0.1, 10);
    strip.dot('cold', i / 10, 5, 3);
  }
  expect(strip.markup().length).toBeLessThan(1_000);
  expect(strip.markup().match(/<path/g)).toHaveLength(2);
});

/** Where a path of horizontal lines has ink: from, to, and its middle. */
const linesOf = (d: string): readonly (readonly number[])[] =>
  [...d.matchAll(/M(\S+) (\S+?)L(\S+) \2/g)].map(([, from, y, to]) => [from, to, y].map(Number));

/** Where dots are, from left to right. */
const middlesOf = (paths: readonly { readonly d: string }[]): readonly number[] =>
  paths.flatMap(({ d }) => linesOf(d).map(([from = Number.NaN]) => from)).toSorted((a, b) => a - b);

test('a row of dots is one dashed line, and those apart are none of it', () => {
  const surface = svgScene(options);
  const row = Array.from({ length: 20 }, (_, i) => 10 + 11.5 * i);
  surface.dots(
    'cold',
    [...row, 300, 500, 511.5].flatMap((x) => [x, 40]),
    3,
  );
  const markup = surface.markup();
  expect(markup.match(/stroke-dasharray="0 11.5"/g)).toHaveLength(1);
  expect(markup.length).toBeLessThan(400);
  expect(middlesOf(pathsIn(markup))).toEqual([...row, 300, 500, 511.5]);
});

test('boxes and dots of a strip are lines as thick as they are, where a scene has them', () => {
  const gaps = fc.array(
    fc.tuple(fc.integer({ min: 15, max: 90 }), fc.integer({ max: 90, min: 1 })),
    {
      minLength: 3,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(
      gaps,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 99 }),
      (all, y, h) => {
        const strip = svgStrip({ ...options, width: 10_000 });
        const boxes: number[][] = [];
        let x = 0;
        for (const [gap, width] of all) {
          x += gap;
          strip.rect('busy', x / 10, y / 10, width / 10, h / 5);
          strip.dot('cold', Math.round(x), y / 10, h / 10);
          boxes.push([x / 10, (x + width) / 10, (y + h) / 10]);
          x += width;
        }
        const [bars, ...dots] = pathsIn(strip.markup());
        expect(bars).toMatchObject({ stroke: 'var(--busy)', strokeWidth: h / 5 });
        expect(linesOf(bars?.d ?? '')).toEqual(boxes);
        for (const some of dots) {
          expect(some).toMatchObject({ stroke: 'var(--cold)', strokeWidth: h / 5 });
        }
        expect(middlesOf(dots)).toEqual(boxes.map(([from = 0]) => Math.round(from * 10)));
      },
    ),
  );
});

test('a path of any length ends where its last point is', () => {
  const far = fc.double({ min: -2_000, max: 2_000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(far, far), { minLength: 2, maxLength: 300 }), (points) => {
      const surface = svgScene(options);
      surface.line('ink', points.flat());
      const [path] = pathsIn(surface.markup());
      const [x = 0, y = 0] = points.at(-1) ?? [];
      const end = path?.d.split('L').at(-1)?.replace('M', '').split(' ').map(Number) ?? [];
      expect(Math.abs((end[0] ?? Number.NaN) - x)).toBeLessThanOrEqual(0.051);
      expect(Math.abs((end[1] ?? Number.NaN) - y)).toBeLessThanOrEqual(0.051);
    }),
  );
});

test('a later shape of a scene lies over an earlier one', () => {
  const scene = svgScene(options);
  scene.rect('busy', 0, 0, 50, 50);
  scene.rect('card', 10, 10, 30, 30, 4);
  scene.rect('busy', 20, 20, 10, 10);
  expect(strokesIn(scene.markup()).map(([, paint]) => paint)).toEqual(['busy', 'card', 'busy']);
});

test('so does one that covers no more of it than its round corner', () => {
  const scene = svgScene(options);
  for (const [paint, x] of [
    ['busy', 0],
    ['card', 50],
    ['busy', 69],
  ] as const) {
    scene.rect(paint, x, 0, 20, 20, 4);
  }
  expect(strokesIn(scene.markup()).map(([, paint]) => paint)).toEqual(['busy', 'card', 'busy']);
});

/** Whether a place of a picture is filled by a path: by its box or circle, and by the line around it. */
function isFilled(x: number, y: number, { fill, strokeWidth, d }: MarkupPath): boolean {
  const corners = [...d.matchAll(/[ML](\S+) (-?[\d.]+)/g)].map(([, ...at]) => at.map(Number));
  const [xs, ys] = [corners.map(([at = 0]) => at), corners.map(([, at = 0]) => at)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const reach = strokeWidth / 2;
  // Of a circle the ends of its arcs are told, or its middle alone.
  if (fill === 'none' || top === bottom) {
    return Math.hypot(x - (left + right) / 2, y - top) < reach + (right - left) / 2;
  }
  return x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
}

/** Every shape of a picture, those that share a path one by one. */
const shapesIn = (markup: string): readonly MarkupPath[] =>
  pathsIn(markup).flatMap((path) =>
    [...path.d.matchAll(/M[^M]+/g)].map(([d]) => ({ ...path, d: d.replace('z', '') })),
  );

test('whatever is written together, at each place lies on top what was painted there last', () => {
  const place = fc.integer({ min: 0, max: 16 });
  const extent = fc.integer({ min: 1, max: 8 });
  const colour = fc.constantFrom<Paint>('busy', 'cold', 'ink');
  // Corners so little round that the middle of every pixel is still in the box.
  const box = fc.record({ colour, x: place, y: place, w: extent, h: extent, round: fc.nat(1) });
  const dot = fc.record({ colour, x: place, y: place, radius: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.array(fc.oneof(box, dot), { minLength: 1, maxLength: 30 }), (shapes) => {
      const scene = svgScene(options);
      for (const shape of shapes) {
        if ('radius' in shape) scene.dot(shape.colour, shape.x, shape.y, shape.radius);
        else scene.rect(shape.colour, shape.x, shape.y, shape.w, shape.h, shape.round);
      }
      const written = shapesIn(scene.markup());
      for (let x = 0.5; x < 25; x += 1) {
        for (let y = 0.5; y < 25; y += 1) {
          const painted = shapes.findLast((shape) =>
            'radius' in shape
              ? Math.hypot(x - shape.x, y - shape.y) < shape.radius
              : x > shape.x && x < shape.x + shape.w && y > shape.y && y < shape.y + shape.h,
          );
          const last = written.findLast((path) => isFilled(x, y, path));
          const ink = last?.fill === 'none' ? last.stroke : last?.fill;
          expect(ink).toBe(painted && `var(${tokenOf(painted.colour)})`);
        }
      }
    }),
  );
});

test('a box with round corners is as large as it was painted', () => {
  const size = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(size, size, size, fc.integer({ min: 1, max: 40 }), (x, w, h, round) => {
      const scene = svgScene(options);
      scene.rect('busy', x / 10, 5, w / 10, h / 10, round / 10);
      const [{ d, strokeWidth } = { d: '', strokeWidth: 0 }] = pathsIn(scene.markup());
      const corners = [...d.matchAll(/[ML](\S+) (-?[\d.]+)/g)].map(([, ...at]) => at.map(Number));
      for (const [axis, from, along] of [
        [0, x / 10, w / 10],
        [1, 5, h / 10],
      ] as const) {
        const at = corners.map((corner) => corner[axis] ?? Number.NaN);
        // To a tenth of a pixel: half of an odd number of tenths is rounded.
        expect(Math.abs(Math.min(...at) - strokeWidth / 2 - from)).toBeLessThan(0.11);
        expect(Math.abs(Math.max(...at) + strokeWidth / 2 - from - along)).toBeLessThan(0.11);
      }
    }),
  );
});

test('an arc is within its extent, and the extent hardly larger than a box with round corners', () => {
  const part = fc.double({ min: 0.5, max: 60, noNaN: true });
  fc.assert(
    fc.property(part, part, part, (w, h, r) => {
      const round = Math.min(r, w / 2, h / 2);
      const [left, top, right, bottom] = extentOf(roundBox(10, 20, w, h, r), 0);
      for (const [told, edge] of [
        [10 - left, 10],
        [20 - top, 20],
        [right - 10 - w, 10 + w],
        [bottom - 20 - h, 20 + h],
      ] as const) {
        expect(told, `${edge}`).toBeGreaterThanOrEqual(-0.2);
        expect(told, `${edge}`).toBeLessThanOrEqual(0.3 * round + 0.5);
      }
      const circle = extentOf(circlePath(100, 100, r), 0);
      expect(Math.max(circle[0], circle[1])).toBeLessThanOrEqual(100 - r + 0.1);
      expect(Math.min(circle[2], circle[3])).toBeGreaterThanOrEqual(100 + r - 0.1);
    }),
  );
});

test('moons and boxes in rows, one by one, are a path for each look', () => {
  const scene = svgScene(options);
  for (let i = 0; i < 10; i += 1) {
    scene.dot('ink', 20 * i + 8, 8, 6);
    scene.dot('card', 20 * i + 11, 6, 5);
    scene.rect('line', 14 * i, 30, 11, 8, 3);
    scene.outline('ink', 14 * i, 30, 11, 8, 3, { width: 1 });
  }
  expect(pathsIn(scene.markup())).toHaveLength(4);
});

test('words that look alike have their looks said once, where nothing painted in between lies on them', () => {
  const apart = svgScene(options);
  apart.text('ink', 10, 20, '가');
  apart.rect('busy', 100, 100, 10, 10);
  apart.text('ink', 40, 20, '나');
  expect(apart.markup().match(/font-size/g)).toHaveLength(1);
  expect(apart.markup()).toContain(
    '<text x="10" y="20">가</text><text x="40" y="20">나</text></g>',
  );

  const covered = svgScene(options);
  covered.text('ink', 10, 20, '가');
  covered.rect('busy', 30, 0, 40, 40);
  covered.text('ink', 40, 20, '나');
  expect(covered.markup().match(/font-size/g)).toHaveLength(2);
});

test('boxes of a colour with other things between them are one path, where nothing lies on the other', () => {
  const scene = svgScene(options);
  for (let i = 0; i < 10; i += 1) {
    scene.rect('busy', 20 * i, 0, 10, 10);
    scene.outline('ink', 20 * i, 20, 10, 10, 3);
    scene.stroke('ink-3', [20 * i, 40, 20 * i + 10, 40], { alpha: 0.45 });
    scene.text('ink', 20 * i, 80, `${i}`);
  }
  expect(pathsIn(scene.markup())).toHaveLength(3);
});

test('a frame without a radius has no arcs', () => {
  const frameOf = (radius: number): string => {
    const scene = svgScene(options);
    scene.outline('ink', 20, 20, 10, 10, radius);
    return scene.markup();
  };
  expect(frameOf(0)).toMatch(/ d="M[^a]*z"/);
  expect(frameOf(3)).toMatch(/ d="M[^"]*a[^"]*z"/);
});

test('pale lines that cross stay lines of their own, and have their looks said once', () => {
  const scene = svgScene(options);
  scene.stroke('ink', [0, 0, 50, 50], { alpha: 0.45 });
  scene.stroke('ink', [50, 0, 0, 50], { alpha: 0.45 });
  expect(scene.markup().match(/<path/g)).toHaveLength(2);
  expect(scene.markup().match(/stroke-opacity/g)).toHaveLength(1);
});

test('a text cannot leave its element', () => {
  for (const surface of [svgScene(options), svgStrip(options)]) {
    surface.label('ink', 0, 0, '</text><script>&');
    surface.text('ink', 0, 20, `"a" < 'b'`, { plate: 'card' });
    expect(surface.markup()).toContain('&lt;/text&gt;&lt;script&gt;&amp;</text>');
    expect(surface.markup()).toContain('&quot;a&quot; &lt; &#39;b&#39;</text>');
    expect(surface.markup().match(/<text/g)).toHaveLength(2);
    expect(surface.markup()).not.toContain('<script');
  }
});

test('every paint is a token of the style sheet', () => {
  const tokens = readFileSync('app/tokens.css', 'utf8');
  for (const paint of paints) expect(tokens).toContain(`${tokenOf(paint)}:`);
});

test('the head of an arrow lies behind its tip, on both sides of the line', () => {
  expect(headOf([0, 0, 10, 0])).toEqual([4, 6, 10, 0, 4, -6]);
});

// Advances measured in Chromium with Pretendard at 700: 5 syllables of 86.4, "p95" of 61 + 66 + 64.
test.each([
  ['브레이커가', 432],
  ['p95', 191],
] as const)('the width of "%s" is known without measuring, and rather too wide', (text, px) => {
  const guess = textWidth(text, 100);
  expect(guess).toBeGreaterThanOrEqual(px * 0.97);
  expect(guess).toBeLessThan(px * 1.1);
});

test('a text is broken at its spaces into lines that fit, and a word that is too long keeps its own', () => {
  const text = '손님 명부가 다른 나라의 리전에 만들어졌어요.';
  const lines = wrapped(text, 14, 200);
  expect(lines.length).toBe(2);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(200);
  expect(wrapped('인프라스트럭처 하나', 14, 40)).toEqual(['인프라스트럭처', '하나']);
});
