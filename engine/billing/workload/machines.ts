// What a month of the workload uses on virtual machines, and on servers of one's own.

import { aroundAws, logGb, needsBalancer } from '@/engine/billing/workload/around';
import { params, type WorkloadConfig } from '@/engine/billing/workload/config';
import { awsData } from '@/engine/billing/workload/data';
import { countOf, type Fleet, fixedFleet, fleetOf } from '@/engine/billing/workload/fleet';
import type { PlacedUsage } from '@/engine/billing/workload/placed-usage';
import { levelsOf } from '@/engine/billing/workload/sizing';

/** All types offered here have two vCPUs (price sheet of EC2). */
const VCPUS = 2;

type InstanceType = WorkloadConfig['instanceType'];

/** The type of the same size with an Arm processor; those that have one already stay. */
const ON_ARM: Readonly<Record<InstanceType, string>> = {
  't3.micro': 't4g.micro',
  't3.small': 't4g.small',
  't3.medium': 't4g.medium',
  't3.large': 't4g.large',
  'm5.large': 'm7g.large',
  'c5.large': 'c6g.large',
  'm7g.large': 'm7g.large',
  'c6g.large': 'c6g.large',
};

export const instanceTypeOf = ({ arch, instanceType }: WorkloadConfig): string =>
  arch === 'arm64' ? ON_ARM[instanceType] : instanceType;

/** The share of each vCPU that a burstable instance earns credits for (EC2 user guide, burstable instances). */
const BASELINES: Readonly<Record<string, number>> = {
  micro: 0.1,
  small: 0.2,
  medium: 0.2,
  large: 0.3,
};

/**
 * vCPU-hours beyond what credits cover. Credits belong to an instance: those that one earns in a quiet night do not
 * help one that lives at noon only. One that is on all day is measured over twenty-four hours.
 */
export function surplusHours(type: string, fleet: Fleet): number {
  const [family = '', size = ''] = type.split('.');
  if (family !== 't3' && family !== 't4g') return 0;
  const baseline = BASELINES[size] ?? 0;
  const beyond = (use: number, machines: number, hours: number): number =>
    Math.max(0, use - baseline) * VCPUS * machines * hours;
  return (
    beyond(fleet.keptUse, fleet.kept, fleet.monthHours) +
    beyond(fleet.addedUse, fleet.added, fleet.addedHours)
  );
}

/** Throws an Unfit for jobs that visitors would wait for. */
export const machineFleet = (config: WorkloadConfig, requests = config.requests): Fleet =>
  fleetOf(config, VCPUS, requests);

export const serverFleet = (config: WorkloadConfig, requests = config.requests): Fleet =>
  fixedFleet(config, config.serverThreads, requests);

export function machineUsages(config: WorkloadConfig): readonly PlacedUsage[] {
  const { region, diskGb, month } = config;
  const fleet = machineFleet(config);
  const type = instanceTypeOf(config);
  const surplusVcpuHours = surplusHours(type, fleet);
  const usage = {
    svc: 'ec2',
    type,
    region,
    groups: groupsOf(fleet),
    ebsGB: diskGb,
    month,
    ...(surplusVcpuHours > 0 ? { surplusVcpuHours } : {}),
  };
  return [
    { usage, isUncounted: false },
    ...awsData(config),
    ...aroundAws(config, { fleet, isBalanced: needsBalancer(config, fleet) }),
  ];
}

function groupsOf({ kept, added, addedHours, monthHours }: Fleet) {
  const groups = [
    { count: kept, hours: monthHours },
    { count: added, hours: addedHours },
  ].filter(({ count }) => count > 0);
  return groups.length > 0 ? groups : [{ count: 0, hours: 0 }];
}

/** The smallest line to the internet that is rented. */
const LEAST_MBPS = 10;
const KBIT_PER_KB = 8.192;

/** What passes in the busiest second: a line is rented for that, not for the month's bytes. */
function uplinkMbps(config: WorkloadConfig): number {
  if (config.responseKb === 0) return 0;
  const mbps = (levelsOf(config).busy.perSec * config.responseKb * KBIT_PER_KB) / 1_000;
  return Math.max(LEAST_MBPS, Math.ceil(mbps));
}

type Parameter =
  | 'serverUsd'
  | 'depreciationYears'
  | 'pue'
  | 'krwPerKwh'
  | 'serverWatts'
  | 'repairShare'
  | 'balancerUsd'
  | 'diskUsdPerGb'
  | 'rackUsdPerKw'
  | 'uplinkUsdPerMbps';

export function serverUsages(config: WorkloadConfig): readonly PlacedUsage[] {
  // A value that was not touched stays the sheet's own, with its source.
  const own = (name: Parameter): number | undefined =>
    config[name] === params[name].default ? undefined : config[name];
  const fleet = serverFleet(config);
  const watts = own('serverWatts');
  const mbps = uplinkMbps(config);
  const logs = logGb(config);
  const known = {
    serverUsd: own('serverUsd'),
    years: own('depreciationYears'),
    pue: own('pue'),
    krwPerKwh: own('krwPerKwh'),
    kw: watts === undefined ? undefined : watts / 1_000,
    storageUsdPerGB: own('diskUsdPerGb'),
    // The database runs on the servers that are there.
    storageGB: config.objectsGb > 0 ? config.objectsGb : undefined,
    ...(config.uncounted === 'on'
      ? {
          colocation: true,
          rackUsdPerKw: own('rackUsdPerKw'),
          maintenancePerYear: own('repairShare'),
          balancerUsd: own('balancerUsd'),
          balancers: needsBalancer(config, fleet) ? BALANCERS : undefined,
          uplinkMbps: mbps > 0 ? mbps : undefined,
          uplinkUsdPerMbps: own('uplinkUsdPerMbps'),
          logGB: logs > 0 ? logs : undefined,
        }
      : {}),
  };
  return [
    {
      usage: {
        svc: 'on-premises',
        servers: countOf(fleet),
        currency: 'KRW',
        krwPerUsd: config.krwPerUsd,
        month: config.month,
        ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
      },
      isUncounted: false,
      uncountedLines: ['maintenance', 'rack', 'balancer', 'uplink', 'logs'],
    },
  ];
}

/** Two, so that one may fail. */
const BALANCERS = 2;
