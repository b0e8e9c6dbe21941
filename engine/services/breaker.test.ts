import { describe, expect, test } from 'vitest';
import { Breaker, CLOSED, HALF_OPEN, OPEN } from '@/engine/services/breaker';
import type { BreakerPolicy } from '@/engine/services/world';

const policy: BreakerPolicy = {
  failureRatio: 0.5,
  minimumCalls: 4,
  windowMs: 1_000,
  openMs: 500,
  probes: 2,
};

/**
 * A story is what happens, one step after the other: `+` and `-` send a call that is answered or fails at
 * once, `s` sends one that is still out, `t` lets the time to stay open pass, a number lets so many ms pass.
 * A `!` after + - s expects that the call is not let through.
 */
const stories: readonly [story: string, state: number, why: string][] = [
  ['', CLOSED, 'a new breaker is closed'],
  ['- - -', CLOSED, 'three failures are fewer than the minimum of four calls'],
  ['- - - -', OPEN, 'four of four'],
  ['+ + - -', OPEN, 'exactly the ratio is enough'],
  ['+ + + - -', CLOSED, 'two of five is below it'],
  ['+ + + - - -', OPEN, 'and three of six is not'],
  ['- - - +', OPEN, 'an answer can complete the minimum'],
  ['- - - 1100 -', CLOSED, 'failures of an earlier window are forgotten'],
  ['- - - 500 -', OPEN, 'those of the same window are not'],
  ['- - - - +! -!', OPEN, 'an open breaker lets nothing through'],
  ['- - - - t', HALF_OPEN, 'after a while it is half-open'],
  ['- - - - t s s s!', HALF_OPEN, 'and lets as many probes through as it is told'],
  ['- - - - t +', HALF_OPEN, 'one good probe of two is not enough'],
  ['- - - - t + +', CLOSED, 'two are'],
  ['- - - - t -', OPEN, 'one bad probe opens it again'],
  ['- - - - t + -', OPEN, 'also after a good one'],
  ['- - - - t - t + +', CLOSED, 'and it gets another chance'],
  ['- - - - t + + - - -', CLOSED, 'closed anew, it starts counting from nothing'],
  ['- - - - t + + - - - -', OPEN, 'and opens anew'],
];

function tell(story: string): Breaker {
  const breaker = new Breaker(policy);
  let nowMs = 0;
  for (const step of story.split(' ').filter((word) => word !== '')) {
    if (step === 't') {
      expect(breaker.halfOpensMs).toBeGreaterThan(nowMs);
      nowMs = breaker.halfOpensMs;
      breaker.halfOpen();
    } else if (/^\d+$/.test(step)) {
      nowMs += Number(step);
    } else {
      const { epoch } = breaker;
      expect(breaker.permit(), `${step} in "${story}"`).toBe(!step.endsWith('!'));
      if (step === '+' || step === '-') breaker.record(epoch, step === '+', nowMs);
    }
  }
  return breaker;
}

test.each(stories)('"%s" ends in state %i: %s', (story, state, why) => {
  expect(tell(story).state, why).toBe(state);
});

describe('what was sent in an earlier state', () => {
  test('says nothing about this one', () => {
    const breaker = tell('');
    const { epoch } = breaker;
    for (let i = 0; i < 4; i += 1) breaker.record(epoch, false, 0);
    breaker.halfOpen();
    // Four more of the old calls fail, one is answered: the probes alone decide.
    for (let i = 0; i < 4; i += 1) expect(breaker.record(epoch, false, 600)).toBe(false);
    expect(breaker.record(epoch, true, 600)).toBe(false);
    expect(breaker.state).toBe(HALF_OPEN);
  });
});

test('it stays open for exactly the time it is told, and says when that is over', () => {
  const breaker = tell('- - - 250 -');
  expect(breaker.state).toBe(OPEN);
  expect(breaker.halfOpensMs).toBe(750);
  expect(tell('- - -').halfOpensMs).toBe(Infinity);
});

test('other thresholds hold from the next call on; another window starts empty', () => {
  const strict = tell('+ + + -');
  strict.change({ ...policy, failureRatio: 0.3 });
  expect(strict.record(strict.epoch, false, 0)).toBe(true);
  const forgetful = tell('- - -');
  forgetful.change({ ...policy, windowMs: 5_000 });
  expect(forgetful.record(forgetful.epoch, false, 0)).toBe(false);
});

test('a saved breaker goes on as if nothing had been', () => {
  const breaker = tell('- - - - t s');
  const other = new Breaker(policy);
  other.restore(structuredClone(breaker.save()));
  expect(other.save()).toEqual(breaker.save());
  expect(other.permit()).toBe(true);
  expect(other.permit()).toBe(false);
});
