// What the billing lab is told of a run: the requests that were served, and the time for which that is charged.

import { tracksOf } from '@/components/figure/stage/shown';
import type { Recording } from '@/player/types';

/** A peak is that of the busiest minute: a shorter one fills only a part of it. */
const BUSIEST_MS = 60_000;

/** Numbers for the address of the billing lab; null where the run served nobody. */
export function toBill(recording: Recording): Record<string, number> | null {
  const { request, final } = recording;
  const { coldStarts = 0, warmStarts = 0 } = final.counts;
  const served = coldStarts + warmStarts;
  if (served === 0) return null;
  const value = (name: string): number => Number(request.config[name] ?? 0);
  const rate = tracksOf(recording).level('traffic', 'ratePerSec');
  const runSec = request.durationMs / 1_000;
  const startSec = value('coldStartSec');
  const busySec = (final.metrics.busy ?? 0) * runSec;
  return {
    runSec,
    runRequests: served,
    // Starting is billed as initialisation, beside the work.
    runBusySec: Math.max(0, busySec - coldStarts * startSec),
    runColdStarts: coldStarts,
    runPeakPerSec: rate.highestMean(BUSIEST_MS, request.durationMs),
    initMs: Math.round(startSec * 1_000),
  };
}
