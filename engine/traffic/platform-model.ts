// A model made of one platform: its own declaration, and the platform that it sets up.

import type { AnyConfig, Declaration, Model } from '@/engine/kernel/contract';
import { defineModel } from '@/engine/kernel/define-model';
import type { EventLog } from '@/engine/kernel/event-log';
import type { Platform } from '@/engine/kernel/platform';
import { checkConfig } from '@/engine/kernel/run';
import { trafficOf, workOf } from '@/engine/traffic/from-knobs';
import type { TrafficConfig } from '@/engine/traffic/knobs';
import type { PlatformTracks } from '@/engine/traffic/platform-declaration';
import { PlatformRules } from '@/engine/traffic/platform-run';

export interface PlatformDefinition<C extends TrafficConfig & AnyConfig> extends Declaration {
  readonly tracks: PlatformTracks;
  /** The platform at time 0. Throws a NotAllowed when settings contradict each other. */
  platformOf(config: C, seed: number): Platform;
}

export function platformModel<C extends TrafficConfig & AnyConfig>(
  definition: PlatformDefinition<C>,
): Model {
  const { platformOf, ...declaration } = definition;
  const known = (config: AnyConfig): C => checkConfig<C>(declaration.params, config);
  return defineModel({
    ...declaration,
    demand: (config) => trafficOf(known(config)).rate,
    check: (config) => {
      trafficOf(known(config));
    },
    create(world) {
      const config = known(world.config);
      const platform = platformOf(config, world.seed);
      logSizes(platform, world.log);
      return new PlatformRules<TrafficConfig>({ ...world, config }, platform, {
        trafficOf,
        workOf,
      });
    },
  });
}

const RESIZE = 0;

/** Every number of instances is an event, the first one included. */
function logSizes({ tally }: Platform, log: EventLog): void {
  tally.onResize = (instances, atMs) => log.append(RESIZE, atMs, instances, -1, Number.NaN);
  tally.onResize(tally.instances.level, 0);
}
