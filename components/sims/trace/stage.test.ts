// The stage: what is thick and what is hatched, where a faulty request lies and what is said of it, bells, room for buttons.

import { describe, expect, test } from 'vitest';
import { reachOf, sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { params } from '@/engine/models/trace/config';
import { type ScenarioId, scenarios } from '@/engine/models/trace/scenarios';
import { alarmsAt, faultsAt, HEIGHT, isLost, orderAt } from './now';
import { view } from './stage';

const { paintedAt, wordsAt, textsAt, targetsAt } = sceneOf(view.moment, 5);
const shownIn = await shownScenarios('trace', params, scenarios, 'en');
const DAY_MS = 86_400_000;

describe('an order', () => {
  const shown = shownIn('waterfall');

  test('is thick where the customer waits, and hatched beside it and after the answer', () => {
    const painted = paintedAt(shown, 9_900, 'wide');
    const thick = painted.filter(([shape, paint]) => shape === 'rect' && paint === 'busy');
    const hatched = painted.filter(([shape]) => shape === 'hatched');
    // The order itself, the picks, twelve calls and the payment; the menu and the mail.
    expect([thick.length, hatched.length]).toEqual([15, 2]);
  });

  test('says how long it took once it is answered, and not before', () => {
    const answer = (tMs: number) =>
      textsAt(shown, tMs, 'wide').find((text) => text.startsWith('answer'));
    expect(answer(8_900)).toBeUndefined();
    expect(answer(9_010)).toBe('answer, 906 ms');
    expect(orderAt(shown, 9_010)?.number).toBe(5);
  });

  test('has six bars to press, each of which does its own deed', () => {
    const deeds = targetsAt(shown, 9_010, 'wide').map(({ deed }) => `${deed?.act} ${deed?.on}`);
    expect(deeds).toEqual([1, 2, 3, 4, 5, 6].map((bar) => `halve bar-${bar}`));
  });

  test('a bar that was halved says so, and can be put back', () => {
    const halved = shownIn('half-mail');
    expect(textsAt(halved, 29_000, 'wide')).toContain('Mail');
    expect(textsAt(halved, 31_000, 'wide')).toContain('Mail ÷ 2');
    expect(targetsAt(halved, 31_000, 'wide').at(-1)?.label).toBe('Put back Mail');
  });
});

describe('faulty requests', () => {
  test('lie in the tray that says whether they have a trace, and tell why when they are picked', () => {
    const shown = shownIn('sieve');
    const faults = faultsAt(shown, 600_000);
    expect([faults.length, faults.filter(isLost).length]).toEqual([30, 28]);
    const lost = faults.find(isLost);
    const said = textsAt(shown, 600_000, 'wide', `fault-${lost?.request}`).join();
    expect(said).toMatch(/failed after (0\.9|900 ms|10 s|0\.90 s).*Let go as it came/);
    expect(targetsAt(shown, 600_000, 'wide').length).toBe(30);
  });

  test('are held until they are judged where it is chosen after the end', () => {
    const shown = shownIn('sieve', { set: { tail: 'on' } });
    const at = [60_000, 300_000, 599_000].map((tMs) => faultsAt(shown, tMs));
    expect(at.flat().some(isLost)).toBe(false);
    expect(at.flat().some(({ fate }) => fate === 'kept')).toBe(true);
  });

  test('of a rush are thrown out where the memory is full', () => {
    const shown = shownIn('watched-month', { set: { tail: 'on' } });
    const fates = faultsAt(shown, 11 * DAY_MS).map(({ fate }) => fate);
    expect(new Set(fates)).toEqual(new Set(['kept', 'memoryFull']));
  });
});

describe('alarms', () => {
  test('no bell rings but the ticket’s, while the vessel runs empty', () => {
    const shown = shownIn('silent', { locale: 'ko' });
    const late = 20 * DAY_MS;
    expect(alarmsAt(shown, late).map(({ isRinging }) => isRinging)).toEqual([false, false, true]);
    expect(textsAt(shown, late, 'wide')).toContain('다 썼어요');
    expect(textsAt(shown, late, 'wide')).toContain('예산이 없는데 호출은 조용해요');
  });

  test('both windows of an alarm that rings are over its line', () => {
    const shown = shownIn('silent', { set: { failShare: 0.02 } });
    const [first] = alarmsAt(shown, 60 * 60_000);
    expect(first?.isRinging).toBe(true);
    expect(Math.min(first?.long ?? 0, first?.short ?? 0)).toBeGreaterThan(1);
  });
});

const BUTTON = { width: 112, height: 40 };
const moments: readonly (readonly [ScenarioId, number])[] = [
  ['half-mail', 41_500],
  ['average', 300_000],
  ['sieve', 599_000],
  ['silent', 20 * DAY_MS],
  ['watched-month', 11 * DAY_MS],
];

describe.each([
  ['wide', 788],
  ['tall', 328],
] as const)('when it is %s', (placement, width) => {
  test.each(moments)('no button covers a word, and all words lie on the stage (%s)', (id, tMs) => {
    const shown = shownIn(id);
    const words = wordsAt(shown, tMs, placement);
    for (const act of view.moment?.acts ?? []) {
      if (!(act.isOffered?.(shown, tMs) ?? true)) continue;
      const [left, top] = act.at[placement];
      expect(left + BUTTON.width).toBeLessThanOrEqual(width);
      expect(top + BUTTON.height).toBeLessThanOrEqual(HEIGHT[placement]);
      const covered = words.filter(
        ({ x, y }) =>
          y > top && y - 10 < top + BUTTON.height && x < left + BUTTON.width && x > left - 60,
      );
      expect(covered, act.act).toEqual([]);
    }
    for (const word of words) {
      const { left, right } = reachOf(word);
      expect(left, word.text).toBeGreaterThanOrEqual(-1);
      expect(right, word.text).toBeLessThanOrEqual(width + 2);
      expect(word.y, word.text).toBeLessThanOrEqual(HEIGHT[placement] + 2);
    }
  });
});
