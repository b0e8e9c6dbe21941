import fc from 'fast-check';
import { expect, test } from 'vitest';
import { params, type WorkloadConfig } from './config';
import { memoryCurve } from './memory';
import { demandOf, durationAt, MB_PER_VCPU, machinesFor, workOf } from './sizing';

const usual = Object.fromEntries(
  Object.entries(params).map(([name, param]) => [name, param.default]),
) as unknown as WorkloadConfig;

test('Little’s law: requests under way are the rate times the time in the system', () => {
  const config: WorkloadConfig = {
    ...usual,
    requests: 730 * 3_600 * 10,
    peakToMean: 3,
    durationMs: 500,
    memoryMb: MB_PER_VCPU,
    cpuShare: 0.4,
  };
  const demand = demandOf(config);
  expect(demand.peakPerSec).toBeCloseTo(30, 9);
  expect(demand.atOnce).toBeCloseTo(15, 9);
  expect(demand.vcpus).toBeCloseTo(6, 9);
  // Six vCPUs at 60 % of machines of two: 6 / 1.2 = 5.
  expect(machinesFor(demand, 2, config)).toBe(5);
  expect(machinesFor(demand, 64, config)).toBe(config.minMachines);
});

test('waiting fills the slots of a machine where computing does not fill its vCPUs', () => {
  const config = { ...usual, requests: 1e9, cpuShare: 0, durationMs: 10_000, peakToMean: 1 };
  const demand = demandOf(config);
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
        const at = (n: number): number =>
          machinesFor(demandOf({ ...usual, cpuShare }, n), 2, usual);
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
