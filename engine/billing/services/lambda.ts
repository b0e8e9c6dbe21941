// AWS Lambda: requests, the time they ran for, and what is kept ready for them.

import { refuse } from '@/engine/kernel/refusal';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { type Draft, defineService, line, lines, when } from '../service';
import { durableLines, pollersLine, snapStartLine, streamLine, tenantLine } from './lambda-extras';
import {
  checkMemory,
  type LambdaUsage,
  lambdaFields,
  type Run,
  type Runs,
  runsOf,
} from './lambda-usage';
import { needed } from './needed';

export const lambda = defineService({
  svc: 'lambda',
  sheet: 'aws-lambda',
  region: 'us-east-1',
  fields: lambdaFields,
  synonyms: { invocations: 'requests' },
  charge(usage, prices) {
    const { memMB } = usage;
    checkMemory(memMB, prices);
    const runs = runsOf(usage);
    return lines(
      when(runs.demand, (run) => computeLine(usage, run, prices)),
      requestsLine(usage, runs, prices),
      when(usage.ephemeralMB, (sizeMB) => ephemeralLine(usage, sizeMB, runs, prices)),
      ...provisionedLines(usage, runs, prices),
      streamLine(usage, runs, prices),
      when(usage.snapStart, (snapStart) => snapStartLine(snapStart, memMB, prices)),
      when(usage.pollers, (pollers) => pollersLine(pollers, prices)),
      when(usage.tenantEnvironments, (created) => tenantLine(created, memMB, prices)),
      ...(when(usage.durable, (durable) => durableLines(durable, prices)) ?? []),
    );
  },
});

/** Milliseconds of all requests, each rounded up by itself. */
function busyMs({ requests, ms }: Run, prices: Prices): Quantity {
  const upTo = prices.rule('granularityMs', 'ms');
  return Quantity.of('requests', requests, 'request').times('duration', ms, 'ms', { upTo });
}

/** Milliseconds of all INIT phases that are billed; which are depends on the day. */
function initMs(usage: LambdaUsage, run: Run, prices: Prices): Quantity | undefined {
  if (usage.coldStarts === undefined && usage.initMs === undefined) return undefined;
  const coldStarts = needed('coldStarts', usage.coldStarts, 'how many requests met one');
  const ms = needed('initMs', usage.initMs, 'how long one INIT phase takes, in milliseconds');
  if (coldStarts > run.requests) {
    refuse('coldStarts', coldStarts, `at most the requests on demand, ${run.requests}`);
  }
  const upTo = prices.rule('granularityMs', 'initMs');
  const all = Quantity.of('coldStarts', coldStarts, 'request').times('init', ms, 'ms', { upTo });
  const wasFree = prices.rule('freeInit', 'initMs').value === '1';
  const isFree = wasFree && (usage.packaging ?? 'zip') === 'zip';
  return isFree ? all.times('freeInit', 0, 'unit') : all;
}

function demandMs(usage: LambdaUsage, run: Run, prices: Prices): Quantity {
  const init = initMs(usage, run, prices);
  const busy = busyMs(run, prices);
  return init === undefined ? busy : busy.plus('initPhases', init, 'ms');
}

export function gbSeconds(ms: Quantity, sizeMB: number | Quantity): Quantity {
  return ms
    .times('memory', sizeMB, 'MB')
    .over('msPerSec', 1_000, 'ms')
    .over('mbPerGB', 1_024, 'MB');
}

function computeLine(usage: LambdaUsage, run: Run, prices: Prices): Draft {
  const quantity = gbSeconds(demandMs(usage, run, prices), usage.memMB);
  return line('compute', prices.part(`compute.${usage.arch ?? 'x86_64'}`, 'arch', quantity));
}

/** The free requests reach those on demand alone, as both of the page's examples have it. */
function requestsLine(usage: LambdaUsage, { demand, provisioned }: Runs, prices: Prices): Draft {
  const perEvent = when(usage.eventKB, (sizeKB) => requestsPerEvent(sizeKB, prices));
  const part = ({ requests }: Run, isFreeable: boolean) => {
    const all = Quantity.of('requests', requests, 'request');
    const counted = perEvent === undefined ? all : all.times('perEvent', perEvent, 'request');
    return prices.part('requests', 'requests', counted, { isFreeable });
  };
  const parts = [
    when(demand, (run) => part(run, true)),
    when(provisioned, (run) => part(run, false)),
  ];
  return line('requests', ...parts.filter((one) => one !== undefined));
}

/** An event of more than 256 KB counts once more for every further 64 KB. */
function requestsPerEvent(sizeKB: number, prices: Prices): Quantity {
  const most = Number(prices.rule('asyncMostKB', 'eventKB').value);
  if (sizeKB > most) refuse('eventKB', sizeKB, `a number from 0 to ${most}`);
  const chunkKB = prices.rule('asyncChunkKB', 'eventKB');
  const further = Quantity.of('event', sizeKB, 'KB')
    .beyond('firstChunk', prices.rule('asyncFirstKB', 'eventKB'), 'KB')
    .round('chunks', 'KB', { upTo: chunkKB })
    .over('chunk', chunkKB, 'KB');
  return Quantity.of('event', 1, 'request').plus('furtherChunks', further, 'request');
}

/** Beyond the included 512 MB, for as long as requests run, wherever they do. */
function ephemeralLine(
  usage: LambdaUsage,
  sizeMB: number,
  { demand, provisioned }: Runs,
  prices: Prices,
): Draft {
  const included = prices.rule('ephemeralIncludedMB', 'ephemeralMB');
  const extra = Quantity.of('ephemeral', sizeMB, 'MB').beyond('included', included, 'MB');
  const times = [
    when(demand, (run) => demandMs(usage, run, prices)),
    when(provisioned, (run) => busyMs(run, prices)),
  ].filter((ms) => ms !== undefined);
  const parts = times.map((ms) => prices.part('ephemeral', 'ephemeralMB', gbSeconds(ms, extra)));
  return line('ephemeral', ...parts);
}

/** Paid for while it is configured, and less for each run; the free GB-seconds do not reach these. */
function provisionedLines(
  { pc, memMB, arch = 'x86_64' }: LambdaUsage,
  { provisioned }: Runs,
  prices: Prices,
): Draft[] {
  if (pc === undefined) return [];
  const upTo = prices.rule('provisionedStepSec', 'pc');
  const kept = Quantity.of('provisioned', pc.count, 'instance')
    .times('configured', pc.seconds, 'second', { upTo })
    .times('memory', memMB, 'MB')
    .over('mbPerGB', 1_024, 'MB');
  return lines(
    line('provisioned', prices.part(`provisioned.${arch}`, 'pc', kept)),
    when(provisioned, (run) => {
      const ran = gbSeconds(busyMs(run, prices), memMB);
      const meter = `computeProvisioned.${arch}`;
      return line('computeProvisioned', prices.part(meter, 'pc.requests', ran));
    }),
  );
}
