// Azure's event router, workflow engine, gateway and blobs.

import { amount, count, maybe, oneOf } from '../fields';
import { Quantity } from '../quantity';
import { defineService, line, lines, when } from '../service';
import { machineMonths, needed, refuseAll } from './needed';

export const eventGrid = defineService({
  svc: 'event-grid',
  sheet: 'azure-event-grid',
  region: 'westeurope',
  fields: {
    /** Operations: every publishing and every attempt at a delivery is one. */
    requests: count(),
  },
  synonyms: { operations: 'requests' },
  charge({ requests }, prices) {
    const operations = Quantity.of('requests', requests, 'request');
    return [line('requests', prices.part('operations', 'requests', operations))];
  },
});

export const logicApps = defineService({
  svc: 'logic-apps',
  sheet: 'azure-logic-apps',
  region: 'eastus',
  fields: {
    plan: maybe(oneOf(['consumption', 'standard'])),
    /** Runs of built-in actions; a Standard plan has paid for them with its instances. */
    actions: maybe(count()),
    standardCalls: maybe(count()),
    enterpriseCalls: maybe(count()),
    instances: maybe(count(1)),
    hours: maybe(amount()),
  },
  charge(usage, prices) {
    const { plan = 'consumption', actions = 0, standardCalls = 0, enterpriseCalls = 0 } = usage;
    const { instances, hours } = usage;
    const calls = [
      ['standardCalls', standardCalls],
      ['enterpriseCalls', enterpriseCalls],
    ] as const;
    const callLines = calls
      .filter(([, made]) => made > 0)
      .map(([name, made]) =>
        line(name, prices.part(name, name, Quantity.of(name, made, 'request'))),
      );
    if (plan === 'consumption') {
      refuseAll({ instances, hours }, 'only with the Standard plan');
      const run = Quantity.of('actions', actions, 'request');
      return lines(line('actions', prices.part('actions', 'actions', run)), ...callLines);
    }
    const months = machineMonths(instances ?? 1, hours, prices);
    return lines(
      line('cpu', prices.part('WS1.cpu', 'plan', months)),
      line('memory', prices.part('WS1.memory', 'plan', months)),
      ...callLines,
    );
  },
});

export const apiManagement = defineService({
  svc: 'api-management',
  sheet: 'azure-api-management',
  region: 'eastus',
  fields: {
    tier: maybe(oneOf(['consumption', 'developer', 'basic', 'standard', 'premium'])),
    requests: maybe(count()),
    units: maybe(count(1)),
    hours: maybe(amount()),
  },
  charge({ tier = 'consumption', requests, units, hours }, prices) {
    if (tier === 'consumption') {
      refuseAll({ units, hours }, 'not in the Consumption tier, which is paid by the call');
      const calls = needed('requests', requests, 'a whole number of calls');
      return [
        line(
          'requests',
          prices.part('consumption', 'requests', Quantity.of('requests', calls, 'request')),
        ),
      ];
    }
    const months = machineMonths(units ?? 1, hours, prices);
    return [line('units', prices.part(tier, 'tier', months))];
  },
});

const OPERATIONS = ['writes', 'lists', 'reads', 'others'] as const;

/** Blobs kept in one data centre. */
export const blobStorage = defineService({
  svc: 'blob-storage',
  sheet: 'azure-blob-storage',
  region: 'westus',
  fields: {
    tier: maybe(oneOf(['hot', 'cool'])),
    storageGB: maybe(amount()),
    writes: maybe(count()),
    lists: maybe(count()),
    reads: maybe(count()),
    others: maybe(count()),
    /** Read from the cool tier. */
    retrievedGB: maybe(amount()),
  },
  charge(usage, prices) {
    const { tier = 'hot', storageGB = 0, retrievedGB } = usage;
    if (tier === 'hot') refuseAll({ retrievedGB }, 'only in the cool tier');
    const part = (name: string, field: string, all: number, unit: string) =>
      line(name, prices.part(`${tier}.${name}`, field, Quantity.of(name, all, unit)));
    return lines(
      part('storage', 'storageGB', storageGB, 'GB'),
      ...OPERATIONS.map((name) => when(usage[name], (all) => part(name, name, all, 'operation'))),
      when(retrievedGB, (all) => part('retrieval', 'retrievedGB', all, 'GB')),
    );
  },
});
