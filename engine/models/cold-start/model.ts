// Functions under keep-alive: instances start when needed, work, wait warm for a while and are reclaimed.

import type { Model } from '@/engine/kernel/contract';
import { checkConfig } from '@/engine/kernel/run';
import { assumptions, eventKinds, params, seriesNames } from '@/engine/models/cold-start/config';
import { ColdStartRun } from '@/engine/models/cold-start/run';
import { scenarios } from '@/engine/models/cold-start/scenarios';
import { demandOf } from '@/engine/models/cold-start/settings';

export const coldStart: Model = {
  id: 'cold-start',
  params,
  scenarios,
  eventKinds,
  seriesNames,
  assumptions,
  demand: (config) => demandOf(checkConfig(params, config)),
  start: (options) => new ColdStartRun(options, {}),
};
