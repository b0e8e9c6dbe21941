// App instances under traffic made by knobs.

import type { Model } from '@/engine/kernel/contract';
import { Lognormal } from '@/engine/kernel/distributions';
import { checkOrder } from '@/engine/kernel/run';
import { type DynosConfig, declaration, START_TAIL } from '@/engine/models/dynos/config';
import { Dynos } from '@/engine/models/dynos/dynos';
import { DEFAULT_SETTINGS } from '@/engine/models/dynos/settings';
import { platformModel } from '@/engine/traffic/platform-model';

/** A knob at 0 switches off what it limits. */
const orNever = (sec: number): number => (sec === 0 ? Infinity : sec * 1000);

export const dynos: Model = platformModel<DynosConfig>({
  ...declaration,
  platformOf(config, seed) {
    checkOrder(config, 'minDynos', 'maxDynos');
    const startMs = config.startSec * 1000;
    return new Dynos(
      {
        ...DEFAULT_SETTINGS,
        minDynos: config.minDynos,
        maxDynos: config.maxDynos,
        initialDynos: config.initialDynos,
        slotsPerDyno: config.slotsPerDyno,
        routing: config.routing,
        queueLimit: config.queueLimit,
        start: new Lognormal(startMs, startMs * START_TAIL),
        timeoutMs: config.timeoutSec * 1000,
        targetP95Ms: orNever(config.targetP95Sec),
        calmShare: config.calmShare,
        calmPeriods: config.calmPeriods,
        sleepAfterMs: orNever(config.sleepAfterSec),
      },
      { seed, warmupMs: 0 },
    );
  },
});
