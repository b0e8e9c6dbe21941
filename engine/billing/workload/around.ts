// What stands around machines and functions, and is left out when somebody says what they cost.

import { MONTH_HOURS, type WorkloadConfig } from '@/engine/billing/workload/config';
import { countOf, type Fleet, hoursOf } from '@/engine/billing/workload/fleet';
import type { PlacedUsage } from '@/engine/billing/workload/placed-usage';
import { type Host, regionOf } from '@/engine/billing/workload/places';

const KB_PER_GB = 1_048_576;

/** A load balancer has an address in each of two zones. */
const BALANCER_ADDRESSES = 2;

export const uncounted = (usage: PlacedUsage['usage']): PlacedUsage => ({
  usage,
  isUncounted: true,
});

export const responseGb = ({ requests, responseKb }: WorkloadConfig): number =>
  (requests * responseKb) / KB_PER_GB;

export const logGb = ({ requests, logKb }: WorkloadConfig): number =>
  (requests * logKb) / KB_PER_GB;

interface Place {
  /** Null where no machine is one's own. */
  readonly fleet: Fleet | null;
  readonly isBalanced: boolean;
}

/** On AWS: balancer, addresses, NAT gateway, bytes out, logs. */
export function aroundAws(config: WorkloadConfig, { fleet, isBalanced }: Place): PlacedUsage[] {
  const { region, month, nat } = config;
  const freeTier = config.freeTier === 'on';
  const monthHours = MONTH_HOURS[month];
  const hasNat = nat === 'on';
  const common = { region, month };
  const gb = responseGb(config);
  const logs = logGb(config);
  const machineHours = fleet === null ? 0 : hoursOf(fleet);
  const addressHours =
    (hasNat ? monthHours : machineHours) + (isBalanced ? BALANCER_ADDRESSES * monthHours : 0);
  return [
    ...(isBalanced
      ? [
          uncounted({
            svc: 'alb',
            ...common,
            newPerSec: config.requests / (monthHours * 3_600),
            gbPerHour: gb / monthHours,
          }),
        ]
      : []),
    ...(addressHours > 0
      ? [uncounted({ svc: 'public-ipv4', ...common, hours: addressHours })]
      : []),
    ...(hasNat ? [uncounted({ svc: 'nat-gateway', ...common, gb: 0 })] : []),
    ...(gb > 0 ? [uncounted({ svc: 'egress', ...common, gb, freeTier })] : []),
    ...(logs > 0
      ? [uncounted({ svc: 'cloudwatch-logs', ...common, ingestGB: logs, freeTier })]
      : []),
  ];
}

/** Elsewhere an address and a balancer come with the service; bytes out and logs do not. */
export function aroundOthers(host: Host, config: WorkloadConfig): PlacedUsage[] {
  const freeTier = config.freeTier === 'on';
  const region = regionOf(host, config);
  const gb = responseGb(config);
  const logs = logGb(config);
  if (host === 'workers') return [];
  const [out, log] =
    host === 'cloud-run'
      ? ([
          { svc: 'google-egress', region, gb },
          { svc: 'cloud-logging', region, ingestGiB: logs },
        ] as const)
      : ([
          { svc: 'azure-egress', region, gb },
          { svc: 'azure-logs', region, ingestGB: logs },
        ] as const);
  return [
    ...(gb > 0 ? [uncounted({ ...out, freeTier })] : []),
    ...(logs > 0 ? [uncounted({ ...log, freeTier })] : []),
  ];
}

/** A balancer is needed where more than one machine answers. */
export const needsBalancer = ({ trigger }: WorkloadConfig, fleet: Fleet): boolean =>
  trigger === 'http' && countOf(fleet) > 1;
