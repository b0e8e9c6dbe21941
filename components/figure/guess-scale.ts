// How a number is guessed: the range of the line, the places on it, and the guesses that stand ready as chips.

import { formatRound } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import type { MetricSpec } from '@/player/types';
import { type Measuring, sayMetric, specOf, WORKDAY_MS } from './quantities';

/** Values are in the metric's own unit, places run from 0 to `max` in steps of `step`. */
export interface GuessScale {
  readonly max: number;
  readonly step: number;
  valueOf(place: number): number;
  placeOf(value: number): number;
  /** The smallest difference that can be guessed around a place, as values. */
  finestAt(place: number): number;
  /** Values named under the line, from left to right, and their words. */
  readonly ticks: readonly GuessTick[];
  readonly chips: readonly GuessTick[];
}

interface GuessTick {
  readonly value: number;
  readonly text: string;
  /** Words beside the number: "one in ten". */
  readonly words?: string | undefined;
}

interface Range {
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
  readonly chips: readonly number[];
  valueOf(place: number): number;
  placeOf(value: number): number;
}

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** Steps of one size. */
function even(max: number, step: number, unitSize: number, chips: readonly number[]): Range {
  return {
    max,
    step,
    ticks: QUARTERS.map((share) => share * max * unitSize),
    chips: chips.map((place) => place * unitSize),
    valueOf: (place) => place * unitSize,
    placeOf: (value) => value / unitSize,
  };
}

/** From so large a range on, the line goes by factors: a thousand and a million can both be aimed at. */
const LARGE = 10_000;
const STEPS_PER_TENFOLD = 20;
const MOST_TICKS = 5;

function byFactors(max: number): Range {
  const tenfolds = Math.round(Math.log10(max));
  const every = Math.ceil(tenfolds / (MOST_TICKS - 1));
  const powers = Array.from({ length: tenfolds + 1 }, (_, power) => 10 ** power);
  return {
    max: STEPS_PER_TENFOLD * tenfolds,
    step: 1,
    ticks: powers.filter((_, power) => power % every === 0),
    chips: powers.slice(1, -1).slice(-4),
    valueOf: (place) => Number((10 ** (place / STEPS_PER_TENFOLD)).toPrecision(2)),
    placeOf: (value) => STEPS_PER_TENFOLD * Math.log10(Math.max(1, value)),
  };
}

/** So many things at most, and everybody knows it. */
function upTo(most: number): Range {
  const chips = [0.2, 0.4, 0.6, 0.8].map((share) => Math.round(share * most));
  return { ...even(most, 1, 1, chips), ticks: [0, Math.round(most / 2), most] };
}

const LONG_MS = 10_000;
/** What a length of time is read in, where its metric says so. */
const READ_IN_MS = {
  min: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  workday: WORKDAY_MS,
} as const;

/**
 * Shares are guessed in per cent, latencies in seconds, other times in the minutes, hours or days in which they are read,
 * counts as they are; large ones, and so many times, by factors. The range is a round power of ten above the result, so
 * that it does not give the result away, no less than beliefs reach, or what is known to be the most.
 */
function rangeOf(spec: MetricSpec, result: number | null): Range {
  const { kind } = spec;
  if ('most' in spec && spec.most !== undefined) return upTo(spec.most);
  if (kind === 'ratio') return even(100, 1, 0.01, [2, 10, 25, 50, 90]);
  // Twice, ten times and a hundred times are to be aimed at alike.
  if (kind === 'times') {
    return byFactors(10 ** Math.max(4, Math.ceil(Math.log10((result ?? 1) * 2))));
  }
  if (kind === 'latency') {
    const tenfold = Math.max(1, 10 ** Math.ceil(Math.log10((result ?? 1) / LONG_MS)));
    return even(
      10 * tenfold,
      0.1 * tenfold,
      1000,
      [0.1, 0.5, 1, 3, 8].map((sec) => sec * tenfold),
    );
  }
  const unit = kind === 'duration' && spec.in ? READ_IN_MS[spec.in] : 1;
  const least = kind === 'count' ? (spec.reach ?? 20) : 20;
  const needed = Math.max(1, (result ?? unit) / unit) * 2;
  const reach = kind === 'duration' ? (spec.reach ?? 0) : 0;
  const max = needed <= reach ? reach : Math.max(least, 10 ** Math.ceil(Math.log10(needed)));
  if (max >= LARGE && unit === 1) return byFactors(max);
  const step = max / 20 > 1 ? Math.round(max / 100) : 1;
  return even(
    max,
    step,
    unit,
    [0.05, 0.25, 0.5, 0.75].map((share) => share * max),
  );
}

/** `result` is the finished run's, from which nothing but the size of the range is taken. */
export function guessScale(
  sim: Measuring,
  asked: string,
  result: number | null,
  locale: Locale,
): GuessScale {
  const spec = specOf(sim, asked);
  const { kind } = spec;
  const range = rangeOf(spec, result);
  const { shares } = predictMessages[locale];
  const say = (value: number): string =>
    kind === 'count' && value >= LARGE
      ? formatRound(value, locale)
      : sayMetric(sim, asked, value, locale);
  const isShare = kind === 'ratio';
  return {
    max: range.max,
    step: range.step,
    valueOf: range.valueOf,
    placeOf: range.placeOf,
    finestAt: (place) => range.valueOf(place + range.step) - range.valueOf(place),
    ticks: range.ticks.map((value) => ({ value, text: say(value) })),
    chips: range.chips.map((value, index) => ({
      value,
      text: say(value),
      words: isShare ? shares[index] : undefined,
    })),
  };
}

/** Whether a guess is one of the chips, and no other chip is nearer on the line to what happened. */
export function isNearestChip(scale: GuessScale, guess: number, happened: number): boolean {
  const distance = (value: number): number =>
    Math.abs(scale.placeOf(value) - scale.placeOf(happened));
  return (
    scale.chips.some(({ value }) => value === guess) &&
    scale.chips.every(({ value }) => distance(value) >= distance(guess))
  );
}

/** Where on the line a value stands, from 0 to 1; what lies beyond its ends stands at them. */
export const shareOn = (scale: GuessScale, value: number): number =>
  Math.min(1, Math.max(0, scale.placeOf(value) / scale.max));
