import { expect, test } from 'vitest';
import { Servers } from '@/engine/models/servers/servers';
import { DEFAULT_SETTINGS, type ServersSettings } from '@/engine/models/servers/settings';

/** Gives a pool requests by hand: [arrival, work] in seconds. */
function serve(
  settings: Partial<ServersSettings>,
  requests: readonly (readonly [number, number])[],
  endSec = 1_000,
): Servers {
  const servers = new Servers({ ...DEFAULT_SETTINGS, ...settings }, { seed: 1, warmupMs: 0 });
  for (const [atSec, workSec] of requests) {
    servers.settle(atSec * 1000);
    servers.arrive(atSec * 1000, workSec * 1000);
    servers.tally.checkNothingIsLost('by hand');
  }
  while (servers.nextMs <= endSec * 1000) {
    servers.step();
    servers.tally.checkNothingIsLost('by hand');
  }
  return servers;
}

test('first come, first served, and a slot is free again at the very end of the work', () => {
  const { latencySec, waitSec } = serve({}, [
    [1, 3],
    [2, 1],
    [5, 2],
  ]).result(1_000_000);
  // The second waits from 2 to 4; the third comes exactly when the second ends, and finds the slot free.
  expect(latencySec.mean).toBeCloseTo((3 + 3 + 2) / 3, 12);
  expect(waitSec.mean).toBeCloseTo(2 / 3, 12);
});

test('a line has room for so many, and 0 for nobody', () => {
  const rush: [number, number][] = [1, 2, 3, 4, 5].map((at) => [at, 10]);
  expect(serve({ queueLimit: 0 }, rush).result(1_000_000)).toMatchObject({
    completed: 1,
    rejected: 4,
  });
  expect(serve({ queueLimit: 2 }, rush).result(1_000_000)).toMatchObject({
    completed: 3,
    rejected: 2,
  });
  expect(serve({ queueLimit: Infinity }, rush).tally.counts.completed).toBe(5);
});

test('who waits too long gives up, at the latest instant at which a slot would still come too late', () => {
  const platform = serve({ maxWaitMs: 4_000 }, [
    [0, 5],
    [0.5, 1],
    [1, 1],
    [2, 1],
  ]);
  // At 4.5 the second has waited 4 s. At 5 a slot is free and the third has waited 4 s: it is gone too.
  expect(platform.result(1_000_000)).toMatchObject({ completed: 2, timedOut: 2, rejected: 0 });
});

test('an order takes its lead time, then empties the line', () => {
  const settings = { orders: [{ atMs: 10_000, leadMs: 20_000, servers: 2 }] };
  const rush: [number, number][] = [
    [1, 100],
    [2, 5],
    [3, 5],
  ];
  const platform = serve(settings, rush, 29.999);
  expect(platform.state()).toMatchObject({ capacity: 1, instances: 1, waiting: 2 });
  platform.settle(30_000);
  expect(platform.state()).toMatchObject({ capacity: 3, instances: 3, waiting: 0, busySlots: 3 });
});

test('an outage loses the requests on the machines that stop, and spares the others', () => {
  const platform = serve(
    { servers: 2, slotsPerServer: 2, outages: [{ atMs: 5_000, forMs: 60_000, servers: 1 }] },
    [
      [1, 10],
      [2, 10],
      [6, 1],
    ],
    64,
  );
  // The machines take turns: only the first request was on the one that stops.
  expect(platform.result(64_000)).toMatchObject({ completed: 2, rejected: 1, running: 0 });
  expect(platform.state()).toMatchObject({ capacity: 2, instances: 2 });
  platform.settle(65_000);
  expect(platform.state().capacity).toBe(4);
});

test('a machine that is repaired while its lost work would still run takes new work only', () => {
  const platform = serve({ outages: [{ atMs: 5_000, forMs: 1_000, servers: 1 }] }, [
    [1, 100],
    [2, 3],
    [7, 2],
  ]);
  // The first is lost at 5; the second begins at 6 and ends at 9; the third waits for it until 9.
  const { completed, rejected, latencySec } = platform.result(1_000_000);
  expect({ completed, rejected }).toEqual({ completed: 2, rejected: 1 });
  expect(latencySec.mean).toBeCloseTo((7 + 4) / 2, 12);
});

test('work that ends at the instant of an outage has ended', () => {
  const outages = [{ atMs: 5_000, forMs: 1_000, servers: 1 }];
  expect(serve({ outages }, [[1, 4]]).result(1_000_000)).toMatchObject({ completed: 1 });
});

test('an outage that asks for more machines than there are takes them all', () => {
  const outages = [
    { atMs: 1_000, forMs: 5_000, servers: 3 },
    { atMs: 2_000, forMs: 9_000, servers: 9 },
  ];
  const platform = serve({ servers: 4, outages }, [], 2.5);
  expect(platform.state()).toMatchObject({ capacity: 0, instances: 4 });
  platform.settle(6_000);
  expect(platform.state().capacity).toBe(3);
  platform.settle(11_000);
  expect(platform.state().capacity).toBe(4);
});
