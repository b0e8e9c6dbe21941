// The same traffic through own servers, a VM group, dynos and functions, all at once.

import type { Model } from '@/engine/kernel/contract';
import { checkConfig } from '@/engine/kernel/run';
import { assumptions, eventKinds, params, seriesNames } from '@/engine/models/four-eras/config';
import { FourErasRun } from '@/engine/models/four-eras/run';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { trafficOf } from '@/engine/traffic/from-knobs';

export const fourEras: Model = {
  id: 'four-eras',
  params,
  scenarios,
  eventKinds,
  seriesNames,
  assumptions,
  demand: (config) => trafficOf(checkConfig(params, config)).rate,
  start: (options) => new FourErasRun(options),
};
