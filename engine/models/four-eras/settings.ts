// From knobs to the four platforms.

import { type Distribution, Lognormal } from '@/engine/kernel/distributions';
import { withPreset } from '@/engine/kernel/preset';
import { checkOrder } from '@/engine/kernel/run';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import { DEFAULT_SETTINGS as AUTOSCALING } from '@/engine/models/autoscaling/settings';
import { Dynos } from '@/engine/models/dynos/dynos';
import { DEFAULT_SETTINGS as DYNOS } from '@/engine/models/dynos/settings';
import type { Era, FourErasConfig } from '@/engine/models/four-eras/config';
import { Functions } from '@/engine/models/functions/functions';
import { presets as functionsPresets } from '@/engine/models/functions/presets';
import { DEFAULT_SETTINGS as FUNCTIONS } from '@/engine/models/functions/settings';
import { Servers } from '@/engine/models/servers/servers';

/** Spread of the start times of machines, dynos and functions: 95th percentile over the median. */
const START_TAIL = 1.25;

/** AWS Lambda's documented limits on growth and on requests per second. Other providers differ. */
const LAMBDA = withPreset(FUNCTIONS, functionsPresets, 'aws-lambda');

/** By the way in which each is run. */
export interface Platforms {
  readonly servers: Servers;
  readonly autoscaling: Autoscaling;
  readonly dynos: Dynos;
  readonly functions: Functions;
}

export type EraPlatform = Platforms[Era];

/** Throws a NotAllowed when settings contradict each other. */
export function platformsOf(config: FourErasConfig, seed: number): Platforms {
  checkOrder(config, 'vmMin', 'vmMax');
  checkOrder(config, 'dynoMin', 'dynoMax');
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
        maxInstances: config.vmMax,
        initialInstances: config.vmStart,
        slotsPerInstance: config.vmSlots,
        queueLimit: config.vmQueue,
        boot: startTime(config.vmBootSec),
        target: config.vmTarget,
        periodMs: config.vmPeriodSec * 1000,
        scaleInCooldownMs: config.vmCooldownSec * 1000,
      },
      start,
    ),
    dynos: new Dynos(
      {
        ...DYNOS,
        minDynos: config.dynoMin,
        maxDynos: config.dynoMax,
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
        ...LAMBDA,
        coldStart: startTime(config.coldStartSec),
        keepAliveMs: config.keepAliveSec * 1000,
        maxInstances: config.functionLimit,
      },
      start,
    ),
  };
}

function startTime(medianSec: number): Distribution {
  return new Lognormal(medianSec * 1000, medianSec * START_TAIL * 1000);
}
