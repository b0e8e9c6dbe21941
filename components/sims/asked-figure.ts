// A figure as it travels from the server to the browser: of its knobs, only those that its scenario does not set so.

import { configOf, type Setup } from '@/components/figure/address';
import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import type { FigureProps } from '@/components/figure/figure-props';
import type { AnyConfig } from '@/player/types';
import type { Task } from './in-task';
import { loadSim } from './registry';

export interface AskedFigure extends Omit<FigureProps, 'setup'> {
  readonly setup: Omit<Setup, 'config'> & { readonly set: AnyConfig };
  /** The mission in which it stands; without one, all of the simulator is there. */
  readonly mission?: string;
  /** The assignment that it is. */
  readonly task?: Task;
}

/** The simulator as the figure shows it. Rejects with a RangeError for one that nobody knows. */
export async function simOf({ sim, mission, task }: AskedFigure): Promise<SimDefinition> {
  const whole = await loadSim(sim);
  if (task !== undefined) {
    const { inTask } = await import('./in-task');
    return inTask(whole, task);
  }
  if (mission === undefined) return whole;
  const { inMission } = await import('./in-mission');
  return inMission(whole, mission);
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
