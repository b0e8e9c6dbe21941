// Every lesson on disk: the same ids in both languages, nothing outside the vocabulary.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkLanguage, compareLanguages, type Lesson, readLesson } from '@/content/check';
import { findLesson, lessons } from '@/content/course';
import type { LessonMeta, Locale } from '@/content/schema';

const folder = fileURLToPath(new URL('./lessons', import.meta.url));
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (id: string, locale: Locale): Lesson =>
  readLesson(readFileSync(`${folder}/${id}/${locale}.mdx`, 'utf8'));

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
});
