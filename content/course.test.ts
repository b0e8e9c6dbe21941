// The map, the ladder and the ledgers: ids that are URLs must be sound and never clash.

import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claims } from '@/content/claims';
import { course, findLesson, lessonNumber, lessons } from '@/content/course';
import { glossary } from '@/content/glossary';
import { ladder, layers } from '@/content/ladder';
import { choicesOf } from '@/content/lint-quiz';
import { misconceptions } from '@/content/misconceptions';
import { loadQuiz } from '@/content/quizzes';
import type { Misconceptions } from '@/content/schema';

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

test('lesson ids are unique and kebab-case', () => {
  const ids = lessons.map(({ id }) => id);
  expect(unique(ids)).toBe(true);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('a lesson is numbered by its place in the whole course', () => {
  expect(lessonNumber('on-premises')).toBe(1);
  expect(lessonNumber('cold-start')).toBe(10);
  expect(lessonNumber('observability')).toBe(lessons.length);
  expect(() => lessonNumber('nowhere')).toThrow(/nowhere/);
});

// What a function keeps and forgets is told between its life and the wait for a new one.
test('stateless stands between the life of a function and the cold start', () => {
  const place = lessonNumber('faas-lifecycle');
  expect(lessonNumber('stateless')).toBe(place + 1);
  expect(lessonNumber('cold-start')).toBe(place + 2);
});

test('a lesson is found with its part', () => {
  expect(findLesson('cold-start')?.part.id).toBe('serverless');
  expect(findLesson('nowhere')).toBeUndefined();
  expect(course.map(({ id }) => id)).toEqual(['ladder', 'serverless', 'microservices', 'services']);
});

test('each stair lets go of layers from the bottom up', () => {
  expect(ladder.map(({ yours }) => yours.length)).toEqual([9, 5, 2, 2, 1]);
  for (const { yours } of ladder) {
    expect(yours).toEqual(layers.slice(0, yours.length).map(({ id }) => id));
  }
});

test('claims and terms are unique, sourced and dated', () => {
  expect(unique(claims.map(({ id }) => id))).toBe(true);
  expect(unique(glossary.map(({ id }) => id))).toBe(true);
  const claimIds = new Set(claims.map(({ id }) => id));
  for (const stair of ladder) for (const id of stair.claims) expect(claimIds).toContain(id);
  for (const { id, sources, status } of claims) {
    expect(status === 'unverified' || sources.length > 0, id).toBe(true);
    for (const { url, readOn } of sources) {
      expect(new URL(url).protocol).toBe('https:');
      expect(readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  }
});

test('claims and terms that stand with a lesson are in the lists of the course', async () => {
  const known = new Set<unknown>([...claims, ...glossary]);
  let found = 0;
  for (const lesson of readdirSync('content/lessons')) {
    for (const name of ['claims', 'terms']) {
      if (!existsSync(`content/lessons/${lesson}/${name}.ts`)) continue;
      const file: Record<string, readonly unknown[]> = await import(
        `@/content/lessons/${lesson}/${name}.ts`
      );
      for (const entry of file[name] ?? []) {
        expect(known.has(entry), `${lesson}/${name}.ts is joined in content/`).toBe(true);
        found += 1;
      }
    }
  }
  expect(found).toBe(known.size);
});

test('a misconception stands with the lesson whose quiz is the first to refute it, and nowhere else', async () => {
  const refuted = new Set<string>();
  let found = 0;
  for (const { id } of lessons) {
    const file: { misconceptions: Misconceptions } = await import(
      `@/content/lessons/${id}/misconceptions.ts`
    );
    const asked = (await loadQuiz(id)).flatMap(choicesOf).flatMap((one) => one.misconception ?? []);
    const first = new Set(asked.filter((one) => !refuted.has(one)));
    expect(Object.keys(file.misconceptions).toSorted(), id).toEqual([...first].toSorted());
    expect(misconceptions).toMatchObject(file.misconceptions);
    for (const one of first) refuted.add(one);
    found += first.size;
  }
  expect(found).toBe(Object.keys(misconceptions).length);
});
