import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Effects } from './effects';

describe('what is carried out twice', () => {
  test('has its effect twice where no keys are kept, and is counted once', () => {
    const effects = new Effects();
    expect([1, 1, 1, 2].map((key) => effects.carryOut(key, false))).toEqual([
      'first',
      'again',
      'again',
      'first',
    ]);
    expect([effects.twice, effects.timesOf(1), effects.timesOf(3)]).toEqual([1, 3, 0]);
  });

  test('is skipped where keys are kept, however often it comes', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(keys, (list) => {
        const effects = new Effects();
        const outcomes = list.map((key) => effects.carryOut(key, true));
        expect(effects.twice).toBe(0);
        expect(outcomes.filter((one) => one === 'first')).toHaveLength(new Set(list).size);
        expect(outcomes).not.toContain('again');
      }),
    );
  });
});

test('goes on from what was saved', () => {
  const effects = new Effects();
  for (const key of [4, 4, 5]) effects.carryOut(key, false);
  const other = new Effects();
  other.carryOut(9, false);
  other.restore(structuredClone(effects.save()));
  expect([other.twice, other.isKnown(9), other.isKnown(5)]).toEqual([1, false, true]);
  expect(other.carryOut(5, false)).toBe('again');
  expect(other.twice).toBe(2);
});
