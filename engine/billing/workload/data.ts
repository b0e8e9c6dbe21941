// What keeps a workload's data: a database and objects, which every way needs and pays for.

import { noMeter } from '@/engine/billing/no-price';
import type { WorkloadConfig } from '@/engine/billing/workload/config';
import type { PlacedUsage } from '@/engine/billing/workload/placed-usage';

/** The smallest database whose price was found, with a disk for it. */
const DATABASE = { svc: 'rds', engine: 'mysql', type: 'db.t4g.small', storage: 'gp3' } as const;
const DATABASE_GB = 20;

/** Beside what runs on AWS. */
export function awsData(config: WorkloadConfig): PlacedUsage[] {
  const { database, objectsGb, region, month, requests } = config;
  const common = { region, month };
  const usages = [
    ...(database === 'on' ? [{ ...DATABASE, ...common, storageGB: DATABASE_GB }] : []),
    ...(objectsGb > 0 ? [{ svc: 's3', ...common, storageGB: objectsGb, gets: requests }] : []),
  ];
  return usages.map((usage) => ({ usage, isUncounted: false }));
}

/** Elsewhere the same services have other prices, which are not here. Throws a NoPrice where they are asked for. */
export function refuseData({ database, objectsGb }: WorkloadConfig, region: string): void {
  if (database === 'on') noMeter('database', 'database', { service: 'aws-rds', region });
  if (objectsGb > 0) noMeter('objectsGb', 'objects', { service: 'aws-s3', region });
}
