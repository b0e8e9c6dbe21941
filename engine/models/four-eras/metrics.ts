// What is read from each platform, named by its era: `servers.p95`, `dynos.dropped` and so on.

import { ASSUMED_KRW_PER_USD, listRates } from '@/engine/billing/rates';
import type { Metrics } from '@/engine/kernel/contract';
import { type Era, type FourErasConfig, PROMISED_LOST } from '@/engine/models/four-eras/config';
import { hoursOf, MONTH_MS, monthHoursOf } from '@/engine/models/four-eras/people';
import type { EraPlatform } from '@/engine/models/four-eras/settings';

/**
 * Times in ms, `cost` and `month` in US dollars, `hours` in hours of people's work, `taken` a share of slots, `kept` 1
 * where the promise is kept so far and 0 where it is broken. A metric without data is null. `handHours` are those of what was done by hand in the run so far.
 */
export function metricsOf(
  era: Era,
  platform: EraPlatform,
  config: FourErasConfig,
  nowMs: number,
  durationMs: number,
  handHours: number,
): Metrics {
  const { tally } = platform;
  const { latency, counts } = tally;
  const instances = tally.instances.mean(nowMs);
  const p95 = latency.quantile(0.95);
  const monthHours = monthHoursOf(era, config) + handHours * config.runsPerMonth;
  const lost = counts.requests === 0 ? null : (counts.rejected + counts.timedOut) / counts.requests;
  return {
    [`${era}.p50`]: latency.quantile(0.5),
    [`${era}.p95`]: p95,
    [`${era}.p99`]: latency.quantile(0.99),
    [`${era}.dropped`]: counts.rejected + counts.timedOut,
    [`${era}.lost`]: lost,
    [`${era}.instances`]: instances,
    [`${era}.taken`]: takenShare(era, platform, config, nowMs),
    [`${era}.cost`]: costOf(era, platform, nowMs),
    [`${era}.hours`]:
      instances === null ? null : hoursOf(era, config, nowMs, instances) + handHours,
    [`${era}.month`]: monthOf(era, platform, config, nowMs, durationMs, monthHours),
    [`${era}.monthHours`]: monthHours,
    [`${era}.kept`]: keptOf(config, lost, p95),
  };
}

/** Whether a promise is kept so far; null where there is none, and before anybody has come. */
function keptOf(
  { promiseSec }: FourErasConfig,
  lost: number | null,
  p95Ms: number | null,
): number | null {
  if (promiseSec === 0 || lost === null) return null;
  return lost <= PROMISED_LOST && (p95Ms ?? 0) <= 1000 * promiseSec ? 1 : 0;
}

/** What is on, and paid for, while nobody comes: servers, and what a group and an app never go below. */
function idlePerSec(era: Era, config: FourErasConfig): number {
  switch (era) {
    case 'servers':
      return config.servers * listRates.serverPerSec;
    case 'autoscaling':
      return config.vmMin * listRates.vmPerSec;
    case 'dynos':
      return config.dynoMin * listRates.containerPerSec;
    case 'functions':
      return 0;
  }
}

/**
 * US dollars from time 0 to `nowMs` at list prices; null before any time. Machines cost while they exist,
 * functions while they start or work and for every request they take; what is turned away costs nothing.
 */
function costOf(era: Era, { tally }: EraPlatform, nowMs: number): number | null {
  const instances = tally.instances.mean(nowMs);
  const busy = tally.busy.mean(nowMs);
  if (instances === null || busy === null) return null;
  const rates = listRates;
  const instanceSec = (instances * nowMs) / 1000;
  switch (era) {
    case 'servers':
      return instanceSec * rates.serverPerSec;
    case 'autoscaling':
      return instanceSec * rates.vmPerSec;
    case 'dynos':
      return instanceSec * rates.containerPerSec;
    case 'functions': {
      const { requests, rejected, waiting } = tally.counts;
      const taken = requests - rejected - waiting;
      return ((busy * nowMs) / 1000) * rates.functionPerSec + taken * rates.functionPerRequest;
    }
  }
}

/**
 * US dollars for a month of 730 hours: the run `runsPerMonth` times, in the rest of the month what is kept on for
 * nobody, and people's hours at the wage. While the run goes on, what it has cost so far is scaled to its length
 * so far, so that the number settles instead of growing.
 */
function monthOf(
  era: Era,
  platform: EraPlatform,
  config: FourErasConfig,
  nowMs: number,
  durationMs: number,
  monthHours: number,
): number | null {
  const cost = costOf(era, platform, nowMs);
  if (cost === null || nowMs === 0) return null;
  const busyMs = Math.min(MONTH_MS, config.runsPerMonth * durationMs);
  const bill = (cost / nowMs) * busyMs + ((MONTH_MS - busyMs) / 1000) * idlePerSec(era, config);
  return bill + (monthHours * config.wage) / ASSUMED_KRW_PER_USD;
}

/** Whole counts of this moment; arrived = completed + rejected + timedOut + waiting + running. */
export function countsOf(
  era: Era,
  platform: EraPlatform,
  nowMs: number,
): Readonly<Record<string, number>> {
  const { requests, completed, rejected, timedOut, waiting, running, coldStarts } =
    platform.tally.counts;
  const { capacity, instances, starting, busySlots } = platform.state(nowMs);
  const own = Object.entries(platform.ownCounts());
  return {
    [`${era}.arrived`]: requests,
    [`${era}.completed`]: completed,
    [`${era}.rejected`]: rejected,
    [`${era}.timedOut`]: timedOut,
    [`${era}.waiting`]: waiting,
    [`${era}.running`]: running,
    [`${era}.coldStarts`]: coldStarts,
    [`${era}.capacity`]: capacity,
    [`${era}.instances`]: instances,
    [`${era}.starting`]: starting,
    [`${era}.busySlots`]: busySlots,
    ...Object.fromEntries(own.map(([name, value]) => [`${era}.${name}`, value])),
  };
}

/** Share of the slots that were taken, over all slots there were, starting ones included; null before any time. */
function takenShare(
  era: Era,
  platform: EraPlatform,
  config: FourErasConfig,
  nowMs: number,
): number | null {
  const instances = platform.tally.instances.mean(nowMs);
  // A function instance has one slot: it is taken whenever the instance starts or works.
  const taken =
    'meanBusySlots' in platform ? platform.meanBusySlots(nowMs) : platform.tally.busy.mean(nowMs);
  if (instances === null || taken === null || instances === 0) return null;
  return taken / (instances * slotsOf(era, config));
}

function slotsOf(era: Era, config: FourErasConfig): number {
  switch (era) {
    case 'servers':
      return config.serverSlots;
    case 'autoscaling':
      return config.vmSlots;
    case 'dynos':
      return config.dynoSlots;
    case 'functions':
      return 1;
  }
}
