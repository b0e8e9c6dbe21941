// One long job, done in four ways beside each other: in one call, in steps, in pieces, in a container.

import { defineModel } from '@/engine/kernel/define-model';
import { declaration } from '@/engine/models/long-job/config';
import { LongJobRules } from '@/engine/models/long-job/run';
import { demandOf } from '@/engine/models/long-job/settings';

export const longJob = defineModel({
  ...declaration,
  demand: demandOf,
  create: (world) => new LongJobRules(world),
});
