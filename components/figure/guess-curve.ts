// The number that was guessed as a curve: how it stood at each moment of the run, where the run's series tells that.

import type { Recording } from '@/player/types';
import type { FigureView } from './figure-props';
import { type GuessScale, shareOn } from './guess-scale';
import { short } from './surface/svg-path';

/** Whether a figure shows it: in a lesson, and where the run keeps a series of the number. */
export const hasCurve = (
  { series }: Pick<Recording, 'series'>,
  metric: string | null,
  view: FigureView,
): boolean => view === 'read' && metric !== null && Object.hasOwn(series.columns, metric);

/** Null where the run keeps no series of the metric. Nothing of it is drawn while the number is still to be guessed. */
export function curveOf(
  { series, request }: Pick<Recording, 'series' | 'request'>,
  metric: string,
  scale: GuessScale,
): string | null {
  const values = Object.hasOwn(series.columns, metric) ? series.columns[metric] : undefined;
  if (!values) return null;
  let path = '';
  values.forEach((value, place) => {
    if (Number.isNaN(value)) return;
    const x = ((series.tMs[place] ?? 0) / request.durationMs) * CURVE_WIDTH;
    const y = (1 - shareOn(scale, value)) * CURVE_HEIGHT;
    path += `${path === '' ? 'M' : 'L'}${short(x)} ${short(y)}`;
  });
  return path;
}

/** The space that the path is written in; the style sheet stretches it. */
export const CURVE_WIDTH = 1_000;
export const CURVE_HEIGHT = 100;
