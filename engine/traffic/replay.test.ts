import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Constant, Exponential } from '@/engine/kernel/distributions';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS } from '@/engine/models/functions/settings';
import { replay } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

const MINUTES = 480;
const END_MS = MINUTES * 60_000;

/** Rows of counts; the columns before the first minute are names. */
function rowsOf(csv: string, firstColumn: number): number[][] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(firstColumn).map(Number));
}

const total = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);

/** One function's eight hours; the tally has made sure by itself that nothing was lost. */
function replayed(perMinute: readonly number[], seed: number) {
  const settings = { ...DEFAULT_SETTINGS, maxInstances: 100_000 };
  const functions = new Functions(settings, { seed, warmupMs: 0 });
  const crowd = new Crowd(replay(perMinute), new Exponential(100), seed);
  const comparison = new Comparison(crowd, [functions]);
  comparison.advanceTo(END_MS);
  return functions.tally.counts;
}

function expectCounts(rows: readonly number[][], firstSeed: number): void {
  let requests = 0;
  for (const [i, row] of rows.entries()) requests += replayed(row, firstSeed + i).requests;
  const expected = rows.reduce((sum, row) => sum + total(row), 0);
  expect(Math.abs(requests - expected)).toBeLessThan(4 * Math.sqrt(expected));
}

describe('the trace that the project ships', () => {
  const rows = rowsOf(readFileSync('public/traffic/azure-like.csv', 'utf8'), 2);

  test('has the shares that its provenance states', () => {
    expect(rows).toHaveLength(50);
    const perHour = rows.map((row) => total(row) / 8).sort((a, b) => a - b);
    const at = (share: number): number => perHour[Math.floor(share * 50)] ?? 0;
    expect(at(0.5)).toBeGreaterThan(3);
    expect(at(0.5)).toBeLessThan(12);
    expect(at(0.9)).toBeGreaterThan(60);
    expect(at(0.9)).toBeLessThan(240);
    const slow = perHour.filter((count) => count <= 60).length / 50;
    expect(Math.abs(slow - 0.86)).toBeLessThan(0.08);
    for (const row of rows) expect(row).toHaveLength(MINUTES);
  });

  test('drives functions', () => {
    expectCounts(rows, 200_000);
  });
});

// The sample is kept beside the project, not in it.
const real = join(process.cwd(), '..', 'shared/facts/azure-trace-sample/invocations.csv');

describe.runIf(existsSync(real))('the real sample, where it is present', () => {
  test('500 functions of eight hours, one by one', () => {
    const rows = rowsOf(readFileSync(real, 'utf8'), 4);
    expect(rows).toHaveLength(500);
    expectCounts(rows, 300_000);
  });

  test('longer keep-alive, fewer cold starts, on the whole', () => {
    const rows = rowsOf(readFileSync(real, 'utf8'), 4).filter((row) => total(row) < 2_000);
    const coldShare = (keepAliveMs: number): number => {
      let cold = 0;
      let requests = 0;
      for (const [i, row] of rows.entries()) {
        const functions = new Functions(
          { ...DEFAULT_SETTINGS, keepAliveMs },
          { seed: i, warmupMs: 0 },
        );
        const crowd = new Crowd(replay(row), new Constant(100), 400_000 + i);
        new Comparison(crowd, [functions]).advanceTo(END_MS);
        cold += functions.tally.counts.coldStarts;
        requests += functions.tally.counts.requests;
      }
      return cold / requests;
    };
    const [one, ten, sixty] = [1, 10, 60].map((minutes) => coldShare(minutes * 60_000));
    expect(one ?? 0).toBeGreaterThan(ten ?? 0);
    expect(ten ?? 0).toBeGreaterThan(sixty ?? 0);
  });
});
