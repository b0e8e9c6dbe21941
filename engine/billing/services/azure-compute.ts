// Azure's containers, app plans and machines.

import { amount, count, maybe, oneOf } from '../fields';
import { Quantity } from '../quantity';
import { defineService, line, lines } from '../service';
import { machineHours, machineMonths } from './needed';

export const azureContainerApps = defineService({
  svc: 'azure-container-apps',
  sheet: 'azure-container-apps',
  region: 'koreacentral',
  fields: {
    requests: count(),
    ms: amount(),
    vcpu: amount(0.25, 4),
    memGiB: amount(0.5, 8),
    /** Requests that share a replica on average. */
    concurrency: maybe(amount(1, 1000)),
    /** Replicas that are kept and do nothing, together so many seconds. */
    idleSeconds: maybe(amount()),
  },
  charge({ requests, ms, vcpu, memGiB, concurrency = 1, idleSeconds = 0 }, prices) {
    const active = Quantity.of('requests', requests, 'request')
      .times('duration', ms, 'ms')
      .over('concurrency', concurrency, 'request')
      .over('msInSecond', 1000, 'ms/s');
    const idle = Quantity.of('idle', idleSeconds, 'second');
    const memory = active.plus('idle', idle, 'second').times('memory', memGiB, 'GiB');
    return lines(
      line('cpu', prices.part('cpu', 'vcpu', active.times('vcpu', vcpu, 'vCPU'))),
      line('memory', prices.part('memory', 'memGiB', memory)),
      line(
        'requests',
        prices.part('requests', 'requests', Quantity.of('requests', requests, 'request')),
      ),
      idleSeconds > 0
        ? line('idle', prices.part('idleCpu', 'idleSeconds', idle.times('vcpu', vcpu, 'vCPU')))
        : undefined,
    );
  },
});

export const azureAppService = defineService({
  svc: 'azure-app-service',
  sheet: 'azure-app-service',
  region: 'eastus',
  fields: {
    plan: oneOf(['F1', 'B1', 'B2', 'B3', 'S1', 'P0v3', 'P1v3', 'P2v3']),
    os: maybe(oneOf(['linux', 'windows'])),
    instances: maybe(count(1)),
    hours: maybe(amount()),
  },
  charge({ plan, os = 'linux', instances = 1, hours }, prices) {
    const months = machineMonths(instances, hours, prices);
    return [line('plan', prices.part(`${os}.${plan}`, 'plan', months))];
  },
});

export const azureVm = defineService({
  svc: 'azure-vm',
  sheet: 'azure-vm',
  region: 'eastus',
  fields: {
    type: oneOf(['B1s', 'B2s', 'B2ms', 'DS1_v2', 'D2s_v3', 'D4s_v3']),
    hours: maybe(amount()),
    count: maybe(count()),
  },
  charge({ type, hours, count: machines = 1 }, prices) {
    const on = machineHours(machines, hours ?? prices.monthHours);
    return [line('instance', prices.part(type, 'type', on))];
  },
});
