// From knobs to the traffic, the four platforms and the law of the work.

import { Constant, type Distribution, Exponential, Lognormal } from '@/engine/kernel/distributions';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import { DEFAULT_SETTINGS as AUTOSCALING } from '@/engine/models/autoscaling/settings';
import { Dynos } from '@/engine/models/dynos/dynos';
import { DEFAULT_SETTINGS as DYNOS } from '@/engine/models/dynos/settings';
import { type Era, type FourErasConfig, MAX_PEAK_PER_SEC } from '@/engine/models/four-eras/config';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS as FUNCTIONS } from '@/engine/models/functions/settings';
import { Servers } from '@/engine/models/servers/servers';
import type { Traffic } from '@/engine/traffic/arrivals';
import { PiecewiseLinearRate } from '@/engine/traffic/rate-curve';

/** Spread of the start times of machines, dynos and functions: 95th percentile over the median. */
const START_TAIL = 1.25;

/** AWS Lambda's documented law: 1,000 more environments every 10 s. Other providers differ. */
const SCALE_OUT = { burst: 1_000, perWindow: 1_000, windowMs: 10_000 };

const POISSON_GAP = new Exponential(1);

/** Throws a RangeError when the peak is higher than a run can bear. */
export function trafficOf(config: FourErasConfig): Traffic {
  const { ratePerSec, peakFactor } = config;
  const peakPerSec = ratePerSec * peakFactor;
  if (peakPerSec > MAX_PEAK_PER_SEC) {
    throw new RangeError(
      `peakFactor: ${peakFactor} times ratePerSec ${ratePerSec} is not allowed; ` +
        `a peak of at most ${MAX_PEAK_PER_SEC} requests per second`,
    );
  }
  const startMs = config.peakAtSec * 1000;
  const topMs = startMs + config.riseSec * 1000;
  const downMs = topMs + config.peakForSec * 1000;
  return {
    gap: POISSON_GAP,
    rate: new PiecewiseLinearRate([
      { atMs: startMs, ratePerSec },
      { atMs: topMs, ratePerSec: peakPerSec },
      { atMs: downMs, ratePerSec: peakPerSec },
      { atMs: downMs + config.fallSec * 1000, ratePerSec },
    ]),
  };
}

export function workOf({ workSec, workTail }: FourErasConfig): Distribution {
  return workTail === 1
    ? new Constant(workSec * 1000)
    : new Lognormal(workSec * 1000, workSec * workTail * 1000);
}

export type EraPlatform = Servers | Autoscaling | Dynos | Functions;

export function platformsOf(config: FourErasConfig, seed: number): Record<Era, EraPlatform> {
  const start = { seed, warmupMs: 0 };
  return {
    servers: new Servers(
      {
        servers: config.servers,
        slotsPerServer: config.serverSlots,
        queueLimit: config.serverQueue,
        maxWaitMs: Infinity,
        orders: [
          {
            atMs: config.orderAtSec * 1000,
            leadMs: config.leadSec * 1000,
            servers: config.orderedServers,
          },
        ],
        outages: [
          {
            atMs: config.outageAtSec * 1000,
            forMs: config.outageForSec * 1000,
            servers: config.brokenServers,
          },
        ],
      },
      start,
    ),
    autoscaling: new Autoscaling(
      {
        ...AUTOSCALING,
        minInstances: config.vmMin,
        maxInstances: Math.max(config.vmMin, config.vmMax),
        initialInstances: config.vmStart,
        slotsPerInstance: config.vmSlots,
        queueLimit: config.vmQueue,
        boot: startTime(config.vmBootSec),
        targetUtilization: config.vmTarget,
        periodMs: config.vmPeriodSec * 1000,
        scaleInCooldownMs: config.vmCooldownSec * 1000,
      },
      start,
    ),
    dynos: new Dynos(
      {
        ...DYNOS,
        minDynos: config.dynoMin,
        maxDynos: Math.max(config.dynoMin, config.dynoMax),
        initialDynos: config.dynoStart,
        slotsPerDyno: config.dynoSlots,
        queueLimit: config.dynoQueue,
        start: startTime(config.dynoBootSec),
        targetP95Ms: config.dynoTargetSec * 1000,
        sleepAfterMs: config.dynoSleepSec === 0 ? Infinity : config.dynoSleepSec * 1000,
      },
      start,
    ),
    functions: new Functions(
      {
        ...FUNCTIONS,
        coldStart: startTime(config.coldStartSec),
        keepAliveMs: config.keepAliveSec * 1000,
        maxInstances: config.functionLimit,
        scaleOut: SCALE_OUT,
      },
      start,
    ),
  };
}

function startTime(medianSec: number): Distribution {
  return new Lognormal(medianSec * 1000, medianSec * START_TAIL * 1000);
}
