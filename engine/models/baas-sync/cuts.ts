// When the connection is cut and comes back by the knobs, and when the one customer of each tablet comes.

import type { BaasConfig } from '@/engine/models/baas-sync/config';

/** Something that happens at a tablet at a set time. */
export interface Due {
  readonly atMs: number;
  readonly what: 'cut' | 'reconnect' | 'customer';
  readonly tablet: number;
}

/** All of it, in order; at one instant, connections change before customers come. */
export function timetable(config: BaasConfig): readonly Due[] {
  const { tablets, cutTablets, cutAtSec, cutForSec, customers } = config;
  const [fromMs, forMs] = [cutAtSec * 1_000, cutForSec * 1_000];
  const all = Array.from({ length: tablets }, (_, tablet) => tablet);
  const cut = all.slice(Math.max(0, tablets - cutTablets));
  const due: Due[] = cut.flatMap((tablet) => [
    { atMs: fromMs, what: 'cut', tablet },
    { atMs: fromMs + forMs, what: 'reconnect', tablet },
  ]);
  if (customers === 'one-each') {
    const each = forMs / (tablets + 1);
    due.push(
      ...all.map(
        (tablet): Due => ({ atMs: fromMs + (tablet + 1) * each, what: 'customer', tablet }),
      ),
    );
  }
  return due.toSorted((a, b) => a.atMs - b.atMs);
}
