// A day that repeats: a rate between a quiet night and a peak hour, with the area under it in closed form.

import { cosineOfTurn, sineOfTurn } from '@/engine/kernel/math';
import { perMs, type RateCurve } from '@/engine/traffic/rate-curve';

const DAY_MS = 86_400_000;

/** The highest peak that `DailyRate` can be asked for, as a multiple of the mean. */
export const MAX_PEAK_TO_MEAN = 10;

/**
 * A day that repeats: rate(t) = peak x ((1 - w) c^m + w c^(m+1)), where c = (1 + cos a) / 2 and a is the
 * time from the peak hour, a day being one turn. The powers make the hump narrower: m and w are chosen so
 * that the mean of the curve is the given share of its peak. Up to twice the mean it is a plain sine on
 * a constant. Powers of c are sums of cosines, so the area under the curve has a closed form.
 */
export class DailyRate implements RateCurve {
  private readonly meanPerMs: number;
  private readonly peakAtMs: number;
  /** rate / mean = 1 + sum over k of wave[k - 1] cos(k a). */
  private readonly wave: Float64Array;

  constructor(day: {
    readonly meanPerSec: number;
    readonly peakToMean: number;
    readonly peakHour: number;
  }) {
    this.meanPerMs = perMs(day.meanPerSec);
    this.peakAtMs = (day.peakHour / 24) * DAY_MS;
    this.wave = waveOf(day.peakToMean);
  }

  after(fromMs: number, count: number): number {
    if (this.meanPerMs === 0) return Infinity;
    // A whole day brings a known count; what is left lies within the day that follows.
    const perDay = this.meanPerMs * DAY_MS;
    const days = Math.floor(count / perDay);
    const startMs = fromMs + days * DAY_MS;
    // At a rate next to nothing, the days until somebody comes are more than a number can count.
    if (startMs === Infinity) return Infinity;
    const left = count - days * perDay;
    const before = this.areaTo(startMs);
    let lowMs = startMs;
    let highMs = startMs + DAY_MS;
    let tMs = startMs + Math.min(DAY_MS / 2, left / Math.max(this.rateAt(startMs), 1e-300));
    // Newton's steps, kept between bounds that close in: the area never falls.
    for (let round = 0; round < 100; round += 1) {
      const miss = this.areaTo(tMs) - before - left;
      if (miss > 0) highMs = tMs;
      else lowMs = tMs;
      const stepped = tMs - miss / this.rateAt(tMs);
      const nextMs = stepped > lowMs && stepped < highMs ? stepped : (lowMs + highMs) / 2;
      if (Math.abs(nextMs - tMs) <= 1e-7 || nextMs === tMs) return Math.max(nextMs, fromMs);
      tMs = nextMs;
    }
    return tMs;
  }

  countBetween(fromMs: number, toMs: number): number {
    return this.areaTo(toMs) - this.areaTo(fromMs);
  }

  /** Requests per ms. */
  private rateAt(tMs: number): number {
    const turn = (tMs - this.peakAtMs) / DAY_MS;
    let sum = 1;
    for (let k = 1; k <= this.wave.length; k += 1) {
      sum += (this.wave[k - 1] as number) * cosineOfTurn(k * turn);
    }
    return this.meanPerMs * Math.max(0, sum);
  }

  /** Expected requests from the peak of the first day, negative before it. */
  private areaTo(tMs: number): number {
    const turn = (tMs - this.peakAtMs) / DAY_MS;
    let waves = 0;
    for (let k = 1; k <= this.wave.length; k += 1) {
      waves += ((this.wave[k - 1] as number) * sineOfTurn(k * turn)) / k;
    }
    return this.meanPerMs * (tMs - this.peakAtMs + (waves * DAY_MS) / TURN);
  }
}

/** One turn in radians. */
const TURN = 6.283185307179586;

/** Mean of c^power over a turn: (2m choose m) / 4^m. */
function meanOfPower(power: number): number {
  let mean = 1;
  for (let i = 1; i <= power; i += 1) mean *= (2 * i - 1) / (2 * i);
  return mean;
}

function waveOf(peakToMean: number): Float64Array {
  const share = 1 / peakToMean;
  let power = 0;
  while (meanOfPower(power + 1) > share) power += 1;
  const narrow = (meanOfPower(power) - share) / (meanOfPower(power) - meanOfPower(power + 1));
  const wave = new Float64Array(power + 1);
  for (const [weight, exponent] of [
    [1 - narrow, power],
    [narrow, power + 1],
  ] as const) {
    // c^m = mean + 2 sum over k of (2m choose m - k) / 4^m cos(k a).
    let coefficient = 2 * meanOfPower(exponent);
    for (let k = 1; k <= exponent; k += 1) {
      coefficient *= (exponent - k + 1) / (exponent + k);
      wave[k - 1] = (wave[k - 1] as number) + weight * peakToMean * coefficient;
    }
  }
  return wave;
}
