// Each slide knows its part of a class, in every lesson and in a class of any length.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lessonRoutes, loadSheet } from '@/components/lesson/load';
import { classLengths, type TeachStretch } from '@/content/schema';
import { lateness, pacesOf } from './pacing';

const stretch = (step: string | null, minutes: number): TeachStretch => ({
  step,
  by: step === null ? 'pause' : 'together',
  title: { ko: '', en: '' },
  what: { ko: '', en: '' },
  minutes: { 40: minutes, 50: minutes, 100: 2 * minutes },
});

test('the slides of a step share its time evenly, and those of none take none', () => {
  const plan = [stretch('a', 6), stretch('b', 2), stretch('b', 4)];
  const paces = pacesOf({ plan }, [null, 'a', 'a', 'b', null]);
  expect(paces[40]).toEqual([
    { fromMin: 0, toMin: 0 },
    { fromMin: 0, toMin: 3 },
    { fromMin: 3, toMin: 6 },
    { fromMin: 6, toMin: 12 },
    { fromMin: 12, toMin: 12 },
  ]);
  expect(paces[100].at(-1)).toEqual({ fromMin: 24, toMin: 24 });
});

test('a pause between two steps is nobody’s', () => {
  const plan = [stretch('a', 10), stretch(null, 5), stretch('b', 10)];
  expect(pacesOf({ plan }, ['a', 'b'])[50]).toEqual([
    { fromMin: 0, toMin: 10 },
    { fromMin: 15, toMin: 25 },
  ]);
});

test('a talk is late after its slide’s time, early before it, and neither within', () => {
  const pace = { fromMin: 3, toMin: 6 };
  expect(lateness(pace, 4 * 60_000)).toBe(0);
  expect(lateness(pace, 7 * 60_000)).toBe(60_000);
  expect(lateness(pace, 2 * 60_000)).toBe(-60_000);
});

const lessons = [...new Set(lessonRoutes().map(({ lesson }) => lesson))];

describe.each(lessons)('%s', async (lesson) => {
  const { sheet } = await loadSheet(lesson);
  const text = readFileSync(`content/lessons/${lesson}/ko.mdx`, 'utf8');
  const steps = [...text.matchAll(/<Step id="([\w-]+)"/g)].map(([, id = '']) => id);
  // However many slides a step has: here they have one, two and three in turn.
  const slides = steps.flatMap((step, place) =>
    Array.from({ length: 1 + (place % 3) }, () => step),
  );

  test.each(classLengths)('its slides fill a class of %i minutes, in order', (length) => {
    const paces = pacesOf(sheet, [null, ...slides, null])[length];
    expect(paces.at(-1)?.toMin).toBeCloseTo(length, 9);
    for (const [place, { fromMin, toMin }] of paces.entries()) {
      expect(toMin).toBeGreaterThanOrEqual(fromMin);
      expect(fromMin).toBeGreaterThanOrEqual((paces[place - 1]?.toMin ?? 0) - 1e-9);
    }
  });
});
