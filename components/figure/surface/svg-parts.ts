// The paths of a picture made at build time, put together as markup: as few as its order allows.

import { type Extent, extentOf, isTouching } from './extent';
import { boxPath, circlePath, RelativePath, short } from './svg-path';

/** A path's looks as SVG attributes. They come from tokens and numbers of ours, never from a text. */
type Looks = string;

/** Collects paths and words. */
export interface Parts {
  /** A box with straight corners, filled with a colour or a pattern. */
  box(ink: string, x: number, y: number, width: number, height: number): void;
  /** A filled circle around x and y. */
  dot(ink: string, x: number, y: number, radius: number): void;
  /** Paths with an equal `join` and looks may become one; without it, each stays itself. */
  path(looks: Looks, d: string, join?: string): void;
  /** A word: its looks, its place as attributes, what it says as markup, and where it stands at most. */
  word(looks: Looks, place: string, text: string, extent: Extent): void;
  markup(): string;
}

/** Filled with a colour or a pattern. */
export const filled = (ink: string): Looks => `fill="${ink}"`;

const isLine = (looks: Looks): boolean => looks.startsWith('fill="none"');

/** A box with round corners: filled within them, with a line around it that is as thick as they are round. */
export const cornered = (ink: string, radius: number): Looks =>
  `${filled(ink)} stroke="${ink}" stroke-width="${short(2 * radius)}" ${ROUND_CORNERS}`;

export const ROUND_CORNERS: Looks = 'stroke-linejoin="round"';

/** How far a path's line may reach beyond its corners: half its width, or further at a sharp one. */
const reachOf = (looks: Looks): number =>
  (looks.includes(ROUND_CORNERS) ? 0.5 : 2) *
  Number(/stroke-width="([\d.]+)"/.exec(looks)?.[1] ?? 0);

const pathMarkup = (looks: Looks, d: string): string =>
  d === '' ? '' : `<path d="${d}" ${looks}/>`;

const wordMarkup = (place: string, text: string, looks = ''): string =>
  `<text ${looks}${place}>${text}</text>`;

/** Boxes of one row that are closer than this look like one, and are written as one. In CSS pixels. */
const APART = 1;

/**
 * One path for each look: fills first, then strokes, then words. What falls on the same pixels is written
 * once, and in the shortest notation, so that a run of any length stays a few kilobytes.
 */
export function mergedParts(): Parts {
  const inks = new Map<string, Group>();
  const fills = new Map<Looks, Group>();
  const strokes = new Map<Looks, Set<string>>();
  const words = new Map<Looks, Word[]>();

  function groupOf(looks: Looks): Group {
    const known = fills.get(looks) ?? newGroup();
    fills.set(looks, known);
    return known;
  }
  function inkOf(ink: string): Group {
    const known = inks.get(ink) ?? groupOf(filled(ink));
    inks.set(ink, known);
    return known;
  }

  return {
    // A row is painted from left to right, so only its last box can touch the next one.
    box(ink, x, y, w, h) {
      const { rows } = inkOf(ink);
      const key = `${short(y)} ${short(h)}`;
      const row = rows.get(key) ?? { y, h, spans: [] };
      rows.set(key, row);
      const last = row.spans.at(-1);
      if (last && x >= last.from && x <= last.to + APART) last.to = Math.max(last.to, x + w);
      else row.spans.push({ from: x, to: x + w });
    },
    dot(ink, x, y, radius) {
      const { dots } = inkOf(ink);
      const middles = dots.get(radius) ?? new Map<string, Point>();
      dots.set(radius, middles);
      middles.set(`${short(x)} ${short(y)}`, [x, y]);
    },
    path(looks, d) {
      if (!isLine(looks)) {
        groupOf(looks).paths.add(d);
        return;
      }
      const known = strokes.get(looks);
      if (known) known.add(d);
      else strokes.set(looks, new Set([d]));
    },
    word(looks, place, text) {
      const alike = words.get(looks);
      if (alike) alike.push({ place, text });
      else words.set(looks, [{ place, text }]);
    },
    markup() {
      const inked = new Map(Array.from(inks, ([ink, group]) => [group, ink] as const));
      const filledIn = Array.from(fills, ([looks, group]) =>
        groupMarkup(looks, group, inked.get(group) ?? ''),
      );
      const stroked = Array.from(strokes, ([looks, paths]) =>
        pathMarkup(looks, [...paths].join('')),
      );
      const said = Array.from(words, ([looks, alike]) => wordsMarkup(looks, alike));
      return [...filledIn, ...stroked, ...said].join('');
    },
  };
}

type Point = readonly [x: number, y: number];

interface Word {
  readonly place: string;
  readonly text: string;
}

/** Words that look alike have their looks said once. */
function wordsMarkup(looks: Looks, words: readonly Word[]): string {
  const [only, second] = words;
  if (only && second === undefined) return wordMarkup(only.place, only.text, `${looks} `);
  return `<g ${looks}>${words.map(({ place, text }) => wordMarkup(place, text)).join('')}</g>`;
}

/** Boxes of one height on one line of a picture, from left to right. */
interface Row {
  readonly y: number;
  readonly h: number;
  readonly spans: { readonly from: number; to: number }[];
}

/** What is filled alike in a strip. */
interface Group {
  readonly rows: Map<string, Row>;
  /** The middles of circles by their radius. */
  readonly dots: Map<number, Map<string, Point>>;
  readonly paths: Set<string>;
}

const newGroup = (): Group => ({ rows: new Map(), dots: new Map(), paths: new Set() });

/** From so many boxes of a height on, one thick line is shorter than a shape for each. */
const WORTH_A_LINE = 3;

/** A line in place of filled shapes, as thick as they are high. */
const thick = (ink: string, width: number): Looks =>
  `fill="none" stroke="${ink}" stroke-width="${short(width)}"`;

/** All of one colour, so that it does not matter what of it lies on top. */
function groupMarkup(looks: Looks, { rows, dots, paths }: Group, ink: string): string {
  const byHeight = new Map<string, Row[]>();
  for (const row of rows.values()) {
    const alike = byHeight.get(short(row.h));
    if (alike) alike.push(row);
    else byHeight.set(short(row.h), [row]);
  }
  const shapes = [...paths];
  const lines: string[] = [];
  for (const alike of byHeight.values()) {
    if (alike.reduce((count, { spans }) => count + spans.length, 0) < WORTH_A_LINE) {
      for (const { y, h, spans } of alike) {
        for (const { from, to } of spans) shapes.push(boxPath(from, y, to - from, h));
      }
    } else {
      lines.push(pathMarkup(thick(ink, alike[0]?.h ?? 0), alike.map(rowPath).join('')));
    }
  }
  // A line of no length with round ends is a circle.
  for (const [radius, middles] of dots) {
    const points = [...middles.values()].toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
    lines.push(dotsMarkup(`${thick(ink, 2 * radius)} stroke-linecap="round"`, points));
  }
  return pathMarkup(looks, shapes.join('')) + lines.join('');
}

function rowPath({ y, h, spans }: Row): string {
  const path = new RelativePath();
  for (const { from, to } of spans) path.moveTo(from, y + h / 2).lineTo(to, y + h / 2);
  return path.d;
}

function dotsPath(points: readonly Point[]): string {
  const path = new RelativePath();
  for (const [x, y] of points) path.moveTo(x, y).lineTo(x, y);
  return path.d;
}

/** So many dots in a row, equally far apart, are written as one dashed line. */
const FEWEST_IN_ROW = 4;

interface DotRow {
  readonly from: Point;
  count: number;
}

/** How far most dots stand from the one before them in the same row; 0 where that is nothing to go by. */
function pitchOf(points: readonly Point[]): number {
  const counts = new Map<number, number>();
  for (const [i, [x, y]] of points.entries()) {
    const [beforeX, beforeY] = points[i - 1] ?? [0, Number.NaN];
    if (y === beforeY && x > beforeX) counts.set(x - beforeX, (counts.get(x - beforeX) ?? 0) + 1);
  }
  const [pitch] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [0];
  // One that cannot be written in full would lead further astray with each dot.
  return Number.isInteger(100 * pitch) ? pitch : 0;
}

/** Equal circles: each a line of no length, and rows of them a line whose dashes have none. */
function dotsMarkup(look: string, points: readonly Point[]): string {
  const pitch = pitchOf(points);
  const rows: DotRow[] = [];
  for (const from of points) {
    const last = rows.at(-1);
    if (last && last.from[1] === from[1] && last.from[0] + last.count * pitch === from[0]) {
      last.count += 1;
    } else rows.push({ from, count: 1 });
  }
  const long = rows.filter(({ count }) => count >= FEWEST_IN_ROW);
  if (pitch === 0 || long.length === 0) return pathMarkup(look, dotsPath(points));
  const dashed = new RelativePath();
  // Half a pitch longer than to the last dot, which a rounded length might miss.
  for (const { from, count } of long) {
    dashed.moveTo(...from).lineTo(from[0] + (count - 0.5) * pitch, from[1]);
  }
  const single = rows
    .filter((row) => !long.includes(row))
    .flatMap(({ from: [x, y], count }) =>
      Array.from({ length: count }, (_, i): Point => [x + i * pitch, y]),
    );
  const rest = single.length === 0 ? '' : pathMarkup(look, dotsPath(single));
  return pathMarkup(`${look} stroke-dasharray="0 ${pitch}"`, dashed.d) + rest;
}

/** What is written as one path; of equal circles the middles are kept. */
interface Path {
  readonly join: string | undefined;
  readonly extents: Extent[];
  readonly middles: Point[];
  d: string;
}

/** Shapes that look alike, as so many paths: one wherever it does not matter that they are. */
interface Alike {
  readonly looks: Looks;
  readonly paths: Path[];
  /** Their looks are no shape's. */
  readonly words: Word[];
  readonly extents: Extent[];
}

const DOT = 'dot';
const isManyDots = ({ middles }: Path): boolean => middles.length >= WORTH_A_LINE;

/** Equal circles as lines of no length. */
function roundMarkup(looks: Looks, { middles, join = '' }: Path): string {
  const ink = looks.slice('fill="'.length, -1);
  const radius = Number(join.slice(DOT.length));
  return dotsMarkup(`${thick(ink, 2 * radius)} stroke-linecap="round"`, middles);
}

/** What looks alike has its looks said once. */
function alikeMarkup({ looks, paths, words }: Alike): string {
  if (words.length > 0) return wordsMarkup(looks, words);
  const dots = paths.filter(isManyDots).map((path) => roundMarkup(looks, path));
  const others = paths.filter((path) => !isManyDots(path));
  const [only, second] = others;
  if (only && second === undefined) return pathMarkup(looks, only.d) + dots.join('');
  const inside = others.map(({ d }) => `<path d="${d}"/>`).join('');
  return (inside === '' ? '' : `<g ${looks}>${inside}</g>`) + dots.join('');
}

const touchesAny = (extents: readonly Extent[], extent: Extent): boolean =>
  extents.some((other) => isTouching(other, extent));

/**
 * Whether a shape may be part of a path. One path paints what its parts have in common once, and where they turn
 * against each other it has a hole.
 */
function mayJoin(looks: Looks, path: Path, join: string | undefined, extent: Extent): boolean {
  if (path.join?.startsWith(DOT) || join?.startsWith(DOT)) return path.join === join;
  if (!touchesAny(path.extents, extent)) return true;
  if (looks.includes('opacity')) return false;
  return isLine(looks) || (join !== undefined && path.join === join);
}

/**
 * As if in the order of painting: a shape may be written with earlier ones that look like it, where nothing painted
 * in between touches it.
 */
export function orderedParts(): Parts {
  const groups: Alike[] = [];

  /** The latest group of these looks that the shape may join. */
  function groupFor(looks: Looks, extent: Extent): Alike {
    for (let i = groups.length - 1; i >= 0; i -= 1) {
      const group = groups[i] as Alike;
      if (group.looks === looks) return group;
      if (touchesAny(group.extents, extent)) break;
    }
    const group = { looks, paths: [], words: [], extents: [] };
    groups.push(group);
    return group;
  }

  function add(looks: Looks, d: string, extent: Extent, join?: string): Path {
    const { paths, extents } = groupFor(looks, extent);
    extents.push(extent);
    const own = paths.find((path) => mayJoin(looks, path, join, extent));
    const path = own ?? { join, d: '', extents: [], middles: [] };
    if (!own) paths.push(path);
    path.d += d;
    path.extents.push(extent);
    return path;
  }

  const path: Parts['path'] = (looks, d, join) => {
    add(looks, d, extentOf(d, reachOf(looks)), join);
  };

  return {
    box: (ink, x, y, w, h) => path(filled(ink), boxPath(x, y, w, h), 'box'),
    // A circle's own box: what is read off its arcs is three times as wide.
    dot(ink, x, y, radius) {
      const extent = [x - radius, y - radius, x + radius, y + radius] as const;
      const { middles } = add(filled(ink), circlePath(x, y, radius), extent, `${DOT}${radius}`);
      middles.push([x, y]);
    },
    path,
    word(looks, place, text, extent) {
      const { words, extents } = groupFor(looks, extent);
      words.push({ place, text });
      extents.push(extent);
    },
    markup: () => groups.map(alikeMarkup).join(''),
  };
}
