// What measured calls come to, and when a file has become better.

import { expect, test } from 'vitest';
import { GOAL, REPORT_SOLUTION, scenarios } from '@/engine/browser-faas/config';
import {
  judge,
  type MeasuredCall,
  medianOf,
  summaryOf,
  undisturbed,
} from '@/engine/browser-faas/summary';

const call = (
  isCold: boolean,
  totalMs: number,
  changes: Partial<MeasuredCall> = {},
): MeasuredCall => ({
  isCold,
  outcome: 'answered',
  waitMs: 0,
  placeMs: 0,
  loadMs: 0,
  initMs: 0,
  handlerMs: 0,
  totalMs,
  tripMs: totalMs,
  ...changes,
});

test('a median of an even number lies between the two in the middle', () => {
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([])).toBeNull();
});

test('first and later answers are told apart, and what was not answered is in neither', () => {
  const calls = [
    call(true, 30),
    call(false, 0.1),
    call(false, 0.3),
    call(false, 1_000, { outcome: 'killed' }),
    call(true, 40),
  ];
  const summary = summaryOf(calls);
  expect(summary).toMatchObject({ coldMs: 35, coldCalls: 2, warmCalls: 2, killed: 1 });
  expect(summary.warmMs).toBeCloseTo(0.2, 12);
  expect(summary.ratio).toBeCloseTo(175, 9);
});

test('a clock of whole milliseconds that calls every later answer 0 has not measured them yet', () => {
  const few = [call(true, 357), call(false, 0), call(false, 0)];
  expect(summaryOf(few)).toMatchObject({ coldMs: 357, warmMs: null, ratio: null });
  expect(summaryOf([...few, call(false, 1)]).ratio).toBeCloseTo(357 / (1 / 3), 9);
  const many = [call(true, 50), ...Array.from({ length: 30 }, () => call(false, 0))];
  expect(summaryOf(many)).toMatchObject({ warmMs: 0, warmCalls: 30 });
});

test('only the last five and the last thirty count', () => {
  const calls = [
    ...Array.from({ length: 9 }, (_, n) => call(true, n)),
    ...Array.from({ length: 40 }, () => call(false, 2)),
  ];
  expect(summaryOf(calls)).toMatchObject({ coldMs: 6, coldCalls: 5, warmCalls: 30 });
});

test('where nothing was measured nothing is said', () => {
  expect(summaryOf([])).toMatchObject({ coldMs: null, warmMs: null, ratio: null, killed: 0 });
  expect(summaryOf([call(true, 30)]).ratio).toBeNull();
});

test('a call that the device held up is left out; the steps of a coarse clock are not', () => {
  const coarse = [0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
  expect(undisturbed(coarse)).toEqual(coarse);
  expect(undisturbed([...coarse, 136])).toEqual(coarse);
  const slow = [3, 4, 5, 6, 9, 14];
  expect(undisturbed(slow)).toEqual(slow);
});

test('the goal wants both: later calls at a tenth, the first at seven tenths', () => {
  const before = { coldMs: 100, warmMs: 5 };
  expect(judge(before, { coldMs: 44, warmMs: 0.2 }, GOAL)).toMatchObject({
    isWarm: true,
    isFirst: true,
  });
  expect(judge(before, { coldMs: 95, warmMs: 0.2 }, GOAL)).toMatchObject({
    isWarm: true,
    isFirst: false,
  });
  expect(judge(before, { coldMs: 60, warmMs: 5 }, GOAL)).toMatchObject({
    isWarm: false,
    isFirst: true,
  });
  expect(judge(before, before, GOAL)).toMatchObject({ isWarm: false, isFirst: false });
  expect(judge({ coldMs: null, warmMs: null }, before, GOAL)).toBeNull();
});

test('the stored solution moves the menu out of the handler and the report behind its first use', () => {
  const start = scenarios.find(({ id }) => id === 'report')?.code ?? '';
  const handlerOf = (code: string) => code.slice(code.indexOf('export function handler'));
  expect(handlerOf(start)).toContain('makeMenu()');
  expect(handlerOf(REPORT_SOLUTION)).not.toContain('makeMenu()');
  expect(handlerOf(REPORT_SOLUTION)).toContain('report ??= makeReport()');
  expect(REPORT_SOLUTION.replace(handlerOf(REPORT_SOLUTION), '')).not.toContain('= makeReport()');
});
