// Every kind of question: what is missing is said, what is right is right, what is wrong names its misconception.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizMessages } from '@/i18n/messages/quiz';
import { context, items } from './fixture';
import {
  actionOf,
  advanceAnswer,
  gradeAnswer,
  measureAnswer,
  problemOf,
  startAnswer,
} from './grade';
import { placed, placeOf } from './kinds/categorise';
import { TRIALS } from './kinds/knobs';
import { moved } from './kinds/order';
import { gapOf } from './kinds/predict';
import { showItem } from './show';
import type { KindName, ShownItem } from './shown';

const words = quizMessages.en;

const isKind = <K extends KindName>(
  item: ShownItem,
  kind: K,
): item is Extract<ShownItem, { kind: K }> => item.kind === kind;

const all = await Promise.all(Object.values(items).map((item) => showItem(item, context('en'))));

function shown<K extends KindName>(kind: K): Extract<ShownItem, { kind: K }> {
  const item = all.find((each) => isKind(each, kind));
  if (!item || !isKind(item, kind)) throw new Error(`no ${kind}`);
  return item;
}

const misconceptionsIn = (item: ShownItem, answer: readonly string[]) =>
  gradeAnswer(item, answer).remarks.flatMap(({ misconception }) => misconception?.id ?? []);

test.each(Object.keys(items) as KindName[])(
  '%s: no stored answer, however odd, breaks it',
  async (kind) => {
    const item = await showItem(items[kind], context('ko'));
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

describe('spot', () => {
  const item = shown('spot');

  test('asks for a sentence, then for what makes the wrong one wrong', () => {
    expect(problemOf(item, [], words)).toBe(words.needsSentence);
    expect(problemOf(item, ['s1'], words)).toBeNull();
    expect(advanceAnswer(item, ['s1'])).toEqual(['s1', '']);
    expect(problemOf(item, ['s1', ''], words)).toBe(words.needsReason);
    expect(advanceAnswer(item, ['s1', 'b'])).toBeNull();
    expect(actionOf(item, ['s1'], words)).toBe(words.toReason);
    expect(actionOf(item, ['s1', ''], words)).toBe(words.check);
  });

  test.each([
    ['s2', 'b', 2],
    ['s2', 'a', 1],
    ['s1', 'b', 1],
    ['s1', 'a', 0],
  ])('%s with reason %s gets %i of 2', (sentence, reason, right) => {
    const grade = gradeAnswer(item, [sentence, reason]);
    expect([grade.right, grade.of]).toEqual([right, 2]);
    expect(grade.isCorrect).toBe(right === 2);
  });

  test('whoever passes over the wrong sentence holds its idea, also with the right reason', () => {
    expect(misconceptionsIn(item, ['s1', 'b'])).toEqual(['M18']);
    expect(misconceptionsIn(item, ['s1', 'a'])).toEqual(['M18', 'M41']);
    expect(misconceptionsIn(item, ['s2', 'a'])).toEqual(['M41']);
    expect(misconceptionsIn(item, ['s2', 'b'])).toEqual([]);
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

  test('an order that nobody has touched is not an answer', () => {
    expect(problemOf(item, startAnswer(item), words)).toBe(words.needsMove);
    expect(problemOf(item, moved(startAnswer(item), 0, 1), words)).toBeNull();
    expect(problemOf(item, item.rightOrder, words)).toBeNull();
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

describe('match', () => {
  const item = shown('match');

  test('every entry needs a partner, and the strangers are nobody’s', () => {
    expect(problemOf(item, ['p1=p2'], words)).toBe(words.needsPartners(1));
    expect(problemOf(item, ['p1=p1', 'p2=p3'], words)).toBeNull();
    expect(gradeAnswer(item, ['p1=p1', 'p2=p2']).isCorrect).toBe(true);
    const wrong = gradeAnswer(item, ['p1=p1', 'p2=p3']);
    expect([wrong.isCorrect, wrong.right, wrong.of]).toEqual([false, 1, 2]);
    expect(wrong.remarks.map(({ about }) => about)).toEqual(['left p2 English']);
  });

  test('the strangers stand among the partners, in another order', () => {
    expect(item.rights.map(({ id }) => id).toSorted()).toEqual(['p1', 'p2', 'p3']);
    expect(item.rights.map(({ id }) => id)).not.toEqual(['p1', 'p2', 'p3']);
  });
});

describe('short', () => {
  const item = shown('short');

  test('takes the words of both languages, synonyms and slips', () => {
    for (const typed of ['콜드 스타트', 'Cold start', '냉시작을', 'cold strat']) {
      expect(gradeAnswer(item, [typed]).isCorrect, typed).toBe(true);
    }
    expect(problemOf(item, ['  '], words)).toBe(words.needsWord);
  });

  test('a slip is told how the word is spelt; a known wrong word is refuted', () => {
    expect(gradeAnswer(item, ['cold strat']).remarks.map(({ because }) => because)).toEqual([
      words.slip('cold start'),
    ]);
    expect(misconceptionsIn(item, ['웜 스타트'])).toEqual(['M05']);
    expect(gradeAnswer(item, ['웜 스타트']).isCorrect).toBe(false);
  });
});

describe('predict', () => {
  const item = shown('predict');

  test('the run decides, within the tolerance', async () => {
    const measured = await measureAnswer(item, ['18'], context('en').ask);
    expect(measured).toEqual([[20]]);
    expect(gradeAnswer(item, ['18'], measured).isCorrect).toBe(true);
    expect(gradeAnswer(item, ['16'], measured).isCorrect).toBe(false);
    expect(gradeAnswer(item, ['16'], measured).rightAnswer).toEqual(['20']);
  });

  test('a curve is judged by its mean distance as a share of the peak', () => {
    expect(gapOf([0, 1, 2], [0, 1, 2])).toBe(0);
    expect(gapOf([0, 0, 0], [0, 1, 2])).toBe(0.5);
    expect(gapOf([0, 0], [0, 0])).toBe(0);
    const drawn = {
      ...item,
      asks: { series: 'instances', points: 3, tolerance: 0.2, max: 4 },
    } as const;
    expect(startAnswer(drawn)).toEqual(['0', '0', '0']);
    expect(problemOf(drawn, ['0', '0', '0'], words)).toBe(words.needsCurve);
    expect(gradeAnswer(drawn, ['0', '1', '2'], [[0, 1, 2]]).isCorrect).toBe(true);
    expect(gradeAnswer(drawn, ['0', '0', '0.5'], [[0, 1, 2]]).isCorrect).toBe(false);
  });
});

describe('knobs', () => {
  const item = shown('knobs');
  const { ask } = context('en');
  const tried = async (rate: number) => {
    const answer = [`rate=${rate}`];
    return gradeAnswer(item, answer, await measureAnswer(item, answer, ask));
  };

  test('start where the run starts and are judged over many seeds', async () => {
    expect(startAnswer(item)).toEqual(['rate=5']);
    expect((await measureAnswer(item, ['rate=1'], ask))[0]).toHaveLength(TRIALS);
    expect((await tried(1)).isCorrect).toBe(true);
    const missed = await tried(9);
    expect(missed.isCorrect).toBe(false);
    expect(missed.remarks[0]?.because).toContain(`0 of ${TRIALS}`);
  });

  test('one run of bad luck is forgiven, two are not', () => {
    const values = (misses: number) =>
      Array.from({ length: TRIALS }, (_, index) => (index < misses ? 21 : 19));
    expect(gradeAnswer(item, [], [values(1)]).isCorrect).toBe(true);
    expect(gradeAnswer(item, [], [values(2)]).isCorrect).toBe(false);
    expect(gradeAnswer(item, [], []).isCorrect).toBe(false);
  });
});

describe('qna', () => {
  const item = shown('qna');

  test('asks for words, then for a comparison, then counts the points', () => {
    expect(problemOf(item, [''], words)).toBe(words.needsText);
    const comparing = advanceAnswer(item, ['mine']);
    expect(comparing).toEqual(['mine', 'compared']);
    expect(advanceAnswer(item, comparing ?? [])).toBeNull();
    expect(actionOf(item, ['mine'], words)).toBe(words.compare);
    expect(gradeAnswer(item, ['mine', 'compared', 'a']).right).toBe(1);
    expect(gradeAnswer(item, ['mine', 'compared', 'a', 'b', 'c']).isCorrect).toBe(true);
  });
});
