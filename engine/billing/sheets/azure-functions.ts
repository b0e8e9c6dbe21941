// Azure Functions: Consumption, Flex Consumption and Premium, each read in another region.

import type { Figure, Meter, PriceSheet } from '../contract';
import { always, flat, found, unverified } from '../figure';
import { undated } from './undated';

const azure = { provider: 'azure', service: 'azure-functions' } as const;

const freeGbSeconds = always(found('400000', 'AZPAGE'));
const freeExecutions = always(found('1000000', 'AZPAGE'));

const consumption = (time: Figure, executions: Figure): Readonly<Record<string, Meter>> => ({
  'consumption.compute': flat('GB-s', 1, time, freeGbSeconds),
  'consumption.executions': flat('request', 1_000_000, executions, freeExecutions),
});

/** Microsoft is recalled to charge the same in most regions. */
const consumptionElsewhere = consumption(unverified('0.000016'), unverified('0.20'));

const flex: Readonly<Record<string, Meter>> = {
  'flex.compute': flat('GB-s', 1, found('0.000026', 'AZFLEX'), always(found('100000', 'AZFLEX'))),
  // The list says 0.000004 for ten.
  'flex.executions': flat(
    'request',
    1_000_000,
    found('0.40', 'AZFLEX'),
    always(found('250000', 'AZFLEX')),
  ),
  'flex.alwaysReady': flat('GB-s', 1, found('0.000004', 'AZFLEX')),
  'flex.alwaysReadyCompute': flat('GB-s', 1, found('0.000016', 'AZFLEX')),
};

const premium: Readonly<Record<string, Meter>> = {
  'premium.cpu': flat('vCPU-h', 1, found('0.173', 'INF')),
  'premium.memory': flat('GB-h', 1, found('0.0123', 'INF')),
};

/** What Microsoft's documents say of rounding, in every region. */
const rules: Readonly<Record<string, Figure>> = {
  memoryStepMB: found('128', 'AZCONS', 'AZPAGE'),
  mostMemoryMB: found('1536', 'AZCONS', 'AZPAGE'),
  granularityMs: found('1', 'AZPAGE'),
  leastMs: unverified('100'),
  flexLeastMs: unverified('1000'),
  /** Megabyte-milliseconds in a gigabyte-second. */
  unitsPerGbSecond: found('1024000', 'AZCONS'),
  'EP1.vcpu': found('1', 'INF'),
  'EP1.memGB': found('3.5', 'INF'),
  'EP2.vcpu': found('2', 'INF'),
  'EP2.memGB': found('7', 'INF'),
  'EP3.vcpu': found('4', 'INF'),
  'EP3.memGB': found('14', 'INF'),
};

export const azureFunctionsSheets: readonly PriceSheet[] = [
  undated({
    ...azure,
    region: 'eastus',
    meters: { ...consumption(found('0.000016', 'INF'), found('0.20', 'INF')), ...premium },
    rules,
  }),
  undated({ ...azure, region: 'eastus2', meters: { ...consumptionElsewhere, ...flex }, rules }),
  undated({ ...azure, region: 'koreacentral', meters: consumptionElsewhere, rules }),
];
