// The numbers that the lesson states of a run that was measured, and of the files that its readers call.

import { expect, test } from 'vitest';
import { eventOf, REPORT_SOLUTION, scenarios } from '@/engine/browser-faas/config';
import { recordedOn, recordedSummary } from '@/engine/browser-faas/recorded';

const codeOf = (id: string): string => scenarios.find((one) => one.id === id)?.code ?? '';

/** The part of a file before its handler runs, and the handler. */
function partsOf(code: string): readonly [outside: string, inside: string] {
  const at = code.indexOf('export function handler');
  return [code.slice(0, at), code.slice(at)];
}

test('the recorded run: 37 ms, then 0.2 ms, about 175 times, of which 34 ms made the place', () => {
  expect(recordedOn).toBe('2026-11-29');
  const { coldMs, placeMs, warmMs, ratio } = recordedSummary;
  expect([Math.round(coldMs ?? 0), Math.round(placeMs ?? 0)]).toEqual([37, 34]);
  expect(warmMs?.toFixed(1)).toBe('0.2');
  expect(Math.abs((ratio ?? 0) - 175)).toBeLessThan(2);
});

test('every third call of runaway has no end', () => {
  expect(codeOf('runaway')).toContain('while (event.n % 3 === 0) {}');
});

test('report makes 20,000 rows at each request and 60,000 beforehand, needed by one call in twenty', () => {
  const code = codeOf('report');
  expect(code).toContain('i < 20000');
  expect(code).toContain('i < 60000');
  const [outside, inside] = partsOf(code);
  expect(outside).toContain('const report = makeReport()');
  expect(inside).toContain('makeMenu()');
  const wanted = Array.from({ length: 100 }, (_, n) => eventOf(n + 1).wantsReport);
  expect(wanted.filter(Boolean).length).toBe(5);
});

test('its solution makes the menu outside, and the report on first use', () => {
  const [outside, inside] = partsOf(REPORT_SOLUTION);
  expect(outside).toContain('const menu = makeMenu()');
  expect(outside).not.toContain('= makeReport()');
  expect(inside).toContain('report ??= makeReport()');
});
