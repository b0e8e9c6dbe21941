// What every model of one platform declares alike, as plain data.

import { setting } from '@/engine/kernel/acts';
import type { Declaration } from '@/engine/kernel/contract';
import { count, latency, mean, ratio } from '@/engine/kernel/metric';
import { levels } from '@/engine/kernel/tracks';
import { trafficKnobs } from '@/engine/traffic/knobs';

export const platformDeclaration = {
  metrics: {
    p50: latency(),
    p95: latency(),
    p99: latency(),
    cold: ratio({ better: 'less' }),
    dropped: count('request', { better: 'less' }),
    instances: mean('instance'),
    busy: mean('instance'),
  },
  /** The number of instances changes to `instances`. */
  eventKinds: [{ name: 'resize', subject: 'instances', object: null, value: null }],
  /** Slots that are ready, requests at work or waiting, requests lost so far, and instances. */
  seriesNames: ['capacity', 'demand', 'lost', 'instances'],
  /** Slots that are ready, slots taken, requests that wait, and instances, at the moments of a `Watch`. */
  tracks: { level: levels('capacity', 'busy', 'waiting', 'instances') },
  /** Only the traffic can change while a run goes on: the platform is set up before it. */
  acts: { set: setting(...trafficKnobs) },
} as const satisfies Partial<Declaration>;

export type PlatformTracks = typeof platformDeclaration.tracks;
