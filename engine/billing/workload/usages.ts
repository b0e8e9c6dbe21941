// From a workload to what each way uses in a month: the usages that the price engine turns into bills.

import type { Day } from '@/engine/billing/contract';
import {
  MONTH_HOURS,
  params,
  type Way,
  type WorkloadConfig,
} from '@/engine/billing/workload/config';
import { demandOf, machinesFor } from '@/engine/billing/workload/sizing';

/** A usage with its place in the bill of a way. */
export interface PlacedUsage {
  readonly usage: Readonly<Record<string, unknown>>;
  readonly isUncounted: boolean;
  readonly uncountedLines?: readonly string[];
}

const KB_PER_GB = 1_048_576;

/** A load balancer has an address in each of two zones. */
const BALANCER_ADDRESSES = 2;
const NAT_ADDRESSES = 1;

type InstanceType = WorkloadConfig['instanceType'];

/** All types offered here have two vCPUs (price sheet of EC2). */
const VCPUS: Readonly<Record<InstanceType, number>> = {
  't3.micro': 2,
  't3.small': 2,
  't3.medium': 2,
  't3.large': 2,
  'm5.large': 2,
  'm7g.large': 2,
  'c6g.large': 2,
};

/** vCPU and GB of a container, as its name has them. */
function taskOf({ task }: WorkloadConfig): { readonly vcpu: number; readonly memGB: number } {
  const [vcpu = 1, memGB = 2] = task.split('-').map(Number);
  return { vcpu, memGB };
}

/** How many machines a way keeps on for so many requests; null where it keeps none. */
export function machinesOf(way: Way, config: WorkloadConfig, requests: number): number | null {
  const demand = demandOf(config, requests);
  switch (way) {
    case 'onprem':
      return machinesFor(demand, config.serverThreads, config);
    case 'iaas':
      return machinesFor(demand, VCPUS[config.instanceType], config);
    case 'paas':
      return machinesFor(demand, taskOf(config).vcpu, config);
    case 'faas':
      return null;
  }
}

const DAYS: Readonly<Record<Exclude<WorkloadConfig['prices'], 'today'>, Day>> = {
  '2016': '2016-12-01',
  '2020': '2020-12-15',
  '2025': '2025-07-31',
};

/** The last day on which the INIT phase of most functions was free. */
const BEFORE_INIT: Day = '2025-07-31';

/** The function by itself: its day, its region, its cold starts. */
export function functionUsage(config: WorkloadConfig): PlacedUsage['usage'] {
  const { requests, durationMs, memoryMb, arch, prices, init, coldShare, initMs } = config;
  const day = prices !== 'today' ? DAYS[prices] : init === 'off' ? BEFORE_INIT : null;
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
    ...(day === null ? {} : { asOf: day }),
  };
}

interface Around {
  readonly hours: number;
  readonly responseGB: number;
  readonly logGB: number;
}

function aroundOf({ requests, responseKb, logKb, month }: WorkloadConfig): Around {
  return {
    hours: MONTH_HOURS[month],
    responseGB: (requests * responseKb) / KB_PER_GB,
    logGB: (requests * logKb) / KB_PER_GB,
  };
}

export function usagesOf(way: Way, config: WorkloadConfig): readonly PlacedUsage[] {
  const machines = machinesOf(way, config, config.requests) ?? 0;
  switch (way) {
    case 'onprem':
      return [onPremises(config, machines)];
    case 'iaas':
      return [
        ...instances(config, machines),
        ...around(config, { machines, balanced: machines > 1 }),
      ];
    case 'paas':
      return [containers(config, machines), ...around(config, { machines, balanced: true })];
    case 'faas':
      return [
        { usage: functionUsage(config), isUncounted: false },
        uncounted({
          svc: 'api-gateway',
          kind: 'http',
          region: config.region,
          requests: config.requests,
          freeTier: config.freeTier === 'on',
        }),
        ...around(config, { machines: 0, balanced: false }),
      ];
  }
}

const uncounted = (usage: PlacedUsage['usage']): PlacedUsage => ({ usage, isUncounted: true });

function onPremises(config: WorkloadConfig, servers: number): PlacedUsage {
  // A value that was not touched stays the sheet's own, with its source.
  const own = <N extends 'serverUsd' | 'depreciationYears' | 'pue' | 'krwPerKwh' | 'serverWatts'>(
    name: N,
  ): number | undefined => (config[name] === params[name].default ? undefined : config[name]);
  const watts = own('serverWatts');
  const known = {
    serverUsd: own('serverUsd'),
    years: own('depreciationYears'),
    pue: own('pue'),
    krwPerKwh: own('krwPerKwh'),
    kw: watts === undefined ? undefined : watts / 1_000,
  };
  return {
    usage: {
      svc: 'on-premises',
      servers,
      currency: 'KRW',
      krwPerUsd: config.krwPerUsd,
      month: config.month,
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    },
    isUncounted: false,
    uncountedLines: ['maintenance'],
  };
}

function instances({ instanceType, region, diskGb, month }: WorkloadConfig, count: number) {
  const usage = { svc: 'ec2', type: instanceType, region, count, ebsGB: diskGb, month };
  return [{ usage, isUncounted: false }];
}

function containers(config: WorkloadConfig, tasks: number): PlacedUsage {
  const { region, month } = config;
  const seconds = MONTH_HOURS[month] * 3_600;
  return {
    usage: { svc: 'fargate', region, tasks, ...taskOf(config), seconds, days: 1 },
    isUncounted: false,
  };
}

interface Place {
  readonly machines: number;
  readonly balanced: boolean;
}

/** What stands around machines and functions, and is left out when somebody says what they cost. */
function around(config: WorkloadConfig, { machines, balanced }: Place): PlacedUsage[] {
  const { region, month, nat, requests } = config;
  const { hours, responseGB, logGB } = aroundOf(config);
  const hasNat = nat === 'on';
  const addresses = (hasNat ? NAT_ADDRESSES : machines) + (balanced ? BALANCER_ADDRESSES : 0);
  const common = { region, month };
  return [
    ...(balanced
      ? [
          uncounted({
            svc: 'alb',
            ...common,
            newPerSec: requests / (hours * 3_600),
            gbPerHour: responseGB / hours,
          }),
        ]
      : []),
    ...(addresses > 0 ? [uncounted({ svc: 'public-ipv4', ...common, count: addresses })] : []),
    ...(hasNat ? [uncounted({ svc: 'nat-gateway', ...common, gb: 0 })] : []),
    ...(responseGB > 0 ? [uncounted({ svc: 'egress', ...common, gb: responseGB })] : []),
    ...(logGB > 0 ? [uncounted({ svc: 'cloudwatch-logs', ...common, ingestGB: logGB })] : []),
  ];
}
