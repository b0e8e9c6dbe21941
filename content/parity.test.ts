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

test('every ready lesson has a folder, and every folder a ready lesson', () => {
  const ready = lessons.filter((lesson) => lesson.ready).map(({ id }) => id);
  const faults = [
    ...ready
      .filter((id) => !ids.includes(id))
      .map((id) => `${id} is ready in content/course.ts, but has no folder in content/lessons`),
    ...ids
      .filter((id) => !ready.includes(id))
      .map((id) => `${id} has a folder, but no lesson in content/course.ts with "ready: true"`),
  ];
  expect(faults).toEqual([]);
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
