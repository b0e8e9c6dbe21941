// What leaves for the billing lab is what happened in the run.

import { expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { params } from '@/engine/models/cold-start/config';
import { scenarios } from '@/engine/models/cold-start/scenarios';
import { stillsOf } from '@/player/still';
import type { AnyConfig } from '@/player/types';
import { toBill } from './bill';

const recordStill = await stillsOf('cold-start');

function record(set: AnyConfig, durationMs = 600_000) {
  const config = configOf(params, set);
  return recordStill({ sim: 'cold-start', config, seed: 7, durationMs, acts: [] }).recording;
}

test('every request that was served, and all of the time of the instances', () => {
  for (const { set } of scenarios.filter(({ id }) => ['lunch-rush', 'quiet-night'].includes(id))) {
    const recording = record(set);
    const bill = toBill(recording);
    const { counts, metrics } = recording.final;
    expect(bill?.runSec).toBe(600);
    expect(bill?.runRequests).toBe((counts.arrived ?? 0) - (counts.rejected ?? 0));
    expect(bill?.runColdStarts).toBe(counts.coldStarts);
    const startedSec = ((bill?.runColdStarts ?? 0) * (bill?.initMs ?? 0)) / 1_000;
    expect((bill?.runBusySec ?? 0) + startedSec).toBeCloseTo((metrics.busy ?? 0) * 600, 6);
  }
});

test('a spike counts as far as it fills the busiest minute', () => {
  const spike = { arrivals: 'spike', ratePerSec: 2, peakFactor: 11 };
  const peakOf = (set: AnyConfig) => toBill(record(set))?.runPeakPerSec;
  expect(peakOf({ ...spike, spikeForSec: 60 })).toBeCloseTo(22, 9);
  // It rises and falls for a tenth of its length each.
  expect(peakOf({ ...spike, spikeForSec: 30 })).toBeCloseTo(2 + (20 * (30 + 3)) / 60, 9);
  expect(peakOf({ ratePerSec: 2, peakFactor: 11 })).toBeCloseTo(2, 9);
  // A spike after the end of the run was none.
  expect(peakOf({ ...spike, spikeAtSec: 3_000 })).toBeCloseTo(2, 9);
});

test('a run that served nobody has no bill', () => {
  expect(toBill(record({ ratePerSec: 0.0002 }, 1_000))).toBeNull();
});
