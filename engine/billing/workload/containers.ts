// What a month of the workload uses in containers, on each provider's.

import { aroundAws, aroundOthers } from '@/engine/billing/workload/around';
import type { WorkloadConfig } from '@/engine/billing/workload/config';
import { awsData, refuseData } from '@/engine/billing/workload/data';
import { type Fleet, fleetOf, hoursOf } from '@/engine/billing/workload/fleet';
import type { PlacedUsage } from '@/engine/billing/workload/placed-usage';
import { regionOf } from '@/engine/billing/workload/places';
import { workOf } from '@/engine/billing/workload/sizing';
import { refuseUnfitContainer } from '@/engine/billing/workload/unfit';

const SEC_PER_HOUR = 3_600;

/** vCPU and GB of a container, as its name has them. */
export function taskOf({ task }: WorkloadConfig): {
  readonly vcpu: number;
  readonly memGB: number;
} {
  const [vcpu = 1, memGB = 2] = task.split('-').map(Number);
  return { vcpu, memGB };
}

/** Throws an Unfit for jobs that visitors would wait for. */
export const containerFleet = (config: WorkloadConfig, requests = config.requests): Fleet =>
  fleetOf(config, taskOf(config).vcpu, requests);

/** Throws an Unfit for what containers cannot do. */
export function containerUsages(config: WorkloadConfig): readonly PlacedUsage[] {
  refuseUnfitContainer(config);
  const { containerOn, arch, trigger } = config;
  const { vcpu, memGB } = taskOf(config);
  const fleet = containerFleet(config);
  const region = regionOf(containerOn, config);
  const freeTier = config.freeTier === 'on';
  if (containerOn !== 'fargate') refuseData(config, region);
  const counted = (usage: PlacedUsage['usage']): PlacedUsage => ({ usage, isUncounted: false });
  switch (containerOn) {
    case 'fargate':
      return [
        counted({ svc: 'fargate', region, arch, vcpu, memGB, groups: tasksOf(fleet) }),
        ...awsData(config),
        ...aroundAws(config, { fleet, isBalanced: trigger === 'http' }),
      ];
    case 'cloud-run': {
      const instances = { count: 1, seconds: hoursOf(fleet) * SEC_PER_HOUR };
      return [
        counted({
          svc: 'cloud-run',
          region,
          billing: 'instance',
          vcpu,
          memGiB: memGB,
          instances,
          freeTier,
        }),
        ...aroundOthers(containerOn, config),
      ];
    }
    case 'container-apps':
      return [
        counted({
          svc: 'azure-container-apps',
          region,
          vcpu,
          memGiB: memGB,
          ...activity(config, fleet),
          freeTier,
        }),
        ...aroundOthers(containerOn, config),
      ];
  }
}

function tasksOf({ kept, added, addedHours, monthHours }: Fleet) {
  const groups = [
    { tasks: kept, seconds: monthHours * SEC_PER_HOUR },
    { tasks: added, seconds: addedHours * SEC_PER_HOUR },
  ].filter(({ tasks }) => tasks > 0);
  return groups.length > 0 ? groups : [{ tasks: 0, seconds: 0 }];
}

/**
 * A replica is active while it has a request: at most as long as all requests take one after the other, and never
 * longer than it is on.
 */
function activity(config: WorkloadConfig, fleet: Fleet) {
  const { requests } = config;
  const { workMs, waitMs } = workOf(config);
  const ms = workMs + waitMs;
  const onSec = hoursOf(fleet) * SEC_PER_HOUR;
  if (requests === 0) return { requests, ms, idleSeconds: onSec };
  const inSystemSec = (requests * ms) / 1_000;
  const activeSec = Math.min(onSec, inSystemSec);
  return {
    requests,
    ms,
    concurrency: Math.min(MOST_AT_ONCE, Math.max(1, inSystemSec / activeSec)),
    idleSeconds: onSec - activeSec,
  };
}

/** Requests that share a replica, at most as a usage may say. */
const MOST_AT_ONCE = 1_000;
