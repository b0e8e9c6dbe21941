// What the billing lab is told of a run: the requests that the functions served, and the time for which they worked.

import { tracksOf } from '@/components/figure/stage/shown';
import type { Recording } from '@/player/types';

/** Numbers for the address of the billing lab; null where the functions served nobody. */
export function toBill(recording: Recording): Record<string, number> | null {
  const { request, final } = recording;
  const rate = tracksOf(recording).level('traffic', 'ratePerSec');
  const count = (name: string): number => final.counts[`functions.${name}`] ?? 0;
  const served = count('arrived') - count('rejected') - count('waiting');
  if (served <= 0) return null;
  const value = (name: string): number => Number(request.config[name] ?? 0);
  const metric = (name: string): number => final.metrics[`functions.${name}`] ?? 0;
  const runSec = request.durationMs / 1_000;
  const startSec = value('coldStartSec');
  const busySec = metric('taken') * metric('instances') * runSec;
  const coldStarts = count('coldStarts');
  return {
    runSec,
    runRequests: served,
    // Starting is billed as initialisation, beside the work.
    runBusySec: Math.max(0, busySec - coldStarts * startSec),
    runColdStarts: coldStarts,
    runPeakPerSec: rate.highestUntil(request.durationMs),
    initMs: Math.round(startSec * 1_000),
  };
}
