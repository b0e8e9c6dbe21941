// Google's machines, its document database, and what carries messages, steps and calls.

import { amount, count, group, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { dailyLine, defineService, line, lines } from '../service';
import { needed, refuseAll, whereItMatters } from './needed';

const SECONDS_IN_HOUR = 3600;

export const computeEngine = defineService({
  svc: 'gce',
  sheet: 'google-compute-engine',
  region: 'us-central1',
  fields: {
    type: oneOf([
      'e2-micro',
      'e2-small',
      'e2-medium',
      'e2-standard-2',
      'e2-standard-4',
      'e2-standard-8',
    ]),
    hours: maybe(amount()),
    count: maybe(count()),
  },
  charge({ type, hours, count: machines = 1 }, prices) {
    const seconds = (hours ?? Number(prices.monthHours)) * SECONDS_IN_HOUR;
    const step = prices.rule('secondStep', 'hours');
    const isWhole = Number.isInteger(seconds);
    const on = Quantity.of('count', machines, 'unit')
      .times('seconds', seconds, 'second', {
        ...(isWhole ? {} : { upTo: step }),
        ...whereItMatters(seconds, prices.rule('leastSec', 'hours')),
      })
      .over('secondsInHour', SECONDS_IN_HOUR, 'second/hour');
    return [line('instance', prices.part(type, 'type', on))];
  },
});

const operations = { reads: count(), writes: count(), deletes: count() };

export const firestore = defineService({
  svc: 'firestore',
  sheet: 'google-firestore',
  region: 'nam5',
  fields: {
    perDay: group({
      reads: maybe(operations.reads),
      writes: maybe(operations.writes),
      deletes: maybe(operations.deletes),
    }),
    storageGB: maybe(amount()),
    egressGB: maybe(amount()),
    /** As Google's own example counts, each day's cost of each kind to the cent; or once in the month. */
    rounding: maybe(oneOf(['per-day', 'per-month'])),
  },
  charge({ perDay, storageGB = 0, egressGB = 0, rounding = 'per-day' }, prices) {
    // What is free is free by the day: a quiet day leaves nothing for a busy one.
    const days = Math.floor(Number(prices.monthHours) / 24);
    const kinds = ['reads', 'writes', 'deletes'] as const;
    const parts = kinds.map((kind) => {
      const asked = Quantity.of(kind, perDay[kind] ?? 0, 'operation');
      return prices.part(kind, `perDay.${kind}`, asked, { times: days });
    });
    const stored = Quantity.of('storage', storageGB, 'GB-month');
    const sent = Quantity.of('egress', egressGB, 'GB');
    return lines(
      rounding === 'per-day' ? dailyLine('ops', ...parts) : line('ops', ...parts),
      line('storage', prices.part('storage', 'storageGB', stored)),
      egressGB > 0 ? line('egress', prices.part('egress', 'egressGB', sent)) : undefined,
    );
  },
});

interface Carried {
  readonly requests?: number | undefined;
  readonly bytes?: number | undefined;
  readonly messageKB?: number | undefined;
  readonly throughputGiB?: number | undefined;
}

/** Tebibytes: a request below the minimum counts as one that reaches it. */
function throughput({ requests, bytes, messageKB, throughputGiB }: Carried, prices: Prices) {
  if (throughputGiB !== undefined) {
    refuseAll({ requests, bytes, messageKB }, 'either throughputGiB or requests and their size');
    return Quantity.of('throughput', throughputGiB, 'GiB').over('gibInTib', 1_024, 'GiB/TiB');
  }
  if (bytes !== undefined) refuseAll({ messageKB }, 'either bytes or messageKB');
  const count = needed('requests', requests, 'how many there were; or throughputGiB');
  const least = prices.rule('leastBytes', 'bytes');
  const size = bytes ?? (messageKB === undefined ? least : messageKB * 1_024);
  return Quantity.of('requests', count, 'request')
    .times('bytes', size, 'byte', { atLeast: least })
    .over('bytesInTib', 1_099_511_627_776, 'byte/TiB');
}

export const pubsub = defineService({
  svc: 'pubsub',
  sheet: 'google-pubsub',
  region: 'global',
  fields: {
    /** Publishing, pulling and pushing requests together. */
    requests: maybe(count()),
    /** Of one request; the least that is charged, where nothing is said. */
    bytes: maybe(amount(1)),
    /** A size in KB of 1,024 bytes, in place of `bytes`. */
    messageKB: maybe(amount(0.001)),
    /** All bytes together, in place of requests and their size. */
    throughputGiB: maybe(amount()),
    /** Kept after it was acknowledged, or as a snapshot. */
    retainedGiB: maybe(amount()),
  },
  synonyms: { requestBytes: 'bytes', messageBytes: 'bytes', payloadKB: 'messageKB' },
  charge({ retainedGiB = 0, ...usage }, prices) {
    const carried = throughput(usage, prices);
    const kept = Quantity.of('retained', retainedGiB, 'GiB-month');
    return lines(
      line('throughput', prices.part('throughput', 'requests', carried)),
      retainedGiB > 0 ? line('storage', prices.part('storage', 'retainedGiB', kept)) : undefined,
    );
  },
});

export const workflows = defineService({
  svc: 'workflows',
  sheet: 'google-workflows',
  region: 'global',
  fields: {
    /** Every step counts, and so does one that failed and every retry. */
    internalSteps: maybe(count()),
    externalSteps: maybe(count()),
  },
  charge({ internalSteps = 0, externalSteps = 0 }, prices) {
    const upTo = prices.rule('stepsAtOnce', 'internalSteps');
    const inside = Quantity.of('internalSteps', internalSteps, 'step', { upTo });
    const outside = Quantity.of('externalSteps', externalSteps, 'step', { upTo });
    return [
      line('internalSteps', prices.part('internalSteps', 'internalSteps', inside)),
      line('externalSteps', prices.part('externalSteps', 'externalSteps', outside)),
    ];
  },
});

export const cloudLogging = defineService({
  svc: 'cloud-logging',
  sheet: 'google-logging',
  region: 'global',
  fields: {
    /** Written into log buckets. */
    ingestGiB: maybe(amount()),
    /** Kept beyond the thirty days that are included. */
    storageGiB: maybe(amount()),
  },
  synonyms: { ingestGB: 'ingestGiB', storageGB: 'storageGiB' },
  charge({ ingestGiB = 0, storageGiB = 0 }, prices) {
    return lines(
      line('ingest', prices.part('ingest', 'ingestGiB', Quantity.of('ingest', ingestGiB, 'GiB'))),
      storageGiB > 0
        ? line(
            'storage',
            prices.part('storage', 'storageGiB', Quantity.of('storage', storageGiB, 'GiB-month')),
          )
        : undefined,
    );
  },
});

export const googleApiGateway = defineService({
  svc: 'google-api-gateway',
  sheet: 'google-api-gateway',
  region: 'global',
  fields: { requests: count() },
  charge({ requests }, prices) {
    const calls = Quantity.of('requests', requests, 'request');
    return [line('requests', prices.part('requests', 'requests', calls))];
  },
});
