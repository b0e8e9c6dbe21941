// A recording of four-eras as four small pictures in orders per second: what came, what could be served, what was lost.

import type { Recording } from '@/player/types';
import { contestants } from '../eras';

/** Size of every row's picture; it is stretched to the room there is. */
export const WIDTH = 300;
export const HEIGHT = 40;
/** Free space above the highest value, so that a line there is not cut. */
const AIR = 2;

/** Standard normal quantile of 0.95: the work's 95th percentile lies so many sigmas above its median. */
const Z95 = 1.6448536269514722;

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

type Config = Recording['request']['config'];

/** Orders per second at `tSec`: the rate that the arrivals are drawn around (a trapezoid). */
export function rateAt(config: Config, tSec: number): number {
  const of = (name: string): number => Number(config[name]);
  const base = of('ratePerSec');
  const climbed = (tSec - of('peakAtSec')) / of('riseSec');
  const fallen =
    (tSec - of('peakAtSec') - of('riseSec') - of('peakForSec')) / Math.max(1e-9, of('fallSec'));
  const share = Math.min(1, Math.max(0, climbed)) - Math.min(1, Math.max(0, fallen));
  return base * (1 + (of('peakFactor') - 1) * share);
}

/** Moments in seconds at which the rate has a corner, from start to end. */
function cornersOf(config: Config, durationSec: number): number[] {
  let tSec = 0;
  const inner = ['peakAtSec', 'riseSec', 'peakForSec', 'fallSec'].map((name) => {
    tSec += Number(config[name]);
    return tSec;
  });
  return [0, ...inner, durationSec].filter((one) => one <= durationSec);
}

/** Mean of the lognormal work in seconds: a slot serves one order in that time on average. */
export function meanWorkSec(config: Config): number {
  const sigma = Math.log(Number(config.workTail)) / Z95;
  return Number(config.workSec) * Math.exp(sigma ** 2 / 2);
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

/** What was lost per second, taken off the top of what came. */
function lostOf(lost: Float64Array, tMs: Float64Array, config: Config, pen: Pen): string {
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
    const came = [from, to].map((at) => rateAt(config, at)) as [number, number];
    const served = (came[0] + came[1]) / 2 - perSec;
    for (const [k, at] of [from, to].entries()) {
      const rate = came[k] ?? 0;
      upper.push(`${pen.x(at)} ${pen.y(rate)}`);
      lower.push(`${pen.x(at)} ${pen.y(Math.min(rate, served))}`);
    }
  }
  close();
  return shapes.join('');
}

export function stripScene({ request: { config, durationMs }, series }: Recording): StripScene {
  const { tMs, columns } = series;
  const perSlot = 1 / meanWorkSec(config);
  const column = (name: string): Float64Array => columns[name] ?? new Float64Array(0);
  const rows = contestants.map((era) => ({
    era,
    capacity: column(`${era.id}.capacity`).map((slots) => slots * perSlot),
    lost: column(`${era.id}.lost`),
  }));

  const durationSec = durationMs / 1000;
  const corners = cornersOf(config, durationSec);
  const rates = corners.map((tSec) => rateAt(config, tSec));
  // One scale for all, so that heights can be compared.
  const top = Math.max(...rates, ...rows.map(({ capacity }) => Math.max(...capacity)));
  const pen = new Pen(durationSec, top);
  const outline = corners.map((tSec, i) => `${pen.x(tSec)} ${pen.y(rates[i] ?? 0)}`);
  return {
    demand: pen.between(outline, [`0 ${HEIGHT}`, `${WIDTH} ${HEIGHT}`]),
    rows: rows.map(({ era, capacity, lost }) => ({
      era,
      capacity: stepsOf(capacity, tMs, pen),
      lost: lostOf(lost, tMs, config, pen),
    })),
  };
}
