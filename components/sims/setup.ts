// A figure as an author asks for it, turned into the run that it shows.

import type { Setup } from '@/components/figure/address';
import type { SimDefinition } from '@/components/figure/definition';
import type { FigureProps } from '@/components/figure/figure-props';
import { parseGoals } from '@/components/figure/goal';
import { fail, failUnknown, readSettings } from './attributes';

/** What an author may write on <Sim>. */
export interface SimAttributes {
  readonly id: string;
  readonly scenario?: string;
  /** Names of knobs to show, separated by spaces. */
  readonly knobs?: string;
  /** Knob values of this figure's own: "keepAliveSec=30 provisioned=2". */
  readonly set?: string;
  /** Simulated milliseconds to open on. */
  readonly t?: string;
  readonly predict?: string;
  readonly goal?: string;
}

/** Throws a RangeError naming the figure and the attribute that it cannot follow: a build stops there. */
export function setupOf(
  sim: SimDefinition,
  props: SimAttributes,
): Setup & { knobs: FigureProps['knobs'] } {
  const { scenario, config, knobs } = readSettings(sim, props);
  const metrics = Object.keys(sim.words.ko.metrics);
  const guesses = [...(sim.choices ?? []).map(({ id }) => id), ...metrics];
  if (props.predict && !guesses.includes(props.predict)) {
    failUnknown(sim.id, 'predict: unknown metric or choice', props.predict, guesses);
  }
  for (const { metric } of parseGoals(props.goal ?? '')) {
    if (!metrics.includes(metric)) failUnknown(sim.id, 'goal: unknown metric', metric, metrics);
  }
  const tMs = props.t === undefined ? scenario.openAtMs : Number(props.t);
  if (!(tMs >= 0 && tMs <= scenario.durationMs)) {
    fail(sim.id, `t must lie within the run, got "${props.t}"`);
  }
  if (!Number.isInteger(tMs)) {
    fail(sim.id, `a figure opens on a whole millisecond, as a cursor rests, got ${tMs}`);
  }
  const { id: chosen, seed, acts = [] } = scenario;
  return { scenario: chosen, seed, config, acts, tMs, knobs };
}
