// The rows of a run's chart: seen, and heard.

import type { Recording } from '@/player/types';
import type { SimDefinition } from './definition';

/** What a run has no number for is not in its chart. */
export const chartRowsOf = (sim: SimDefinition, { series }: Recording): SimDefinition['chart'] =>
  sim.chart.filter((row) => series.columns[row.series]?.some((value) => !Number.isNaN(value)));

/** The highest that the chart reaches by a moment. */
export function highestUntil(
  { chart, chartKind }: Pick<SimDefinition, 'chart' | 'chartKind'>,
  { tMs, columns }: Recording['series'],
  untilMs: number,
): number {
  let highest = 0;
  for (let i = 0; i < tMs.length && (tMs[i] as number) <= untilMs; i += 1) {
    const values = chart.map(({ series }) => columns[series]?.[i] || 0);
    const here =
      chartKind === 'lines' ? Math.max(0, ...values) : values.reduce((sum, one) => sum + one, 0);
    highest = Math.max(highest, here);
  }
  return highest;
}
