// What the ledger shows of published examples is what the engine makes of them.

import { expect, test } from 'vitest';
import { examples } from '@/ledger/examples';

test('every example holds, in each amount that its page prints', () => {
  expect(examples.filter(({ isSame }) => !isSame)).toEqual([]);
  expect(examples.length).toBeGreaterThan(45);
});

test('they are those of several providers, and the recalled ones say so', () => {
  expect(new Set(examples.map(({ provider }) => provider))).toEqual(
    new Set(['aws', 'azure', 'google', 'cloudflare']),
  );
  const recalled = examples.filter(({ source }) => source === null).map(({ id }) => id);
  expect(recalled.toSorted()).toEqual(['A-4', 'G-7', 'G-8', 'SF-1']);
});
