// What a managed database bills and what it cannot mend: chat rooms that read, and tablets that were offline.

import { defineModel } from '@/engine/kernel/define-model';
import { declaration } from '@/engine/models/baas-sync/config';
import { RoomRules } from '@/engine/models/baas-sync/rooms';
import { demandOf } from '@/engine/models/baas-sync/settings';
import { TabletRules } from '@/engine/models/baas-sync/tablets';

export const baasSync = defineModel({
  ...declaration,
  demand: demandOf,
  create: (world) =>
    world.config.scene === 'rooms' ? new RoomRules(world) : new TabletRules(world),
});
