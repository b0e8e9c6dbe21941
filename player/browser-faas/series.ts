// A series that measures a file: five first answers, each in an environment of its own, then thirty more from the last.

import { COLD_CALLS, type Summary, summaryOf, WARM_CALLS } from '@/engine/browser-faas/summary';
import type { BrowserFaas } from './platform';

/** Resolves once nobody waits any more; false where the frame cannot be had. */
function settled(platform: BrowserFaas): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { open, frame } = platform.state;
      if (open > 0 && frame !== 'failed') return;
      stop();
      resolve(frame !== 'failed');
    };
    const stop = platform.subscribe(look);
    look();
  });
}

async function callOnce(platform: BrowserFaas): Promise<boolean> {
  platform.call(1);
  return settled(platform);
}

/**
 * What `code` took; the platform goes back to its own code afterwards. Null where the frame cannot be had or the signal
 * came first. A call that fails ends the series.
 */
export async function measure(
  platform: BrowserFaas,
  code: string,
  signal: AbortSignal,
): Promise<Summary | null> {
  platform.restart(code);
  try {
    return await series(platform, signal);
  } finally {
    platform.restore();
  }
}

async function series(platform: BrowserFaas, signal: AbortSignal): Promise<Summary | null> {
  const isWell = (): boolean => platform.state.calls.at(-1)?.outcome === 'answered';
  for (let start = 0; start < COLD_CALLS; start += 1) {
    platform.clear();
    if (!(await callOnce(platform)) || signal.aborted) return null;
    if (!isWell()) return summaryOf(platform.state.calls);
  }
  for (let call = 0; call < WARM_CALLS; call += 1) {
    if (!(await callOnce(platform)) || signal.aborted) return null;
    if (!isWell()) break;
  }
  return summaryOf(platform.state.calls);
}
