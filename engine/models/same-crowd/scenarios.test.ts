import { describe, expect, test } from 'vitest';
import { metricsOf, SIX, winsOf } from '@/engine/models/same-crowd/fixture';
import { goals } from '@/engine/models/same-crowd/scenarios';

test('the lunch: some forty environments or one, and a million requests cost ten times as much or more', () => {
  for (const seed of SIX) {
    const { eventMade, webMade, runMade, eventCost, runCost } = metricsOf('lunch-minute', { seed });
    expect(eventMade).toBeGreaterThan(30);
    expect(eventMade).toBeLessThan(60);
    expect([webMade, runMade]).toEqual([1, 1]);
    expect((eventCost ?? 0) / (runCost ?? Infinity)).toBeGreaterThan(10);
  }
});

describe('own settings', () => {
  test('the solution wins, the start does not', () => {
    expect([winsOf(goals[0].solution, SIX), winsOf({}, SIX)]).toEqual([6, 0]);
  });

  test('as it begins, six in ten are lost', () => {
    for (const seed of SIX) {
      expect(metricsOf('own-settings', { seed }).lost).toBeCloseTo(0.62, 1);
    }
  });

  test('no knob alone wins', () => {
    for (const set of [{ slots: 40 }, { slots: 80 }, { most: 120 }, { most: 200 }, { kept: 6 }]) {
      expect(winsOf(set, SIX), JSON.stringify(set)).toBe(0);
    }
  });
});
