import { describe, expect, test } from 'vitest';
import { Breaker, CLOSED, HALF_OPEN, OPEN } from '@/engine/services/breaker';
import { type BreakerPolicy, checkBreaker } from '@/engine/services/breaker-policy';

const policy: BreakerPolicy = {
  window: { kind: 'time', ms: 1_000 },
  failureRatio: 0.5,
  slowRatio: 0.75,
  slowMs: 100,
  minimumCalls: 4,
  openMs: 500,
  probes: 2,
  probeRule: 'every',
};
const lastFour: BreakerPolicy = { ...policy, window: { kind: 'calls', calls: 4 } };
const byRatio: BreakerPolicy = { ...policy, probes: 4, probeRule: 'ratio' };
/** What resilience4j's own CircuitBreakerStateMachineTest sets up, at commit af9e7c9. */
const resilience4j: BreakerPolicy = {
  window: { kind: 'time', ms: 20_000 },
  failureRatio: 0.5,
  slowRatio: 0.5,
  slowMs: 4_000,
  minimumCalls: 5,
  openMs: 5_000,
  probes: 4,
  probeRule: 'ratio',
};

type Story = readonly [story: string, state: number, why: string, policy?: BreakerPolicy];

/**
 * A story is what happens, one step after the other: `+` and `-` send a call that is answered or fails at
 * once, `~` one that is answered slowly, `s` one that is still out, `x` one that is called off; `t` lets the
 * time to stay open pass, a number lets so many ms pass. A `!` expects that the call is not let through.
 */
const stories: readonly Story[] = [
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
  ['+ ~ ~ ~', OPEN, 'slow answers open it, too'],
  ['+ + ~ ~', CLOSED, 'not below their own threshold'],
  ['~ ~ ~ -', OPEN, 'although failures are below theirs'],
  ['- - - - t + ~', OPEN, 'a slow probe is a bad one'],
  ['- - - - t x x x + +', CLOSED, 'a probe that is called off leaves room for another'],
  ['- - - - t s x s s!', HALF_OPEN, 'for one only'],
  ['x x x - - -', CLOSED, 'and what is called off counts for nothing'],
  ['- - - 9000 -', OPEN, 'of the last four calls all failed, however long ago', lastFour],
  ['+ + + + + - -', OPEN, 'two of the last four are enough', lastFour],
  ['- - - - t + - +', HALF_OPEN, 'probes by ratio: three of four decide nothing', byRatio],
  ['- - - - t + - + +', CLOSED, 'one of four is below the threshold', byRatio],
  ['- - - - t + - + -', OPEN, 'two are not', byRatio],
  ['- - - - t ~ ~ ~ +', OPEN, 'and slow ones have their own', byRatio],
  ['- - - - t + + s s s!', HALF_OPEN, 'no more than the four', byRatio],
  ['- - t + +', CLOSED, 'a minimum below the probes decides', { ...byRatio, minimumCalls: 2 }],
  // And what that test says of each: permits, failures, slow calls, and calls that do not count.
  ['- - - - - t s s s s s! s!', HALF_OPEN, 'four calls are permitted', resilience4j],
  ['- - - - - t - - + -', OPEN, 'three of four fail', resilience4j],
  ['- - - - - t - + + +', CLOSED, 'one of four fails', resilience4j],
  ['- - - - - t ~ ~ ~ +', OPEN, 'three of four are slow', resilience4j],
  ['- - - - - t + + + x -', CLOSED, 'a call that does not count gives way', resilience4j],
  ['- - - - - t x x x x + + +', HALF_OPEN, 'four of them do, too', resilience4j],
  ['- - - - - t x x x x + + + +', CLOSED, 'until four have counted', resilience4j],
];

function tell(story: string, rules = policy): Breaker {
  const breaker = new Breaker(rules);
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
      if (step === 'x') breaker.withdraw(epoch);
      else if (step === '~') breaker.record(epoch, true, rules.slowMs + 1, nowMs);
      else if (step === '+' || step === '-') breaker.record(epoch, step === '+', 0, nowMs);
    }
  }
  return breaker;
}

const told = stories.map(([story, state, why, rules = policy]) => ({ story, state, why, rules }));

test.each(told)('"$story" ends in state $state: $why', ({ story, state, why, rules }) => {
  expect(tell(story, rules).state, why).toBe(state);
});

describe('what was sent in an earlier state', () => {
  test('says nothing about this one', () => {
    const breaker = tell('');
    const { epoch } = breaker;
    for (let i = 0; i < 4; i += 1) breaker.record(epoch, false, 0, 0);
    breaker.halfOpen();
    // Four more of the old calls fail, one is answered: the probes alone decide.
    for (let i = 0; i < 4; i += 1) expect(breaker.record(epoch, false, 0, 600)).toBe(false);
    expect(breaker.record(epoch, true, 0, 600)).toBe(false);
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
  expect(strict.record(strict.epoch, false, 0, 0)).toBe(true);
  const forgetful = tell('- - -');
  forgetful.change({ ...policy, window: { kind: 'time', ms: 5_000 } });
  expect(forgetful.record(forgetful.epoch, false, 0, 0)).toBe(false);
});

test('a window of another kind starts empty, the same one goes on', () => {
  const other = tell('- - -');
  other.change(lastFour);
  expect(other.record(other.epoch, false, 0, 0)).toBe(false);
  const same = tell('- - -', lastFour);
  same.change({ ...lastFour, window: { kind: 'calls', calls: 4 } });
  expect(same.record(same.epoch, false, 0, 0)).toBe(true);
});

test('fewer probes than have been sent: half-open begins again, and is not stuck', () => {
  const breaker = tell('- - - - t s +');
  const { epoch } = breaker;
  breaker.change({ ...policy, probes: 1 });
  expect(breaker.record(epoch, false, 0, 600)).toBe(false);
  expect(breaker.permit()).toBe(true);
  expect(breaker.record(breaker.epoch, true, 0, 600)).toBe(true);
  expect(breaker.state).toBe(CLOSED);
});

test('a saved breaker goes on as if nothing had been', () => {
  const breaker = tell('- - - - t s');
  const other = new Breaker(policy);
  other.restore(structuredClone(breaker.save()));
  expect(other.save()).toEqual(breaker.save());
  expect(other.permit()).toBe(true);
  expect(other.permit()).toBe(false);
});

test.each([
  [
    { window: { kind: 'calls', calls: 0 } },
    'here.window.calls: 0 is not allowed; 1 or more, whole',
  ],
  [{ window: { kind: 'calls', calls: 2.5 } }, 'here.window.calls: 2.5 is not allowed'],
  [{ window: { kind: 'time', ms: 0 } }, 'here.window.ms: 0 is not allowed; above 0'],
  [{ probes: 0 }, 'here.probes: 0 is not allowed; 1 or more, whole'],
  [{ failureRatio: 0 }, 'here.failureRatio: 0 is not allowed; above 0, at most 1'],
  [{ slowRatio: 1.5 }, 'here.slowRatio: 1.5 is not allowed; above 0, at most 1'],
] as const)('%o is refused', (change, message) => {
  expect(() => checkBreaker(policy, 'here')).not.toThrow();
  expect(() => checkBreaker({ ...policy, ...change }, 'here')).toThrow(message);
});
