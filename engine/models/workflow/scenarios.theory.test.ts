// Every single knob of the goal, thirty runs each.

import { expect, test } from 'vitest';
import type { AnyConfig } from '@/engine/kernel/contract';
import { thirty } from './fixture';
import { goals } from './scenarios';

const wins = (set: AnyConfig): number =>
  thirty('order-saga', set).filter((metrics) =>
    (goals[0]?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound),
  ).length;

test.each<AnyConfig>([
  ...[1, 2, 3, 4, 6, 8, 10].map((retries) => ({ retries })),
  ...[1, 5, 10, 30].map((intervalSec) => ({ intervalSec })),
  { undo: 'on' },
  { key: 'on' },
  { conductor: 'standard' },
  { conductor: 'express' },
])('no single knob wins: %o', (set) => {
  expect(wins(set)).toBe(0);
});

test.each<AnyConfig>([
  { conductor: 'standard', undo: 'on', key: 'on', retries: 3, intervalSec: 3, of30: 27 },
  { conductor: 'express', undo: 'on', key: 'on', retries: 5, of30: 30 },
])('other ways win, too: %o', ({ of30, ...set }) => {
  expect(wins(set)).toBe(of30);
});
