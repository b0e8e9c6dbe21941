// Code of providers that lessons show: every file is shown, all of it is type-checked, and none of it reaches the site.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string) => JSON.parse(textOf(path));

const samples = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .flatMap(({ name }) => readdirSync(`samples/${name}`).map((file) => `${name}/${file}`))
  .filter((path) => !path.endsWith('.test.ts'))
  .sort();

const lessons = readdirSync('content/lessons');
const textsIn = (locale: 'ko' | 'en'): string[] =>
  lessons.map((id) => textOf(`content/lessons/${id}/${locale}.mdx`));
const filesShownIn = (text: string): string[] =>
  [...text.matchAll(/^```\w+ .*\bfile=(\S+)/gm)].map(([, name = '']) => name);

test('every sample is shown, in both languages, and every file that is shown is there', () => {
  for (const locale of ['ko', 'en'] as const) {
    const shown = new Set(textsIn(locale).flatMap(filesShownIn));
    expect([...shown].sort()).toEqual(samples);
  }
});

test('both languages of a lesson show the same files, in one order', () => {
  const [ko, en] = [textsIn('ko'), textsIn('en')];
  expect(ko.map(filesShownIn)).toEqual(en.map(filesShownIn));
});

test('a fold says what circulates, in a paragraph, before it shows files', () => {
  const folds = (['ko', 'en'] as const).flatMap((locale) =>
    textsIn(locale).flatMap((text) =>
      [...text.matchAll(/<Sample [^>]*>(.*?)<\/Sample>/gs)].map(([, inner = '']) => inner),
    ),
  );
  expect(folds.length).toBeGreaterThan(0);
  for (const fold of folds) expect(fold).toMatch(/^\n\n[^\n]{60,}\n\n(```ts file=\S+\n```\n\n)+$/);
});

test('a line of a sample fits a slide, and a phone in two rows', () => {
  const long = samples.flatMap((path) =>
    textOf(`samples/${path}`)
      .split('\n')
      .flatMap((line, index) => (line.length > 72 ? [`${path}:${index + 1}`] : [])),
  );
  expect(long).toEqual([]);
});

test('the type check takes in every sample', () => {
  const tsc = ['node_modules/typescript/bin/tsc', '--listFilesOnly', '--project', 'samples'];
  const { stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
  const checked = stdout
    .split('\n')
    .map((path) => path.trim().replaceAll('\\', '/'))
    .filter((path) => path.includes('/samples/') && !path.includes('/node_modules/'))
    .map((path) => path.replace(/^.*\/samples\/(?=[\w-]+\/[\w.-]+$)/, ''));
  expect(checked.sort()).toEqual(samples);
});

test('nothing of the samples is installed, imported or shipped with the site', () => {
  const theirs = Object.keys(json('samples/package.json').devDependencies);
  const installed = Object.keys(json('package-lock.json').packages);
  expect(theirs.filter((name) => installed.includes(`node_modules/${name}`))).toEqual([]);

  const shipped = JSON.stringify(json('components/site/bundled.json'));
  expect(theirs.filter((name) => shipped.includes(`"${name}"`))).toEqual([]);

  const folders = ['app', 'components', 'content', 'engine', 'i18n', 'ledger', 'player', 'store'];
  const importing = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .filter((path) => /from '(@\/|(\.\.\/)+)samples\//.test(textOf(path)));
  expect(importing).toEqual([]);
});

test('installing the samples runs no script of theirs, and is bounded in time', () => {
  expect(textOf('samples/.npmrc')).toMatch(/^ignore-scripts=true$/m);
  expect(textOf('scripts/test.mjs')).toMatch(/ensureInstalled\('samples\/', SAMPLES_LIMIT_MS\)/);
});
