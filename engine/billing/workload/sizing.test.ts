import fc from 'fast-check';
import { expect, test } from 'vitest';
import { params, type WorkloadConfig } from './config';
import { countOf, fixedFleet, fleetOf, hoursOf } from './fleet';
import { memoryCurve } from './memory';
import { demandOf, durationAt, levelsOf, MB_PER_VCPU, machinesFor, workOf } from './sizing';

const usual = Object.fromEntries(
  Object.entries(params).map(([name, param]) => [name, param.default]),
) as unknown as WorkloadConfig;

test('Little’s law: requests under way are the rate times the time in the system', () => {
  const config: WorkloadConfig = {
    ...usual,
    durationMs: 500,
    memoryMb: MB_PER_VCPU,
    cpuShare: 0.4,
  };
  const demand = demandOf(config, 30);
  expect(demand.atOnce).toBeCloseTo(15, 9);
  expect(demand.vcpus).toBeCloseTo(6, 9);
  // Six vCPUs at 60 % of machines of two: 6 / 1.2 = 5.
  expect(machinesFor(demand, 2, config)).toBe(5);
  expect(machinesFor(demand, 64, config)).toBe(1);
});

test('waiting fills the slots of a machine where computing does not fill its vCPUs', () => {
  const config = { ...usual, cpuShare: 0, durationMs: 10_000 };
  const demand = demandOf(config, 380);
  expect(demand.vcpus).toBe(0);
  expect(machinesFor(demand, 2, config)).toBe(Math.ceil(demand.atOnce / (2 * config.slotsPerVcpu)));
});

test('more requests never need fewer machines', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1e4, max: 1e9 }),
      fc.integer({ min: 0, max: 1e9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (requests, more, cpuShare) => {
        const at = (n: number): number => countOf(fixedFleet({ ...usual, cpuShare }, 2, n));
        expect(at(requests + more)).toBeGreaterThanOrEqual(at(requests));
      },
    ),
  );
});

test('a request takes at its own memory exactly as long as it was measured to take', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 900_000 }),
      fc.integer({ min: 128, max: 10_240 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (durationMs, memoryMb, cpuShare) => {
        const work = { durationMs, memoryMb, cpuShare };
        expect(durationAt(work, memoryMb)).toBeCloseTo(durationMs, 6);
        expect(durationAt(work, 10_240)).toBeLessThanOrEqual(durationAt(work, 128) + 1e-9);
      },
    ),
  );
});

test('twice the memory halves computing up to one vCPU, and never shortens waiting', () => {
  const cpu = { durationMs: 800, memoryMb: 512, cpuShare: 1 };
  expect(durationAt(cpu, 1_024)).toBeCloseTo(400, 9);
  expect(durationAt(cpu, MB_PER_VCPU)).toBeCloseTo(workOf(cpu).workMs, 9);
  expect(durationAt(cpu, 10_240)).toBeCloseTo(workOf(cpu).workMs, 9);
  expect(durationAt({ ...cpu, cpuShare: 0 }, 10_240)).toBe(800);
});

test('by the GB-second, computing costs the same until one vCPU, and waiting ever more', () => {
  const price = (mb: number, ms: number): number => (mb / 1_024) * (ms / 1_000) * 16.6667;
  const { points, cheapest } = memoryCurve({ ...usual, memoryMb: 1_024 }, price);
  const full = points.cpu.find(({ memoryMb }) => memoryMb === MB_PER_VCPU);
  for (const point of points.cpu.filter(({ memoryMb }) => memoryMb <= MB_PER_VCPU)) {
    expect(point.costUsd).toBeCloseTo(full?.costUsd ?? Number.NaN, 9);
  }
  // Of equal prices the fastest is the one to take.
  expect(cheapest.cpu?.memoryMb).toBe(MB_PER_VCPU);
  expect(cheapest.io?.memoryMb).toBe(128);
  points.io.forEach((point, index) => {
    expect(point.costUsd).toBeGreaterThan(points.io[index - 1]?.costUsd ?? 0);
  });
});

const someLoad = fc.record({
  requests: fc.integer({ min: 0, max: 1e9 }),
  durationMs: fc.integer({ min: 1, max: 30_000 }),
  cpuShare: fc.double({ min: 0, max: 1, noNaN: true }),
  peakToMean: fc.double({ min: 1, max: 200, noNaN: true }),
  busyHours: fc.double({ min: 0.25, max: 24, noNaN: true }),
});

test('both levels of a day together hold the requests that there are', () => {
  fc.assert(
    fc.property(someLoad, (load) => {
      const { busy, quiet } = levelsOf({ ...usual, ...load });
      expect(busy.hoursPerDay + quiet.hoursPerDay).toBeCloseTo(24, 9);
      const perDay = (busy.perSec * busy.hoursPerDay + quiet.perSec * quiet.hoursPerDay) * 3_600;
      const given = (load.requests / 730) * 24;
      expect(Math.abs(perDay - given)).toBeLessThanOrEqual(1e-9 * (1 + given));
      expect(quiet.perSec).toBeLessThanOrEqual(busy.perSec * (1 + 1e-9));
    }),
  );
});

test('machines that follow the load are never on longer than those that do not, and do the same work', () => {
  fc.assert(
    fc.property(someLoad, (load) => {
      const config: WorkloadConfig = { ...usual, ...load };
      const fixed = hoursOf(fixedFleet(config, 2, config.requests));
      const work = (config.requests * workOf(config).workMs) / 3_600_000;
      for (const running of ['autoscaled', 'scheduled'] as const) {
        const fleet = fleetOf({ ...config, running }, 2);
        expect(hoursOf(fleet)).toBeLessThanOrEqual(fixed * (1 + 1e-9));
        const used =
          fleet.keptUse * fleet.kept * fleet.monthHours +
          fleet.addedUse * fleet.added * fleet.addedHours;
        expect(Math.abs(used * 2 - work)).toBeLessThanOrEqual(1e-6 * (1 + work));
      }
    }),
  );
});

test('jobs are on for their work and their starts alone', () => {
  const config: WorkloadConfig = {
    ...usual,
    trigger: 'events',
    running: 'jobs',
    requests: 30_000,
    durationMs: 60_000,
    memoryMb: 1_792,
    cpuShare: 1,
    peakToMean: 24,
    busyHours: 1,
  };
  const fleet = fleetOf(config, 1);
  expect(fleet).toMatchObject({ kept: 0, added: 17 });
  // 500 hours of work, and 17 starts of 20 seconds on each of 730 / 24 days.
  expect(hoursOf(fleet)).toBeCloseTo(500 + (17 * 20 * 730) / 24 / 3_600, 9);
  expect(hoursOf(fleetOf({ ...config, requests: 0 }, 1))).toBe(0);
  expect(() => fleetOf({ ...config, trigger: 'http' }, 1)).toThrow(/^running: /);
});
