// AWS Fargate: vCPUs and gigabytes of tasks, by the second, with a minimum for each task.

import { refuse } from '@/engine/kernel/refusal';
import type { Part } from '../contract';
import { amount, count, group, list, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines, when } from '../service';
import { needed, refuseAll } from './needed';

const VCPUS = [0.25, 0.5, 1, 2, 4, 8, 16, 32] as const;
type Vcpu = (typeof VCPUS)[number];

/** Gigabytes that a task of so many vCPUs may have (source: FAR-26). */
const MEMORY_GB: Readonly<Record<Vcpu, readonly number[]>> = {
  0.25: [0.5, 1, 2],
  0.5: steps(1, 4, 1),
  1: steps(2, 8, 1),
  2: steps(4, 16, 1),
  4: steps(8, 30, 1),
  8: steps(16, 60, 4),
  16: steps(32, 120, 8),
  32: [60, 120, 244],
};

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: (to - from) / by + 1 }, (_, i) => from + i * by);
}

export const fargate = defineService({
  svc: 'fargate',
  sheet: 'aws-fargate',
  region: 'us-east-1',
  fields: {
    arch: maybe(oneOf(['x86_64', 'arm64', 'windows'])),
    os: maybe(oneOf(['linux', 'windows'])),
    tasks: maybe(count()),
    vcpu: oneOf(VCPUS),
    memGB: amount(),
    diskGB: maybe(amount(0, 200)),
    /** One task's, each day, from the start of the image download. */
    seconds: maybe(amount()),
    days: maybe(count()),
    /** Tasks that run for different times, in place of `tasks` and `seconds`: some all month, more at noon. */
    groups: maybe(list(group({ tasks: count(), seconds: amount() }), 1, 10)),
  },
  charge(usage, prices) {
    const { arch = 'x86_64', os, vcpu, memGB, diskGB } = usage;
    const allowed = MEMORY_GB[vcpu];
    if (!allowed.includes(memGB)) {
      refuse('memGB', memGB, `one of ${allowed.join(', ')} with ${vcpu} vCPU`);
    }
    if (arch === 'arm64' && os === 'windows') refuse('os', os, 'linux on arm64');
    const isWindows = arch === 'windows' || os === 'windows';
    const kind = isWindows ? 'windows' : arch;
    const times = groupsOf(usage).map((tasks) => taskSeconds(prices, tasks, isWindows));
    const each = (make: (time: Quantity) => Part): Part[] => times.map(make);
    const cpu = (meter: string, field: string) =>
      each((time) => prices.part(meter, field, time.times('vcpu', vcpu, 'vCPU')));
    return lines(
      line('cpu', ...cpu(`cpu.${kind}`, 'arch')),
      isWindows ? line('os', ...cpu('os.windows', 'os')) : undefined,
      line(
        'memory',
        ...each((time) => prices.part(`memory.${kind}`, 'arch', time.times('memory', memGB, 'GB'))),
      ),
      when(diskGB, (size) => line('disk', ...each((time) => diskPart(prices, time, size)))),
    );
  },
});

interface Tasks {
  readonly tasks: number;
  readonly seconds: number;
  readonly days: number;
}

interface Asked {
  readonly tasks?: number | undefined;
  readonly seconds?: number | undefined;
  readonly days?: number | undefined;
  readonly groups?: readonly { readonly tasks: number; readonly seconds: number }[] | undefined;
}

function groupsOf({ tasks, seconds, days = 1, groups }: Asked): readonly Tasks[] {
  if (groups !== undefined) {
    refuseAll({ tasks, seconds }, 'either groups, or tasks and seconds');
    return groups.map((one) => ({ ...one, days }));
  }
  const all = needed('tasks', tasks, 'how many there are; or groups');
  return [{ tasks: all, seconds: needed('seconds', seconds, 'how long one runs'), days }];
}

function taskSeconds(
  prices: Prices,
  { tasks, seconds, days }: Tasks,
  isWindows: boolean,
): Quantity {
  const upTo = prices.rule('stepSec', 'seconds');
  const atLeast = prices.rule(isWindows ? 'leastSecWindows' : 'leastSec', 'seconds');
  return Quantity.of('tasks', tasks, 'task')
    .times('seconds', seconds, 'second', { upTo, atLeast })
    .times('days', days, 'day');
}

function diskPart(prices: Prices, time: Quantity, diskGB: number) {
  const included = prices.rule('includedDiskGB', 'diskGB');
  const extra = Quantity.of('disk', diskGB, 'GB').beyond('included', included, 'GB');
  return prices.part('disk', 'diskGB', time.times('extraDisk', extra, 'GB'));
}
