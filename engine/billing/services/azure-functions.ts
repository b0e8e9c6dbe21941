// Azure Functions: three plans that count three different things.

import { type Dec, dec } from '../decimal';
import { amount, count, group, maybe, oneOf } from '../fields';
import { Prices } from '../prices';
import { Quantity, type Rounding } from '../quantity';
import { type Draft, defineService, line, lines } from '../service';
import { machineHours, needed, refuseAll, whereItMatters } from './needed';

/** Flex was read in East US 2 and nowhere else. */
const FLEX_REGION = 'eastus2';
const FLEX_MEMORY_MB = [512, 2048, 4096] as const;

const EXECUTIONS = 'a whole number of executions';
const MILLISECONDS = 'the time of one execution in ms';
const MEGABYTES = 'the memory of one execution in MB';

interface Executions {
  readonly executions: number;
  readonly ms: number;
  readonly memMB: number;
}

/** Observed memory in steps of 128 MB, never more than an instance has. */
function consumed({ executions, ms, memMB }: Executions, prices: Prices): Quantity {
  const most = prices.rule('mostMemoryMB', 'memMB');
  const memory = dec(memMB).gt(dec(most)) ? most : memMB;
  const duration: Rounding = {
    upTo: prices.rule('granularityMs', 'ms'),
    ...whereItMatters(ms, prices.rule('leastMs', 'ms')),
  };
  return Quantity.of('executions', executions, 'request')
    .times('duration', ms, 'ms', duration)
    .times('memory', memory, 'MB', { upTo: prices.rule('memoryStepMB', 'memMB') })
    .over('executionUnits', prices.rule('unitsPerGbSecond', 'ms'), 'MB-ms/GB-s');
}

/** An instance has a fixed size and is billed while it works, whatever it uses of it. */
function active({ executions, ms, memMB }: Executions, concurrency: number, prices: Prices) {
  return Quantity.of('executions', executions, 'request')
    .times('duration', ms, 'ms', whereItMatters(ms, prices.rule('flexLeastMs', 'ms')))
    .times('memory', memMB, 'MB')
    .over('concurrency', concurrency, 'request')
    .over('msInSecond', 1000, 'ms/s')
    .over('mbInGb', 1024, 'MB/GB');
}

export const azureFunctions = defineService({
  svc: 'azure-functions',
  sheet: 'azure-functions',
  region: 'eastus',
  fields: {
    plan: maybe(oneOf(['consumption', 'flex', 'premium'])),
    executions: maybe(count()),
    ms: maybe(amount()),
    /** Observed in Consumption, the size of an instance in Flex. */
    memMB: maybe(count(1, 4096)),
    /** Megabyte-milliseconds as Azure Monitor reports them, already rounded; in place of ms and memMB. */
    executionUnits: maybe(count()),
    /** Executions that share a Flex instance on average. */
    concurrency: maybe(amount(1, 1000)),
    alwaysReady: maybe(
      group({ instances: count(), seconds: amount(), executions: count(), ms: amount() }),
    ),
    size: maybe(oneOf(['EP1', 'EP2', 'EP3'])),
    instances: maybe(count(1)),
    hours: maybe(amount()),
  },
  synonyms: { requests: 'executions', invocations: 'executions' },
  charge(usage, prices) {
    const { executions, ms, memMB, executionUnits, concurrency, alwaysReady } = usage;
    const { size, instances, hours } = usage;
    const premiumOnly = { size, instances, hours };
    switch (usage.plan ?? 'consumption') {
      case 'consumption':
        refuseAll({ concurrency, alwaysReady, ...premiumOnly }, 'not a field of this plan');
        if (executionUnits !== undefined) {
          refuseAll({ ms, memMB }, 'either executionUnits or ms and memMB');
          return consumptionLines(
            needed('executions', executions, EXECUTIONS),
            Quantity.of('executionUnits', executionUnits, 'MB-ms').over(
              'executionUnits',
              prices.rule('unitsPerGbSecond', 'executionUnits'),
              'MB-ms/GB-s',
            ),
            prices,
          );
        }
        return consumptionLines(
          needed('executions', executions, EXECUTIONS),
          consumed(
            {
              executions: needed('executions', executions, EXECUTIONS),
              ms: needed('ms', ms, MILLISECONDS),
              memMB: needed('memMB', memMB, MEGABYTES),
            },
            prices,
          ),
          prices,
        );
      case 'flex':
        refuseAll({ executionUnits, ...premiumOnly }, 'not a field of this plan');
        return flexLines(
          {
            executions: needed('executions', executions, EXECUTIONS),
            ms: needed('ms', ms, MILLISECONDS),
            memMB: needed('memMB', flexMemory(memMB), `one of ${FLEX_MEMORY_MB.join(', ')}`),
          },
          concurrency ?? 1,
          alwaysReady,
          usage.region === undefined
            ? new Prices('azure-functions', { ...prices.settings, region: FLEX_REGION })
            : prices,
        );
      case 'premium':
        refuseAll(
          { ms, memMB, executionUnits, concurrency, alwaysReady },
          'Premium is paid by the instance',
        );
        return premiumLines(size ?? 'EP1', instances ?? 1, hours ?? prices.monthHours, prices);
    }
  },
});

function consumptionLines(executions: number, gbSeconds: Quantity, prices: Prices): Draft[] {
  const requests = Quantity.of('executions', executions, 'request');
  return [
    line('compute', prices.part('consumption.compute', 'plan', gbSeconds)),
    line('requests', prices.part('consumption.executions', 'plan', requests)),
  ];
}

/** Undefined for a size that Flex does not have. */
function flexMemory(memMB: number | undefined): number | undefined {
  return FLEX_MEMORY_MB.find((size) => size === memMB);
}

interface AlwaysReady {
  readonly instances: number;
  readonly seconds: number;
  readonly executions: number;
  readonly ms: number;
}

/** Always-ready instances cost a baseline while they stand and less while they work; nothing of it is free. */
function flexLines(
  work: Executions,
  concurrency: number,
  ready: AlwaysReady | undefined,
  prices: Prices,
): Draft[] {
  const { memMB } = work;
  const onDemand = Quantity.of('executions', work.executions, 'request');
  const requests = [prices.part('flex.executions', 'plan', onDemand)];
  const compute = prices.part('flex.compute', 'plan', active(work, concurrency, prices));
  if (ready === undefined) return [line('compute', compute), line('requests', ...requests)];
  const baseline = Quantity.of('instances', ready.instances, 'unit')
    .times('seconds', ready.seconds, 'second')
    .times('memory', memMB, 'MB')
    .over('mbInGb', 1024, 'MB/GB');
  const unfree = { isFreeable: false };
  const onReady = Quantity.of('executions', ready.executions, 'request');
  return lines(
    line('compute', compute),
    line(
      'requests',
      ...requests,
      prices.part('flex.executions', 'alwaysReady.executions', onReady, unfree),
    ),
    line('alwaysReady', prices.part('flex.alwaysReady', 'alwaysReady', baseline)),
    line(
      'computeAlwaysReady',
      prices.part(
        'flex.alwaysReadyCompute',
        'alwaysReady',
        active({ ...ready, memMB }, concurrency, prices),
      ),
    ),
  );
}

function premiumLines(
  size: 'EP1' | 'EP2' | 'EP3',
  instances: number,
  hours: number | Dec,
  prices: Prices,
): Draft[] {
  const on = machineHours(instances, hours);
  const cpu = on.times('vcpu', prices.rule(`${size}.vcpu`, 'size'), 'vCPU');
  const memory = on.times('memory', prices.rule(`${size}.memGB`, 'size'), 'GB');
  return [
    line('cpu', prices.part('premium.cpu', 'plan', cpu)),
    line('memory', prices.part('premium.memory', 'plan', memory)),
  ];
}
