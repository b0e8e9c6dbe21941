// One run of the platform, kept as it was measured: the picture before any script, and where nothing can be measured.

import type { MeasuredCall, Summary } from '@/engine/browser-faas/summary';

export const recordedOn = '2026-11-29';

interface RecordedCall extends MeasuredCall {
  readonly number: number;
  readonly batch: number;
  readonly env: number;
  readonly text: string;
  readonly log: string;
}

const row = (
  number: number,
  env: number,
  isCold: boolean,
  [placeMs, loadMs, initMs, handlerMs, totalMs]: readonly [number, number, number, number, number],
): RecordedCall => ({
  number,
  batch: number,
  env,
  isCold,
  outcome: 'answered',
  waitMs: 0,
  placeMs,
  loadMs,
  initMs,
  handlerMs,
  totalMs,
  tripMs: totalMs,
  text: `{"hello":"Seoul","count":${number}}`,
  log: '',
});

/**
 * Of five environments the one whose first answer was the median, with its first four calls: Chromium 156 on a machine
 * of two cores that had other work.
 */
export const recordedCalls: readonly RecordedCall[] = [
  row(1, 1, true, [33.6, 2.9, 0, 0, 37.4]),
  row(2, 1, false, [0, 0, 0, 0.1, 0.3]),
  row(3, 1, false, [0, 0, 0, 0, 0.2]),
  row(4, 1, false, [0, 0, 0, 0, 0.2]),
];

/** Of all five first answers, and of thirty later ones. */
export const recordedSummary: Summary = {
  coldMs: 37.4,
  initMs: 2.9,
  placeMs: 33.6,
  warmMs: 0.213,
  ratio: 37.4 / 0.213,
  coldTripMs: null,
  warmTripMs: null,
  coldCalls: 5,
  warmCalls: 30,
  killed: 0,
};
