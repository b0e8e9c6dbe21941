// What the bench runs: a platform of each kind with about so many busy instances.

import { lawOf, platformOf } from '@/engine/scenario/build';
import type { PlatformSpec } from '@/engine/scenario/schema';
import { poisson } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

export const KINDS = ['functions', 'servers', 'autoscaling', 'dynos'] as const;
export type Kind = (typeof KINDS)[number];

export const KEEP_ALIVE_SEC = 600;
const WORK = lawOf({ kind: 'exponential', meanSec: 1 });

/** A platform with room for about so many busy instances, each request working 1 s on average. */
function specOf(kind: Kind, busy: number): PlatformSpec {
  const room = Math.ceil(busy * 1.2 + 4 * Math.sqrt(busy));
  switch (kind) {
    case 'servers':
      return { kind, servers: room };
    case 'autoscaling':
      return {
        kind,
        initialInstances: room,
        minInstances: 1,
        maxInstances: 2 * room,
        targetUtilization: 0.8,
      };
    case 'dynos':
      return {
        kind,
        initialInstances: room,
        minInstances: room,
        maxInstances: room,
        targetP95Sec: null,
      };
    case 'functions':
      return { kind, keepAliveSec: KEEP_ALIVE_SEC, maxInstances: 4 * room };
  }
}

/** A run of about so many requests, made the way the command line does. */
export function run(kind: Kind, busy: number, requests: number, seed: number): void {
  const crowd = new Crowd(poisson(busy), WORK, seed);
  const platform = platformOf(specOf(kind, busy), { seed, warmupMs: 0 });
  new Comparison(crowd, [platform]).advanceTo((requests / busy) * 1000);
}
