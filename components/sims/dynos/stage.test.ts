// The stage shows who waits beside an idle instance, and the sentences say it.

import { describe, expect, test } from 'vitest';
import { sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { moment } from '@/components/figure/stage/stage-spec';
import { textOf } from '@/components/figure/telling/text';
import { params } from '@/engine/models/dynos/config';
import { scenarios } from '@/engine/models/dynos/scenarios';
import { nowAt } from './now';
import { besideTwo, conclude, sayMoment, describe as tell } from './say';
import { app, HEIGHT } from './scene';

const { textsAt } = sceneOf(moment(HEIGHT, [app]));
const shownIn = await shownScenarios('dynos', params, scenarios, 'en');

const OPEN = 67_400;
const two = shownIn('two-dynos');

describe('who waits beside an idle instance', () => {
  test('three at the opening, and it is said', () => {
    expect(nowAt(two, OPEN)).toMatchObject({ waiting: 3, beside: 3, idle: 1, longest: 3 });
    expect(textOf(sayMoment(two, OPEN))).toBe(
      'Requests waiting: 3. Instances with nothing to do: 1.',
    );
    expect(textsAt(two, OPEN, 'wide')).toEqual(['Router', 'picks blindly', 'at work', 'idle']);
  });

  test('nobody in one queue, where all stand at the router', () => {
    const shown = shownIn('one-queue', { set: { ratePerSec: 90 } });
    const now = nowAt(shown, 600_000);
    expect(now.atRouter).toBe(now.waiting);
    expect(now.beside).toBe(0);
  });

  test('on a phone eight instances are drawn, and the others counted', () => {
    const words = textsAt(shownIn('same-load'), OPEN, 'tall');
    expect(words).toContain('and 8 more');
  });
});

describe('what is said', () => {
  test('of an app asleep, and one that is woken', () => {
    const shown = shownIn('asleep');
    const { data } = shown.tracks.spans('life');
    const [firstMs = 0, secondMs = 0] = [data.toMs[0], data.fromMs[1]];
    expect(textOf(sayMoment(shown, (firstMs + secondMs) / 2))).toContain('The app is asleep');
    expect(textOf(sayMoment(shown, secondMs + 1_000))).toContain('the app is starting');
    expect(textsAt(shown, (firstMs + secondMs) / 2, 'wide')).toContain('asleep');
  });

  test.each([
    ['same-load', {}, 'same', '77% of the customers'],
    ['one-queue', {}, 'shorter', 'nobody waited while an instance was idle'],
    ['slow-few', {}, 'longer', 'Timed out'],
  ] as const)('of all of %s', (id, set, against, words) => {
    const { recording } = shownIn(id, { set });
    expect(besideTwo(recording.final.metrics)).toBe(against);
    expect(textOf(conclude(recording, 'en'))).toContain(words);
  });

  test('of an instance that works for nobody', () => {
    const { recording } = shownIn('slow-few', { set: { timeoutSec: 4 } });
    const { log } = recording;
    const told = Array.from({ length: log.length }, (_, i) => textOf(tell(recording, i, 'en')));
    expect(told.some((one) => one.includes('is not told and works on'))).toBe(true);
    expect(told.some((one) => one.includes('still stood in a queue'))).toBe(true);
  });

  test('of what the learner does', () => {
    const acts = ['add', 'restart', 'slow'].map((act) => ({ atMs: OPEN, act, on: null, to: null }));
    const { recording } = shownIn('two-dynos', { acts });
    const told = Array.from({ length: recording.log.length }, (_, i) =>
      textOf(tell(recording, i, 'en')),
    );
    for (const words of ['one more instance', 'the longest queue', 'takes 5 s', 'starting anew'])
      expect(told.filter((one) => one.includes(words)).length, words).toBe(1);
  });
});
