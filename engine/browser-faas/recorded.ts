// One run of the platform, kept as it was measured: the picture before any script, and where nothing can be measured.

import type { MeasuredCall } from '@/engine/browser-faas/summary';

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

export const recordedCalls: readonly RecordedCall[] = [row(1, 1, true, [24, 5, 0, 0.1, 31])];

export const recordedSummary = {
  coldMs: 31,
  initMs: 5,
  placeMs: 24,
  warmMs: 0.19,
  ratio: 163,
  coldTripMs: null,
  warmTripMs: null,
  coldCalls: 5,
  warmCalls: 30,
  killed: 0,
};
