// A strip's row of amounts over time: parts that stand on each other, lines over them, grounds behind, a band on top.

import type { Localized } from '@/i18n/locales';
import type { Paint, Surface } from '../surface/surface';
import type { Box, Shown, StripMark, StripNote, StripRow } from './contract';
import {
  type Course,
  type CourseSpec,
  courseLegend,
  type Heights,
  paintCourse,
  paintTaken,
  readCourse,
} from './course';
import type { LegendEntry } from './legend-entry';
import type { Span } from './slices';
import { shapeOf, stepsOf, stretchesOf } from './steps';

/** Parts of one whole, from the floor up. */
export interface LevelPart {
  readonly paint: Paint;
  readonly isHatched?: boolean;
  /** 0 to 1. */
  readonly alpha?: number;
  /** However little it is, above 0 it stays visible: so many px. */
  readonly least?: number;
  /** Without words, the scene above says what it is. */
  readonly words?: Localized;
  /** One value for each of equally long slices of the run; all parts have as many. */
  readonly values: (shown: Shown) => Float64Array;
}

export interface LevelLine {
  readonly paint: Paint;
  /** The sign's colour in the legend, where the same line has another one in each row. */
  readonly signPaint?: Paint;
  /** Without words, the row's scale says what it is. */
  readonly words?: Localized;
  readonly values: (shown: Shown) => Float64Array;
  /** The value at the row's top for this line alone, where it is measured in something else than the parts. */
  readonly top?: (shown: Shown) => number;
  /** Held over each slice, or through the middle of each. */
  readonly look: 'steps' | 'through';
}

/** States of something beside the amounts, as a band along the top. */
export interface LevelBand {
  readonly paint: Paint;
  readonly isHatched?: boolean;
  /** Without words, another band's say it. */
  readonly words?: Localized;
  readonly spans: (shown: Shown) => readonly Span[];
}

export interface LevelsSpec {
  readonly height: StripMark['height'];
  readonly name?: Localized;
  readonly namePaint?: StripMark['namePaint'];
  readonly scale?: StripMark['scale'];
  /** The value at the row's top. */
  readonly top: (shown: Shown) => number;
  readonly parts?: readonly LevelPart[];
  readonly lines?: readonly LevelLine[];
  readonly bands?: readonly LevelBand[];
  /** While something was wrong: a ground behind the amounts, named over where it begins. */
  readonly ground?: {
    readonly words: Localized;
    readonly spans: (shown: Shown) => readonly Span[];
  };
  /** What is known of the whole run beforehand: it stands behind the amounts from the start. */
  readonly course?: CourseSpec;
  readonly isOneOfSeveral?: StripMark['isOneOfSeveral'];
  readonly acts?: StripMark['acts'];
}

/** Between the row's top and the value that it stands for. */
const AIR = 2;
const BAND = 4;
/** A band is never shorter than can be seen. */
const LEAST_BAND = 2;
/** Columns have a gap between them; levels have none. */
const GAP = 1;

/** By part: where each of its slices begins, that is what stands below it. */
function stacked(values: readonly Float64Array[]): readonly Float64Array[] {
  let below = new Float64Array(values[0]?.length ?? 0);
  return values.map((part) => {
    const own = below;
    below = part.map((value, i) => value + (own[i] as number));
    return own;
  });
}

interface Ready {
  readonly spec: LevelsSpec;
  readonly isColumns: boolean;
  readonly shown: Shown;
  readonly top: number;
  readonly size: number;
  readonly values: readonly Float64Array[];
  readonly below: readonly Float64Array[];
  readonly lines: readonly Float64Array[];
  readonly course: Course | null;
}

const heightsIn = (box: Box, top: number): Heights => ({
  box,
  floor: box.y + box.height - 1,
  perUnit: (box.height - AIR - 1) / top,
});

function paintSpans(
  surface: Surface,
  { shown }: Ready,
  spans: readonly Span[],
  paint: (x: number, width: number) => void,
): void {
  const perMs = surface.width / shown.recording.request.durationMs;
  for (const [fromMs, toMs] of spans) {
    const end = Math.min(toMs, shown.recording.request.durationMs);
    paint(fromMs * perMs, Math.max(LEAST_BAND, (end - fromMs) * perMs));
  }
}

function paintParts(surface: Surface, ready: Ready, box: Box): void {
  const { spec, values, below, size, isColumns } = ready;
  const { floor, perUnit } = heightsIn(box, ready.top);
  const xOf = (slice: number): number => box.x + (slice / size) * box.width;
  spec.parts?.forEach(({ paint, alpha, isHatched, least = 0 }, place) => {
    const own = values[place] as Float64Array;
    const under = below[place] as Float64Array;
    const tallOf = (i: number): number =>
      own[i] === 0 ? 0 : Math.max(least, (own[i] as number) * perUnit);
    const lowOf = (i: number): number => Math.max(box.y, floor - (under[i] as number) * perUnit);
    const highOf = (i: number): number => Math.max(box.y, lowOf(i) - tallOf(i));
    if (!isColumns && !isHatched) {
      for (const [from, to] of stretchesOf(own)) {
        surface.area(paint, shapeOf(xOf, lowOf, highOf, from, to), alpha);
      }
      return;
    }
    for (let i = 0; i < size; i += 1) {
      const tall = lowOf(i) - highOf(i);
      if (tall <= 0) continue;
      const [x, width] = [xOf(i), xOf(i + 1) - xOf(i) - (isColumns ? GAP : 0)];
      if (isHatched) surface.hatched(paint, x, highOf(i), width, tall);
      else if (alpha === undefined) surface.rect(paint, x, highOf(i), width, tall);
      else {
        const [y0, y1, x1] = [lowOf(i), highOf(i), x + width];
        surface.area(paint, [x, y0, x, y1, x1, y1, x1, y0], alpha);
      }
    }
  });
}

function paintLines(surface: Surface, ready: Ready, box: Box): void {
  const { spec, shown, lines, size } = ready;
  spec.lines?.forEach(({ paint, look, top }, place) => {
    const { floor, perUnit } = heightsIn(box, top?.(shown) ?? ready.top);
    const own = lines[place] as Float64Array;
    const xOf = (i: number): number => box.x + (i / size) * box.width;
    const yOf = (i: number): number => Math.max(box.y + 1, floor - (own[i] as number) * perUnit);
    const points = look === 'steps' ? stepsOf(xOf, yOf, 0, size) : [];
    for (let i = 0; i < size && look === 'through'; i += 1) points.push(xOf(i + 0.5), yOf(i));
    surface.line(paint, points);
  });
}

/** A row is one piece: cut in two, its shapes would show a seam, and its lines a hole. */
function rowOf(ready: Ready): StripRow {
  const { spec, shown, top, course } = ready;
  const { durationMs } = shown.recording.request;
  const ground = spec.ground?.spans(shown) ?? [];
  const bands = (spec.bands ?? []).map((band) => ({ band, spans: band.spans(shown) }));
  return {
    size: 1,
    paint(surface, box) {
      paintSpans(surface, ready, ground, (x, width) =>
        surface.rect('line-2', x, box.y, width, box.height),
      );
      if (course) {
        paintCourse(surface, course, heightsIn(box, top), 0);
        paintTaken(surface, course, heightsIn(box, top));
      }
      paintParts(surface, ready, box);
      paintLines(surface, ready, box);
      for (const { band, spans } of bands) {
        paintSpans(surface, ready, spans, (x, width) => {
          if (band.isHatched) surface.hatched(band.paint, x, box.y, width, BAND);
          else surface.rect(band.paint, x, box.y, width, BAND);
        });
      }
      surface.rect('line', 0, box.y + box.height - 1, surface.width, 1);
    },
    // The ground line goes on: an empty future has a floor, too.
    ahead(surface, box, tMs) {
      const share = tMs / durationMs;
      if (course) paintCourse(surface, course, heightsIn(box, top), share);
      const x = share * surface.width;
      surface.rect('line', x, box.y + box.height - 1, surface.width - x, 1);
    },
  };
}

const isSome = (values: Float64Array): boolean => values.some((value) => value > 0);

/** Only what is to be seen in this run. */
function legendOf(spec: LevelsSpec, shown: Shown): readonly LegendEntry[] {
  const parts = (spec.parts ?? []).flatMap((part): LegendEntry[] => {
    const { paint, isHatched, words, values } = part;
    if (!words || !isSome(values(shown))) return [];
    return [isHatched ? { paint, isHatched: true, words } : { paint, words }];
  });
  const lines = (spec.lines ?? []).flatMap(({ paint, signPaint = paint, words }): LegendEntry[] =>
    words
      ? [{ words, sample: (surface) => surface.line(signPaint, [0, 9, 8, 9, 8, 4, 20, 4]) }]
      : [],
  );
  const bands = (spec.bands ?? []).flatMap(({ paint, isHatched, words, spans }): LegendEntry[] => {
    if (!words || spans(shown).length === 0) return [];
    const sample = (surface: Surface): void =>
      isHatched ? surface.hatched(paint, 0, 4, 20, BAND) : surface.rect(paint, 0, 4, 20, BAND);
    return [{ words, sample }];
  });
  return [...(spec.course ? courseLegend(spec.course) : []), ...parts, ...lines, ...bands];
}

function notesOf({ ground }: LevelsSpec, shown: Shown): readonly StripNote[] {
  const [first] = ground?.spans(shown) ?? [];
  return ground && first ? [{ atMs: first[0], words: ground.words[shown.locale] }] : [];
}

const markOf = (spec: LevelsSpec, isColumns: boolean): StripMark => ({
  height: spec.height,
  ...(spec.name ? { name: spec.name } : {}),
  ...(spec.namePaint ? { namePaint: spec.namePaint } : {}),
  ...(spec.scale ? { scale: spec.scale } : {}),
  ...(spec.isOneOfSeveral ? { isOneOfSeveral: true } : {}),
  ...(spec.acts ? { acts: spec.acts } : {}),
  notes: (shown) => notesOf(spec, shown),
  legend: (shown) => legendOf(spec, shown),
  ghost: {
    of: 'amounts',
    top: spec.top,
    parts: (spec.parts ?? []).map(({ values }) => values),
    lines: spec.lines ?? [],
  },
  ...(spec.course ? { isKnown: true } : {}),
  layout: spec.top,
  *prepare(shown) {
    const values: Float64Array[] = [];
    for (const part of spec.parts ?? []) {
      values.push(part.values(shown));
      yield;
    }
    const lines = (spec.lines ?? []).map((line) => line.values(shown));
    const course = spec.course ? readCourse(spec.course, shown) : null;
    const size = values[0]?.length ?? lines[0]?.length ?? 0;
    const top = Math.max(spec.top(shown), Number.MIN_VALUE);
    const below = stacked(values);
    return rowOf({ spec, isColumns, shown, top, size, values, below, lines, course });
  },
});

/** Amounts as one shape that goes up and down. */
export const levels = (spec: LevelsSpec): StripMark => markOf(spec, false);

/** Amounts as columns side by side: what is counted for each slice. */
export const columns = (spec: LevelsSpec): StripMark => markOf(spec, true);
