// Each rule of item writing is broken once on purpose and must be found; a good item passes.

import { expect, test } from 'vitest';
import { lintQuiz } from '@/content/lint-quiz';
import type { QuizItem, QuizOption, SingleItem } from '@/content/schema';

const because = {
  ko: '왜 그런지 한 문장으로 알려 주는 말이에요.',
  en: 'A sentence that says why this is so.',
};
const option = (
  id: string,
  ko: string,
  en: string,
  rest: Partial<QuizOption> = {},
): QuizOption => ({
  id,
  text: { ko, en },
  because,
  ...rest,
});

const good: SingleItem = {
  id: 'good',
  idea: 'good',
  kind: 'single',
  step: 'who-waits',
  stem: { ko: '누가 가장 오래 기다릴까요?', en: 'Who waits longest?' },
  options: [
    option('a', '첫 번째로 온 손님', 'The first one to come', { misconception: 'M05' }),
    option('b', '새벽에 온 손님', 'Whoever comes at night', { correct: true }),
    option('c', '점심에 온 손님들', 'Everybody who comes at noon', { misconception: 'M04' }),
  ],
  explanation: because,
  cites: [],
};
const bad = (change: Partial<SingleItem>): SingleItem => ({ ...good, ...change });
const withOption = (index: number, change: Partial<QuizOption>): SingleItem =>
  bad({ options: good.options.map((each, i) => (i === index ? { ...each, ...change } : each)) });

test('a good item passes', () => {
  expect(lintQuiz([good])).toEqual([]);
});

const oxItem = (id: string, answer: boolean): QuizItem => {
  const { options, kind: _, ...rest } = good;
  // The right reason moves, so that nothing but the verdict repeats.
  const turn = id.charCodeAt(0) % options.length;
  return {
    ...rest,
    id,
    kind: 'ox',
    answer,
    reasons: [...options.slice(turn), ...options.slice(0, turn)],
  };
};

const breaches: readonly (readonly [string, readonly QuizItem[], RegExp])[] = [
  [
    'a right option that is much longer than the others',
    [
      withOption(1, {
        text: {
          ko: '새벽에 왔고, 그보다 앞서 온 손님이 한 명도 없었던 손님',
          en: 'Whoever comes at night, long after the last customer of the evening has gone home',
        },
      }),
    ],
    /ko: the right option is \d\.\d times as long.*en: the right option is \d\.\d times/s,
  ],
  [
    'a right option that is much shorter than the others',
    [withOption(1, { text: { ko: '새벽', en: 'At night' } })],
    /ko: the right option is 0\.\d times as long.*en: the right option is 0\.\d times/s,
  ],
  [
    'the only option with a number, or with a status code',
    [withOption(1, { text: { ko: '429를 받은 손님', en: 'Whoever is told 429' } })],
    /ko: the right option alone has a number.*ko: the right option alone has a status code/s,
  ],
  [
    'the only option with a hedge',
    [
      withOption(1, {
        text: { ko: '새벽에 온 손님일 수도 있어요', en: 'It might be one at night' },
      }),
    ],
    /ko: the right option alone has a hedge.*en: the right option alone has a hedge/s,
  ],
  [
    'the only option without a number',
    [
      bad({
        options: good.options.map((each) =>
          each.correct
            ? each
            : { ...each, text: { ko: '12시에 온 손님', en: 'Those of 12 sharp' } },
        ),
      }),
    ],
    /ko: the right option alone lacks a number/,
  ],
  [
    'sentences to be judged that are never true',
    ['a', 'b', 'c', 'd', 'e'].map((id) => oxItem(id, false)),
    /0 % of the true-or-false items are true/,
  ],
  [
    'a negative stem',
    [bad({ stem: { ko: '다음 중 맞지 않은 것은?', en: 'Who does not wait?' } })],
    /ko: negative stem.*en: negative stem/s,
  ],
  [
    'all of the above',
    [withOption(2, { text: { ko: '위의 모두', en: 'All of the above' } })],
    /ko: "c" is an all-or-none option.*en: "c"/s,
  ],
  [
    'an option that repeats the question',
    [
      bad({
        stem: {
          ko: '새벽에 온 손님이 기다리는 까닭은?',
          en: 'Why do customers coming at night wait?',
        },
        options: [
          option('a', '기계가 고장 나서', 'A machine broke', { misconception: 'M05' }),
          option('b', '손님이 기다리는 새벽이라', 'Night customers coming', { correct: true }),
          option('c', '줄이 너무 길어져서 그래요', 'The line grew far too long'),
        ],
      }),
    ],
    /en: the right option repeats the question/,
  ],
  [
    'a wrong option without a refutation',
    [withOption(0, { because: { ko: '틀렸습니다.', en: 'Wrong.' } })],
    /ko: "a" is not told why.*en: "a" is not told why/s,
  ],
  [
    'wrong options without any misconception',
    [
      bad({
        options: good.options.map(({ misconception: _, ...each }) => each),
      }),
    ],
    /wrong option "a" carries no misconception/,
  ],
  [
    'a missing language',
    [bad({ stem: { ko: '누가 가장 오래 기다릴까요?', en: '' } })],
    /stem: no en/,
  ],
  [
    'a number that nothing works out',
    [
      {
        ...good,
        kind: 'numeric',
        answer: { formula: 'sum', of: { a: 1, b: 2 } },
        tolerance: 1,
        unit: because,
        traps: [],
      },
    ],
    /good: computed without variables/,
  ],
  [
    'a name without a variable, and code between marks',
    [bad({ explanation: { ko: '{sec}초예요.', en: 'It is `count`.' } })],
    /"\{sec\}" is shown as it stands.*"`" is shown as it stands/s,
  ],
  [
    'the longest option being right',
    [
      withOption(1, {
        text: { ko: '새벽에 온 손님이에요, 아주 오래', en: 'Whoever comes in the small hours' },
      }),
    ],
    /ko: the right option is the longest.*en: the right option is the longest/s,
  ],
  [
    'the right option always in the same place',
    Array.from({ length: 5 }, (_, index) => bad({ id: `item-${index}` })),
    /place 2 too often/,
  ],
];

test('about half of the sentences to be judged are true', () => {
  const half = ['a', 'b', 'c', 'd', 'e'].map((id, place) => oxItem(id, place % 2 === 0));
  expect(lintQuiz(half)).toEqual([]);
});

test.each(breaches)('finds %s', (_, items, message) => {
  expect(lintQuiz(items).join('\n')).toMatch(message);
});
