// Azure's machines and containers: Container Apps, App Service, virtual machines.

import type { Figure, Meter, PriceSheet } from '../contract';
import { always, flat, found, unverified } from '../figure';
import { undated } from './undated';

const containerApps = (...sources: readonly string[]): Readonly<Record<string, Meter>> => {
  const price = (value: string): Figure => found(value, ...sources);
  return {
    cpu: flat('vCPU-s', 1, price('0.000024'), always(price('180000'))),
    // Whether what is free also reaches idle replicas, no source says: it is not taken off.
    idleCpu: flat('vCPU-s', 1, price('0.000003')),
    memory: flat('GiB-s', 1, price('0.000003'), always(price('360000'))),
    requests: flat('request', 1_000_000, price('0.40'), always(price('2000000'))),
  };
};

/** By the month of 730 hours. */
const APP_SERVICE_PLANS = {
  'linux.B1': '12.41',
  'linux.B2': '24.82',
  'linux.B3': '48.91',
  'linux.S1': '69.35',
  'linux.P0v3': '56.58',
  'linux.P1v3': '113.15',
  'linux.P2v3': '226.30',
  'windows.B1': '54.75',
  'windows.S1': '73.00',
  'windows.P1v3': '229.95',
} as const;

const appServiceMeters: Readonly<Record<string, Meter>> = {
  ...Object.fromEntries(
    Object.entries(APP_SERVICE_PLANS).map(([plan, price]) => [
      plan,
      flat('month', 1, found(price, 'INF')),
    ]),
  ),
  'linux.F1': flat('month', 1, found('0', 'INF')),
};

const hourly = (price: Figure): Meter => flat('hour', 1, price);

export const azureComputeSheets: readonly PriceSheet[] = [
  undated({
    provider: 'azure',
    service: 'azure-container-apps',
    region: 'koreacentral',
    meters: containerApps('KR-CT'),
  }),
  undated({
    provider: 'azure',
    service: 'azure-container-apps',
    region: 'eastus2',
    meters: containerApps('AZFLEX'),
  }),
  undated({
    provider: 'azure',
    service: 'azure-app-service',
    region: 'eastus',
    meters: appServiceMeters,
    rules: { priceMonthHours: found('730', 'INF') },
  }),
  undated({
    provider: 'azure',
    service: 'azure-app-service',
    region: 'eastus2',
    // 0.017 an hour, by the month as everywhere in this service.
    meters: { 'linux.B1': flat('month', 1, found('12.41', 'AZFLEX')) },
    rules: { priceMonthHours: found('730', 'INF') },
  }),
  undated({
    provider: 'azure',
    service: 'azure-vm',
    region: 'eastus',
    meters: {
      B1s: hourly(found('0.0104', 'INF')),
      B2s: hourly(unverified('0.0416')),
      B2ms: hourly(unverified('0.0832')),
      DS1_v2: hourly(found('0.073', 'INF')),
      D2s_v3: hourly(found('0.096', 'INF')),
      D4s_v3: hourly(found('0.192', 'INF')),
    },
  }),
];
