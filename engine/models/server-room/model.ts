// What a room of one's own asks for: power, disks and a second place, and servers that are ordered before they are needed.

import { defineModel } from '@/engine/kernel/define-model';
import { declaration } from '@/engine/models/server-room/config';
import { GrowthRules } from '@/engine/models/server-room/growth';
import { RoomRules } from '@/engine/models/server-room/room';
import { demandOf } from '@/engine/models/server-room/settings';

export const serverRoom = defineModel({
  ...declaration,
  demand: demandOf,
  create: (world) =>
    world.config.scene === 'growth' ? new GrowthRules(world) : new RoomRules(world),
});
