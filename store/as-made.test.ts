// Clocks that were wrong: nothing is from the future, and what followed something stays behind it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, inOrder } from './answer';
import { asMade } from './as-made';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 29);

const answer = (id: string, at: number, after?: string): Answer => ({
  id,
  item: id,
  lesson: null,
  kind: null,
  at,
  tookMs: null,
  chosen: [],
  correct: true,
  share: 1,
  confidence: null,
  seed: null,
  misconceptions: [],
  where: null,
  surface: null,
  ...(after !== undefined && { after }),
});

const idsOf = (answers: readonly Answer[]) => answers.map(({ id }) => id);

test('with a clock that was right all along nothing changes', () => {
  const answers = [answer('a', NOW_MS - DAY_MS), answer('b', NOW_MS)];
  expect(asMade(answers, NOW_MS)).toBe(answers);
});

test('an answer stamped a year ahead was made before the next one, and long enough ago to be asked again', () => {
  const ahead = answer('ahead', NOW_MS + 365 * DAY_MS);
  expect(asMade([ahead], NOW_MS)[0]?.at).toBeLessThan(NOW_MS - 20 * DAY_MS);
  const next = answer('next', NOW_MS - 1_000, 'ahead');
  const made = asMade([next, ahead], NOW_MS);
  expect(idsOf(made)).toEqual(['ahead', 'next']);
  expect(made[1]?.at).toBe(next.at);
});

test('an answer from the future follows what is known to be older', () => {
  const old = answer('old', NOW_MS - 3 * DAY_MS);
  const ahead = answer('ahead', NOW_MS + 365 * DAY_MS);
  const next = answer('next', NOW_MS - DAY_MS, 'ahead');
  expect(idsOf(asMade([old, next, ahead], NOW_MS))).toEqual(['old', 'ahead', 'next']);
});

test('a clock that was slow for a while does not turn the order round', () => {
  const before = answer('before', NOW_MS - DAY_MS);
  const slow = answer('slow', 0, 'before');
  const slower = answer('slower', 1, 'slow');
  const made = asMade([slow, slower, before], NOW_MS);
  expect(idsOf(made)).toEqual(['before', 'slow', 'slower']);
  expect(made[2]?.at).toBeLessThan(NOW_MS);
});

test('whatever the clocks said: each answer once, in order, none ahead, the same every time', () => {
  const some = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 2 * NOW_MS }), fc.option(fc.nat(9))), {
      maxLength: 10,
    })
    .map((all) =>
      all.map(([at, after], index) =>
        answer(`${index}`, at, after === null ? undefined : `${after}`),
      ),
    );
  fc.assert(
    fc.property(some, (all) => {
      const answers = inOrder(all);
      const made = asMade(answers, NOW_MS);
      expect(idsOf(made).toSorted()).toEqual(idsOf(answers).toSorted());
      expect(made.every(({ at }) => at <= NOW_MS + 6 * 60_000)).toBe(true);
      expect(made.every(({ at }, index) => at >= (made[index - 1]?.at ?? -Infinity))).toBe(true);
      expect(asMade(answers, NOW_MS)).toEqual(made);
    }),
    { numRuns: 500 },
  );
});
