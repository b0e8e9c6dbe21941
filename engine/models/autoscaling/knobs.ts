// The knobs in the units and shapes that the rules use.

import { Constant, Exponential, Lognormal } from '@/engine/kernel/distributions';
import { type AutoscalingConfig, BOOT_TAIL, STEPS } from '@/engine/models/autoscaling/config';
import { ROUNDING } from '@/engine/models/autoscaling/rule';
import { type AutoscalingSettings, DEFAULT_SETTINGS } from '@/engine/models/autoscaling/settings';
import { rateKnotsOf } from '@/engine/traffic/from-knobs';
import type { Laws } from '@/engine/traffic/platform-run';
import { PiecewiseLinearRate } from '@/engine/traffic/rate-curve';

export const laws: Laws<AutoscalingConfig> = {
  trafficOf: (config) => ({
    gap: config.chance === 'on' ? new Exponential(1) : new Constant(1),
    rate: new PiecewiseLinearRate(rateKnotsOf(config)),
  }),
  workOf: ({ chance, workSec }) =>
    chance === 'on' ? new Exponential(workSec * 1000) : new Constant(workSec * 1000),
};

/** What a full machine takes in a second, in the unit of the metric. */
const fullOf = ({ metric, slotsPerInstance, workSec }: AutoscalingConfig): number =>
  metric === 'cpu' ? 1 : slotsPerInstance / workSec;

/** A share of the slots is, of requests, that share of what a full machine takes. */
function ruleOf(
  config: AutoscalingConfig,
): Pick<AutoscalingSettings, 'metric' | 'target' | 'steps'> {
  const { metric, policy } = config;
  const full = fullOf(config);
  const target = config.target * full;
  if (policy === 'target') return { metric, target, steps: null };
  const table = STEPS.map(({ from, by }) => ({ from: from * full, by }));
  const thresholds = { outThreshold: target, inThreshold: target };
  return {
    metric,
    target,
    steps: { ...thresholds, out: table, in: table, unit: 'share', minAdjustment: 0 },
  };
}

export function settingsOf(config: AutoscalingConfig): AutoscalingSettings {
  const bootMs = config.bootSec * 1000;
  return {
    ...DEFAULT_SETTINGS,
    minInstances: config.minInstances,
    maxInstances: config.maxInstances,
    initialInstances: config.initialInstances,
    slotsPerInstance: config.slotsPerInstance,
    queueLimit: config.queueLimit,
    boot: config.chance === 'on' ? new Lognormal(bootMs, bootMs * BOOT_TAIL) : new Constant(bootMs),
    warmupMs: config.warmupSec * 1000,
    ...ruleOf(config),
    periodMs: config.periodSec * 1000,
    scaleOutPeriods: config.alarmPeriods,
    scaleInPeriods: config.lowReadings,
    scaleInCooldownMs: config.scaleInCooldownSec * 1000,
  };
}

/** So many machines keep the highest rate at the target. */
export function wantedAtPeak(config: AutoscalingConfig): number {
  const { ratePerSec, peakFactor, workSec, slotsPerInstance, target } = config;
  const exact = (ratePerSec * peakFactor * workSec) / (slotsPerInstance * target);
  return Math.ceil(exact * (1 - ROUNDING));
}
