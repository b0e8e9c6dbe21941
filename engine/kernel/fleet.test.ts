import { expect, test } from 'vitest';
import type { Fleet } from '@/engine/kernel/fleet';
import { DOWN, DRAINING, GONE, READY } from '@/engine/kernel/fleet-hosts';
import { SharedFleet } from '@/engine/kernel/fleet-shared';
import { Tally } from '@/engine/kernel/tally';

/** Instances created and opened at 0, 1, 2 … ms, after one that had the first row has gone. */
function fleetOf(instances: number) {
  const tally = new Tally(0);
  const endless = { queueLimit: Infinity, maxWaitMs: Infinity, timeoutMs: Infinity };
  const fleet = new SharedFleet({ slotsPerInstance: 1, ...endless }, tally);
  const first = fleet.create(0);
  const hosts = Array.from({ length: instances - 1 }, (_, i) => fleet.create(i));
  fleet.drain(first, instances);
  // The youngest of all takes over the row of the one that has gone.
  hosts.push(fleet.create(instances));
  for (const host of hosts) fleet.open(host, instances);
  return { fleet, tally, hosts };
}

const statesOf = (fleet: Fleet, hosts: readonly number[]) =>
  hosts.map((host) => fleet.hosts.state[host]);

test('the youngest drain, and go when they have nothing to do', () => {
  const { fleet, hosts } = fleetOf(4);
  expect(hosts[3]).toBe(0);
  for (let i = 0; i < 4; i += 1) fleet.arrive(10, 100);
  fleet.drainYoungest(0, 20);
  expect(statesOf(fleet, hosts)).toEqual([READY, READY, READY, READY]);
  fleet.drainYoungest(2, 20);
  expect(statesOf(fleet, hosts)).toEqual([READY, READY, DRAINING, DRAINING]);
  fleet.settle(110);
  expect(statesOf(fleet, hosts)).toEqual([READY, READY, GONE, GONE]);
});

test('the oldest fail, and what they worked on is lost', () => {
  const { fleet, tally, hosts } = fleetOf(4);
  for (let i = 0; i < 3; i += 1) fleet.arrive(10, 100);
  expect(fleet.failOldest(2, 20)).toEqual(hosts.slice(0, 2));
  expect(statesOf(fleet, hosts)).toEqual([DOWN, DOWN, READY, READY]);
  expect(tally.counts).toMatchObject({ rejected: 2, running: 1 });
  fleet.settle(200);
  expect(tally.counts).toMatchObject({ rejected: 2, completed: 1, running: 0 });
  tally.checkNothingIsLost('fleet');
});

test('overtime of servers whose shift ends: they finish what they have, and take no more', () => {
  // Ciw's guide on server schedules (server_schedule.rst at 05f1727, doctest): arrivals every 3 with 5 of work; one
  // server until 4, two until 10. They stay 4, 1 and 4 longer.
  const { fleet, tally, hosts } = fleetOf(1);
  const startMs = 1_000;
  const goneAt: number[] = [];
  let before = 1;
  tally.onResize = (instances, atMs) => {
    if (instances < before) goneAt.push(atMs - startMs);
    before = instances;
  };
  const arriveAt = (t: number) => {
    fleet.settle(startMs + t);
    fleet.arrive(startMs + t, 5);
  };
  const endShift = (servers: readonly number[], t: number) => {
    fleet.settle(startMs + t);
    for (const host of servers) fleet.drain(host, startMs + t);
  };
  arriveAt(3);
  const second = [fleet.create(startMs + 4), fleet.create(startMs + 4)];
  for (const host of second) fleet.open(host, startMs + 4);
  endShift(hosts, 4);
  for (const t of [6, 9]) arriveAt(t);
  endShift(second, 10);
  for (const t of [12, 15, 18]) arriveAt(t);
  fleet.settle(startMs + 20);
  const [first, ...others] = goneAt;
  expect([Number(first) - 4, ...others.map((t) => t - 10)]).toEqual([4, 1, 4]);
});
