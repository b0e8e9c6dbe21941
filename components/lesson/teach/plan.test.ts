// Every lesson that can be read has a sheet, and its plans take exactly as long as the class.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lessonRoutes, loadSheet } from '@/components/lesson/load';
import { classLengths, type TeachSheet } from '@/content/schema';
import { placed, planMinutes, studentMinutes } from './plan';

const lessons = [...new Set(lessonRoutes().map(({ lesson }) => lesson))];

describe.each(lessons)('%s', async (lesson) => {
  const { sheet } = await loadSheet(lesson);
  const text = readFileSync(`content/lessons/${lesson}/ko.mdx`, 'utf8');
  const steps = [...text.matchAll(/<Step id="([\w-]+)"/g)].map(([, id = '']) => id);

  test.each(classLengths)('a class of %i minutes is full and not fuller', (length) => {
    expect(planMinutes(sheet, length)).toBe(length);
  });

  test('uses every step of the lesson, in its order, and no other', () => {
    const used = sheet.plan.flatMap(({ step }) => step ?? []);
    expect([...new Set(used)].filter((step) => !steps.includes(step))).toEqual([]);
    const places = used.map((step) => steps.indexOf(step));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const left = steps.filter((step) => !used.includes(step));
    expect(left).toEqual([]);
  });

  test.each(classLengths)('of %i minutes students have at least half', (length) => {
    expect(studentMinutes(sheet, length)).toBeGreaterThanOrEqual(length / 2);
  });

  test('asks three questions at least, each with its answer, and knows three likely answers', () => {
    expect(sheet.board.length).toBeGreaterThanOrEqual(3);
    expect(sheet.heard.length).toBeGreaterThanOrEqual(3);
  });

  test('says everything in both languages', () => {
    const hangul = /[\uac00-\ud7a3]/;
    const said = JSON.stringify(sheet);
    for (const [, ko] of said.matchAll(/"ko":"([^"]*)"/g)) expect(ko).toMatch(hangul);
    for (const [, en] of said.matchAll(/"en":"([^"]*)"/g)) expect(en).not.toMatch(hangul);
  });
});

test('a stretch keeps its number where another is left out, and a pause has none', () => {
  const stretch = (by: 'students' | 'pause', minutes: readonly [number, number, number]) => ({
    step: null,
    by,
    title: { ko: '', en: '' },
    what: { ko: '', en: '' },
    minutes: { 40: minutes[0], 50: minutes[1], 100: minutes[2] },
  });
  const sheet: TeachSheet = {
    objective: { ko: '', en: '' },
    plan: [
      stretch('students', [40, 20, 20]),
      stretch('pause', [0, 0, 10]),
      stretch('students', [0, 30, 70]),
    ],
    board: [],
    heard: [],
    short: { ko: '', en: '' },
  };
  expect(placed(sheet, 40).map(({ number }) => number)).toEqual([1]);
  expect(placed(sheet, 100).map(({ number, minutes }) => [number, minutes])).toEqual([
    [1, 20],
    [null, 10],
    [2, 70],
  ]);
});
