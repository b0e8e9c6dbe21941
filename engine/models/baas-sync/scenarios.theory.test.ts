// What does not reach the goal of two thousand people, held against thirty days of them.

import { describe, expect, test } from 'vitest';
import { reaches, THIRTY } from '@/engine/models/baas-sync/fixture';
import { goals } from '@/engine/models/baas-sync/scenarios';

type Knobs = Readonly<Record<string, number | string>>;

describe('sixty-cents', () => {
  const [goal] = goals;
  const wins = (set: Knobs) => THIRTY.filter((seed) => reaches(goal, { seed, set })).length;

  test.each<[Knobs]>([
    [{}],
    [{ roomSize: 20 }],
    [{ page: 50 }],
    [{ cache: 'on' }],
    [{ roomSize: 20, page: 50 }],
    [{ roomSize: 20, cache: 'on' }],
    [{ roomSize: 20, page: 30, cache: 'on' }],
    [{ roomSize: 10, page: 50, cache: 'on' }],
  ])('%o does not, with any', (set) => {
    expect(wins(set)).toBe(0);
  });
});
