import { describe, expect, test } from 'vitest';
import { cleanIgnored } from './ignored';
import { editDistance, nearestRoute } from './nearest-route';

const known = {
  learn: ['cold-start', 'billing'],
  present: ['cold-start'],
  labs: ['cold-start'],
  quiz: ['cold-start'],
  glossary: [],
  services: [],
  facts: [],
  review: [],
};
const nearest = (path: string) => nearestRoute(path, 'ko', known);

describe('the page that an unknown address meant', () => {
  test.each([
    ['/fr/learn/cold-start/', '/ko/learn/cold-start/', 'fr'],
    ['/ko/learn/cold-strat', '/ko/learn/cold-start/', 'cold-strat'],
    ['/en/labs/cold_start/', '/en/labs/cold-start/', 'cold_start'],
    ['/ko/learn/quantum/', '/ko/learn/', 'quantum'],
    ['/ko/lern/billing/', '/ko/learn/billing/', 'lern'],
    ['/learn/cold-start/', '/ko/learn/cold-start/', ''],
    ['/ko/present/', '/ko/learn/', ''],
    ['/ko/review/', '/ko/quiz/', ''],
    ['/ko/learn/cold-start/extra/', '/ko/learn/cold-start/', 'extra'],
    ['/en/prices/today', '/en/', 'prices/today'],
    ['/%E0%A4%A/', '/ko/', '%E0%A4%A'],
    ['/KO/facts', '/ko/facts/', ''],
    ['/', '/ko/', ''],
  ])('%s leads to %s and ignores "%s"', (path, page, ignored) => {
    expect(nearest(path)).toEqual({ path: page, ignored });
  });

  test('an address of any length is answered', () => {
    expect(nearest(`/ko/learn/${'x'.repeat(100_000)}`).path).toBe('/ko/learn/');
  });
});

test('edit distance counts insertions, deletions and replacements', () => {
  expect(editDistance('cold-strat', 'cold-start')).toBe(2);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('abc', 'abc')).toBe(0);
});

test('what was ignored is shown as one short line of plain text', () => {
  expect(cleanIgnored('a\n\u202Eb\u0000c')).toBe('a b c');
  expect(Array.from(cleanIgnored('가'.repeat(500)))).toHaveLength(60);
});
