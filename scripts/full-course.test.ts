// The whole course, made of the first lesson and the first simulator: every place in the course map is filled.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lessons } from '@/content/course';
import { fillUp } from './lib/full-course.mjs';
import { cacheDir, root as home } from './lib/project.mjs';

const NEEDED = [
  'app/[locale]/(site)/learn',
  'components/sims',
  'content',
  'engine/billing/sources.ts',
  'engine/models',
  'i18n',
  'player/models.ts',
];

let root = '';
let added: ReturnType<typeof fillUp>;
beforeAll(() => {
  mkdirSync(cacheDir, { recursive: true });
  root = mkdtempSync(join(cacheDir, 'full-'));
  for (const path of NEEDED) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(home, path), join(root, path), { recursive: true });
  }
  added = fillUp(root, 1_600);
});
afterAll(() => rmSync(root, { recursive: true }));

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

test('every lesson of the course is there, ready, with questions under names of their own', () => {
  expect(textOf('content/course.ts')).not.toContain('ready: false');
  const ids = lessons.flatMap(({ id }) => {
    const folder = `content/lessons/${id}/quiz`;
    return readdirSync(join(root, folder)).flatMap((file) =>
      [...textOf(`${folder}/${file}`).matchAll(/^ {4}id: '([^']+)'/gm)].map(([, one]) => one),
    );
  });
  expect(ids.length).toBeGreaterThan(lessons.length * 20);
  expect(new Set(ids).size).toBe(ids.length);
  expect(added.lessons).toBeLessThan(lessons.length);
});

test('every simulator that the course names has a model and a picture', () => {
  const named = [...textOf('content/course.ts').matchAll(/sim: '([^']+)'/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(20);
  for (const id of named) expect(existsSync(join(root, `components/sims/${id}`)), id).toBe(true);
  for (const id of named.filter((one) => one?.startsWith('dummy-'))) {
    expect(textOf(`engine/models/${id}/config.ts`)).toContain(`id: '${id}'`);
    expect(textOf('player/models.ts')).toContain(`'${id}':`);
  }
});

test('the words hold as many syllables as the whole course is expected to', () => {
  const texts = lessons.map(({ id }) => textOf(`content/lessons/${id}/ko.mdx`)).join('');
  expect(new Set(texts.match(/[가-힣]/g)).size).toBeGreaterThan(1_200);
  expect(added.syllables).toBe(1_600);
});
