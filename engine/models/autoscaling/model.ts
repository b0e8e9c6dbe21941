// A VM group under traffic made by knobs.

import type { Model } from '@/engine/kernel/contract';
import { Lognormal } from '@/engine/kernel/distributions';
import { checkOrder } from '@/engine/kernel/run';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import {
  type AutoscalingConfig,
  assumptions,
  BOOT_TAIL,
  params,
} from '@/engine/models/autoscaling/config';
import { scenarios } from '@/engine/models/autoscaling/scenarios';
import { DEFAULT_SETTINGS } from '@/engine/models/autoscaling/settings';
import { platformModel } from '@/engine/traffic/platform-model';

export const autoscaling: Model = platformModel<AutoscalingConfig>({
  id: 'autoscaling',
  params,
  scenarios,
  assumptions,
  platformOf(config, seed) {
    checkOrder(config, 'minInstances', 'maxInstances');
    const bootMs = config.bootSec * 1000;
    return new Autoscaling(
      {
        ...DEFAULT_SETTINGS,
        minInstances: config.minInstances,
        maxInstances: config.maxInstances,
        initialInstances: config.initialInstances,
        slotsPerInstance: config.slotsPerInstance,
        queueLimit: config.queueLimit,
        boot: new Lognormal(bootMs, bootMs * BOOT_TAIL),
        warmupMs: config.warmupSec * 1000,
        targetUtilization: config.targetUtilization,
        periodMs: config.periodSec * 1000,
        scaleInCooldownMs: config.scaleInCooldownSec * 1000,
      },
      { seed, warmupMs: 0 },
    );
  },
});
