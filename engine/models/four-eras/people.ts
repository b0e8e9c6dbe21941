// Hours of people's work that a stretch of time costs on each platform: an assumed formula, not a measurement.

import type { Era, FourErasConfig } from '@/engine/models/four-eras/config';

/** A month of 730 hours, as cloud bills count it. */
export const MONTH_MS = 730 * 3_600_000;
const WEEK_MS = 7 * 24 * 3_600_000;

/**
 * Hours from time 0 to `nowMs`: an order and an outage count in full from the moment they happen, upkeep by time,
 * of servers one by one and of a VM group as a whole, deploys by time. What the provider runs (dynos, functions)
 * needs none.
 */
export function hoursOf(
  era: Era,
  config: FourErasConfig,
  nowMs: number,
  meanInstances: number,
): number {
  const months = nowMs / MONTH_MS;
  const deploys = (config.deploysPerWeek * nowMs) / WEEK_MS;
  switch (era) {
    case 'servers':
      return (
        months * meanInstances * config.assumedHoursPerServerMonth +
        deploys * config.assumedHoursPerServerDeploy +
        eventHours(config, nowMs)
      );
    case 'autoscaling':
      return months * config.assumedHoursPerGroupMonth + deploys * config.assumedHoursPerVmDeploy;
    case 'dynos':
    case 'functions':
      return deploys * config.assumedHoursPerPushedDeploy;
  }
}

function eventHours(config: FourErasConfig, nowMs: number): number {
  const hasOrdered = config.orderedServers > 0 && nowMs >= config.orderAtSec * 1000;
  const hasFailed = config.brokenServers > 0 && nowMs >= config.outageAtSec * 1000;
  return (
    (hasOrdered ? config.assumedHoursPerOrder : 0) + (hasFailed ? config.assumedHoursPerOutage : 0)
  );
}

/** Hours of a whole month with the machines that the run begins with: no order and no outage. */
export function monthHoursOf(era: Era, config: FourErasConfig): number {
  const planned = { ...config, orderedServers: 0, brokenServers: 0 };
  return hoursOf(era, planned, MONTH_MS, era === 'servers' ? config.servers : 0);
}
