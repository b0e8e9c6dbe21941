// Functions under traffic made by knobs.

import type { Model } from '@/engine/kernel/contract';
import { Lognormal } from '@/engine/kernel/distributions';
import { checkOrder } from '@/engine/kernel/run';
import { declaration, type FunctionsConfig, START_TAIL } from '@/engine/models/functions/config';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS } from '@/engine/models/functions/settings';
import { platformModel } from '@/engine/traffic/platform-model';

export const functions: Model = platformModel<FunctionsConfig>({
  ...declaration,
  platformOf(config, seed) {
    checkOrder(config, 'provisioned', 'maxInstances');
    const startMs = config.coldStartSec * 1000;
    const { burst, perWindow, requestsPerInstancePerSec } = config;
    return new Functions(
      {
        ...DEFAULT_SETTINGS,
        coldStart: new Lognormal(startMs, startMs * START_TAIL),
        keepAliveMs: config.keepAliveSec * 1000,
        maxInstances: config.maxInstances,
        requestsPerInstancePerSec: requestsPerInstancePerSec || Infinity,
        slotsPerInstance: config.slotsPerInstance,
        reuse: config.reuse,
        provisioned: config.provisioned,
        scaleOut: { burst, perWindow, windowMs: config.windowSec * 1000 },
        calls: config.calls,
        queueLimit: config.queueLimit,
      },
      { seed, warmupMs: 0 },
    );
  },
});
