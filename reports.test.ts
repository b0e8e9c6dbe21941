// What the site says of itself, held against what it rests on: only a place above all folders sees both.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Evidence, kwcag, wcag } from '@/content/a11y';
import { kept, optional, required, schools } from '@/content/school';
import { locales } from '@/i18n/locales';

const textOf = (path: string): string => readFileSync(path, 'utf8');

const rows: readonly (readonly [string, Evidence])[] = [
  ...wcag.map((one) => [`WCAG ${one.id}`, one] as const),
  ...kwcag.map((one) => [`KWCAG ${one.id}`, one] as const),
];

test('every criterion of WCAG 2.2, A and AA, and every item of KWCAG 2.2 is answered once', () => {
  const levels = (level: string) => wcag.filter((one) => one.level === level).length;
  expect([levels('A'), levels('AA')]).toEqual([31, 24]);
  expect(kwcag).toHaveLength(33);
  for (const list of [wcag, kwcag]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
});

test('each criterion of WCAG answers an item of KWCAG, or asks for what KWCAG leaves out', () => {
  const asked = new Set(kwcag.flatMap((item) => item.wcag));
  const left = wcag.map(({ id }) => id).filter((id) => !asked.has(id));
  expect(left).toEqual([
    '1.2.3',
    '1.2.5',
    '1.3.4',
    '1.3.5',
    '1.4.4',
    '1.4.5',
    '1.4.10',
    '1.4.11',
    '1.4.12',
    '1.4.13',
    '2.4.5',
    '3.1.2',
    '3.2.3',
    '3.2.4',
  ]);
});

describe.each(rows)('%s', (_, { verdict, say, by }) => {
  test('has one sentence or two in each language, and something that holds it', () => {
    for (const locale of locales) {
      expect(say[locale]).toMatch(/\.$/);
      expect(say[locale].length).toBeGreaterThan(10);
    }
    expect(by.length > 0).toBe(verdict !== 'not-applicable');
  });

  test('names tests that exist, and days that have been', () => {
    for (const held of by) {
      if ('test' in held) {
        expect(existsSync(held.test), held.test).toBe(true);
        expect(textOf(held.test), held.test).toContain(held.named);
      } else {
        expect(held.looked).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    }
  });
});

/** The names under which the store keeps anything, read off its code. */
const savedKeys = readdirSync('store')
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'saved.ts')
  .flatMap((name) => [...textOf(`store/${name}`).matchAll(/createSaved<[^(]*>\(\s*'([^']+)'/g)])
  .map(([, key = '']) => key);

/** The tables of the learner's database. */
const tables = [...textOf('store/database.ts').matchAll(/readonly (\w+): Table</g)].map(
  ([, table = '']) => table,
);

test('whatever the store keeps stands in the list of what is kept, and nothing else', () => {
  expect(savedKeys.length).toBeGreaterThan(10);
  expect(kept.flatMap(({ keys }) => keys).toSorted()).toEqual(savedKeys.toSorted());
  expect(kept.flatMap((row) => row.tables).toSorted()).toEqual(tables.toSorted());
});

/** Code that runs in the browser. */
const code = ['app', 'components', 'player', 'i18n'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)),
);

test('only the store writes into the browser’s storage, and the copy of the course one word of its own', () => {
  const writes = /(localStorage|sessionStorage)\.setItem|document\.cookie|cookieStore|new Dexie/;
  expect(code.filter((path) => writes.test(textOf(path)))).toEqual([
    'components/offline/copy.ts',
    // Runs in packages within a learning platform, and puts back what the platform kept.
    'components/taken/sco-common.ts',
  ]);
});

test('whatever a window keeps stands in that list, too', () => {
  const keeping = code.filter((path) => /\bwriteSession\(/.test(textOf(path)));
  expect(keeping.length).toBeGreaterThan(1);
  expect(kept.flatMap(({ session = [] }) => session).toSorted()).toEqual(keeping.toSorted());
});

test('nothing is sent: what is asked for is asked for by GET', () => {
  const sends =
    /sendBeacon|WebSocket\(|EventSource\(|method: '(?!GET)|XMLHttpRequest(?![\s\S]*\.open\('GET')/;
  expect(code.filter((path) => sends.test(textOf(path)))).toEqual([]);
});

test('the self-check points at files that are there', () => {
  const checks = [...required, optional].flatMap((group) => group.checks);
  for (const { id, files } of checks) {
    expect(files.length, id).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(file), `${id}: ${file}`).toBe(true);
  }
});

test('a standard is served by steps that both languages of their lesson have', () => {
  for (const { code, steps } of schools.flatMap(({ standards }) => standards)) {
    expect(code).toMatch(/^\[(9|12)정0\d-\d\d\]$/);
    for (const { place, title } of steps) {
      const [lesson, step] = place.split('#');
      for (const locale of locales) {
        const text = textOf(`content/lessons/${lesson}/${locale}.mdx`);
        expect(text, `${code} ${place}`).toContain(`<Step id="${step}">\n\n## ${title[locale]}\n`);
      }
    }
  }
});
