// A recording of four-eras as four small pictures in orders per second: what came, what could be served, what was lost.

import { tracksOf } from '@/components/figure/stage/shown';
import type { Recording } from '@/player/types';
import { contestants } from '../eras';

/** Size of every row's picture; it is stretched to the room there is. */
export const WIDTH = 300;
export const HEIGHT = 40;
/** Free space above the highest value, so that a line there is not cut. */
const AIR = 2;

/** Sampled moments that are drawn as one step of what was lost: single ones only show the dice. */
const SLICES_A_STEP = 4;

export interface StripScene {
  /** Outline of the orders that came in: the same for all. */
  readonly demand: string;
  readonly rows: readonly {
    readonly era: (typeof contestants)[number];
    readonly capacity: string;
    /** Outline of the orders lost, hanging from the top of the demand; empty where none were. */
    readonly lost: string;
  }[];
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** From values to a path: x in seconds, y in orders per second. */
class Pen {
  constructor(
    readonly durationSec: number,
    readonly top: number,
  ) {}

  x(tSec: number): string {
    return short((tSec / this.durationSec) * WIDTH);
  }

  y(perSec: number): string {
    return short(HEIGHT - (Math.max(0, perSec) / this.top) * (HEIGHT - AIR));
  }

  point(tSec: number, perSec: number): string {
    return `${this.x(tSec)} ${this.y(perSec)}`;
  }

  /** The shape between two lines that are given from left to right. */
  between(upper: readonly string[], lower: readonly string[]): string {
    return `M${[...upper, ...lower.toReversed()].join('L')}z`;
  }
}

/** A value held until it changes. */
function stepsOf(values: Float64Array, tMs: Float64Array, pen: Pen): string {
  let path = `M0 ${pen.y(values[0] ?? 0)}`;
  let shown = pen.y(values[0] ?? 0);
  for (let i = 1; i < values.length; i += 1) {
    const y = pen.y(values[i] ?? 0);
    if (y === shown) continue;
    path += `H${pen.x((tMs[i] ?? 0) / 1000)}V${y}`;
    shown = y;
  }
  return `${path}H${WIDTH}`;
}

type Level = ReturnType<ReturnType<typeof tracksOf>['level']>;

/** A level that goes straight from corner to corner: where each stretch begins and where it ends. */
function outlineOf({ columns: { atMs, value, perMs } }: Level, pen: Pen): string[] {
  const points = Array.from(atMs, (fromMs, i) => {
    const from = value[i] as number;
    const toMs = atMs[i + 1] ?? pen.durationSec * 1000;
    const to = from + (perMs[i] as number) * (toMs - fromMs);
    return [pen.point(fromMs / 1000, from), pen.point(toMs / 1000, to)];
  }).flat();
  return points.filter((point, i) => point !== points[i - 1]);
}

/** What was lost per second, taken off the top of what came. */
function lostOf(lost: Float64Array, tMs: Float64Array, rate: Level, pen: Pen): string {
  const shapes: string[] = [];
  let upper: string[] = [];
  let lower: string[] = [];
  const close = (): void => {
    if (upper.length > 0) shapes.push(pen.between(upper, lower));
    upper = [];
    lower = [];
  };
  for (let i = 0; i + SLICES_A_STEP < lost.length; i += SLICES_A_STEP) {
    const [from, to] = [i, i + SLICES_A_STEP].map((at) => (tMs[at] ?? 0) / 1000) as [
      number,
      number,
    ];
    const perSec = ((lost[i + SLICES_A_STEP] ?? 0) - (lost[i] ?? 0)) / (to - from);
    if (perSec <= 0) {
      close();
      continue;
    }
    const came = [from, to].map((at) => rate.at(at * 1000)) as [number, number];
    const served = (came[0] + came[1]) / 2 - perSec;
    for (const [k, at] of [from, to].entries()) {
      const top = came[k] ?? 0;
      upper.push(pen.point(at, top));
      lower.push(pen.point(at, Math.min(top, served)));
    }
  }
  close();
  return shapes.join('');
}

export function stripScene(recording: Recording): StripScene {
  const { tMs, columns } = recording.series;
  const { durationMs } = recording.request;
  const tracks = tracksOf(recording);
  const rate = tracks.level('traffic', 'ratePerSec');
  const work = tracks.level('work', 'meanSec');
  const column = (name: string): Float64Array => columns[name] ?? new Float64Array(0);
  const rows = contestants.map((era) => ({
    era,
    // By Little's law a slot serves one order in the mean time of its work.
    capacity: column(`${era.id}.capacity`).map((slots, i) => slots / work.at(tMs[i] ?? 0)),
    lost: column(`${era.id}.lost`),
  }));

  // One scale for all, so that heights can be compared.
  const top = Math.max(
    rate.highestUntil(durationMs),
    ...rows.map(({ capacity }) => Math.max(...capacity)),
  );
  const pen = new Pen(durationMs / 1000, top);
  return {
    demand: pen.between(outlineOf(rate, pen), [`0 ${HEIGHT}`, `${WIDTH} ${HEIGHT}`]),
    rows: rows.map(({ era, capacity, lost }) => ({
      era,
      capacity: stepsOf(capacity, tMs, pen),
      lost: lostOf(lost, tMs, rate, pen),
    })),
  };
}
