import { expect, test } from 'vitest';
import { isMet, parseGoals } from './goal';

test('a goal is a list of comparisons', () => {
  expect(parseGoals('cold<=0.01 instances>=6')).toEqual([
    { metric: 'cold', sense: 'atMost', bound: 0.01 },
    { metric: 'instances', sense: 'atLeast', bound: 6 },
  ]);
});

test('a goal may be of one of several things that are compared', () => {
  expect(parseGoals('functions.dropped<=3')).toEqual([
    { metric: 'functions.dropped', sense: 'atMost', bound: 3 },
  ]);
});

test.each(['cold<0.01', 'cold', '<=3', 'cold<=x', 'cold=<1'])('"%s" is refused by name', (text) => {
  expect(() => parseGoals(text)).toThrow(text);
});

test('bounds themselves are met, missing data never', () => {
  const [atMost, atLeast] = parseGoals('cold<=0.01 p99>=300');
  if (!atMost || !atLeast) throw new Error('two goals were written');
  expect(isMet(atMost, { cold: 0.01 })).toBe(true);
  expect(isMet(atMost, { cold: 0.0101 })).toBe(false);
  expect(isMet(atMost, { cold: null })).toBe(false);
  expect(isMet(atLeast, { p99: 300 })).toBe(true);
  expect(isMet(atLeast, { p99: 299 })).toBe(false);
});
