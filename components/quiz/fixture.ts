// One small item of each kind, for tests.

import type { QuizItem } from '@/content/schema';
import { answerQuestion } from '@/player/measure-rules';
import type { ShowContext } from './show';
import type { Ask } from './terms';

const both = (text: string) => ({ ko: `${text} 한글`, en: `${text} English` });
const base = { step: 'who-waits', stem: both('stem'), explanation: both('why'), cites: [] };
const option = (id: string, rest: { correct?: true; misconception?: `M${string}` } = {}) => ({
  id,
  text: both(id),
  because: both(`because ${id}`),
  ...rest,
});

export const items = {
  single: {
    ...base,
    id: 'one',
    idea: 'one',
    kind: 'single',
    options: [option('a', { misconception: 'M04' }), option('b', { correct: true }), option('c')],
  },
  multiple: {
    ...base,
    id: 'many',
    idea: 'many',
    kind: 'multiple',
    options: [
      option('a', { correct: true }),
      option('b', { misconception: 'M05' }),
      option('c', { correct: true }),
    ],
  },
  ox: {
    ...base,
    id: 'judge',
    idea: 'judge',
    kind: 'ox',
    answer: false,
    reasons: [option('a', { correct: true }), option('b', { misconception: 'M03' })],
  },
  spot: {
    ...base,
    id: 'post',
    idea: 'post',
    kind: 'spot',
    lesson: 'lesson',
    sentences: [
      { id: 's1', text: both('s1'), because: both('s1 holds') },
      { id: 's2', text: both('s2'), wrong: true, because: both('s2 is wrong') },
    ],
    misconception: 'M18',
    reasons: [option('a', { misconception: 'M41' }), option('b', { correct: true })],
    breaks: {
      sim: 'cold-start',
      scenario: 'quiet-night',
      knobs: ['keepAliveSec'],
      look: both('look'),
    },
  },
  numeric: {
    ...base,
    id: 'count',
    idea: 'count',
    kind: 'numeric',
    answer: 0.67,
    tolerance: 0.02,
    unit: { ko: '초', en: 's' },
    traps: [{ value: 1.5, tolerance: 0.1, misconception: 'M09', because: both('upside down') }],
  },
  order: {
    ...base,
    id: 'steps',
    idea: 'steps',
    kind: 'order',
    entries: ['first', 'second', 'third', 'fourth'].map((id) => ({ id, text: both(id) })),
  },
  categorise: {
    ...base,
    id: 'sort',
    idea: 'sort',
    kind: 'categorise',
    categories: ['yes', 'no'].map((id) => ({ id, text: both(id) })),
    entries: [
      { id: 'e1', text: both('e1'), category: 'yes', because: both('is yes') },
      { id: 'e2', text: both('e2'), category: 'no', because: both('is no'), misconception: 'M15' },
    ],
  },
  match: {
    ...base,
    id: 'pair',
    idea: 'pair',
    kind: 'match',
    pairs: ['p1', 'p2'].map((id) => ({
      id,
      left: both(`left ${id}`),
      right: both(`right ${id}`),
      because: both(`because ${id}`),
      misconception: 'M04' as const,
    })),
    others: [{ id: 'p3', text: both('right p3') }],
  },
  short: {
    ...base,
    id: 'word',
    idea: 'word',
    kind: 'short',
    accepted: { ko: ['콜드 스타트', '냉시작'], en: ['cold start'] },
    traps: [
      {
        words: { ko: ['웜 스타트'], en: ['warm start'] },
        misconception: 'M05',
        because: both('because warm'),
      },
    ],
  },
  predict: {
    ...base,
    id: 'guess',
    idea: 'guess',
    kind: 'predict',
    run: { sim: 'toy', scenario: 'day', set: { rate: 2 } },
    unit: { ko: '건', en: '' },
    asks: { metric: 'cold', tolerance: 3 },
  },
  knobs: {
    ...base,
    id: 'turn',
    idea: 'turn',
    kind: 'knobs',
    run: { sim: 'toy', scenario: 'day' },
    knobs: ['rate'],
    goals: [
      {
        id: 'few',
        text: both('few cold'),
        value: { metric: 'cold' },
        atMost: 20,
        unit: { ko: '건', en: '' },
      },
    ],
    solution: { rate: 1 },
  },
  qna: {
    ...base,
    id: 'explain',
    idea: 'explain',
    kind: 'qna',
    model: both('model'),
    points: [
      { id: 'a', text: both('point a') },
      { id: 'b', text: both('point b') },
      { id: 'c', text: both('point c') },
    ],
  },
} as const satisfies Record<QuizItem['kind'], QuizItem>;

/** A simulator whose number of cold starts is ten times its only knob, plus what the seed leaves over. */
const ask: Ask = (question) => {
  if (question.ask !== 'runs') return answerQuestion(question);
  const { set, seeds = [0], series } = question.of;
  return seeds.map((seed) => ({
    seed,
    metrics: { cold: 10 * Number(set.rate ?? 1) + (seed % 2) },
    series: Array.from({ length: series?.points ?? 0 }, (_, index) => index),
    durationMs: 60_000,
  })) as never;
};

const rate = { kind: 'number', default: 5, min: 0, max: 10, step: 1, unit: 'count' } as const;

export const context = (locale: ShowContext['locale']): ShowContext => ({
  locale,
  lesson: 'lesson',
  stepHref: (step) => `/${locale}/learn/lesson/#${step}`,
  labHref: (sim) => `/${locale}/labs/${sim}/`,
  claimHref: (id) => `/${locale}/facts/#${id}`,
  claimSaid: (id) => `said ${id}`,
  misconceptionName: (id) => `name of ${id}`,
  simulator: async () => ({
    durationOf: () => 60_000,
    knob: (name, { set }) => ({
      name,
      label: 'rate',
      hint: null,
      param: rate,
      start: Number(set[name] ?? rate.default),
    }),
  }),
  ask,
});
