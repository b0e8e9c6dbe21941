// Queues, topics and events on AWS: everything is counted in pieces of 64 KB.

import { refuse } from '@/engine/kernel/refusal';
import { amount, count, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { type Draft, defineService, line, lines, type Service, when } from '../service';
import { needed, refuseAll } from './needed';

/** What others call the size of a message, and the kind of a queue or topic. */
const SYNONYMS = {
  payloadKB: 'messageKB',
  sizeKB: 'messageKB',
  requestKB: 'messageKB',
  responseKB: 'messageKB',
  kbPerRequest: 'messageKB',
  type: 'kind',
} as const;

/** A message of 65 KB is two; one without a size is one. */
function pieces(name: string, count: number, sizeKB: number | undefined, prices: Prices): Quantity {
  const all = Quantity.of(name, count, 'request');
  if (sizeKB === undefined) return all;
  const chunkKB = prices.rule('chunkKB', 'messageKB');
  return all.times('pieces', Quantity.pieces('size', sizeKB, 'KB', chunkKB), 'request');
}

function counted(
  name: string,
  meter: string,
  value: number | undefined,
  prices: Prices,
): Draft | undefined {
  return when(value, (all) =>
    line(name, prices.part(meter, name, Quantity.of(name, all, 'request'))),
  );
}

const sqs = defineService({
  svc: 'sqs',
  sheet: 'aws-sqs',
  region: 'us-east-1',
  fields: {
    kind: maybe(oneOf(['standard', 'fifo'])),
    /** Calls of the API: sending, receiving, deleting; a batch of ten is one call. */
    requests: count(),
    /** What each call carries. */
    messageKB: maybe(amount()),
  },
  synonyms: SYNONYMS,
  charge({ kind = 'standard', requests, messageKB = 0 }, prices) {
    const most = Number(prices.rule('mostKB', 'messageKB').value);
    if (messageKB > most) refuse('messageKB', messageKB, `a number from 0 to ${most}`);
    const quantity = pieces('requests', requests, messageKB, prices);
    return [line('requests', prices.part(kind, 'requests', quantity))];
  },
});

const sns = defineService({
  svc: 'sns',
  sheet: 'aws-sns',
  region: 'us-east-1',
  fields: {
    kind: maybe(oneOf(['standard', 'fifo'])),
    /** Messages published. Their delivery to queues and functions is free on a standard topic. */
    requests: count(),
    messageKB: maybe(amount()),
    httpDeliveries: maybe(count()),
    emailDeliveries: maybe(count()),
    mobileDeliveries: maybe(count()),
    /** Of a FIFO topic. */
    fifoDeliveries: maybe(count()),
    /** How many bytes its gigabytes have: Amazon's page does not say, so whoever asks does. */
    gb: maybe(oneOf(['decimal', 'binary'])),
  },
  synonyms: { ...SYNONYMS, messages: 'requests', publishes: 'requests' },
  charge(usage, prices) {
    return usage.kind === 'fifo' ? fifoTopic(usage, prices) : standardTopic(usage, prices);
  },
});

interface Topic {
  readonly requests: number;
  readonly messageKB?: number | undefined;
  readonly httpDeliveries?: number | undefined;
  readonly emailDeliveries?: number | undefined;
  readonly mobileDeliveries?: number | undefined;
  readonly fifoDeliveries?: number | undefined;
  readonly gb?: keyof typeof KB_IN_GB | undefined;
}

/** A KB of 1,024 bytes in a GB of 1,024³, or one of 1,000 in a GB of 1,000³. */
const KB_IN_GB = { decimal: 1_000_000, binary: 1_048_576 } as const;

function standardTopic(usage: Topic, prices: Prices): Draft[] {
  const { requests, messageKB, fifoDeliveries, gb } = usage;
  refuseAll({ fifoDeliveries, gb }, 'only with kind "fifo"');
  const published = pieces('requests', requests, messageKB, prices);
  return lines(
    line('requests', prices.part('standard', 'requests', published)),
    counted('httpDeliveries', 'http', usage.httpDeliveries, prices),
    counted('emailDeliveries', 'email', usage.emailDeliveries, prices),
    counted('mobileDeliveries', 'mobile', usage.mobileDeliveries, prices),
  );
}

/** By the message, and by what it carries; the 64 KB do not count here. */
function fifoTopic(usage: Topic, prices: Prices): Draft[] {
  const { requests, messageKB = 0, fifoDeliveries, gb, ...deliveries } = usage;
  const { httpDeliveries, emailDeliveries, mobileDeliveries } = deliveries;
  refuseAll({ httpDeliveries, emailDeliveries, mobileDeliveries }, 'only with kind "standard"');
  const allowed = 'decimal or binary: no source says how many bytes a GB of this service has';
  const kbInGb = messageKB === 0 ? 1 : KB_IN_GB[needed('gb', gb, allowed)];
  const carried = (name: string, messages: number): Quantity =>
    Quantity.of(name, messages, 'request')
      .times('size', messageKB, 'KB')
      .over('kbPerGB', kbInGb, 'KB');
  const part = (meter: string, name: string, messages: number): Draft =>
    line(
      name,
      prices.part(meter, name, Quantity.of(name, messages, 'request')),
      prices.part(`${meter}.data`, name, carried(name, messages)),
    );
  return lines(
    part('fifo', 'requests', requests),
    when(fifoDeliveries, (all) => part('fifoDeliveries', 'fifoDeliveries', all)),
  );
}

const eventbridge = defineService({
  svc: 'eventbridge',
  sheet: 'aws-eventbridge',
  region: 'us-east-1',
  fields: {
    /** What AWS services say of themselves is free. */
    kind: maybe(oneOf(['custom', 'management'])),
    requests: count(),
    messageKB: maybe(amount()),
    archivedGB: maybe(amount()),
    archiveGBMonths: maybe(amount()),
  },
  synonyms: { ...SYNONYMS, events: 'requests', eventKB: 'messageKB' },
  charge({ kind = 'custom', requests, messageKB, archivedGB, archiveGBMonths }, prices) {
    const events = pieces('requests', requests, messageKB, prices);
    return lines(
      line('requests', prices.part(kind, 'requests', events)),
      counted('archivedGB', 'archive', archivedGB, prices),
      counted('archiveGBMonths', 'archiveStorage', archiveGBMonths, prices),
    );
  },
});

export const messagingServices: readonly Service[] = [sqs, sns, eventbridge];
