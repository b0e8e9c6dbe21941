// What the billing lab is told of a run: the requests that were served, and the time for which that is charged.

import type { Recording } from '@/player/types';

const BUSIEST_SEC = 60;

/** Numbers for the address of the billing lab; null where the run served nobody. */
export function toBill({ request, final }: Recording): Record<string, number> | null {
  const { coldStarts = 0, warmStarts = 0 } = final.counts;
  const served = coldStarts + warmStarts;
  if (served === 0) return null;
  const value = (name: string): number => Number(request.config[name] ?? 0);
  const runSec = request.durationMs / 1_000;
  const startSec = value('coldStartSec');
  const busySec = (final.metrics.busy ?? 0) * runSec;
  // A spike shorter than a minute fills only a part of the busiest one.
  const spikeShare = Math.min(1, value('spikeForSec') / BUSIEST_SEC);
  const factor =
    request.config.arrivals === 'spike' ? 1 + (value('peakFactor') - 1) * spikeShare : 1;
  return {
    runSec,
    runRequests: served,
    // Starting is billed as initialisation, beside the work.
    runBusySec: Math.max(0, busySec - coldStarts * startSec),
    runColdStarts: coldStarts,
    runPeakPerSec: value('ratePerSec') * factor,
    initMs: Math.round(startSec * 1_000),
  };
}
