// Gets a figure ready to live: its setup, from the address where it listens to one, and its first recording.

import { NotPrepared } from '@/player/not-prepared';
import { type PreparedRun, type PrepareOptions, prepareRun } from '@/player/prepare-run';
import type { Progress } from '@/player/types';
import { type Ignored, queryOf, type Setup } from './address';
import { type SimDefinition, scenarioOf } from './definition';
import type { FigureProps } from './figure-props';
import LiveFigure from './live-figure';
import { fetchParts } from './parts';
import type { Prepared } from './prepared';

export { Preparing } from './preparing';

async function setupFrom({ view, setup }: FigureProps, definition: SimDefinition) {
  const query = view === 'lab' ? queryOf(window.location.search) : null;
  if (query === null) return { setup, ignored: [] };
  const { readAddress } = await import('./read-address');
  return readAddress(query, definition);
}

type OnProgress = (progress: Progress) => void;

function prepareSetup(
  sim: SimDefinition,
  { scenario, config, seed, acts, tMs }: Setup,
  options: PrepareOptions,
): Promise<PreparedRun> {
  const { durationMs } = scenarioOf(sim, scenario);
  return prepareRun({ sim: sim.id, config, seed, durationMs, acts }, tMs, options);
}

/**
 * Records the figure's run and reads its opening moment, so that it can replace its picture at once. Values
 * that the engine refuses together give way, one by one, to those of the scenario, and are named.
 */
export async function prepareFigure(
  props: FigureProps,
  definition: SimDefinition,
  onProgress?: OnProgress,
): Promise<Prepared & { Figure: typeof LiveFigure }> {
  const parts = props.view === 'present' ? fetchParts() : null;
  const read = await setupFrom(props, definition);
  const ignored: Ignored[] = [...read.ignored];
  let setup = read.setup;
  // Each turn gives up one of the values that were asked for.
  for (;;) {
    // The page's own run is waited for: there is no other to show meanwhile.
    const isQuickOnly = setup !== props.setup;
    const common = { Figure: LiveFigure, definition, setup, ignored };
    try {
      const prepared = await prepareSetup(definition, setup, { isQuickOnly, onProgress });
      await parts;
      return { ...common, onStage: setup, prepared };
    } catch (error) {
      if (!(error instanceof NotPrepared) || !isQuickOnly) throw error;
      const { refused } = error;
      if (refused === null) {
        const prepared = await prepareSetup(definition, props.setup, { onProgress });
        return { ...common, onStage: props.setup, prepared };
      }
      const { withoutRefused } = await import('./read-address');
      const without = withoutRefused(setup, refused, definition);
      if (without) {
        const { name, used } = without;
        ignored.push({ why: 'refused', name, refused, used });
      }
      setup = without?.setup ?? props.setup;
    }
  }
}
