import { describe, expect, test } from 'vitest';
import type { AnyConfig } from '@/engine/kernel/contract';
import { WORKDAY_MS } from '@/engine/kernel/metric';
import { atEnd, leadDays, meanOf, thirty } from './fixture';
import { goals } from './scenarios';

// Numbers of thirty seeds, five years each.
const leads = (...of: Parameters<typeof thirty>): readonly number[] => thirty(...of).map(leadDays);

const layers = leads('three-layers');
const domains = leads('by-domain');
const shared = leads('one-queue');
const all = leads('jack-of-all');

const holdsIn = (one: readonly number[], other: (i: number) => number): number =>
  one.filter((value, i) => value < other(i)).length;

describe('the scenarios, over thirty seeds', () => {
  test('six days of work take about thirty, four fifths of them in queues', () => {
    expect(meanOf(layers)).toBeGreaterThan(25);
    expect(meanOf(layers)).toBeLessThan(33);
    const flow = meanOf(thirty('three-layers').map((one) => one.flow ?? Number.NaN));
    expect(flow).toBeGreaterThan(0.19);
    expect(flow).toBeLessThan(0.25);
  });

  test('domain teams are quicker, and not by half', () => {
    expect(holdsIn(domains, (i) => layers[i] ?? 0)).toBeGreaterThanOrEqual(28);
    expect(meanOf(domains) / meanOf(layers)).toBeGreaterThan(0.6);
  });

  test('one queue takes less than half as long as layers', () => {
    expect(holdsIn(shared, (i) => (layers[i] ?? 0) / 2)).toBe(30);
    expect(Math.abs(meanOf(shared) - 10.4)).toBeLessThan(0.6);
  });

  test('where everybody does everything a fifth slower, it takes longer than with layers', () => {
    expect(holdsIn(layers, (i) => all[i] ?? 0)).toBe(30);
  });

  test('less busy teams are quicker: layers at 60 % take about fifteen days', () => {
    expect(Math.abs(meanOf(leads('three-layers', { utilization: 0.6 })) - 15)).toBeLessThan(1);
  });

  test('the run that is asked about takes 28 to 32 days', () => {
    expect(leadDays(atEnd('three-layers'))).toBeGreaterThan(28);
    expect(leadDays(atEnd('three-layers'))).toBeLessThan(32);
  });
});

describe('fifteen days', () => {
  const goal = goals[0];
  const wins = (set: AnyConfig): number =>
    thirty('fifteen-days', set).filter((metrics) =>
      (goal?.want ?? []).every(({ metric, sense, bound }) => {
        const value = metrics[metric] ?? Number.NaN;
        return sense === 'atMost' ? value <= bound : value >= bound;
      }),
    ).length;

  test('one queue, learned domains and few crossings win', () => {
    expect(wins(goal?.solution ?? {})).toBeGreaterThanOrEqual(24);
    expect(leadDays(atEnd('fifteen-days', goal?.solution))).toBeLessThan(15);
  });

  test('doing nothing loses, and so does every single knob', () => {
    expect(wins({})).toBe(0);
    for (const set of [
      { organisation: 'domains' },
      { handoffDays: 0 },
      { returns: 0 },
      { utilization: 0.6 },
      { utilization: 0.3 },
    ]) {
      expect(wins(set)).toBe(0);
    }
    // One queue alone wins where few tickets happened to come.
    expect(wins({ organisation: 'shared' })).toBeLessThanOrEqual(2);
    expect(leadDays(atEnd('fifteen-days', { organisation: 'shared' }))).toBeGreaterThan(
      (15 * (goal?.want[0]?.bound ?? 0)) / (15 * WORKDAY_MS),
    );
  });
});
