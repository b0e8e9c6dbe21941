// A model made of one platform: what its declaration adds to the traffic, and how it starts.

import type { AnyConfig, EventKind, Model, Scenario } from '@/engine/kernel/contract';
import { checkConfig } from '@/engine/kernel/run';
import { trafficOf } from '@/engine/traffic/from-knobs';
import type { TrafficConfig } from '@/engine/traffic/knobs';
import { type PlatformMaker, PlatformRun } from '@/engine/traffic/platform-run';

/** The number of instances changes to `instances`. */
const eventKinds = [
  { name: 'resize', subject: 'instances', object: null, value: null },
] as const satisfies readonly EventKind[];

/** Slots that are ready, requests at work or waiting, requests lost so far, and instances. */
const seriesNames = ['capacity', 'demand', 'lost', 'instances'] as const;

export interface PlatformDeclaration<C extends TrafficConfig & AnyConfig> extends PlatformMaker<C> {
  readonly scenarios: readonly Scenario[];
  readonly assumptions: readonly string[];
}

export function platformModel<C extends TrafficConfig & AnyConfig>(
  declaration: PlatformDeclaration<C>,
): Model {
  const { id, params, scenarios, assumptions } = declaration;
  return {
    id,
    params,
    scenarios,
    eventKinds,
    seriesNames,
    assumptions,
    demand: (config) => trafficOf(checkConfig<C>(params, config)).rate,
    start: (options) => new PlatformRun(declaration, options),
  };
}
