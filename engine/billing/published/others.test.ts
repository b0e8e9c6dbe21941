// Worked examples from elsewhere than the providers' own pages: price lists' golden outputs, guides, notes.
// Many share their price source with the sheets, so they test arithmetic, tiers and rounding more than prices.

import { expect, test } from 'vitest';
import { answerOf } from '@/engine/billing/invoice';
import { priceUsage } from '@/engine/billing/price';
import others from '@/engine/billing/published/others.json';

test.each(others)('$id costs what its source says', ({ id, usage, expect: said }) => {
  const { lines, total } = answerOf(priceUsage({ id, ...usage }));
  const { total: saidTotal, ...saidLines } = said;
  expect({ lines, total }).toEqual({ lines: { ...lines, ...saidLines }, total: saidTotal });
  expect(Object.keys(lines)).toEqual(expect.arrayContaining(Object.keys(saidLines)));
});

test('each says where it is from', () => {
  for (const { id, source } of others) expect(source.length, id).toBeGreaterThan(20);
  expect(new Set(others.map(({ id }) => id)).size).toBe(others.length);
});
