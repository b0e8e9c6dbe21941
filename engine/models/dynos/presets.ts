// What Heroku documents of its dynos, with the date of each page.

import type { Preset } from '@/engine/kernel/preset';
import type { DynosSettings } from '@/engine/models/dynos/settings';

/**
 * The router's limit begins when it has handed the request to the dyno, which is not told of the end
 * (Heroku Dev Center, Request Timeout, 2023-05-24).
 */
const ROUTER_TIMEOUT_MS = 30_000;

export const presets: readonly Preset<DynosSettings>[] = [
  {
    // One dyno more or fewer at a time, at least a minute apart. Only the larger dynos are scaled so.
    id: 'heroku-autoscaling',
    settings: { periodMs: 60_000, timeoutMs: ROUTER_TIMEOUT_MS },
    source: {
      title: 'Heroku Dev Center: Autoscaling',
      url: 'https://devcenter.heroku.com/articles/autoscaling',
      asOf: '2024-12-03',
    },
    unverified: [],
  },
  {
    // As many dynos as somebody sets by hand.
    id: 'heroku-standard',
    settings: { targetP95Ms: Infinity, timeoutMs: ROUTER_TIMEOUT_MS },
    source: {
      title: 'Heroku Dev Center: Request Timeout',
      url: 'https://devcenter.heroku.com/articles/request-timeout',
      asOf: '2023-05-24',
    },
    unverified: [],
  },
  {
    // Asleep after half an hour without a request; a dyno that takes longer than 60 s to start is stopped.
    id: 'heroku-eco',
    settings: {
      targetP95Ms: Infinity,
      timeoutMs: ROUTER_TIMEOUT_MS,
      sleepAfterMs: 1_800_000,
    },
    source: {
      title: 'Heroku Help Q8OBM85C',
      url: 'https://help.heroku.com/Q8OBM85C',
      asOf: null,
    },
    unverified: [],
  },
];
