// A VM group under traffic made by knobs.

import type { Model } from '@/engine/kernel/contract';
import { Lognormal } from '@/engine/kernel/distributions';
import { checkOrder } from '@/engine/kernel/run';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import {
  type AutoscalingConfig,
  BOOT_TAIL,
  declaration,
  STEPS,
} from '@/engine/models/autoscaling/config';
import { type AutoscalingSettings, DEFAULT_SETTINGS } from '@/engine/models/autoscaling/settings';
import { workOf } from '@/engine/traffic/from-knobs';
import { platformModel } from '@/engine/traffic/platform-model';

/** A full machine takes slots / mean work requests a second: a share of the slots is that share of them. */
function ruleOf(
  config: AutoscalingConfig,
): Pick<AutoscalingSettings, 'metric' | 'target' | 'steps'> {
  const { metric, policy, targetUtilization, slotsPerInstance } = config;
  const full = metric === 'cpu' ? 1 : (slotsPerInstance * 1000) / workOf(config).mean;
  const target = targetUtilization * full;
  if (policy === 'target') return { metric, target, steps: null };
  const table = STEPS.map(({ from, by }) => ({ from: from * full, by }));
  const thresholds = { outThreshold: target, inThreshold: target };
  return {
    metric,
    target,
    steps: { ...thresholds, out: table, in: table, unit: 'share', minAdjustment: 0 },
  };
}

export const autoscaling: Model = platformModel<AutoscalingConfig>({
  ...declaration,
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
        ...ruleOf(config),
        periodMs: config.periodSec * 1000,
        scaleOutPeriods: config.alarmPeriods,
        scaleInPeriods: config.lowReadings,
        scaleInCooldownMs: config.scaleInCooldownSec * 1000,
      },
      { seed, warmupMs: 0 },
    );
  },
});
