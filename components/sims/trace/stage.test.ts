// The stage: what is thick and what is hatched, where a faulty request lies and what is said of it, bells, room for buttons.

import { describe, expect, test } from 'vitest';
import type { Placement } from '@/components/figure/marks/contract';
import { paintedBy, scenesOf } from '@/components/figure/marks/fixture';
import { params } from '@/engine/models/trace/config';
import { type ScenarioId, scenarios } from '@/engine/models/trace/scenarios';
import { alarmsAt, faultsAt, HEIGHT, isLost, orderAt } from './now';
import { view } from './stage';

const shownIn = await scenesOf('trace', params, scenarios, 'en');
const DAY_MS = 86_400_000;

type Shown = ReturnType<typeof shownIn>;
/** Everything that is painted of a moment, shape by shape. */
function paintedOf(shown: Shown, tMs: number, placement: Placement, picked: string | null = null) {
  return paintedBy(view.moment?.marks ?? [], shown, {
    tMs: tMs,
    placement,
    height: HEIGHT[placement],
    pace: 5,
    picked,
  });
}

const textsOf = (...of: Parameters<typeof paintedOf>): readonly string[] =>
  paintedOf(...of).flatMap(([shape, , , , text]) => (shape === 'text' ? [String(text)] : []));

const targetsOf = (shown: Shown, tMs: number) =>
  (view.moment?.marks ?? []).flatMap(
    (mark) => mark.prepare(shown, 'wide').targets?.({ tMs, pace: 5, picked: null }) ?? [],
  );

describe('an order', () => {
  const shown = shownIn('waterfall');

  test('is thick where the customer waits, and hatched beside it and after the answer', () => {
    const painted = paintedOf(shown, 9_900, 'wide');
    const thick = painted.filter(([shape, paint]) => shape === 'rect' && paint === 'busy');
    const hatched = painted.filter(([shape]) => shape === 'hatched');
    // The order itself, the picks, twelve calls and the payment; the menu and the mail.
    expect([thick.length, hatched.length]).toEqual([15, 2]);
  });

  test('says how long it took once it is answered, and not before', () => {
    const answer = (tMs: number) =>
      textsOf(shown, tMs, 'wide').find((text) => text.startsWith('answer'));
    expect(answer(8_900)).toBeUndefined();
    expect(answer(9_010)).toBe('answer, 906 ms');
    expect(orderAt(shown, 9_010)?.number).toBe(5);
  });

  test('has six bars to press, each of which does its own deed', () => {
    const deeds = targetsOf(shown, 9_010).map(({ deed }) => `${deed?.act} ${deed?.on}`);
    expect(deeds).toEqual([1, 2, 3, 4, 5, 6].map((bar) => `halve bar-${bar}`));
  });

  test('a bar that was halved says so, and can be put back', () => {
    const halved = shownIn('half-mail');
    expect(textsOf(halved, 29_000, 'wide')).toContain('Mail');
    expect(textsOf(halved, 31_000, 'wide')).toContain('Mail ÷ 2');
    expect(targetsOf(halved, 31_000).at(-1)?.label).toBe('Put back Mail');
  });
});

describe('faulty requests', () => {
  test('lie in the tray that says whether they have a trace, and tell why when they are picked', () => {
    const shown = shownIn('sieve');
    const faults = faultsAt(shown, 600_000);
    expect([faults.length, faults.filter(isLost).length]).toEqual([30, 28]);
    const lost = faults.find(isLost);
    const said = textsOf(shown, 600_000, 'wide', `fault-${lost?.request}`).join();
    expect(said).toMatch(/failed after (0\.9|900 ms|10 s|0\.90 s).*Let go as it came/);
    expect(targetsOf(shown, 600_000).length).toBe(30);
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
    expect(textsOf(shown, late, 'wide')).toContain('다 썼어요');
    expect(textsOf(shown, late, 'wide')).toContain('예산이 없는데 호출은 조용해요');
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
    const words = paintedOf(shown, tMs, placement).flatMap(([shape, , x, y, text, style]) =>
      shape === 'text' ? [{ x: Number(x), y: Number(y), text: String(text), style }] : [],
    );
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
    for (const { x, y, text, style } of words) {
      const { align = 'left', size = 13 } = (style ?? {}) as { align?: string; size?: number };
      const long = 0.53 * size * text.length;
      const left = { left: x, center: x - long / 2, right: x - long }[align] ?? x;
      expect(left, text).toBeGreaterThanOrEqual(-1);
      expect(left + long, text).toBeLessThanOrEqual(width + 2);
      expect(y, text).toBeLessThanOrEqual(HEIGHT[placement] + 2);
    }
  });
});
