// Review against ts-fsrs itself: a simulated year, the day's set, the exam plan.

import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { Answer } from '@/store/answer';
import { DAY_MS, memoriesOf, recallAt, STILL_IN_VIEW_MS, type Surface } from './cards';
import { DAILY_LIMIT, dailySet, dueAt, leftToday, surfaceFor } from './daily';
import { planExam } from './exam';
import { gradeOf, Pace } from './rating';

const START_MS = Date.UTC(2026, 0, 1);

const surfacesOf = (idea: string): readonly Surface[] =>
  [1, 2, 3].map((n) => ({ item: `${idea}${n}`, idea, lesson: 'lesson', isFresh: false }));
const byIdea = new Map([...'abcdefghij'].map((idea) => [idea, surfacesOf(idea)]));
const bank = [...byIdea.values()].flat();
const surfaces = new Map(bank.map((surface) => [surface.item, surface]));

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

describe('the grade of an answer', () => {
  const recall = (change: Partial<Answer>) => gradeOf(answer('a1', 0, change), 20_000);

  test.each([
    ['wrong is Again, however sure', { correct: false, confidence: 'sure' }, Rating.Again],
    ['a lucky guess is Hard', { confidence: 'guess' }, Rating.Hard],
    ['slow is Hard', { confidence: 'sure', tookMs: 60_000 }, Rating.Hard],
    ['sure and quick is Easy', { confidence: 'sure', tookMs: 5_000 }, Rating.Easy],
    ['quick alone is Good', { tookMs: 5_000 }, Rating.Good],
    ['no confidence said is Good', { confidence: null, tookMs: null }, Rating.Good],
  ] as const)('%s', (_, change, grade) => {
    expect(recall(change)).toBe(grade);
  });

  test('without enough times of one’s own nobody is called slow', () => {
    expect(gradeOf(answer('a1', 0, { tookMs: 600_000 }), null)).toBe(Rating.Good);
    const pace = new Pace();
    for (const tookMs of [1, 9, 5, 3]) pace.note({ kind: 'single', correct: true, tookMs });
    expect(pace.typical('single')).toBeNull();
    pace.note({ kind: 'single', correct: true, tookMs: 7 });
    pace.note({ kind: 'single', correct: false, tookMs: 10_000 });
    expect(pace.typical('single')).toBe(5);
  });
});

/** A learner's year: on each visited day today's set is answered, rightly or not. */
const year = fc.array(
  fc.record({
    skipDays: fc.integer({ min: 0, max: 9 }),
    marks: fc.array(
      fc.record({
        correct: fc.boolean(),
        confidence: fc.constantFrom('guess', 'maybe', 'sure', null),
        tookMs: fc.option(fc.integer({ min: 1_000, max: 120_000 })),
      }),
      { minLength: DAILY_LIMIT, maxLength: DAILY_LIMIT },
    ),
  }),
  { maxLength: 80 },
);

test('over a simulated year the due list is that of ts-fsrs', () => {
  fc.assert(
    fc.property(year, (visits) => {
      const plain = fsrs({ enable_fuzz: false, enable_short_term: false });
      const cards = new Map<string, Card>();
      const pace = new Pace();
      const log: Answer[] = [];
      let day = 0;
      for (const { skipDays, marks } of visits) {
        day += 1 + skipDays;
        if (day > 365) break;
        const nowMs = START_MS + day * DAY_MS;
        const memories = memoriesOf(log, surfaces);
        const due = dueAt(memories.values(), nowMs).map(({ idea }) => idea);
        const wanted = [...cards].filter(([, card]) => card.due.getTime() <= nowMs);
        expect(due.toSorted()).toEqual(wanted.map(([idea]) => idea).toSorted());
        for (const [idea, card] of cards) expect(memories.get(idea)?.card).toEqual(card);

        const set = dailySet({ memories, byIdea, begun: new Set(['lesson']), nowMs });
        expect(set.length).toBeLessThanOrEqual(DAILY_LIMIT);
        for (const [index, { item, idea }] of set.entries()) {
          const mark = marks[index];
          if (!mark) continue;
          const made = answer(item, nowMs + index * 60_000, mark);
          const grade = gradeOf(made, pace.typical(made.kind));
          pace.note(made);
          const at = new Date(made.at);
          cards.set(idea, plain.next(cards.get(idea) ?? createEmptyCard(at), at, grade).card);
          log.push(made);
        }
      }
      // The same words never twice within three reviews of an idea.
      for (const { surfaces: seen } of memoriesOf(log, surfaces).values()) {
        seen.forEach((surface, i) => {
          expect(seen.slice(Math.max(0, i - 2), i)).not.toContain(surface);
        });
      }
    }),
    { numRuns: 60 },
  );
});

describe('the day’s set', () => {
  test('what was surely wrong comes first, then what is least likely to be recalled', () => {
    const log = [
      answer('a1', START_MS),
      answer('b1', START_MS, { correct: false, confidence: 'guess' }),
      answer('c1', START_MS, { correct: false, confidence: 'sure' }),
    ];
    const nowMs = START_MS + 30 * DAY_MS;
    const [first, second, third] = dueAt(memoriesOf(log, surfaces).values(), nowMs);
    expect([first?.idea, second?.idea, third?.idea]).toEqual(['c', 'b', 'a']);
  });

  test('new ideas come only from lessons that were begun', () => {
    const input = { memories: new Map(), byIdea, nowMs: START_MS };
    expect(dailySet({ ...input, begun: new Set() })).toEqual([]);
    expect(dailySet({ ...input, begun: new Set(['lesson']) })).toHaveLength(DAILY_LIMIT);
  });

  test('an idea whose words were all used lately waits; fresh numbers never do', () => {
    const [one, two] = bank;
    expect(surfaceFor(one && two ? [one, two] : [], ['a1', 'a2'])).toBeNull();
    expect(surfaceFor(one ? [{ ...one, isFresh: true }] : [], ['a1#1', 'a1#2'])?.item).toBe('a1');
    expect(surfaceFor(byIdea.get('a') ?? [], ['a1', 'a2'])?.item).toBe('a3');
  });
});

describe('memory', () => {
  test('another try right after the verdict does not count', () => {
    const wrong = answer('a1', START_MS, { correct: false });
    const again = answer('a1', START_MS + STILL_IN_VIEW_MS - 1);
    const alone = memoriesOf([wrong], surfaces).get('a');
    expect(memoriesOf([wrong, again], surfaces).get('a')?.card).toEqual(alone?.card);
  });

  test('retained is what is recalled after seven days, until it is forgotten', () => {
    const log = [answer('a1', START_MS), answer('a2', START_MS + 6 * DAY_MS)];
    const isRetained = (more: readonly Answer[]) =>
      memoriesOf([...log, ...more], surfaces).get('a')?.isRetained;
    expect(isRetained([])).toBe(false);
    const late = answer('a3', START_MS + 13 * DAY_MS);
    expect(isRetained([late])).toBe(true);
    const forgotten = answer('a1', START_MS + 14 * DAY_MS, { correct: false });
    expect(isRetained([late, forgotten])).toBe(false);
  });

  test('answers to items that no longer exist are passed over', () => {
    expect(memoriesOf([answer('gone', START_MS)], surfaces).size).toBe(0);
  });
});

describe('the plan for an exam', () => {
  const log = bank
    .filter(({ item }) => item.endsWith('1'))
    .map(({ item }, i) => answer(item, START_MS + i * DAY_MS, { correct: i % 3 > 0 }));
  const memories = memoriesOf(log, surfaces);
  const todayMs = START_MS + 12 * DAY_MS;
  const HOUR_OF_DAY_MS = 9 * 3_600_000;
  const options = { nowMs: todayMs + HOUR_OF_DAY_MS, msPerReview: 40_000 };

  test('puts nothing on the day or after it, and no day is too full', () => {
    for (const inDays of [0, 1, 2, 10, 45]) {
      const examMs = todayMs + inDays * DAY_MS;
      const { days } = planExam(memories.values(), { ...options, examMs });
      expect(days).toHaveLength(inDays);
      for (const { dayMs, ideas } of days) {
        expect(dayMs).toBeLessThan(examMs);
        expect(ideas.length).toBeLessThanOrEqual(DAILY_LIMIT);
      }
    }
  });

  test('looks at everything once more before the day, and that helps', () => {
    const examMs = todayMs + 20 * DAY_MS;
    const { days, recallKept, recallDropped } = planExam(memories.values(), { ...options, examMs });
    const lastDays = days.slice(-2).flatMap(({ ideas }) => ideas);
    expect(new Set(lastDays)).toEqual(new Set(memories.keys()));
    expect(recallKept).toBeGreaterThan(recallDropped ?? 1);
    expect(recallKept).toBeGreaterThan(0.9);
  });

  test('the recall that is predicted without the plan is that of FSRS', () => {
    const examMs = todayMs + 20 * DAY_MS;
    const wanted = [...memories.values()].map((memory) =>
      recallAt(memory, examMs + HOUR_OF_DAY_MS),
    );
    const { recallDropped } = planExam(memories.values(), { ...options, examMs });
    expect(recallDropped).toBeCloseTo(wanted.reduce((a, b) => a + b, 0) / wanted.length, 12);
  });

  test('minutes a day are those of the planned reviews', () => {
    const { days, minutesPerDay } = planExam(memories.values(), {
      ...options,
      examMs: todayMs + 5 * DAY_MS,
    });
    const reviews = days.reduce((sum, { ideas }) => sum + ideas.length, 0);
    expect(minutesPerDay).toBe(Math.ceil((reviews * 40_000) / 5 / 60_000));
  });

  test('nothing learnt, nothing predicted', () => {
    const plan = planExam([], { ...options, examMs: todayMs + 3 * DAY_MS });
    expect([plan.recallKept, plan.minutesPerDay]).toEqual([null, 0]);
  });
});

test('replaying ten thousand answers costs little more than ts-fsrs itself', () => {
  const log = Array.from({ length: 10_000 }, (_, i) => {
    const surface = bank[i % bank.length];
    return answer(surface?.item ?? '', START_MS + i * 3_600_000, { correct: i % 4 > 0 });
  });
  const plain = fsrs({ enable_fuzz: false, enable_short_term: false });
  const replayAlone = () => {
    let card = createEmptyCard(new Date(START_MS));
    for (const { at, correct } of log) {
      card = plain.next(card, new Date(at), correct ? Rating.Good : Rating.Again).card;
    }
  };
  const timeOf = (work: () => void): number => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  };
  // The best of three of each, in turns: what else runs on the machine slows both.
  const rounds = [1, 2, 3].map(() => ({
    ours: timeOf(() => memoriesOf(log, surfaces)),
    theirs: timeOf(replayAlone),
  }));
  const best = (name: 'ours' | 'theirs') => Math.min(...rounds.map((round) => round[name]));
  expect(best('ours')).toBeLessThan(3 * best('theirs'));
});

test('answers from a clock that was a year ahead are due today, and leave today its questions', () => {
  const ahead = [...'abcdefgh'].map((idea) => answer(`${idea}1`, START_MS + 365 * DAY_MS));
  const memories = memoriesOf(ahead, surfaces);
  expect(dueAt(memories.values(), START_MS)).toHaveLength(8);
  expect(leftToday(ahead, surfaces, START_MS)).toBe(DAILY_LIMIT);
});
