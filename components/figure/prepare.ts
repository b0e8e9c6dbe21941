// Gets a figure ready to live: its setup, from the address where it listens to one, and its first recording.

import { type PreparedRun, prepareRun } from '@/player/client';
import { type Ignored, readAddress, type Setup } from './address';
import { type SimDefinition, scenarioOf } from './definition';
import type { FigureProps } from './figure-props';
import LiveFigure from './live-figure';

/** What a live figure has beyond what the page asked for. */
export interface Prepared {
  readonly definition: SimDefinition;
  readonly prepared: PreparedRun;
  readonly setup: Setup;
  readonly ignored: readonly Ignored[];
}

function setupFrom({ view, setup }: FigureProps, definition: SimDefinition) {
  const query = new URLSearchParams(view === 'lab' ? window.location.search : '');
  if (query.size === 0) return { setup, ignored: [] };
  return readAddress(query, definition.params, definition.scenarios);
}

async function prepareSetup(sim: SimDefinition, { scenario, config, seed, tMs }: Setup) {
  const { durationMs } = scenarioOf(sim, scenario);
  return prepareRun({ sim: sim.id, config, seed, durationMs }, tMs);
}

/**
 * Records the figure's run and reads its opening moment, so that it can replace its picture at once.
 * A setup that the engine refuses gives way to the page's own, with the engine's words as a note.
 */
export async function prepareFigure(
  props: FigureProps,
  definition: SimDefinition,
): Promise<Prepared & { Figure: typeof LiveFigure }> {
  const { setup, ignored } = setupFrom(props, definition);
  const common = { Figure: LiveFigure, definition };
  try {
    return { ...common, setup, ignored, prepared: await prepareSetup(definition, setup) };
  } catch (error) {
    if (!(error instanceof RangeError) || setup === props.setup) throw error;
    return {
      ...common,
      setup: props.setup,
      ignored: [...ignored, { why: 'refused', name: error.message }],
      prepared: await prepareSetup(definition, props.setup),
    };
  }
}
