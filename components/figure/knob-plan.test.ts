// Another way to a goal is offered where another knob leads there.

import { expect, test } from 'vitest';
import type { Params } from '@/player/types';
import { hasOtherWays } from './knob-plan';

const number = {
  kind: 'number',
  min: 0,
  max: 10,
  step: 1,
  scale: 'linear',
  unit: 'sec',
  default: 1,
};
const params = {
  keepAliveSec: number,
  coldStartSec: number,
  pingCount: { ...number, when: { keepAliveSec: { above: 5 } } },
} as unknown as Params;
const config = { keepAliveSec: 1, coldStartSec: 1, pingCount: 1 };
const ways = (knobs: readonly string[], rest: readonly string[], isLab: boolean, now = config) =>
  hasOtherWays({ params }, { knobs, rest }, { isLab, config: now });

test('one knob is one way, two are others, and one without a bearing is none', () => {
  expect(ways(['coldStartSec'], [], false)).toBe(false);
  expect(ways(['coldStartSec', 'keepAliveSec'], [], false)).toBe(true);
  expect(ways(['coldStartSec', 'pingCount'], [], false)).toBe(false);
  expect(ways(['coldStartSec', 'pingCount'], [], false, { ...config, keepAliveSec: 6 })).toBe(true);
});

test('what a lesson does not show is no way in it, in a lab it is', () => {
  expect(ways(['coldStartSec'], ['keepAliveSec'], false)).toBe(false);
  expect(ways(['coldStartSec'], ['keepAliveSec'], true)).toBe(true);
});
