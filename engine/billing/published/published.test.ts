// Every worked example that providers publish and that holds: line by line, to the cent.

import { expect, test } from 'vitest';
import { answerOf } from '@/engine/billing/invoice';
import { priceUsage } from '@/engine/billing/price';
import { published } from '@/engine/billing/published/oracles';
import { sources } from '@/engine/billing/sources';

test.each(published)('$id costs what the page says', ({ id, source, usage, expect: page }) => {
  const { lines, total } = answerOf(priceUsage({ id, ...usage, expect: page }));
  const { total: pageTotal, ...pageLines } = page;
  expect({ lines, total }).toEqual({ lines: { ...lines, ...pageLines }, total: pageTotal });
  expect(Object.keys(lines)).toEqual(expect.arrayContaining(Object.keys(pageLines)));
  if (source !== null) expect(sources).toHaveProperty([source]);
});

test('no two examples share an id', () => {
  expect(new Set(published.map(({ id }) => id)).size).toBe(published.length);
});
