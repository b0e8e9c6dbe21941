// Every lesson on disk: the same ids in both languages, nothing outside the vocabulary, no dangling reference.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  checkLanguage,
  checkReferences,
  compareLanguages,
  type Known,
  type KnownSim,
  type Lesson,
  readLesson,
} from '@/content/check';
import { checkQuiz } from '@/content/check-quiz';
import { claims } from '@/content/claims';
import { findLesson, lessons } from '@/content/course';
import { glossary } from '@/content/glossary';
import type { LessonMeta, Locale, QuizItem } from '@/content/schema';
import type { Model } from '@/engine/kernel/contract';
import { completeConfig, parseValue } from '@/engine/kernel/run';
import { coldStart } from '@/engine/models/cold-start/model';

const models: readonly Model[] = [coldStart];
const folder = fileURLToPath(new URL('./lessons', import.meta.url));
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (id: string, locale: Locale): Lesson =>
  readLesson(readFileSync(`${folder}/${id}/${locale}.mdx`, 'utf8'));

const succeeds = (attempt: () => void): boolean => {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

const knownSim = ({ params, scenarios }: Model): KnownSim => ({
  scenarios: new Map(scenarios.map(({ id, durationMs }) => [id, durationMs])),
  knobs: new Set(Object.keys(params)),
  allows: (knob, value) => succeeds(() => parseValue(params, knob, value)),
});

const known: Known = {
  claims: new Set(claims.map(({ id }) => id)),
  terms: new Set(glossary.map(({ id }) => id)),
  lessons: new Set(ids),
  sims: new Map(models.map((model) => [model.id, knownSim(model)])),
};

test('every ready lesson has a folder, and every folder a place in the course', () => {
  expect(
    lessons
      .filter(({ ready }) => ready)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const ko = read(id, 'ko');
  const en = read(id, 'en');

  test('keeps to the vocabulary', () => {
    expect(ko.problems, 'ko.mdx').toEqual([]);
    expect(en.problems, 'en.mdx').toEqual([]);
    expect(checkLanguage(ko, 'ko'), 'ko.mdx').toEqual([]);
    expect(checkLanguage(en, 'en'), 'en.mdx').toEqual([]);
  });

  test('holds the same things in the same order in both languages', () => {
    expect(compareLanguages(ko, en)).toEqual([]);
  });

  test('refers only to what exists', () => {
    expect(checkReferences(ko, known, id)).toEqual([]);
  });

  test('opens each term once, where it first appears', () => {
    const terms = ko.tags
      .filter(({ name }) => name === 'Term')
      .map(({ attributes }) => attributes.id);
    expect(new Set(terms).size).toBe(terms.length);
  });

  test('has a meta that fits the course', async () => {
    const { meta }: { meta: LessonMeta } = await import(`./lessons/${id}/meta.ts`);
    expect(meta.id).toBe(id);
    expect(meta.rung).toBe(findLesson(id)?.lesson.rung);
    expect(meta.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has a quiz that keeps the rules', async () => {
    const { quiz }: { quiz: readonly QuizItem[] } = await import(`./lessons/${id}/quiz.ts`);
    const steps = ko.tags
      .filter(({ name }) => name === 'Step')
      .map(({ attributes }) => attributes.id ?? '');
    const problems = checkQuiz(quiz, {
      steps: new Set(steps),
      claims: known.claims,
      hasRun: ({ sim, scenario, set = {}, tMs = 0 }) => {
        const model = models.find((candidate) => candidate.id === sim);
        const durationMs = model && known.sims.get(sim)?.scenarios.get(scenario);
        if (!model || durationMs === undefined || tMs > durationMs) return false;
        return succeeds(() => completeConfig(model.params, set));
      },
    });
    expect(problems).toEqual([]);
  });
});
