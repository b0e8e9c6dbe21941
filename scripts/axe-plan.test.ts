// Which pages axe looks at when not all of them are looked at.

import { expect, test } from 'vitest';
import { chooseForAxe } from '@/e2e/axe-plan';
import { templateOf } from '@/e2e/templates';

const lessons = Array.from({ length: 12 }, (_, i) => `/ko/learn/lesson-${i + 1}`);
const pages = ['/ko', '/en', ...lessons, '/ko/quiz/mixed', '/ko/quiz/cold-start'];

const quiet = {
  pages,
  templateOf,
  isChanged: () => false,
  greenAtMs: () => 1,
  sample: 2,
  today: 0,
};

test('a page belongs to the file that makes it, a placeholder giving way to a name', () => {
  expect(templateOf('/ko')).toBe('[locale]/(site)/page.tsx');
  expect(templateOf('/en/quiz/mixed')).toBe('[locale]/(site)/quiz/mixed/page.tsx');
  expect(templateOf('/ko/quiz/cold-start')).toBe('[locale]/(site)/quiz/[lesson]/page.tsx');
  expect(() => templateOf('/ko/nowhere/at/all')).toThrow('/ko/nowhere/at/all');
});

test('every template is looked at in each language, and a few pages beside', () => {
  const chosen = chooseForAxe(quiet);
  for (const path of ['/ko', '/en', '/ko/quiz/mixed', '/ko/quiz/cold-start']) {
    expect(chosen).toContain(path);
  }
  expect(chosen).toHaveLength(4 + 1 + 2);
});

test('what changed is looked at, all of it', () => {
  const changed = lessons.slice(4, 9);
  const chosen = chooseForAxe({ ...quiet, sample: 0, isChanged: (path) => changed.includes(path) });
  for (const path of changed) expect(chosen).toContain(path);
});

test('who waited longest comes first, so that every page has its turn', () => {
  const greenAtMs = new Map<string, number>();
  const seen = new Set<string>();
  for (let run = 1; run <= 8; run += 1) {
    const chosen = chooseForAxe({ ...quiet, greenAtMs: (path) => greenAtMs.get(path) ?? 0 });
    for (const path of chosen) {
      seen.add(path);
      greenAtMs.set(path, run);
    }
  }
  expect([...seen].sort()).toEqual([...pages].sort());
});

test('where nothing is known, each day begins elsewhere', () => {
  const chosenOn = (today: number) => chooseForAxe({ ...quiet, greenAtMs: () => 0, today });
  const seen = new Set(Array.from({ length: pages.length }, (_, day) => chosenOn(day)).flat());
  expect([...seen].sort()).toEqual([...pages].sort());
  expect(chosenOn(3)).toEqual(chosenOn(3));
});
