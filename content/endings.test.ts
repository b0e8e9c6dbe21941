// What closes a part stands behind its last lesson that can be read, and looks back on lessons that can be read.

import { expect, test } from 'vitest';
import { course, lessons } from '@/content/course';
import { endingOf, lessonsBefore, openEndings } from '@/content/endings';

test('exactly one lesson leads to each ending: the last of its part that is ready', () => {
  for (const ending of openEndings) {
    const leading = lessons.filter(({ id }) => endingOf(id) === ending).map(({ id }) => id);
    const part = course.find(({ id }) => id === ending.after);
    expect(leading).toEqual([part?.lessons.findLast(({ ready }) => ready)?.id]);
  }
});

test('parts 1 and 2 are looked back on together, in the order of the course', () => {
  const ending = openEndings.find(({ id }) => id === 'serverless');
  const behind = ending ? lessonsBefore(ending) : [];
  const ready = course.slice(0, 2).flatMap((part) => part.lessons.filter((one) => one.ready));
  expect(behind).toEqual(ready.map(({ id }) => id));
  expect(behind.length).toBeGreaterThanOrEqual(10);
});

test('a part that has no lesson yet has no ending', () => {
  for (const { after } of openEndings) {
    const part = course.find(({ id }) => id === after);
    expect(part?.lessons.some(({ ready }) => ready)).toBe(true);
  }
});
