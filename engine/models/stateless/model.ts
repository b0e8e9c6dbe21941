// A variable in each environment: orders that are counted, greeted and served from what environments or a store remember.

import { defineModel } from '@/engine/kernel/define-model';
import { declaration } from '@/engine/models/stateless/config';
import { StatelessRules } from '@/engine/models/stateless/run';
import { demandOf, trafficOf } from '@/engine/models/stateless/settings';

export const stateless = defineModel({
  ...declaration,
  demand: demandOf,
  check: (config) => {
    trafficOf(config);
  },
  create: (world) => new StatelessRules(world),
});
