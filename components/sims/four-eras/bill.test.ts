// What leaves for the billing lab is what the functions did.

import { expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { params } from '@/engine/models/four-eras/config';
import { stillsOf } from '@/player/still';
import type { AnyConfig } from '@/player/types';
import { toBill } from './bill';

const recordStill = await stillsOf('four-eras');

function record(set: AnyConfig, durationMs = 600_000) {
  const config = configOf(params, set);
  return recordStill({ sim: 'four-eras', config, seed: 7, durationMs, acts: [] }).recording;
}

test('requests that the functions took, with the time that they worked', () => {
  const recording = record({ ratePerSec: 5, workSec: 0.2, workTail: 1, coldStartSec: 0 });
  const bill = toBill(recording);
  const requests = recording.final.counts['functions.completed'] ?? 0;
  expect(bill).toMatchObject({ runSec: 600, runPeakPerSec: 5, initMs: 0 });
  expect(bill?.runRequests).toBeGreaterThanOrEqual(requests);
  // Every request works 0.2 s; only what was under way at the end worked less.
  expect((bill?.runBusySec ?? 0) / requests).toBeCloseTo(0.2, 2);
});

test('the peak is the highest rate of the run: one that comes after its end is none', () => {
  const peak = { ratePerSec: 2, peakFactor: 3, peakAtSec: 60, riseSec: 60, peakForSec: 60 };
  expect(toBill(record(peak))?.runPeakPerSec).toBe(6);
  expect(toBill(record(peak, 90_000))?.runPeakPerSec).toBe(4);
  expect(toBill(record(peak, 60_000))?.runPeakPerSec).toBe(2);
});

test('what functions turn away is not billed', () => {
  const recording = record({ ratePerSec: 50, workSec: 1, functionLimit: 10 });
  const { counts } = recording.final;
  expect(counts['functions.rejected']).toBeGreaterThan(0);
  expect(toBill(recording)?.runRequests).toBeLessThan(counts['functions.arrived'] ?? 0);
});

test('a run that served nobody has no bill', () => {
  expect(toBill(record({ ratePerSec: 0.0002 }, 1_000))).toBeNull();
});
