// Every single knob of the days with a goal, thirty runs each.

import { describe, expect, test } from 'vitest';
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

describe('a slow partner', () => {
  const goal = goals.find(({ scenario }) => scenario === 'slow-partner');
  const winsPartner = (set: AnyConfig): number =>
    thirty('slow-partner', set).filter((metrics) =>
      (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound),
    ).length;

  test.each<AnyConfig>([
    ...['direct', 'queue', 'topicQueue'].map((pipe) => ({ pipe })),
    ...[1, 5].map((batch) => ({ batch })),
    ...[10, 60, 180, 600].map((leaseSec) => ({ leaseSec })),
    ...[1, 20, 50].map((workers) => ({ workers })),
  ])('no single knob wins: %o', (set) => {
    expect(winsPartner(set)).toBe(0);
  });

  test('nor without any one of queue, lease and workers', () => {
    const { pipe, batch, leaseSec, workers } = goal?.solution ?? {};
    for (const set of [
      { batch, leaseSec, workers },
      { pipe, batch, leaseSec },
      { pipe, batch, workers },
    ]) {
      expect(winsPartner(set as AnyConfig)).toBe(0);
    }
  });
});
