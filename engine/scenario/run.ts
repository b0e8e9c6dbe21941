// Runs a scenario from beginning to end: the same customers with the same work on every platform.

import { Refusal } from '@/engine/kernel/refusal';
import type { PlatformResult } from '@/engine/kernel/tally';
import { LineTooLong, LONGEST_LINE } from '@/engine/kernel/waiting-line';
import { MOST_RETRIES, TooManyRetries } from '@/engine/models/functions/retry-queue';
import { autoscalingBase, dynosBase, lawOf, platformOf, trafficOf } from '@/engine/scenario/build';
import type { Scenario, TrafficSpec } from '@/engine/scenario/schema';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

/**
 * Requests, and looks of a controller at its instances, over all platforms of the longest run that is
 * begun: a minute or a few on an ordinary machine.
 */
export const MOST_REQUESTS = 500_000_000;

export interface ScenarioResult {
  readonly seed: number;
  readonly platforms: readonly PlatformResult[];
}

/** Throws a Refusal when the run would need more requests than `MOST_REQUESTS`, or too many wait or try again. */
export function runScenario(scenario: Scenario): ScenarioResult {
  refuseTooMany(scenario, 1);
  const comparison = startScenario(scenario);
  try {
    comparison.advanceTo(scenario.durationSec * 1000);
  } catch (error) {
    throw inWords(error);
  }
  return { seed: scenario.seed ?? 1, platforms: comparison.results() };
}

/** What ends a run that cannot be borne as a Refusal; anything else as it is. */
function inWords(error: unknown): unknown {
  if (error instanceof LineTooLong) {
    return new Refusal(
      `platforms: more than ${LONGEST_LINE} requests would wait at once, which is not allowed; ` +
        'a smaller queueLimit, more capacity, or less traffic',
    );
  }
  if (error instanceof TooManyRetries) {
    return new Refusal(
      `platforms: asynchronous calls would try again more than ${MOST_RETRIES} times, which is not ` +
        'allowed; longer delays, more capacity, or less traffic',
    );
  }
  return error;
}

/** The run at time 0, to be advanced as one likes. */
export function startScenario(scenario: Scenario): Comparison {
  const seed = scenario.seed ?? 1;
  const start = { seed, warmupMs: (scenario.warmupSec ?? 0) * 1000 };
  const crowd = new Crowd(trafficOf(scenario.traffic), lawOf(scenario.work), seed);
  return new Comparison(
    crowd,
    scenario.platforms.map((platform) => platformOf(platform, start)),
  );
}

/** The field that says how many requests come. */
const RATE_FIELD: Readonly<Record<TrafficSpec['kind'], string>> = {
  poisson: 'ratePerSec',
  regular: 'ratePerSec',
  steps: 'steps',
  daily: 'meanPerSec',
  spike: 'peakPerSec',
  replay: 'perMinute',
  arrivals: 'timesSec',
};

/** Requests that are expected to come within the run. */
export function expectedRequests({ traffic, durationSec }: Scenario): number {
  const made = trafficOf(traffic);
  if ('timesMs' in made) return made.timesMs.length;
  return made.rate.countBetween(0, durationSec * 1000);
}

/** Throws a Refusal when so many runs of a scenario would together need more than `MOST_REQUESTS`. */
export function refuseTooMany(scenario: Scenario, runs: number): void {
  refuseTooManyLooks(scenario, runs);
  const requests = expectedRequests(scenario);
  const count = scenario.platforms.length;
  if (requests * count * runs <= MOST_REQUESTS) return;
  throw new Refusal(
    `traffic.${RATE_FIELD[scenario.traffic.kind]}: about ${requests.toPrecision(3)} requests in ` +
      `${scenario.durationSec} s on ${count} platform${count === 1 ? '' : 's'}${times(runs)} would take too ` +
      `long; at most ${MOST_REQUESTS} requests over all platforms${runs === 1 ? '' : ' and seeds'}`,
  );
}

const times = (runs: number): string => (runs === 1 ? '' : `, ${runs} times,`);

/** A group or an app without traffic still costs time: its controller looks at it once a period. */
function refuseTooManyLooks({ platforms, durationSec }: Scenario, runs: number): void {
  let looks = 0;
  for (const [i, platform] of platforms.entries()) {
    if (platform.kind !== 'autoscaling' && platform.kind !== 'dynos') continue;
    const base = platform.kind === 'dynos' ? dynosBase : autoscalingBase;
    const { periodSec = base(platform.preset).periodMs / 1000 } = platform;
    looks += (runs * durationSec) / periodSec;
    if (looks <= MOST_REQUESTS) continue;
    throw new Refusal(
      `platforms[${i}].periodSec: a look every ${periodSec} s for ${durationSec} s${times(runs)} would take ` +
        `too long; at most ${MOST_REQUESTS} looks over all platforms`,
    );
  }
}
