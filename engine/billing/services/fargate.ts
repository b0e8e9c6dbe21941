// AWS Fargate: vCPUs and gigabytes of tasks, by the second, with a minimum for each task.

import { refuse } from '@/engine/kernel/refusal';
import { amount, count, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines, when } from '../service';

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
    tasks: count(),
    vcpu: oneOf(VCPUS),
    memGB: amount(),
    diskGB: maybe(amount(0, 200)),
    /** One task's, each day, from the start of the image download. */
    seconds: amount(),
    days: maybe(count()),
  },
  charge({ arch = 'x86_64', os, tasks, vcpu, memGB, diskGB, seconds, days = 1 }, prices) {
    const allowed = MEMORY_GB[vcpu];
    if (!allowed.includes(memGB)) {
      refuse('memGB', memGB, `one of ${allowed.join(', ')} with ${vcpu} vCPU`);
    }
    if (arch === 'arm64' && os === 'windows') refuse('os', os, 'linux on arm64');
    const isWindows = arch === 'windows' || os === 'windows';
    const kind = isWindows ? 'windows' : arch;
    const time = taskSeconds(prices, { tasks, seconds, days, isWindows });
    const vcpuSeconds = time.times('vcpu', vcpu, 'vCPU');
    return lines(
      line('cpu', prices.part(`cpu.${kind}`, 'arch', vcpuSeconds)),
      isWindows ? line('os', prices.part('os.windows', 'os', vcpuSeconds)) : undefined,
      line('memory', prices.part(`memory.${kind}`, 'arch', time.times('memory', memGB, 'GB'))),
      when(diskGB, (size) => line('disk', diskPart(prices, time, size))),
    );
  },
});

interface Tasks {
  readonly tasks: number;
  readonly seconds: number;
  readonly days: number;
  readonly isWindows: boolean;
}

function taskSeconds(prices: Prices, { tasks, seconds, days, isWindows }: Tasks): Quantity {
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
