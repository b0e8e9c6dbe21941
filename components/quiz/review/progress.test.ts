// What the pictures of progress show, from logs made by hand.

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '@/store/answer';
import { DAY_MS, memoriesOf, recallAt, type Surface } from './cards';
import { DAILY_LIMIT, dailySet, leftToday } from './daily';
import { examDistance, MOST_EXAM_DAYS, planExam } from './exam';
import {
  calibration,
  daysBetween,
  daysLater,
  dueForecast,
  misconceptionsHeld,
  msPerQuestion,
  retentionByLesson,
  startOfDay,
} from './progress';
import { gradeOf } from './rating';

const START_MS = Date.UTC(2026, 0, 1, 9);

const surface = (item: string, idea: string, lesson = 'lesson'): [string, Surface] => [
  item,
  { item, idea, lesson, isFresh: false },
];
const surfaces = new Map([
  surface('a1', 'a'),
  surface('a2', 'a'),
  surface('b1', 'b'),
  surface('c1', 'c', 'other'),
]);

const answer = (item: string, atMs: number, change: Partial<Answer> = {}): Answer => ({
  id: `${item}-${atMs}`,
  item,
  lesson: 'lesson',
  kind: 'single',
  at: atMs,
  tookMs: 20_000,
  chosen: ['x'],
  correct: true,
  share: 1,
  confidence: 'maybe',
  seed: null,
  misconceptions: [],
  where: 'review',
  surface: item,
  ...change,
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('calibration', () => {
  test('counts answers by what was said before the verdict; what was left open is not counted', () => {
    const log = [
      answer('a1', 1, { confidence: 'sure' }),
      answer('a1', 2, { confidence: 'sure', correct: false }),
      answer('a1', 3, { confidence: 'guess', correct: false }),
      answer('a1', 4, { confidence: null }),
    ];
    expect(calibration(log)).toEqual([
      { confidence: 'guess', answers: 1, right: 0 },
      { confidence: 'maybe', answers: 0, right: 0 },
      { confidence: 'sure', answers: 2, right: 1 },
    ]);
  });
});

describe('the forecast', () => {
  const memories = memoriesOf(
    [answer('a1', START_MS, { correct: false }), answer('b1', START_MS - 40 * DAY_MS)],
    surfaces,
  );

  test('puts what is overdue on today, and the rest on the day when it comes due', () => {
    const days = dueForecast(memories.values(), START_MS, 14);
    const due = memories.get('a')?.card.due.getTime() ?? 0;
    expect(days).toHaveLength(14);
    expect(days.map(({ due: count }) => count).reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(days[0]).toEqual({ dayMs: startOfDay(START_MS), due: 1 });
    expect(days.find(({ dayMs }) => dayMs === startOfDay(due))?.due).toBe(1);
  });

  test.each([
    ['forward', 'America/New_York', '2026-03-07T12:00:00', 23],
    ['back', 'America/New_York', '2026-10-31T12:00:00', 25],
    ['not at all', 'Asia/Seoul', '2026-03-07T12:00:00', 24],
  ])('goes by the calendar when clocks go %s', (_, zone, noon, hours) => {
    vi.stubEnv('TZ', zone);
    const nowMs = new Date(noon).getTime();
    const days = dueForecast([], nowMs, 4).map(({ dayMs }) => dayMs);
    for (const dayMs of days) expect(new Date(dayMs).getHours()).toBe(0);
    expect(((days[2] ?? 0) - (days[1] ?? 0)) / 3_600_000).toBe(hours);
    expect(daysBetween(nowMs, days[3] ?? 0)).toBe(3);
    expect(daysLater(startOfDay(nowMs), 3)).toBe(days[3]);

    // The plan for an exam knows the same days.
    const examMs = days[3] ?? 0;
    const plan = planExam(memories.values(), { nowMs, examMs, msPerReview: 1 });
    expect(plan.days.map(({ dayMs }) => dayMs)).toEqual(days.slice(0, 3));
  });
});

describe('retention', () => {
  const late = START_MS + 9 * DAY_MS;
  const memories = memoriesOf(
    [answer('a1', START_MS), answer('b1', START_MS), answer('a2', late)],
    surfaces,
  );
  const ideas = new Map([
    ['lesson', new Set(['a', 'b', 'never'])],
    ['other', new Set(['c'])],
  ]);

  test('counts ideas met and retained, and the mean recall of those met', () => {
    const [lesson, other] = retentionByLesson(ideas, memories, late);
    const recalls = [...memories.values()].map((memory) => recallAt(memory, late));
    expect(lesson).toMatchObject({ lesson: 'lesson', ideas: 3, met: 2, retained: 1 });
    expect(lesson?.recall).toBeCloseTo(recalls.reduce((a, b) => a + b, 0) / 2, 12);
    expect(other).toEqual({ lesson: 'other', ideas: 1, met: 0, retained: 0, recall: null });
  });
});

describe('misconceptions held', () => {
  const carriedBy = new Map([['M01', new Set(['a1', 'a2'])]]);
  const wrong = (item: string, atMs: number, id: string) =>
    answer(item, atMs, { correct: false, misconceptions: [id] });

  test('are those not settled since, the latest first, with how often and where last they were met', () => {
    const log = [wrong('a1', 1, 'M01'), wrong('b1', 2, 'M02'), wrong('a2', 3, 'M01')];
    expect(misconceptionsHeld(log, carriedBy)).toEqual([
      { id: 'M01', times: 2, item: 'a2' },
      { id: 'M02', times: 1, item: 'b1' },
    ]);
  });

  test('a right answer to any item that carries one settles it, and another item does not', () => {
    const log = [wrong('a1', 1, 'M01'), answer('b1', 2)];
    expect(misconceptionsHeld(log, carriedBy)).toHaveLength(1);
    expect(misconceptionsHeld([...log, answer('a2', 3)], carriedBy)).toEqual([]);
    const again = [...log, answer('a2', 3), wrong('a1', 4, 'M01')];
    expect(misconceptionsHeld(again, carriedBy)).toEqual([{ id: 'M01', times: 1, item: 'a1' }]);
  });
});

test('the learner’s pace is the median, once there are three times', () => {
  const log = [5_000, 90_000, 11_000].map((tookMs, at) => answer('a1', at, { tookMs }));
  expect(msPerQuestion(log)).toBe(11_000);
  expect(msPerQuestion(log.slice(0, 2))).toBe(40_000);
});

describe('a day’s share', () => {
  test('counts ideas asked in review today, each once', () => {
    const today = startOfDay(START_MS);
    const log = [
      answer('a1', today - 1),
      answer('a1', today),
      answer('a2', today + 1),
      answer('b1', today + 2, { where: 'quiz' }),
    ];
    expect(leftToday(log, surfaces, today)).toBe(DAILY_LIMIT - 1);
    expect(leftToday([], surfaces, today)).toBe(DAILY_LIMIT);
  });

  test('with a plan it is the plan that says what is asked', () => {
    const memories = memoriesOf([answer('a1', START_MS), answer('b1', START_MS)], surfaces);
    const byIdea = new Map([...surfaces.values()].map((each) => [each.idea, [each]]));
    byIdea.set('a', [...surfaces.values()].slice(0, 2));
    const input = { memories, byIdea, begun: new Set<string>(), nowMs: START_MS };
    expect(dailySet(input)).toEqual([]);
    expect(dailySet({ ...input, planned: ['a'] }).map(({ item }) => item)).toEqual(['a2']);
  });
});

describe('the day of an exam', () => {
  const dayIn = (days: number) =>
    new Date(startOfDay(START_MS) + days * DAY_MS).toISOString().slice(0, 10);

  test.each([
    [-1, 'over'],
    [0, 'today'],
    [1, 'ahead'],
    [MOST_EXAM_DAYS, 'ahead'],
    [MOST_EXAM_DAYS + 1, 'far'],
  ] as const)('in %i days is %s', (days, distance) => {
    vi.stubEnv('TZ', 'UTC');
    expect(examDistance(dayIn(days), START_MS)).toBe(distance);
  });

  test('what was surely wrong is planned first, and today takes only what is left of it', () => {
    const memories = memoriesOf(
      [
        answer('b1', START_MS - 30 * DAY_MS, { correct: false, confidence: 'guess' }),
        answer('a1', START_MS - 2 * DAY_MS, { correct: false, confidence: 'sure' }),
      ],
      surfaces,
    );
    const options = { nowMs: START_MS, examMs: START_MS + 9 * DAY_MS, msPerReview: 1 };
    expect(planExam(memories.values(), options).days[0]?.ideas).toEqual(['a', 'b']);
    const one = planExam(memories.values(), { ...options, leftToday: 1 });
    expect(one.days[0]?.ideas).toEqual(['a']);
    expect(one.days[1]?.ideas).toContain('b');
  });

  test('what was looked at in the last days is not asked once more', () => {
    const memories = memoriesOf([answer('a1', START_MS - 3_600_000)], surfaces);
    const plan = planExam(memories.values(), {
      nowMs: START_MS,
      examMs: daysLater(startOfDay(START_MS), 1),
      msPerReview: 1,
    });
    expect(plan.days.map(({ ideas }) => ideas)).toEqual([[]]);
  });
});

test('a rating of the learner’s own is what FSRS gets', () => {
  expect(gradeOf(answer('a1', 0, { rating: 2 }), null)).toBe(2);
  expect(gradeOf(answer('a1', 0, { rating: 3, correct: false }), null)).toBe(3);
});
