// Amazon EBS snapshots beyond their storage: restored fast, archived, or read and written by the block.

import { amount, count, maybe } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { type Draft, defineService, line, lines, type Service, when } from '../service';
import { months, ratesUpTo } from './ebs';

/** Fast snapshot restore: by the minute, at least an hour, for each snapshot in each zone. */
const fastRestore = defineService({
  svc: 'ebs-fsr',
  sheet: 'aws-ebs',
  region: 'us-east-1',
  fields: { snapshots: count(), zones: count(), minutes: amount(), rates: ratesUpTo(1) },
  charge({ snapshots, zones, minutes, rates }, prices) {
    const hours = Quantity.of('snapshots', snapshots, 'snapshot')
      .times('zones', zones, 'zone')
      .times('minutes', minutes, 'minute', {
        upTo: prices.rule('fsrStepMin', 'minutes'),
        atLeast: prices.rule('fsrLeastMin', 'minutes'),
      })
      .over('minPerHour', 60, 'minute');
    return [line('hours', prices.part('fsr.hours', 'minutes', hours, { rates }))];
  },
});

const archive = defineService({
  svc: 'ebs-archive',
  sheet: 'aws-ebs',
  region: 'us-east-1',
  fields: {
    gb: amount(),
    /** How long it lies in the archive this month; all of it where nothing is said. */
    seconds: maybe(amount()),
    retrievedGB: maybe(amount()),
    /** How long a restored copy stays in the standard tier. */
    restoredDays: maybe(amount()),
    /** Deleted after so many days: what is missing of ninety is charged. */
    deletedAfterDays: maybe(amount()),
  },
  charge({ gb, seconds, retrievedGB, restoredDays, deletedAfterDays }, prices) {
    const size = Quantity.of('size', gb, 'GB');
    const stored = size.times('months', months(prices, seconds), 'month');
    return lines(
      line('storage', prices.part('archive.storage', 'gb', stored)),
      when(retrievedGB, (value) => {
        const retrieved = Quantity.of('retrieved', value, 'GB');
        return line('retrieval', prices.part('archive.retrieval', 'retrievedGB', retrieved));
      }),
      when(restoredDays, (days) => restoredLine(retrievedGB ?? gb, days, prices)),
      when(deletedAfterDays, (days) => earlyDeleteLine(size, days, prices)),
    );
  },
});

function restoredLine(gb: number, days: number, prices: Prices): Draft {
  const quantity = Quantity.of('restored', gb, 'GB')
    .times('days', days, 'day')
    .over('daysPerMonth', prices.monthHours.div(24), 'day');
  return line('restored', prices.part('snapshot.storage', 'restoredDays', quantity));
}

/** The rest of the ninety days, rounded down to the hour. */
function earlyDeleteLine(size: Quantity, days: number, prices: Prices): Draft {
  const least = prices.rule('archiveLeastDays', 'deletedAfterDays');
  const rest = Quantity.of('leastDays', least, 'day')
    .minus('keptDays', days, 'day')
    .times('hoursPerDay', 24, 'hour')
    .roundDown('wholeHours', 'hour', prices.rule('archiveStepHours', 'deletedAfterDays'));
  const quantity = size
    .times('remaining', rest, 'hour')
    .over('hoursPerMonth', prices.monthHours, 'hour');
  return line('earlyDelete', prices.part('archive.storage', 'deletedAfterDays', quantity));
}

/** Snapshots read and written block by block. */
const direct = defineService({
  svc: 'ebs-direct',
  sheet: 'aws-ebs',
  region: 'us-east-1',
  fields: { lists: maybe(count()), gets: maybe(count()), puts: maybe(count()) },
  charge: (usage, prices) =>
    lines(
      ...(['lists', 'gets', 'puts'] as const).map((call) =>
        when(usage[call], (calls) => {
          const quantity = Quantity.of('requests', calls, 'request');
          return line(call, prices.part(`direct.${call}`, call, quantity));
        }),
      ),
    ),
});

export const ebsSnapshots: readonly Service[] = [fastRestore, archive, direct];
