// The same traffic through own servers, a VM group, dynos and functions, all at once.

import { defineModel } from '@/engine/kernel/define-model';
import { declaration } from '@/engine/models/four-eras/config';
import { FourErasRules } from '@/engine/models/four-eras/run';
import { trafficOf } from '@/engine/traffic/from-knobs';

export const fourEras = defineModel({
  ...declaration,
  demand: (config) => trafficOf(config).rate,
  check: (config) => {
    trafficOf(config);
  },
  create: (world) => new FourErasRules(world),
});
