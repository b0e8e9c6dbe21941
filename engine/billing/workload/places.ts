// The two regions of the comparison, as each provider names those that are nearest to them.

import type { WorkloadConfig } from '@/engine/billing/workload/config';

type Place = WorkloadConfig['region'];
export type Host = WorkloadConfig['functionOn'] | WorkloadConfig['containerOn'];

const AWS: Readonly<Record<Place, string>> = {
  'ap-northeast-2': 'ap-northeast-2',
  'us-east-1': 'us-east-1',
};
const GOOGLE: typeof AWS = { 'ap-northeast-2': 'asia-northeast3', 'us-east-1': 'us-central1' };
const AZURE: typeof AWS = { 'ap-northeast-2': 'koreacentral', 'us-east-1': 'eastus' };
/** Some of Azure's prices were read in East US 2 alone. */
const AZURE_2: typeof AWS = { 'ap-northeast-2': 'koreacentral', 'us-east-1': 'eastus2' };
const EVERYWHERE: typeof AWS = { 'ap-northeast-2': 'global', 'us-east-1': 'global' };

const PLACES: Readonly<Record<Host, typeof AWS>> = {
  lambda: AWS,
  fargate: AWS,
  'azure-consumption': AZURE,
  'azure-flex': AZURE_2,
  'container-apps': AZURE_2,
  'cloud-run': GOOGLE,
  workers: EVERYWHERE,
};

export const regionOf = (host: Host, { region }: Pick<WorkloadConfig, 'region'>): string =>
  PLACES[host][region];
