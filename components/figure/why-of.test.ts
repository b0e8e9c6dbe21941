// An explanation is stale once another run than its own is on stage, and not because the cursor has moved.

import { expect, test } from 'vitest';
import type { Setup } from './address';
import { isSameRun } from './why-of';

const opening: Setup = {
  scenario: 'quiet-night',
  seed: 7,
  config: { keepAliveSec: 300, ratePerSec: 1 },
  acts: [],
  tMs: 0,
};

test('the cursor makes no other run; a knob, other customers, another situation and a deed do', () => {
  expect(isSameRun(opening, { ...opening, tMs: 9_000 })).toBe(true);
  const others: Partial<Setup>[] = [
    { config: { keepAliveSec: 44, ratePerSec: 1 } },
    { seed: 8 },
    { scenario: 'lunch-rush' },
    { acts: [{ atMs: 5, act: 'stop', on: null, to: null }] },
  ];
  for (const other of others) expect(isSameRun(opening, { ...opening, ...other })).toBe(false);
});
