// An app on dynos under traffic made by knobs.

import type { Model } from '@/engine/kernel/contract';
import { defineModel } from '@/engine/kernel/define-model';
import { declaration } from '@/engine/models/dynos/config';
import { laws } from '@/engine/models/dynos/knobs';
import { AppRules } from '@/engine/models/dynos/run';

export const dynos: Model = defineModel({
  ...declaration,
  demand: (config) => laws.trafficOf(config).rate,
  create: (world) => AppRules.begin(world),
});
