// From a workload to what each way uses in a month: the usages that the price engine turns into bills.

import { dayOf } from '@/engine/billing/day';
import type { Way, WorkloadConfig } from '@/engine/billing/workload/config';
import { containerFleet, containerUsages } from '@/engine/billing/workload/containers';
import type { Fleet } from '@/engine/billing/workload/fleet';
import { functionUsages } from '@/engine/billing/workload/functions';
import {
  machineFleet,
  machineUsages,
  serverFleet,
  serverUsages,
} from '@/engine/billing/workload/machines';
import type { PlacedUsage } from '@/engine/billing/workload/placed-usage';

/** The machines of a way; null where it keeps none. Throws an Unfit for what the way cannot do. */
export function fleetOfWay(
  way: Way,
  config: WorkloadConfig,
  requests = config.requests,
): Fleet | null {
  switch (way) {
    case 'onprem':
      return serverFleet(config, requests);
    case 'iaas':
      return machineFleet(config, requests);
    case 'paas':
      return containerFleet(config, requests);
    case 'faas':
      return null;
  }
}

/** With the day of the prices. Throws an Unfit for what the way cannot do. */
export function usagesOf(way: Way, config: WorkloadConfig): readonly PlacedUsage[] {
  const asOf = dayOf(config.asOf);
  return usagesToday(way, config).map((one) => ({ ...one, usage: { asOf, ...one.usage } }));
}

function usagesToday(way: Way, config: WorkloadConfig): readonly PlacedUsage[] {
  switch (way) {
    case 'onprem':
      return serverUsages(config);
    case 'iaas':
      return machineUsages(config);
    case 'paas':
      return containerUsages(config);
    case 'faas':
      return functionUsages(config);
  }
}
