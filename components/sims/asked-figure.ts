// A figure as it travels from the server to the browser: of its knobs, only those that its scenario does not set so.

import { configOf, type Setup } from '@/components/figure/address';
import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import type { FigureProps } from '@/components/figure/figure-props';
import type { AnyConfig } from '@/player/types';

export interface AskedFigure extends Omit<FigureProps, 'setup'> {
  readonly setup: Omit<Setup, 'config'> & { readonly set: AnyConfig };
}

const ownConfig = (sim: SimDefinition, scenario: string, set: AnyConfig = {}): AnyConfig =>
  configOf(sim.params, { ...scenarioOf(sim, scenario).set, ...set });

/** Leaves out what the scenario says anyway. */
export function askedSetup(sim: SimDefinition, { config, ...setup }: Setup): AskedFigure['setup'] {
  const own = ownConfig(sim, setup.scenario);
  const set = Object.entries(config).filter(([name, value]) => value !== own[name]);
  return { ...setup, set: Object.fromEntries(set) };
}

/** The figure with the value of every knob. */
export function settledFigure(
  sim: SimDefinition,
  { setup: { set, ...setup }, ...figure }: AskedFigure,
): FigureProps {
  return { ...figure, setup: { ...setup, config: ownConfig(sim, setup.scenario, set) } };
}
