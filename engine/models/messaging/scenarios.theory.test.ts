// Every single knob of the rough day, thirty runs each.

import { expect, test } from 'vitest';
import type { AnyConfig } from '@/engine/kernel/contract';
import { thirty } from './fixture';
import { goals } from './scenarios';

const wins = (set: AnyConfig): number =>
  thirty('rough-day', set).filter((metrics) =>
    (goals[0]?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound),
  ).length;

test.each<AnyConfig>([
  ...[1, 2, 5].map((batch) => ({ batch })),
  ...[10, 60, 100, 200, 400, 600].map((leaseSec) => ({ leaseSec })),
  ...[1, 5, 8, 20, 100].map((maxReceives) => ({ maxReceives })),
  { partial: 'on' },
  { idempotent: 'on' },
  ...[0, 1, 20].map((windowSec) => ({ windowSec })),
  ...[1, 10, 50].map((workers) => ({ workers })),
])('no single knob wins: %o', (set) => {
  expect(wins(set)).toBe(0);
});
