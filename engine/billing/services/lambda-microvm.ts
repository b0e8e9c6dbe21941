// AWS Lambda MicroVMs: vCPUs and memory by the second, and the snapshots they start from and sleep in.

import type * as v from 'valibot';
import { amount, count, group, list, maybe } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines, when } from '../service';

const run = group({ count: count(), seconds: amount(), vcpu: amount(), memGB: amount() });
const transfer = group({ count: count(), gb: amount() });
const images = group({ count: count(), gb: amount(), days: maybe(amount()) });
const suspended = group({ count: count(), gb: amount(), hours: amount() });

export const lambdaMicrovm = defineService({
  svc: 'lambda-microvm',
  sheet: 'aws-lambda-microvm',
  region: 'us-east-1',
  fields: {
    /** Baseline and peak are runs of their own. */
    runs: list(run, 1, 100),
    /** Snapshots written when one is suspended, and read when one starts or resumes. */
    writes: maybe(transfer),
    reads: maybe(transfer),
    /** Kept all month where nothing is said, and a week at least. */
    images: maybe(images),
    suspended: maybe(suspended),
  },
  charge(usage, prices) {
    const moved = [
      when(usage.writes, (all) => prices.part('snapshotWrite', 'writes', snapshots(all))),
      when(usage.reads, (all) => prices.part('snapshotRead', 'reads', snapshots(all))),
    ].filter((part) => part !== undefined);
    const stored = [
      when(usage.images, (all) => imagesPart(all, prices)),
      when(usage.suspended, (all) => suspendedPart(all, prices)),
    ].filter((part) => part !== undefined);
    return lines(
      line('compute', ...usage.runs.flatMap((one) => computeParts(one, prices))),
      moved.length === 0 ? undefined : line('snapshots', ...moved),
      stored.length === 0 ? undefined : line('storage', ...stored),
    );
  },
});

type Output<Schema extends v.GenericSchema> = v.InferOutput<Schema>;

function computeParts({ count: all, seconds, vcpu, memGB }: Output<typeof run>, prices: Prices) {
  const upTo = prices.rule('stepSec', 'runs');
  const time = Quantity.of('runs', all, 'run').times('seconds', seconds, 'second', { upTo });
  return [
    prices.part('cpu', 'runs', time.times('vcpu', vcpu, 'vCPU')),
    prices.part('memory', 'runs', time.times('memory', memGB, 'GB')),
  ];
}

const snapshots = ({ count: all, gb }: Output<typeof transfer>): Quantity =>
  Quantity.of('snapshots', all, 'snapshot').times('size', gb, 'GB');

function imagesPart({ days, ...all }: Output<typeof images>, prices: Prices) {
  const monthDays = prices.monthHours.div(24);
  const atLeast = prices.rule('imageLeastDays', 'images');
  const quantity = snapshots(all)
    .times('days', days ?? monthDays, 'day', { atLeast })
    .over('daysPerMonth', monthDays, 'day');
  return prices.part('storage', 'images', quantity);
}

function suspendedPart({ hours, ...all }: Output<typeof suspended>, prices: Prices) {
  const quantity = snapshots(all)
    .times('hours', hours, 'hour')
    .over('hoursPerMonth', prices.monthHours, 'hour');
  return prices.part('storage', 'suspended', quantity);
}
