// How far a function grows: an account with its limits, one or two functions, and a database that does not grow along.

import { defineModel } from '@/engine/kernel/define-model';
import { declaration } from '@/engine/models/concurrency/config';
import { ConcurrencyRules } from '@/engine/models/concurrency/run';
import { checkTogether, demandOf } from '@/engine/models/concurrency/settings';

export const concurrency = defineModel({
  ...declaration,
  demand: demandOf,
  check: checkTogether,
  create: (world) => new ConcurrencyRules(world),
});
