// The rows of a run's chart: seen, and heard.

import type { Recording } from '@/player/types';
import type { SimDefinition } from './definition';

/** What a run has no number for is not in its chart. */
export const chartRowsOf = (sim: SimDefinition, { series }: Recording): SimDefinition['chart'] =>
  sim.chart.filter((row) => series.columns[row.series]?.some((value) => !Number.isNaN(value)));
