// The opening frame of a figure, recorded and drawn while the site is built.

import type { ReactNode } from 'react';
import { scenarioOf } from '@/components/figure/definition';
import { StillFigure } from '@/components/figure/still-figure';
import { stillsOf } from '@/player/still';
import { type AskedFigure, settledFigure, simOf } from './asked-figure';

/** Rejects with a RangeError naming what there is none of: the simulator, or its scenario. */
export async function drawStill(asked: AskedFigure): Promise<ReactNode> {
  const definition = await simOf(asked);
  const figure = settledFigure(definition, asked);
  const { scenario, config, seed, acts, tMs } = figure.setup;
  const { durationMs } = scenarioOf(definition, scenario);
  const recordStill = await stillsOf(figure.sim);
  const { recording, momentAt } = recordStill({ sim: figure.sim, config, seed, durationMs, acts });
  return (
    <StillFigure {...figure} definition={definition} moment={momentAt(tMs)} recording={recording} />
  );
}
