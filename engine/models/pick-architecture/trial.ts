// One job under one way for a while: the platform's own rules decide who waits, who is lost and what is on meanwhile.

import { type Distribution, Lognormal } from '@/engine/kernel/distributions';
import type { Platform, PlatformStart } from '@/engine/kernel/platform';
import { withPreset } from '@/engine/kernel/preset';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import { DEFAULT_SETTINGS as AUTOSCALING } from '@/engine/models/autoscaling/settings';
import { Dynos } from '@/engine/models/dynos/dynos';
import { DEFAULT_SETTINGS as DYNOS } from '@/engine/models/dynos/settings';
import { Functions } from '@/engine/models/functions/functions';
import { presets as functionsPresets } from '@/engine/models/functions/presets';
import { DEFAULT_SETTINGS as FUNCTIONS } from '@/engine/models/functions/settings';
import { type Card, DAY_MS, placesOf, type Way } from '@/engine/models/pick-architecture/cards';
import { Servers } from '@/engine/models/servers/servers';
import { daily, poisson, steps, type Traffic } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd, type Recorded } from '@/engine/traffic/crowd';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Start times: medians, and the 95th percentile over them, as in the comparison of four ways. */
const START_SEC = { vms: 60, containers: 10, functions: 0.8 } as const;
const START_TAIL = 1.25;
const KEEP_ALIVE_MS = 5 * MINUTE_MS;
/** A steady card is looked at until about so many have come, a day at most. */
const STEADY_REQUESTS = 30_000;
/** Before that it runs for a while that is not counted: until what was kept ready at night would be ready. */
const WARM_UP = { mostMs: KEEP_ALIVE_MS, requests: 10_000 } as const;
/** Rare alarms are looked at for so many days. */
const EVEN_DAYS = 7;

/** AWS Lambda's documented limits on growth and on requests per second. Other providers differ. */
const LAMBDA = withPreset(FUNCTIONS, functionsPresets, 'aws-lambda');

/** What a while of one job under one way came to. */
export interface Trial {
  readonly durationMs: number;
  readonly requests: number;
  readonly dropped: number;
  readonly cold: number;
  readonly p95Ms: number;
  /** Until the last was done. */
  readonly lastMs: number;
  /** Machine-milliseconds that were on, and those in which functions started or worked. */
  readonly onMs: number;
  readonly busyMs: number;
}

export const workOf = ({ workSec, workTail }: Pick<Card, 'workSec' | 'workTail'>): Distribution =>
  new Lognormal(1_000 * workSec, 1_000 * workSec * workTail);

const startOf = (way: keyof typeof START_SEC): Distribution =>
  new Lognormal(1_000 * START_SEC[way], 1_000 * START_SEC[way] * START_TAIL);

/** Who comes, and for how long it is looked at. */
function trafficOf({ coming, promiseSec }: Card): {
  readonly traffic: Traffic | Recorded;
  readonly durationMs: number;
  /** Left out of what is counted; 0 where it is not said. */
  readonly warmupMs?: number;
} {
  switch (coming.kind) {
    case 'at-once':
      return {
        traffic: { timesMs: new Float64Array(coming.count) },
        durationMs: 3_000 * promiseSec,
      };
    case 'hour': {
      const perSec = coming.count / 3_600;
      const [fromMs, toMs] = [10 * MINUTE_MS, 10 * MINUTE_MS + HOUR_MS];
      const traffic = steps([
        { atMs: fromMs, ratePerSec: perSec },
        { atMs: toMs, ratePerSec: 0 },
      ]);
      return { traffic, durationMs: 80 * MINUTE_MS };
    }
    case 'daily': {
      const { peakHour, peakToMean, count } = coming;
      const meanPerSec = count / (DAY_MS / 1_000);
      return { traffic: daily({ meanPerSec, peakToMean, peakHour }), durationMs: DAY_MS };
    }
    case 'even':
      return { traffic: poisson(coming.count / (DAY_MS / 1_000)), durationMs: EVEN_DAYS * DAY_MS };
    case 'steady': {
      const { perSec } = coming;
      const msFor = (requests: number): number => (1_000 * requests) / perSec;
      const warmupMs = Math.min(WARM_UP.mostMs, msFor(WARM_UP.requests));
      const countedMs = Math.min(DAY_MS, msFor(STEADY_REQUESTS));
      return { traffic: poisson(perSec), durationMs: warmupMs + countedMs, warmupMs };
    }
    case 'unknown':
      throw new RangeError('nobody has said how often the requests come: there is nothing to run');
  }
}

function platformOf(way: Way, card: Card, start: PlatformStart): Platform {
  const places = placesOf(card);
  // Only what comes at once and is not called can wait for more machines; all others have a fixed number.
  const grows = card.coming.kind === 'hour';
  // A job's machines are started for it.
  const ready = (machines: number): number => (card.ends ? 0 : machines);
  switch (way) {
    case 'own':
      return new Servers(
        {
          servers: 1,
          slotsPerServer: places.own,
          queueLimit: card.isCalled ? 200 : Number.POSITIVE_INFINITY,
          maxWaitMs: Number.POSITIVE_INFINITY,
          orders: [],
          outages: [],
        },
        start,
      );
    case 'vms':
      return new Autoscaling(
        {
          ...AUTOSCALING,
          minInstances: card.vms,
          maxInstances: grows ? 80 : card.vms,
          initialInstances: ready(card.vms),
          slotsPerInstance: places.vms,
          queueLimit: card.isCalled ? 200 : Number.POSITIVE_INFINITY,
          boot: startOf('vms'),
          target: 0.6,
        },
        start,
      );
    case 'containers':
      return new Dynos(
        {
          ...DYNOS,
          minDynos: card.containers,
          maxDynos: grows ? 100 : card.containers,
          initialDynos: ready(card.containers),
          slotsPerDyno: places.containers,
          queueLimit: card.isCalled ? 200 : Number.POSITIVE_INFINITY,
          start: startOf('containers'),
          // Nobody waits at a router for a report or a picture.
          timeoutMs: card.isCalled ? DYNOS.timeoutMs : Number.POSITIVE_INFINITY,
          targetP95Ms: grows ? 500 * card.promiseSec : Number.POSITIVE_INFINITY,
        },
        start,
      );
    case 'functions':
      return new Functions(
        { ...LAMBDA, coldStart: startOf('functions'), keepAliveMs: KEEP_ALIVE_MS },
        start,
      );
  }
}

function runTrial(way: Way, card: Card, seed: number): Trial {
  const { traffic, durationMs: untilMs, warmupMs = 0 } = trafficOf(card);
  const platform = platformOf(way, card, { seed, warmupMs });
  const comparison = new Comparison(new Crowd(traffic, workOf(card), seed), [platform]);
  comparison.advanceTo(untilMs);
  const { counts, latency, instances, busy } = platform.tally;
  const { latencySec } = platform.result(untilMs);
  const durationMs = untilMs - warmupMs;
  return {
    durationMs,
    requests: counts.requests,
    dropped: counts.rejected + counts.timedOut,
    cold: counts.coldStarts,
    p95Ms: latency.quantile(0.95) ?? Number.POSITIVE_INFINITY,
    lastMs: 1_000 * (latencySec.max ?? Number.POSITIVE_INFINITY),
    onMs: (instances.mean(untilMs) ?? 0) * durationMs,
    busyMs: (busy.mean(untilMs) ?? 0) * durationMs,
  };
}

const known = new Map<string, Trial>();
const MOST_KNOWN = 400;

/** The same job, way and seed give the same while: what has been run is kept for when a knob is turned. */
export function trial(way: Way, card: Card, seed: number): Trial {
  const key = JSON.stringify([way, card, seed]);
  const before = known.get(key);
  if (before) return before;
  const made = runTrial(way, card, seed);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);
  return made;
}
