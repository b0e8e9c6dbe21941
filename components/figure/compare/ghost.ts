// Paints what stays of the run before: pale lines over the whole run, in the heights of the run on stage.

import type { Box, Ghost, Shown } from '../marks/contract';
import { LanePlan } from '../marks/lane-plan';
import { stepsOf } from '../marks/steps';
import { sharedBoxes } from '../stage/painting';
import { type StripSpec, stripOf } from '../stage/stage-spec';
import type { PaintGhost } from '../stage/strip-painter';
import type { LineStyle, Surface } from '../surface/surface';
import { countsOf, livesIn } from './alive';

type RowGhost = (surface: Surface, box: Box) => void;

const PALE: LineStyle = { width: 1.75, alpha: 0.6, dash: [4, 2.5] };
/** Lanes closer together than this show how many there were, instead of each. */
const PITCH_WITH_LIVES = 8;
/** As in a row of amounts: between its top and the value that it stands for, and its floor. */
const AIR = 2;

/** Null where no row of the strip keeps anything. */
export function ghostOf(strip: StripSpec, before: Shown, now: Shown): PaintGhost | null {
  const { marks } = stripOf(strip, now);
  // A row that the run before did not have has nothing of it to keep.
  const had = stripOf(strip, before).marks;
  const rows = marks.map((mark) =>
    mark.ghost && had.includes(mark) ? rowOf(mark.ghost, before, now) : undefined,
  );
  if (rows.every((row) => row === undefined)) return null;
  return (surface, share) => {
    const boxes = sharedBoxes(marks, surface, share);
    rows.forEach((row, place) => {
      row?.(surface, boxes[place] as Box);
    });
  };
}

const rowOf = (ghost: Ghost, before: Shown, now: Shown): RowGhost =>
  ghost.of === 'amounts' ? amountsOf(ghost, before, now) : livesOf(ghost, before, now);

type Amounts = Extract<Ghost, { of: 'amounts' }>;

/** What is as it was leaves no ghost: pale lines stand where something changed. */
function amountsOf({ top, parts, lines }: Amounts, before: Shown, now: Shown): RowGhost {
  const sumIn = (shown: Shown) => sumOf(parts.map((values) => values(shown)));
  const curves = [
    { old: sumIn(before), present: sumIn(now), top: top(now), isStepped: true },
    ...lines.map((line) => ({
      old: line.values(before),
      present: line.values(now),
      top: (line.top ?? top)(now),
      isStepped: line.look === 'steps',
    })),
  ].filter(({ old, present }) => old.some((value, slice) => value !== present[slice]));
  return (surface, box) => {
    for (const { old: values, top: highest, isStepped } of curves) {
      const perUnit = (box.height - AIR - 1) / Math.max(highest, Number.MIN_VALUE);
      const xOf = (slice: number): number => box.x + (slice / values.length) * box.width;
      const yOf = (slice: number): number =>
        Math.max(box.y + 1, box.y + box.height - 1 - (values[slice] as number) * perUnit);
      const points = isStepped
        ? stepsOf(xOf, yOf, 0, values.length)
        : Array.from(values).flatMap((_, slice) => [xOf(slice + 0.5), yOf(slice)]);
      surface.stroke('ink-2', points, PALE);
    }
  };
}

const sumOf = ([first, ...others]: readonly Float64Array[]): Float64Array =>
  first?.map((value, slice) =>
    others.reduce((sum, part) => sum + (part[slice] as number), value),
  ) ?? new Float64Array(0);

type Lives = Extract<Ghost, { of: 'lives' }>;

/** Under each lane when something was there before; where lanes are too thin for that, how many there were. */
function livesOf({ track, lanesIn }: Lives, before: Shown, now: Shown): RowGhost {
  const { durationMs } = before.recording.request;
  const lives = livesIn(before.tracks.spans(track).data);
  const plan = new LanePlan();
  const laneOf = lives.map(([fromMs, toMs]) => plan.take(fromMs, toMs));
  const counts = countsOf(lives).filter(([atMs]) => atMs < durationMs);
  const here = new LanePlan();
  for (const [fromMs, toMs] of livesIn(now.tracks.spans(track).data)) here.take(fromMs, toMs);
  return (surface, box) => {
    const xOf = (atMs: number): number =>
      box.x + (Math.min(atMs, durationMs) / durationMs) * box.width;
    const bottom = box.y + box.height - 1;
    // Where there were more lanes than now they stand closer than those on stage: each is seen.
    const own = lanesIn(box, Math.max(here.count, plan.count));
    if (own.pitch < PITCH_WITH_LIVES) {
      const { top, pitch } = lanesIn(box, here.count);
      surface.stroke(
        'ink-2',
        outlineOf(counts, xOf, (count) => Math.min(bottom, top + count * pitch)),
        PALE,
      );
      return;
    }
    lives.forEach(([fromMs, toMs], place) => {
      const y = own.top + ((laneOf[place] as number) + 1) * own.pitch - 1;
      surface.stroke('ink-2', [xOf(fromMs), y, xOf(toMs), y], PALE);
    });
  };
}

/** The line of a count over time, with no two corners within half a pixel: the higher one of them is kept. */
function outlineOf(
  counts: readonly (readonly [number, number])[],
  xOf: (atMs: number) => number,
  yOf: (count: number) => number,
): number[] {
  const points: number[] = [];
  let [x, highest, last] = [xOf(0), 0, 0];
  const flush = (): void => {
    points.push(x, yOf(highest));
    if (last !== highest) points.push(x, yOf(last));
  };
  for (const [atMs, count] of counts) {
    const nextX = xOf(atMs);
    if (nextX - x >= 0.5) {
      flush();
      points.push(nextX, yOf(last));
      [x, highest] = [nextX, count];
    }
    highest = Math.max(highest, count);
    last = count;
  }
  flush();
  points.push(xOf(Number.POSITIVE_INFINITY), yOf(last));
  return points;
}
