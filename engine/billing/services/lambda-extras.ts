// What AWS Lambda charges for beside requests and time: streams, snapshots, pollers, tenants, memory of steps.

import { refuse } from '@/engine/kernel/refusal';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { type Draft, line } from '../service';
import type { LambdaUsage, Runs } from './lambda-usage';

const gigabytes = (name: string, all: number, unit: string, sizeMB: number | Quantity): Quantity =>
  Quantity.of(name, all, unit).times('size', sizeMB, 'MB').over('mbPerGB', 1_024, 'MB');

/** What is written beyond the first 6 MB of a response. */
export function streamLine(
  { streamGB, streamMB }: LambdaUsage,
  { demand, provisioned }: Runs,
  prices: Prices,
): Draft | undefined {
  if (streamMB === undefined) {
    if (streamGB === undefined) return undefined;
    const written = Quantity.of('stream', streamGB, 'GB');
    return line('stream', prices.part('stream', 'streamGB', written));
  }
  if (streamGB !== undefined) {
    refuse('streamMB', streamMB, 'either streamGB, of all requests, or streamMB, of each');
  }
  const requests = (demand?.requests ?? 0) + (provisioned?.requests ?? 0);
  const included = prices.rule('streamIncludedMB', 'streamMB');
  const beyond = Quantity.of('stream', streamMB, 'MB').beyond('included', included, 'MB');
  const written = gigabytes('requests', requests, 'request', beyond);
  return line('stream', prices.part('stream', 'streamMB', written));
}

/** A snapshot kept for each published version, and every restore of it; free for Java. */
export function snapStartLine(
  { cacheSeconds, restores, runtime }: NonNullable<LambdaUsage['snapStart']>,
  memMB: number,
  prices: Prices,
): Draft {
  const atLeast = prices.rule('snapStartLeastSec', 'snapStart');
  const kept = Quantity.of('cached', cacheSeconds, 'second', { atLeast })
    .times('memory', memMB, 'MB')
    .over('mbPerGB', 1_024, 'MB');
  const java = runtime === 'java' ? '.java' : '';
  return line(
    'snapStart',
    prices.part(`snapStartCache${java}`, 'snapStart', kept),
    prices.part(
      `snapStartRestore${java}`,
      'snapStart',
      gigabytes('restores', restores, 'restore', memMB),
    ),
  );
}

/** By the second, a minute at least; a queue has two pollers at least. */
export function pollersLine(
  { kind, units, seconds }: NonNullable<LambdaUsage['pollers']>,
  prices: Prices,
): Draft {
  const least = kind === 'sqs' ? { atLeast: prices.rule('sqsPollersLeast', 'pollers') } : {};
  const unitHours = Quantity.of('pollers', units, 'unit', least)
    .times('provisioned', seconds, 'second', {
      upTo: prices.rule('pollerStepSec', 'pollers'),
      atLeast: prices.rule('pollerLeastSec', 'pollers'),
    })
    .over('secPerHour', 3_600, 'second');
  return line('pollers', prices.part(`pollers.${kind}`, 'pollers', unitHours));
}

/** Each isolated environment that is created, by its memory. */
export function tenantLine(created: number, memMB: number, prices: Prices): Draft {
  const quantity = gigabytes('environments', created, 'environment', memMB);
  return line('tenantIsolation', prices.part('tenantIsolation', 'tenantEnvironments', quantity));
}

/** Its gigabytes are decimal ones, as in the page's own example. */
export function durableLines(
  { operations, writtenGB, retainedDays }: NonNullable<LambdaUsage['durable']>,
  prices: Prices,
): Draft[] {
  const written = Quantity.of('written', writtenGB, 'GB');
  const kept = written
    .times('retained', retainedDays, 'day')
    .over('daysPerMonth', prices.monthHours.div(24), 'day');
  const done = Quantity.of('operations', operations, 'operation');
  return [
    line('durableOperations', prices.part('durableOperations', 'durable', done)),
    line('durableData', prices.part('durableData', 'durable', written)),
    line('durableRetention', prices.part('durableRetention', 'durable', kept)),
  ];
}
