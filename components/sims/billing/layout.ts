// The chart of costs as numbers: lines, ticks, labels and crossings in per cent of the plot, in both languages.

import { params, type Way, ways } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Currency, Curve } from '@/player/billing/types';
import { sayCount, sayRequests, sayTick } from './money';
import {
  axisAround,
  besideLines,
  decadesOf,
  heightAt,
  type LogAxis,
  type Point,
  pointsOf,
  shareOf,
} from './plot';

export const REQUEST_AXIS: LogAxis = { min: params.requests.min, max: params.requests.max };

/** Below these a month costs next to nothing; lines that come from there start at the edge. */
const FLOOR: Readonly<Record<Currency, number>> = { KRW: 100, USD: 0.1 };

export interface Tick {
  /** Per cent from the left, or from the top. */
  readonly at: number;
  readonly label: string;
}

export interface CostLayout {
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly lines: readonly { readonly way: Way; readonly points: readonly Point[] }[];
  readonly names: readonly {
    readonly way: Way;
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly side: 'above' | 'below';
  }[];
  /** Where the cheapest way changes; at most so many are named as stay legible. */
  readonly crossings: readonly Crossing[];
  readonly nowX: number;
  readonly nowText: string;
}

export interface Crossing extends Point {
  readonly way: Way;
  readonly text: string;
  /** By turns to the lower right and the upper left, where rising lines leave room. */
  readonly side: 'above' | 'below';
}

const NAME_X = 2.5;
/** The height of a name in per cent of the plot, on a phone's chart. */
const NAME_GAP = 7;
/** Named crossings stand at least this far apart. */
const CROSSING_GAP = 6;
/** From a crossing to its words, in per cent of the plot, on a phone's chart. */
const CROSSING_AIR = 3;

/** A turn on the chart: there is no room for more words than a counter. */
const sayTurn = (requests: number, locale: Locale): string =>
  locale === 'ko' ? sayRequests(requests, locale) : sayCount(requests, locale);

/** The other side than the last one's, unless its words would lie on those. */
function sideOf(y: number, before: readonly Crossing[]): Crossing['side'] {
  const last = before.at(-1);
  if (last?.side !== 'above') return last ? 'above' : 'below';
  const apart = y + CROSSING_AIR - (last.y - CROSSING_AIR - NAME_GAP);
  return Math.abs(apart) < NAME_GAP ? 'above' : 'below';
}

/** The ways that have a price at every number of requests. */
export const pricedWays = (curve: Curve): readonly Way[] =>
  ways.filter((way) => curve.costs[way].every(Number.isFinite));

export const costAxis = (curve: Curve, currency: Currency): LogAxis =>
  axisAround(
    pricedWays(curve).flatMap((way) => curve.costs[way]),
    FLOOR[currency],
  );

export function layoutOf(
  curve: Curve,
  requests: number,
  currency: Currency,
  locale: Locale,
): CostLayout {
  const t = billingMessages[locale];
  const yAxis = costAxis(curve, currency);
  const lines = pricedWays(curve).map((way) => ({
    way,
    points: pointsOf(curve.requests, curve.costs[way], REQUEST_AXIS, yAxis),
  }));
  const names = besideLines(
    lines.map(({ way, points }) => ({
      way,
      text: t.ways[way],
      x: NAME_X,
      y: heightAt(points, NAME_X),
    })),
    NAME_GAP,
  );
  const crossings: Crossing[] = [];
  for (const { way, from } of curve.spans.slice(1)) {
    const line = lines.find((one) => one.way === way);
    const x = 100 * shareOf(from, REQUEST_AXIS);
    if (!line || x - (crossings.at(-1)?.x ?? Number.NEGATIVE_INFINITY) < CROSSING_GAP) continue;
    const y = heightAt(line.points, x);
    const side = sideOf(y, crossings);
    crossings.push({ way, x, y, text: sayTurn(from, locale), side });
  }
  return {
    xTicks: decadesOf(REQUEST_AXIS).map((value) => ({
      at: 100 * shareOf(value, REQUEST_AXIS),
      label: sayCount(value, locale, 2),
    })),
    yTicks: decadesOf(yAxis).map((value) => ({
      at: 100 * (1 - shareOf(value, yAxis)),
      label: sayTick(value, currency, locale),
    })),
    lines,
    names,
    crossings,
    nowX: 100 * shareOf(requests, REQUEST_AXIS),
    nowText: t.chart.now(sayCount(requests, locale)),
  };
}
