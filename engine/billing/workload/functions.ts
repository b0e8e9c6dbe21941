// What a month of the workload uses as a function, on each provider's.

import type { Day } from '@/engine/billing/contract';
import { dayOf, numberOf } from '@/engine/billing/day';
import { aroundAws, aroundOthers, uncounted } from '@/engine/billing/workload/around';
import type { WorkloadConfig } from '@/engine/billing/workload/config';
import { awsData, refuseData } from '@/engine/billing/workload/data';
import type { PlacedUsage } from '@/engine/billing/workload/placed-usage';
import { regionOf } from '@/engine/billing/workload/places';
import { MB_PER_VCPU, workOf } from '@/engine/billing/workload/sizing';
import { refuseUnfitFunction } from '@/engine/billing/workload/unfit';

const DAYS: Readonly<Record<Exclude<WorkloadConfig['prices'], 'today'>, Day>> = {
  '2016': '2016-12-01',
  '2020': '2020-12-15',
  '2025': '2025-07-31',
};

/** The last day on which the INIT phase of most functions was free. */
const BEFORE_INIT: Day = '2025-07-31';

/** The function on Lambda by itself: its day, its region, its cold starts. */
export function lambdaUsage(config: WorkloadConfig): PlacedUsage['usage'] {
  const { requests, durationMs, memoryMb, arch, prices, init, coldShare, initMs } = config;
  // Sheets as old as these were found for Virginia alone.
  const isOld = prices === '2016' || prices === '2020';
  return {
    svc: 'lambda',
    region: isOld ? 'us-east-1' : config.region,
    arch,
    requests,
    ms: durationMs,
    memMB: memoryMb,
    coldStarts: Math.floor(requests * coldShare + 0.5),
    initMs,
    freeTier: config.freeTier === 'on',
    asOf: lambdaDay({ prices, init, asOf: config.asOf }),
  };
}

function lambdaDay({ prices, init, asOf }: Pick<WorkloadConfig, 'prices' | 'init' | 'asOf'>): Day {
  if (prices !== 'today') return DAYS[prices];
  return init === 'off' ? dayOf(Math.min(asOf, numberOf(BEFORE_INIT))) : dayOf(asOf);
}

/** Sizes of an instance on Azure's Flex Consumption plan. */
const FLEX_MB = [512, 2_048, 4_096] as const;

/** Cloud Run takes hundredths of a vCPU, and eight of them at least. */
const vcpusOf = (memoryMb: number): number =>
  Math.max(0.08, Math.min(1, Math.ceil((memoryMb / MB_PER_VCPU) * 100) / 100));

/** Throws an Unfit for what the function cannot do. */
export function functionUsages(config: WorkloadConfig): readonly PlacedUsage[] {
  const { functionOn, requests, durationMs: ms, memoryMb, trigger } = config;
  const { workMs: cpuMs } = workOf(config);
  refuseUnfitFunction(config, cpuMs);
  if (functionOn !== 'lambda') refuseData(config, regionOf(functionOn, config));
  const common = { region: regionOf(functionOn, config), freeTier: config.freeTier === 'on' };
  const counted = (usage: PlacedUsage['usage']): PlacedUsage => ({
    usage: { ...usage, ...common },
    isUncounted: false,
  });
  switch (functionOn) {
    case 'lambda':
      return [
        { usage: lambdaUsage(config), isUncounted: false },
        ...(trigger === 'http'
          ? [uncounted({ svc: 'api-gateway', kind: 'http', requests, ...common })]
          : []),
        ...awsData(config),
        ...aroundAws(config, { fleet: null, isBalanced: false }),
      ];
    case 'azure-consumption':
      return [
        counted({
          svc: 'azure-functions',
          plan: 'consumption',
          executions: requests,
          ms,
          memMB: memoryMb,
        }),
        ...aroundOthers(functionOn, config),
      ];
    case 'azure-flex': {
      const memMB = FLEX_MB.find((size) => size >= memoryMb) ?? memoryMb;
      return [
        counted({ svc: 'azure-functions', plan: 'flex', executions: requests, ms, memMB }),
        ...aroundOthers(functionOn, config),
      ];
    }
    case 'cloud-run':
      return [
        counted({
          svc: 'cloud-run',
          requests,
          ms,
          vcpu: vcpusOf(memoryMb),
          memGiB: Math.max(0.125, memoryMb / 1_024),
        }),
        ...aroundOthers(functionOn, config),
      ];
    case 'workers':
      return [counted({ svc: 'workers', requests, cpuMs }), ...aroundOthers(functionOn, config)];
  }
}
