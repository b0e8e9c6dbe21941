// What the model says of calls at once, held against what can be worked out by hand.

import { expect, test } from 'vitest';
import { modelSays } from '@/engine/browser-faas/fit';

const fitted = { coldMs: 40, warmMs: 1 };

test('calls that find an environment each are cold starts, all at the same time', () => {
  expect(modelSays(fitted, { calls: 3, warm: 0, atOnce: 4, keepAliveSec: 30 })).toEqual({
    environments: 3,
    coldStarts: 3,
    lastMs: 40,
    meanMs: 40,
  });
});

test('the rest waits in line for those that started: ten calls over two environments are five rounds', () => {
  const told = modelSays(fitted, { calls: 10, warm: 0, atOnce: 2, keepAliveSec: 30 });
  expect(told).toMatchObject({ environments: 2, coldStarts: 2 });
  // The first round ends at 40 ms, each of the four others 1 ms later.
  expect(told.lastMs).toBeCloseTo(44, 9);
  expect(told.meanMs).toBeCloseTo(42, 9);
});

test('environments that rest spare their starts, and what they did before is not counted', () => {
  const told = modelSays(fitted, { calls: 4, warm: 2, atOnce: 2, keepAliveSec: 30 });
  expect(told).toMatchObject({ environments: 2, coldStarts: 0 });
  expect(told.lastMs).toBeCloseTo(2, 9);
  expect(told.meanMs).toBeCloseTo(1.5, 9);
});
