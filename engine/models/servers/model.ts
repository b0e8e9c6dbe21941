// Own machines under traffic made by knobs.

import type { Model } from '@/engine/kernel/contract';
import { declaration, type ServersConfig } from '@/engine/models/servers/config';
import { Servers } from '@/engine/models/servers/servers';
import { platformModel } from '@/engine/traffic/platform-model';

export const servers: Model = platformModel<ServersConfig>({
  ...declaration,
  platformOf: (config, seed) =>
    new Servers(
      {
        servers: config.servers,
        slotsPerServer: config.slotsPerServer,
        queueLimit: config.queueLimit,
        maxWaitMs: config.maxWaitSec === 0 ? Infinity : config.maxWaitSec * 1000,
        orders: [
          {
            atMs: config.orderAtSec * 1000,
            leadMs: config.leadSec * 1000,
            servers: config.orderedServers,
          },
        ],
        outages: [
          {
            atMs: config.outageAtSec * 1000,
            forMs: config.outageForSec * 1000,
            servers: config.brokenServers,
          },
        ],
      },
      { seed, warmupMs: 0 },
    ),
});
