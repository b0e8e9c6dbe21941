// What the compiler turns back, and the lists that every file of words holds.

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Parallel, parallel } from './parallel';

type Fits<One, Other> = One extends Other ? true : false;

test('lists are as long in one language as in the other, and words are there in both', () => {
  const words = parallel({
    ko: { phases: ['준비', '초기화', '실행'], says: (count: number) => `${count}개` },
    en: { phases: ['Prepare', 'Init', 'Run'], says: (count: number) => `${count}` },
  });
  expect(words.en.phases).toHaveLength(words.ko.phases.length);

  // Three phases, and what does not fit beside them: each of these lines compiles only while it is refused.
  type Three = Parallel<{ readonly phases: readonly ['준비', '초기화', '실행'] }>;
  const four: Fits<{ phases: ['a', 'b', 'c', 'd'] }, Three> = false;
  const two: Fits<{ phases: ['a', 'b'] }, Three> = false;
  const none: Fits<{ title: 'a' }, Three> = false;
  const three: Fits<{ phases: ['a', 'b', 'c'] }, Three> = true;
  expect([four, two, none, three]).toEqual([false, false, false, true]);
});

const folder = new URL('./messages/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** Where two values differ in shape: a list longer than the other, or a name that only one has. */
function differences(ko: unknown, en: unknown, path: string): string[] {
  if (!(ko instanceof Object && en instanceof Object)) return [];
  if (typeof ko === 'function' || typeof en === 'function') return [];
  if (Array.isArray(ko) && Array.isArray(en) && ko.length !== en.length) {
    return [`${path}: ${ko.length} in ko, ${en.length} in en`];
  }
  const [one, other] = [ko, en] as Record<string, unknown>[];
  return Object.keys({ ...one, ...other }).flatMap((name) =>
    differences(one?.[name], other?.[name], `${path}.${name}`),
  );
}

test.each(files)('%s: lists are equally long in both languages', async (name) => {
  const exported: Record<string, unknown> = await import(`./messages/${name}`);
  const found = Object.entries(exported).flatMap(([title, value]) => {
    const words = value as { ko?: unknown; en?: unknown } | null;
    return words?.ko && words.en ? differences(words.ko, words.en, title) : [];
  });
  expect(found).toEqual([]);
});
