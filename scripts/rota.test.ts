// Which pages are looked at closely when not all of them are.

import { expect, test } from 'vitest';
import { chooseInTurn } from '@/e2e/rota';
import { templateOf } from '@/e2e/templates';

const lessons = Array.from({ length: 12 }, (_, i) => `/ko/learn/lesson-${i + 1}`);
const pages = ['/ko', '/en', ...lessons, '/ko/quiz/mixed', '/ko/quiz/cold-start'];

const quiet = {
  all: pages,
  kindOf: (path: string) => `${path.split('/')[1]} ${templateOf(path)}`,
  isChanged: () => false,
  greenAtMs: () => 1,
  mostChanged: 8,
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
  const chosen = chooseInTurn(quiet);
  for (const path of ['/ko', '/en', '/ko/quiz/mixed', '/ko/quiz/cold-start']) {
    expect(chosen).toContain(path);
  }
  expect(chosen).toHaveLength(4 + 1 + 2);
});

test('what changed is looked at, and is the one of its kind', () => {
  const changed = lessons.slice(4, 9);
  const isChanged = (path: string) => changed.includes(path);
  const chosen = chooseInTurn({ ...quiet, sample: 0, isChanged });
  expect(chosen.filter((path) => lessons.includes(path))).toEqual(changed);
});

test('where all changed, every kind is looked at now, and every page in its turn', () => {
  const greenAtMs = new Map<string, number>();
  for (let run = 1; run <= 5; run += 1) {
    const chosen = chooseInTurn({
      ...quiet,
      mostChanged: 3,
      sample: 0,
      isChanged: (path) => !greenAtMs.has(path),
      greenAtMs: (path) => greenAtMs.get(path) ?? 0,
    });
    if (run === 1) expect(chosen).toHaveLength(4 + 1 + 3);
    for (const path of chosen) greenAtMs.set(path, run);
  }
  expect([...greenAtMs.keys()].sort()).toEqual([...pages].sort());
});

test('who waited longest comes first, so that every page has its turn', () => {
  const greenAtMs = new Map<string, number>();
  const seen = new Set<string>();
  for (let run = 1; run <= 8; run += 1) {
    const chosen = chooseInTurn({ ...quiet, greenAtMs: (path) => greenAtMs.get(path) ?? 0 });
    for (const path of chosen) {
      seen.add(path);
      greenAtMs.set(path, run);
    }
  }
  expect([...seen].sort()).toEqual([...pages].sort());
});

test('where nothing is known, each day begins elsewhere', () => {
  const chosenOn = (today: number) => chooseInTurn({ ...quiet, greenAtMs: () => 0, today });
  const seen = new Set(Array.from({ length: pages.length }, (_, day) => chosenOn(day)).flat());
  expect([...seen].sort()).toEqual([...pages].sort());
  expect(chosenOn(3)).toEqual(chosenOn(3));
});
