// Rounds of practice: who is asked what, and results that travel in a link.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuizItem } from '@/content/schema';
import type { Answer } from '@/store/answer';
import { indexOf } from '../bank-index';
import { items as sources } from '../fixture';
import { makeBank } from '../review/bank';
import { missedItems, mixedItems } from './choose';
import { packResult, type SharedResult, unpackResult } from './share';

const kinds = Object.values(sources);
const bankOf = (items: readonly QuizItem[]) =>
  makeBank(indexOf(new Map([['lesson', items]]), (id) => `name of ${id}`));
const { surfaces } = bankOf(
  kinds.flatMap((item) => [1, 2, 3].map((n) => ({ ...item, id: `${item.id}-${n}` }))),
);
const items = [...surfaces.values()];

describe('a mixture', () => {
  test('asks as many as wanted, each once, the same for the same seed', () => {
    const round = mixedItems(items, 10, 'monday');
    expect(new Set(round.map(({ item }) => item)).size).toBe(10);
    expect(mixedItems(items, 10, 'monday')).toEqual(round);
    expect(mixedItems(items, 10, 'tuesday')).not.toEqual(round);
    expect(mixedItems(items, 1_000, 'monday')).toHaveLength(items.length);
    expect(mixedItems([], 10, 'monday')).toEqual([]);
  });

  test('never puts two questions on one idea side by side', () => {
    const ideas = mixedItems(items, items.length, 'monday').map(({ idea }) => idea);
    ideas.forEach((idea, index) => {
      expect(ideas[index + 1]).not.toBe(idea);
    });
  });
});

describe('what was missed', () => {
  const made = (item: string, at: number, change: Partial<Answer> = {}): Answer => ({
    id: `${item}-${at}`,
    item,
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
    ...change,
  });

  test('is what was wrong or guessed the last time, the longest ago first', () => {
    const [a, b, c, d] = items.map(({ item }) => item);
    const log = [
      made(a ?? '', 1, { correct: false }),
      made(b ?? '', 2, { confidence: 'guess' }),
      made(c ?? '', 3, { correct: false }),
      made(c ?? '', 4),
      made(a ?? '', 5, { correct: false }),
      made(d ?? '', 6),
    ];
    expect(missedItems(items, log).map(({ item }) => item)).toEqual([b, a]);
  });
});

test('a misconception is asked for by the items that carry it', () => {
  const { carriedBy } = bankOf(kinds);
  expect([...(carriedBy.get('M04') ?? [])].toSorted()).toEqual(['one', 'pair']);
  expect(carriedBy.get('M99')).toBeUndefined();
});

describe('results in a link', () => {
  const shared = fc.record<SharedResult>({
    day: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    items: fc.array(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
        outcome: fc.constantFrom(
          'right' as const,
          'mended' as const,
          'wrong' as const,
          'open' as const,
        ),
      }),
      { maxLength: 60 },
    ),
  });

  test('come out as they went in', () => {
    fc.assert(
      fc.property(shared, (result) => {
        const code = packResult(result);
        expect(code).toMatch(/^[\w-]*$/);
        expect(unpackResult(code)).toEqual(result);
      }),
    );
  });

  test('a link that is cut off or made up is refused', () => {
    const code = packResult({ day: '2026-11-21', items: [{ id: 'a', outcome: 'right' }] });
    expect(unpackResult(code.slice(0, -6))).toBeNull();
    expect(unpackResult('')).toBeNull();
    expect(unpackResult('한글')).toBeNull();
    expect(unpackResult(btoa('{"v":2}'))).toBeNull();
    expect(unpackResult(btoa('{"v":1,"d":"2026-11-21","i":["a"],"o":"rr"}'))).toBeNull();
  });

  test('hold no name', () => {
    const code = packResult({ day: '2026-11-21', items: [{ id: 'a', outcome: 'right' }] });
    expect(JSON.parse(atob(code))).toEqual({ v: 1, d: '2026-11-21', i: ['a'], o: 'r' });
  });
});
