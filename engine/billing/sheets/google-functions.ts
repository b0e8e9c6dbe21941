// Google's functions: Cloud Functions of the first generation, and Cloud Run with the second.

import type { Allowance, Figure, Meter, PriceSheet } from '../contract';
import { always, flat, found } from '../figure';
import { undated } from './undated';

/** Google takes off what the quantity costs in a Tier 1 region, wherever it was used. */
const worth = (quantity: string, tier1: string, ...sources: readonly string[]): Allowance => ({
  ...always(found(quantity, ...sources)),
  worth: found(tier1, ...sources),
});

/** Gigahertz that an instance of so many megabytes is given. */
export const GHZ_BY_MEMORY = {
  128: '0.2',
  256: '0.4',
  512: '0.8',
  1024: '1.4',
  2048: '2.4',
  4096: '4.8',
  8192: '4.8',
} as const;

const functionsRules: Readonly<Record<string, Figure>> = {
  granularityMs: found('100', 'GCF-PAGE'),
  ...Object.fromEntries(
    Object.entries(GHZ_BY_MEMORY).map(([memory, ghz]) => [`ghz.${memory}`, found(ghz, 'FB')]),
  ),
};

interface FunctionPrices {
  readonly memory: Figure;
  readonly cpu: Figure;
  readonly idleCpu: Figure;
}

const functionsMeters = (prices: FunctionPrices): Readonly<Record<string, Meter>> => ({
  memory: flat('GB-s', 1, prices.memory, worth('400000', '0.0000025', 'FB')),
  cpu: flat('GHz-s', 1, prices.cpu, worth('200000', '0.0000100', 'FB')),
  idleCpu: flat('GHz-s', 1, prices.idleCpu),
  requests: flat(
    'request',
    1_000_000,
    found('0.40', 'FB', 'GCF-PAGE'),
    worth('2000000', '0.40', 'FB', 'GCF-PAGE'),
  ),
  egress: flat('GB', 1, found('0.12', 'FB', 'INF'), always(found('5', 'FB', 'INF'))),
});

interface RunPrices {
  readonly cpu: Figure;
  readonly idleCpu: Figure;
  readonly memory: Figure;
  readonly instanceCpu: Figure;
  readonly instanceMemory: Figure;
  readonly poolCpu: Figure;
  readonly poolMemory: Figure;
}

const runMeters = (prices: RunPrices): Readonly<Record<string, Meter>> => ({
  'request.cpu': flat('vCPU-s', 1, prices.cpu, worth('180000', '0.000024', 'FB', 'KR-CT')),
  'request.idleCpu': flat('vCPU-s', 1, prices.idleCpu),
  'request.memory': flat('GiB-s', 1, prices.memory, worth('360000', '0.0000025', 'FB', 'KR-CT')),
  'request.requests': flat(
    'request',
    1_000_000,
    found('0.40', 'FB', 'KR-CT'),
    worth('2000000', '0.40', 'FB', 'KR-CT'),
  ),
  'instance.cpu': flat('vCPU-s', 1, prices.instanceCpu, worth('240000', '0.000018', 'KR-CT')),
  'instance.memory': flat('GiB-s', 1, prices.instanceMemory, worth('450000', '0.000002', 'KR-CT')),
  'worker-pool.cpu': flat('vCPU-s', 1, prices.poolCpu, worth('384204', '0.000011244', 'KR-CT')),
  'worker-pool.memory': flat(
    'GiB-s',
    1,
    prices.poolMemory,
    worth('728744', '0.000001235', 'KR-CT'),
  ),
});

const runRules: Readonly<Record<string, Figure>> = {
  granularityMs: found('100', 'RUN-PAGE'),
  granularitySec: found('0.1', 'RUN-PAGE'),
  instanceLeastSec: found('60', 'RUN-PAGE'),
  mostConcurrency: found('1000', 'KR-CT'),
};

const TIER_1 = 'us-central1';
const SEOUL = 'asia-northeast3';

export const googleFunctionsSheets: readonly PriceSheet[] = [
  undated({
    provider: 'google',
    service: 'google-cloud-functions',
    region: TIER_1,
    meters: functionsMeters({
      memory: found('0.0000025', 'FB', 'INF'),
      cpu: found('0.0000100', 'FB', 'INF'),
      idleCpu: found('0.000001', 'FB'),
    }),
    rules: functionsRules,
  }),
  undated({
    provider: 'google',
    service: 'google-cloud-functions',
    region: SEOUL,
    meters: functionsMeters({
      memory: found('0.0000035', 'FB', 'INF'),
      cpu: found('0.0000140', 'FB', 'INF'),
      idleCpu: found('0.00000145', 'FB'),
    }),
    rules: functionsRules,
  }),
  undated({
    provider: 'google',
    service: 'google-cloud-run',
    region: TIER_1,
    meters: runMeters({
      cpu: found('0.000024', 'FB', 'KR-CT'),
      idleCpu: found('0.0000025', 'FB', 'KR-CT'),
      memory: found('0.0000025', 'FB', 'KR-CT'),
      instanceCpu: found('0.000018', 'KR-CT', 'KR-COST'),
      instanceMemory: found('0.000002', 'KR-CT'),
      poolCpu: found('0.000011244', 'KR-CT'),
      poolMemory: found('0.000001235', 'KR-CT'),
    }),
    rules: runRules,
  }),
  undated({
    provider: 'google',
    service: 'google-cloud-run',
    region: SEOUL,
    meters: runMeters({
      cpu: found('0.0000336', 'FB', 'KR-CT', 'KR-COST'),
      idleCpu: found('0.0000035', 'FB', 'KR-CT'),
      memory: found('0.0000035', 'FB', 'KR-CT'),
      instanceCpu: found('0.0000216', 'KR-CT', 'KR-COST', 'INF'),
      instanceMemory: found('0.0000024', 'KR-CT'),
      poolCpu: found('0.000013493', 'KR-CT'),
      poolMemory: found('0.000001482', 'KR-CT'),
    }),
    rules: runRules,
  }),
];
