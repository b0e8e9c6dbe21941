// What search engines are told of every lesson, quiz and lab: in schema.org's words, and true to the content.

import { expect, test } from 'vitest';
import { simIds } from '@/components/sims/registry';
import { quizLessons } from '@/content/quizzes';
import { locales } from '@/i18n/locales';
import { describe, question } from './describe';
import { jsonLd, type Thing } from './json-ld';
import { write } from './write';

const CREATIVE_WORK = [
  'about',
  'assesses',
  'description',
  'hasPart',
  'inLanguage',
  'interactivityType',
  'isAccessibleForFree',
  'isPartOf',
  'learningResourceType',
  'license',
  'name',
  'position',
  'teaches',
  'text',
  'timeRequired',
  'url',
];

/** The properties that https://schema.org (read 2026-11-30) gives each type that is used here. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  LearningResource: CREATIVE_WORK,
  Quiz: CREATIVE_WORK,
  Question: [...CREATIVE_WORK, 'acceptedAnswer', 'eduQuestionType', 'suggestedAnswer'],
  Answer: CREATIVE_WORK,
  Thing: ['description', 'name', 'url'],
};

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && '@type' in value;

/** Names that schema.org does not give their type, and things without a type, anywhere below. */
function faultsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(faultsOf);
  if (typeof value !== 'object' || value === null) return [];
  if (!isThing(value)) return ['a thing without a type'];
  const known = PROPERTIES[value['@type']] ?? [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name.startsWith('@') || known.includes(name) ? [] : [`${value['@type']}.${name}`]),
    ...faultsOf(inner),
  ]);
}

const pages = [
  ...quizLessons.flatMap((id) => [['lesson', id] as const, ['quiz', id] as const]),
  ...simIds.map((id) => ['lab', id] as const),
];

test.each(locales)(
  'every lesson, quiz and lab is told of in words of schema.org (%s)',
  async (locale) => {
    for (const [page, id] of pages) {
      const text = await write(page, id, locale);
      expect(text).not.toContain('<');
      const told = JSON.parse(text);
      expect(told['@context'], id).toBe('https://schema.org');
      expect(faultsOf(told), `${page} ${id}`).toEqual([]);
      expect(told).toMatchObject({ inLanguage: locale, name: expect.stringMatching(/\S/) });
      // A lesson's page has 250 KB, and most of it is in use.
      if (page === 'lesson') expect(Buffer.byteLength(text), id).toBeLessThanOrEqual(900);
    }
  },
);

test('a question has its right answers and its wrong ones, and no kind is bent into another', async () => {
  const quizzes = await Promise.all(quizLessons.map((id) => describe.quiz(id, 'en')));
  const questions = quizzes.flatMap(({ hasPart }) => hasPart as readonly Thing[]);
  expect(questions.length).toBeGreaterThan(quizLessons.length);
  for (const { acceptedAnswer, suggestedAnswer = [], eduQuestionType, text } of questions) {
    expect(text).toMatch(/\S/);
    const right = [acceptedAnswer].flat() as readonly Thing[];
    const wrong = suggestedAnswer as readonly Thing[];
    for (const { text } of [...right, ...wrong]) expect(text).toMatch(/\S/);
    if (eduQuestionType === 'Flashcard') expect([right.length, wrong.length]).toEqual([1, 0]);
    else expect(wrong.length).toBeGreaterThan(0);
    if (eduQuestionType === 'Multiple choice') expect(right).toHaveLength(1);
  }
});

test('a question whose numbers change with each attempt is left out', () => {
  const base = {
    kind: 'numeric',
    id: 'q',
    locale: 'en',
    idea: 'i',
    seed: 0,
    lesson: null,
    stem: 'How long?',
    explanation: '',
    cites: [],
    stepHref: '',
    rightAnswer: ['3 s'],
    answer: 3,
    tolerance: 0,
    unit: 's',
    units: ['s'],
    traps: [],
  } as const;
  const fresh = { variables: {}, stem: '', explanation: '', cites: [], answer: 3, traps: [] };
  expect(question({ ...base, fresh: null })).toMatchObject({
    eduQuestionType: 'Flashcard',
    acceptedAnswer: { text: '3 s' },
  });
  expect(question({ ...base, fresh })).toBeNull();
});

test('what an author writes cannot end the element', () => {
  const name = '</script><!-- <script>';
  const text = jsonLd({ '@type': 'Thing', name });
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe(name);
});
