// One small item of each kind, for tests.

import type { QuizItem } from '@/content/schema';
import type { ShowContext } from './show';

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
    kind: 'single',
    options: [option('a', { misconception: 'M04' }), option('b', { correct: true }), option('c')],
  },
  multiple: {
    ...base,
    id: 'many',
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
    kind: 'ox',
    answer: false,
    reasons: [option('a', { correct: true }), option('b', { misconception: 'M03' })],
  },
  numeric: {
    ...base,
    id: 'count',
    kind: 'numeric',
    answer: 0.67,
    tolerance: 0.02,
    unit: { ko: '초', en: 's' },
    traps: [{ value: 1.5, tolerance: 0.1, misconception: 'M09', because: both('upside down') }],
  },
  order: {
    ...base,
    id: 'steps',
    kind: 'order',
    entries: ['first', 'second', 'third', 'fourth'].map((id) => ({ id, text: both(id) })),
  },
  categorise: {
    ...base,
    id: 'sort',
    kind: 'categorise',
    categories: ['yes', 'no'].map((id) => ({ id, text: both(id) })),
    entries: [
      { id: 'e1', text: both('e1'), category: 'yes', because: both('is yes') },
      { id: 'e2', text: both('e2'), category: 'no', because: both('is no'), misconception: 'M15' },
    ],
  },
} as const satisfies Record<QuizItem['kind'], QuizItem>;

export const context = (locale: ShowContext['locale']): ShowContext => ({
  locale,
  stepHref: (step) => `/${locale}/learn/lesson/#${step}`,
  labHref: (sim) => `/${locale}/labs/${sim}/`,
  claimHref: (id) => `/${locale}/facts/#${id}`,
  claimSaid: (id) => `said ${id}`,
  misconceptionName: (id) => `name of ${id}`,
});
