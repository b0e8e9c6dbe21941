import { expect, test } from 'vitest';
import type { SimDefinition } from './definition';
import { sentenceAt } from './sentence';
import { recordingWith } from './stage/fixture';
import { shownOf } from './stage/shown';

const base = recordingWith();
const log = { ...base.log, length: 2, atMs: Float64Array.from([1_000, 2_000]) };
const shown = shownOf({ ...base, log }, 'en');
const teller = {
  describe: (_, index) => [`event ${index}`],
  sayMoment: (_, tMs) => [`at ${tMs}`],
  conclude: () => ['the end'],
} as Partial<SimDefinition> as SimDefinition;

const say = (sim: SimDefinition, tMs: number, isAtEnd = false) =>
  sentenceAt(sim, shown, tMs, isAtEnd)[0];

test('where the cursor stands on an event, it is told; anywhere else, what is going on', () => {
  expect(say(teller, 1_000)).toBe('event 0');
  expect(say(teller, 1_500)).toBe('at 1500');
  expect(say(teller, 500)).toBe('at 500');
  expect(say(teller, 2_000, true)).toBe('the end');
});

test('a simulator without it tells the last event', () => {
  const { describe } = teller;
  const plain = { describe } as Partial<SimDefinition> as SimDefinition;
  expect(say(plain, 1_500)).toBe('event 0');
  expect(say(plain, 2_000, true)).toBe('event 1');
});
