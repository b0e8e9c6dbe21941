// `npm run sample-trace`: writes the small trace that the project ships, made to look like a real one.

import { writeFileSync } from 'node:fs';
import { Lognormal } from '@/engine/kernel/distributions';
import { exp, ln } from '@/engine/kernel/math';
import { Stream } from '@/engine/kernel/random';
import { Arrivals, poisson } from '@/engine/traffic/arrivals';

const FUNCTIONS = 50;
const MINUTES = 480;
const SEED = 2019;

/*
 * Published figures of 500 functions over eight hours of the Azure Functions trace of 2019: invocations
 * of a function per hour at six percentiles, the share of functions on a timer, and how much the minutes
 * of the others vary. See public/traffic/PROVENANCE.md.
 */
const PER_HOUR = [
  { share: 0, perHour: 0.125 },
  { share: 0.25, perHour: 1 },
  { share: 0.5, perHour: 6 },
  { share: 0.75, perHour: 22 },
  { share: 0.9, perHour: 120 },
  { share: 0.95, perHour: 716 },
  { share: 0.99, perHour: 7_405 },
  { share: 1, perHour: 60_000 },
];
const TIMER_SHARE = 0.49;
const TIMER_MINUTES = [1, 5, 15, 60];
/** Rate of a minute over the mean rate: lognormal with this 95th percentile over the median. */
const MINUTE_TAIL = 3;

/** Straight lines between the percentiles, in logarithms. */
function perHourAt(share: number): number {
  const above = PER_HOUR.findIndex((point) => point.share >= share);
  const to = PER_HOUR[above];
  const from = PER_HOUR[above - 1] ?? to;
  if (from === undefined || to === undefined)
    throw new RangeError(`share: ${share} is not a share`);
  if (to === from) return to.perHour;
  const part = (share - from.share) / (to.share - from.share);
  return exp(ln(from.perHour) + part * (ln(to.perHour) - ln(from.perHour)));
}

/** The timer whose period is nearest to a rate. */
function timerCounts(perHour: number, phase: number): number[] {
  const distance = (period: number): number => Math.abs(ln(60 / period / perHour));
  const period = TIMER_MINUTES.reduce((best, next) =>
    distance(next) < distance(best) ? next : best,
  );
  const first = Math.floor(phase * period);
  return Array.from({ length: MINUTES }, (_, minute) => (minute % period === first ? 1 : 0));
}

/** Poisson around a rate that changes from minute to minute. */
function burstyCounts(perHour: number, seed: number): number[] {
  const swings = new Lognormal(1, MINUTE_TAIL);
  const stream = new Stream(seed, 'work');
  const arrivals = new Arrivals(poisson(1), seed);
  let doneSec = 0;
  return Array.from({ length: MINUTES }, () => {
    doneSec += ((perHour / 60) * swings.sample(stream)) / swings.mean;
    let count = 0;
    for (; arrivals.nextMs <= doneSec * 1000; arrivals.advance()) count += 1;
    return count;
  });
}

export function sampleTrace(): string {
  const chance = new Stream(SEED, 'arrivals');
  const rows = Array.from({ length: FUNCTIONS }, (_, i) => {
    const perHour = perHourAt((i + 0.5) / FUNCTIONS);
    // A timer fires at most once a minute; the faster functions are driven by people and queues.
    const isTimer = perHour <= 60 && chance.uniform() < TIMER_SHARE / 0.85;
    const counts = isTimer
      ? timerCounts(perHour, chance.uniform())
      : burstyCounts(perHour, SEED + 1 + i);
    return [`f${i + 1}`, isTimer ? 'timer' : 'other', ...counts].join(',');
  });
  const head = ['function', 'trigger', ...Array.from({ length: MINUTES }, (_, i) => i)].join(',');
  return `${[head, ...rows].join('\n')}\n`;
}

const file = new URL('../public/traffic/azure-like.csv', import.meta.url);
if (process.argv[1]?.endsWith('sample-trace.ts')) writeFileSync(file, sampleTrace());
