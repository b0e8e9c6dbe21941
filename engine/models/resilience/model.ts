// One slow dependency, and what keeps it from sinking the rest: time limits, retries, breakers, bulkheads.

import type { Model } from '@/engine/kernel/contract';
import { checkConfig } from '@/engine/kernel/run';
import { assumptions, eventKinds, params, seriesNames } from '@/engine/models/resilience/config';
import { ResilienceRun } from '@/engine/models/resilience/run';
import { scenarios } from '@/engine/models/resilience/scenarios';
import { trafficOf } from '@/engine/models/resilience/world';

export const resilience: Model = {
  id: 'resilience',
  params,
  scenarios,
  eventKinds,
  seriesNames,
  assumptions,
  demand: (config) => trafficOf(checkConfig(params, config)).rate,
  start: (options) => new ResilienceRun(options),
};
