// Every kind of question: what is missing is said, what is right is right, what is wrong names its misconception.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizMessages } from '@/i18n/messages/quiz';
import { context, items } from './fixture';
import { actionOf, advanceAnswer, gradeAnswer, problemOf, startAnswer } from './grade';
import { placed, placeOf } from './kinds/categorise';
import { moved } from './kinds/order';
import { showItem } from './show';
import type { KindName, ShownItem } from './shown';

const words = quizMessages.en;

const isKind = <K extends KindName>(
  item: ShownItem,
  kind: K,
): item is Extract<ShownItem, { kind: K }> => item.kind === kind;

function shown<K extends KindName>(kind: K): Extract<ShownItem, { kind: K }> {
  const item = showItem(items[kind], context('en'));
  if (!isKind(item, kind)) throw new Error(`${kind} became ${item.kind}`);
  return item;
}

const misconceptionsIn = (item: ShownItem, answer: readonly string[]) =>
  gradeAnswer(item, answer).remarks.flatMap(({ misconception }) => misconception?.id ?? []);

test.each(Object.keys(items) as KindName[])(
  '%s: no stored answer, however odd, breaks it',
  (kind) => {
    const item = showItem(items[kind], context('ko'));
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (answer) => {
        const { isCorrect, right, of } = gradeAnswer(item, answer);
        expect(right).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(of);
        expect(isCorrect).toBe(right === of);
        problemOf(item, answer, words);
      }),
    );
  },
);

describe('single', () => {
  const item = shown('single');

  test('asks for a choice first', () => {
    expect(problemOf(item, startAnswer(item), words)).toBe(words.needsChoice);
    expect(problemOf(item, ['a'], words)).toBeNull();
  });

  test('only the right option is right', () => {
    expect(gradeAnswer(item, ['b']).isCorrect).toBe(true);
    expect(gradeAnswer(item, ['a']).isCorrect).toBe(false);
    expect(gradeAnswer(item, ['c']).isCorrect).toBe(false);
  });

  test('a wrong choice is refuted, then the right one explained', () => {
    const { remarks } = gradeAnswer(item, ['a']);
    expect(remarks.map(({ because }) => because)).toEqual([
      'because a English',
      'because b English',
    ]);
    expect(remarks[0]?.misconception).toEqual({ id: 'M04', name: 'name of M04' });
    expect(gradeAnswer(item, ['b']).remarks.map(({ isRight }) => isRight)).toEqual([true]);
  });
});

describe('multiple', () => {
  const item = shown('multiple');

  test('is right exactly when all right options and no other are chosen', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c']), (answer) => {
        const isAll = answer.includes('a') && answer.includes('c') && !answer.includes('b');
        expect(gradeAnswer(item, answer).isCorrect).toBe(isAll);
      }),
    );
  });

  test('counts what was judged rightly and speaks of the rest', () => {
    const grade = gradeAnswer(item, ['a', 'b']);
    expect([grade.right, grade.of]).toEqual([1, 3]);
    expect(grade.remarks.map(({ about }) => about).toSorted()).toEqual(['b English', 'c English']);
    expect(misconceptionsIn(item, ['a', 'b'])).toEqual(['M05']);
    expect(misconceptionsIn(item, ['a', 'c'])).toEqual([]);
  });
});

describe('ox', () => {
  const item = shown('ox');

  test('asks for O or X, then for the reason', () => {
    expect(problemOf(item, [], words)).toBe(words.needsOx);
    expect(problemOf(item, ['X'], words)).toBeNull();
    expect(advanceAnswer(item, ['X'])).toEqual(['X', '']);
    expect(problemOf(item, ['X', ''], words)).toBe(words.needsReason);
    expect(advanceAnswer(item, ['X', 'a'])).toBeNull();
  });

  test('the button says which stage comes next', () => {
    expect(actionOf(item, ['X'], words)).toBe(words.toReason);
    expect(actionOf(item, ['X', ''], words)).toBe(words.check);
  });

  test.each([
    ['X', 'a', 2],
    ['X', 'b', 1],
    ['O', 'a', 0],
    ['O', 'b', 0],
  ])('%s with reason %s gets %i of 2', (sign, reason, right) => {
    const grade = gradeAnswer(item, [sign, reason]);
    expect(grade.right).toBe(right);
    expect(grade.isCorrect).toBe(right === 2);
  });

  test('a wrong reason is refuted even where the sign was right', () => {
    expect(misconceptionsIn(item, ['X', 'b'])).toEqual(['M03']);
  });
});

describe('numeric', () => {
  const item = shown('numeric');

  test.each(['0.67', '0.65', '0.69', '０．６７', '0.67초', '0.67 s', ' .67 '])(
    '%s is right',
    (typed) => {
      expect(problemOf(item, [typed], words)).toBeNull();
      expect(gradeAnswer(item, [typed]).isCorrect).toBe(true);
    },
  );

  test.each(['0.64', '0.7', '67', '-0.67'])('%s is wrong', (typed) => {
    expect(problemOf(item, [typed], words)).toBeNull();
    expect(gradeAnswer(item, [typed]).isCorrect).toBe(false);
  });

  test('a typical wrong result names the idea behind it', () => {
    expect(misconceptionsIn(item, ['1.45'])).toEqual(['M09']);
    expect(misconceptionsIn(item, ['3'])).toEqual([]);
  });

  test('what cannot be read is said in words and quoted', () => {
    expect(problemOf(item, [''], words)).toBe(words.needsNumber);
    expect(problemOf(item, ['two thirds'], words)).toContain('“two thirds”');
    expect(problemOf(item, ['0,67'], words)).toContain('comma');
    expect(problemOf(item, ['670 ms'], words)).toContain('Please convert to: s');
  });

  test('the edge of the tolerance counts, whatever binary fractions make of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 99 }), (a, t) => {
        const edge = { ...item, answer: a / 100, tolerance: t / 100, traps: [] };
        expect(gradeAnswer(edge, [((a + t) / 100).toFixed(2)]).isCorrect).toBe(true);
        expect(gradeAnswer(edge, [((a + t + 1) / 100).toFixed(2)]).isCorrect).toBe(false);
      }),
    );
  });
});

describe('order', () => {
  const item = shown('order');

  test('starts out wrong and is right only in the one right order', () => {
    expect(gradeAnswer(item, startAnswer(item)).isCorrect).toBe(false);
    expect(gradeAnswer(item, item.rightOrder).isCorrect).toBe(true);
    expect(gradeAnswer(item, [...item.rightOrder].reverse()).isCorrect).toBe(false);
  });

  test('moving keeps every entry, undoes itself, and stops at the edges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(-1 as const, 1 as const),
        (from, by) => {
          const start = startAnswer(item);
          const after = moved(start, from, by);
          expect(after.toSorted()).toEqual(start.toSorted());
          const isEdge = from + by < 0 || from + by > 3;
          if (isEdge) expect(after).toEqual(start);
          else expect(moved(after, from + by, by === 1 ? -1 : 1)).toEqual(start);
        },
      ),
    );
  });

  test('any order can be reached by moving', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...item.rightOrder], { minLength: 4 }), (wanted) => {
        let answer = startAnswer(item);
        wanted.forEach((id, to) => {
          while (answer.indexOf(id) > to) answer = moved(answer, answer.indexOf(id), -1);
        });
        expect(answer).toEqual(wanted);
      }),
    );
  });
});

describe('categorise', () => {
  const item = shown('categorise');

  test('says how many entries still have no place', () => {
    expect(problemOf(item, [], words)).toBe(words.needsPlaces(2));
    expect(problemOf(item, placed([], 'e1', 'no'), words)).toBe(words.needsPlaces(1));
  });

  test('an entry has one place: the last one it was put into', () => {
    const answer = placed(placed(placed([], 'e1', 'no'), 'e2', 'no'), 'e1', 'yes');
    expect(answer).toHaveLength(2);
    expect(placeOf(answer, 'e1')).toBe('yes');
    expect(gradeAnswer(item, answer).isCorrect).toBe(true);
  });

  test('a misplaced entry says why, with its misconception', () => {
    const grade = gradeAnswer(item, ['e1=yes', 'e2=yes']);
    expect([grade.right, grade.of]).toEqual([1, 2]);
    expect(grade.remarks.map(({ because }) => because)).toEqual(['is no English']);
    expect(misconceptionsIn(item, ['e1=yes', 'e2=yes'])).toEqual(['M15']);
  });
});
