// One slow dependency, and what keeps it from sinking the rest: time limits, retries, breakers, bulkheads.

import { defineModel } from '@/engine/kernel/define-model';
import { declaration } from '@/engine/models/resilience/config';
import { ResilienceRules } from '@/engine/models/resilience/run';
import { trafficOf } from '@/engine/models/resilience/world';

export const resilience = defineModel({
  ...declaration,
  demand: (config) => trafficOf(config).rate,
  create: (world) => new ResilienceRules(world),
});
