// A VM group under traffic made by knobs.

import type { Model } from '@/engine/kernel/contract';
import { defineModel } from '@/engine/kernel/define-model';
import { checkOrder } from '@/engine/kernel/run';
import { declaration } from '@/engine/models/autoscaling/config';
import { laws } from '@/engine/models/autoscaling/knobs';
import { GroupRules } from '@/engine/models/autoscaling/run';

export const autoscaling: Model = defineModel({
  ...declaration,
  demand: (config) => laws.trafficOf(config).rate,
  check(config) {
    checkOrder(config, 'minInstances', 'maxInstances');
    checkOrder(config, 'initialInstances', 'maxInstances');
  },
  create: (world) => GroupRules.begin(world),
});
