// Google's functions: by memory and gigahertz in the first generation, by vCPU on Cloud Run.

import { refuse } from '@/engine/kernel/refusal';
import { dec } from '../decimal';
import { amount, count, group, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { type Draft, defineService, line, lines } from '../service';
import { GHZ_BY_MEMORY } from '../sheets/google-functions';
import { needed, refuseAll } from './needed';

const SIZES_MB = Object.keys(GHZ_BY_MEMORY).map(Number);

export const cloudFunctions = defineService({
  svc: 'cloud-functions',
  sheet: 'google-cloud-functions',
  region: 'us-central1',
  fields: {
    requests: count(),
    ms: amount(),
    memMB: oneOf(SIZES_MB),
    egressGB: maybe(amount()),
    /** Instances that are kept and do nothing, together so many seconds. */
    idleSeconds: maybe(amount()),
  },
  synonyms: { invocations: 'requests' },
  charge({ requests, ms, memMB, egressGB = 0, idleSeconds = 0 }, prices) {
    const granularity = { upTo: prices.rule('granularityMs', 'ms') };
    const ghz = prices.rule(`ghz.${memMB}`, 'memMB');
    const seconds = Quantity.of('requests', requests, 'request')
      .times('duration', ms, 'ms', granularity)
      .over('msInSecond', 1000, 'ms/s');
    const idle = Quantity.of('idle', idleSeconds, 'second');
    // An idle instance keeps all of its memory and a small part of its computing.
    const memory = (idleSeconds > 0 ? seconds.plus('idle', idle, 'second') : seconds)
      .times('memory', memMB, 'MB')
      .over('mbInGb', 1024, 'MB/GB');
    return lines(
      line('memory', prices.part('memory', 'memMB', memory)),
      line('cpu', prices.part('cpu', 'memMB', seconds.times('frequency', ghz, 'GHz'))),
      line(
        'requests',
        prices.part('requests', 'requests', Quantity.of('requests', requests, 'request')),
      ),
      line('egress', prices.part('egress', 'egressGB', Quantity.of('egress', egressGB, 'GB'))),
      idleSeconds > 0
        ? line('idle', prices.part('idleCpu', 'idleSeconds', idle.times('frequency', ghz, 'GHz')))
        : undefined,
    );
  },
});

export const cloudRun = defineService({
  svc: 'cloud-run',
  sheet: 'google-cloud-run',
  region: 'us-central1',
  fields: {
    billing: maybe(oneOf(['request', 'instance', 'worker-pool'])),
    vcpu: amount(0.08, 8),
    memGiB: amount(0.125, 32),
    requests: maybe(count()),
    ms: maybe(amount()),
    /** Requests that share an instance on average, the whole time. */
    concurrency: maybe(amount(1)),
    /** Minimum instances while they wait, together so many seconds. */
    idleSeconds: maybe(amount()),
    /** Paid by the instance: how many there were, and how long each lived. */
    instances: maybe(group({ count: count(), seconds: amount() })),
  },
  charge(usage, prices) {
    const { vcpu, memGiB, requests, ms, concurrency, idleSeconds, instances } = usage;
    const billing = usage.billing ?? 'request';
    const size = { vcpu, memGiB };
    if (billing === 'request') {
      refuseAll({ instances }, 'only where billing is "instance" or "worker-pool"');
      return byRequest(
        {
          ...size,
          requests: needed('requests', requests, 'a whole number of requests'),
          ms: needed('ms', ms, 'the time of one request in ms'),
          concurrency: concurrency ?? 1,
          idleSeconds: idleSeconds ?? 0,
        },
        prices,
      );
    }
    // Requests cost nothing here; whoever compares both ways may leave them in.
    refuseAll({ idleSeconds, concurrency }, 'only where billing is "request"');
    return byInstance(
      billing,
      { ...size, ...needed('instances', instances, 'an object with count and seconds') },
      prices,
    );
  },
});

interface Size {
  readonly vcpu: number;
  readonly memGiB: number;
}

interface Served extends Size {
  readonly requests: number;
  readonly ms: number;
  readonly concurrency: number;
  readonly idleSeconds: number;
}

/**
 * An instance is billed while it has at least one request: `concurrency` requests at once share that
 * time, which Google rounds up to 100 ms.
 */
function byRequest(served: Served, prices: Prices): Draft[] {
  const { vcpu, memGiB, requests, ms, concurrency, idleSeconds } = served;
  const most = prices.rule('mostConcurrency', 'concurrency');
  if (dec(concurrency).gt(dec(most))) {
    refuse('concurrency', concurrency, `a number from 1 to ${most.value}`);
  }
  const active = Quantity.of('requests', requests, 'request')
    .times('duration', ms, 'ms', { upTo: prices.rule('granularityMs', 'ms') })
    .over('concurrency', concurrency, 'request')
    .over('msInSecond', 1000, 'ms/s');
  const idle = Quantity.of('idle', idleSeconds, 'second');
  const kept = idleSeconds > 0 ? active.plus('idle', idle, 'second') : active;
  return lines(
    line('cpu', prices.part('request.cpu', 'vcpu', active.times('vcpu', vcpu, 'vCPU'))),
    line('memory', prices.part('request.memory', 'memGiB', kept.times('memory', memGiB, 'GiB'))),
    line(
      'requests',
      prices.part('request.requests', 'requests', Quantity.of('requests', requests, 'request')),
    ),
    idleSeconds > 0
      ? line(
          'idle',
          prices.part('request.idleCpu', 'idleSeconds', idle.times('vcpu', vcpu, 'vCPU')),
        )
      : undefined,
  );
}

interface Lived extends Size {
  readonly count: number;
  readonly seconds: number;
}

/** From its start to its end, whether it works or waits; a minute at least. */
function byInstance(
  billing: 'instance' | 'worker-pool',
  { count: instances, seconds, vcpu, memGiB }: Lived,
  prices: Prices,
): Draft[] {
  const lived = Quantity.of('instances', instances, 'unit').times('seconds', seconds, 'second', {
    upTo: prices.rule('granularitySec', 'instances.seconds'),
    atLeast: prices.rule('instanceLeastSec', 'instances.seconds'),
  });
  return [
    line('cpu', prices.part(`${billing}.cpu`, 'billing', lived.times('vcpu', vcpu, 'vCPU'))),
    line(
      'memory',
      prices.part(`${billing}.memory`, 'billing', lived.times('memory', memGiB, 'GiB')),
    ),
  ];
}
