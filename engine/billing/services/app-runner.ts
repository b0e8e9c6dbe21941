// AWS App Runner, for history: memory while an instance is there, vCPUs while it works; each day rounded.

import { refuse } from '@/engine/kernel/refusal';
import { amount, count, maybe } from '../fields';
import { Quantity } from '../quantity';
import { dailyLine, defineService } from '../service';

export const appRunner = defineService({
  svc: 'app-runner',
  sheet: 'aws-app-runner',
  region: 'us-east-1',
  fields: {
    vcpu: amount(),
    memGB: amount(),
    activeHoursPerDay: amount(0, 24),
    hoursPerDay: maybe(amount(0, 24)),
    instances: maybe(count()),
    days: maybe(count()),
  },
  charge(usage, prices) {
    const { vcpu, memGB, activeHoursPerDay, hoursPerDay = 24, instances = 1, days = 30 } = usage;
    if (activeHoursPerDay > hoursPerDay) {
      refuse(
        'activeHoursPerDay',
        activeHoursPerDay,
        `at most hoursPerDay, which is ${hoursPerDay}`,
      );
    }
    const kept = Quantity.of('instances', instances, 'instance');
    const memory = kept.times('hours', hoursPerDay, 'hour').times('memory', memGB, 'GB');
    const cpu = kept.times('activeHours', activeHoursPerDay, 'hour').times('vcpu', vcpu, 'vCPU');
    return [
      dailyLine('memory', prices.part('memory', 'memGB', memory, { times: days })),
      dailyLine('cpu', prices.part('cpu', 'vcpu', cpu, { times: days })),
    ];
  },
});
