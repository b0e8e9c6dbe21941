// The knobs in the units and shapes that the rules use.

import { Distribution, Exponential, Lognormal } from '@/engine/kernel/distributions';
import { ln } from '@/engine/kernel/math';
import { type DynosConfig, MOST_DYNOS, SLOW_SEC, START_TAIL } from '@/engine/models/dynos/config';
import { DEFAULT_SETTINGS, type DynosSettings } from '@/engine/models/dynos/settings';
import { poisson } from '@/engine/traffic/arrivals';
import type { Laws } from '@/engine/traffic/platform-run';

/**
 * Exponential work, but a share of the requests takes one long time instead. The highest numbers stand for those,
 * so that they are the same requests however long the others take; longer than they are a few others may be.
 */
class SometimesSlow extends Distribution {
  readonly mean: number;

  constructor(
    private readonly usualMs: number,
    private readonly share: number,
    private readonly slowMs: number,
  ) {
    super();
    this.mean = (1 - share) * usualMs + share * slowMs;
  }

  quantile(u: number): number {
    const isSlow = u >= 1 - this.share;
    return isSlow ? this.slowMs : -this.usualMs * ln(1 - u / (1 - this.share));
  }
}

export const laws: Laws<DynosConfig> = {
  trafficOf: ({ ratePerSec }) => poisson(ratePerSec),
  workOf: ({ workSec, slowShare }) =>
    slowShare === 0
      ? new Exponential(workSec * 1000)
      : new SometimesSlow(workSec * 1000, slowShare, SLOW_SEC * 1000),
};

export function settingsOf(config: DynosConfig): DynosSettings {
  const startMs = config.startSec * 1000;
  return {
    ...DEFAULT_SETTINGS,
    minDynos: config.dynos,
    maxDynos: MOST_DYNOS,
    initialDynos: config.dynos,
    routing: config.routing,
    start: new Lognormal(startMs, startMs * START_TAIL),
    timeoutMs: config.timeoutSec * 1000,
    // The number follows the learner alone.
    targetP95Ms: Infinity,
    sleepAfterMs: config.sleepAfterMin === 0 ? Infinity : config.sleepAfterMin * 60_000,
  };
}
