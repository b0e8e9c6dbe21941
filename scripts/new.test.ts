// What npm run new writes, in a project of its own that has only the lists which it extends.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLanguage, compareLanguages, readLesson } from '@/content/check';
import { createNew } from './lib/create-new.mjs';
import { cacheDir, root as home } from './lib/project.mjs';
import { tool } from './lib/run.mjs';

const LISTS = ['player/models.ts', 'components/sims/registry.ts', 'content/course.ts'];

let root = '';
beforeEach(() => {
  // Inside the project, so that packages are found from there.
  mkdirSync(cacheDir, { recursive: true });
  root = mkdtempSync(join(cacheDir, 'new-'));
  for (const path of LISTS) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(home, path), join(root, path));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const everyFile = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));

test('a simulator gets a model, a view and a line in each registry, in its place', () => {
  const { written } = createNew({ root, kind: 'sim', id: 'lemon-stand' });
  const model = ['MODEL.md', 'config.ts', 'model.test.ts', 'model.ts', 'scenarios.ts'];
  const view = ['index.ts', 'say.ts', 'stage.ts', 'why.ts', 'words.ts'];
  expect([...written].sort()).toEqual(
    [
      ...model.map((file) => `engine/models/lemon-stand/${file}`),
      ...view.map((file) => `components/sims/lemon-stand/${file}`),
      'player/models.ts',
      'components/sims/registry.ts',
    ].sort(),
  );
  for (const path of written) expect(existsSync(join(root, path)), path).toBe(true);
  expect(textOf('player/models.ts')).toMatch(
    /\n {2}gateway: .*\n {2}'lemon-stand': async \(\) => \(await import\('@\/engine\/models\/lemon-stand\/model'\)\)\.lemonStand,\n {2}'long-job': /,
  );
  expect(textOf('components/sims/registry.ts')).toMatch(
    /'lemon-stand': async \(\) => \(await import\('\.\/lemon-stand'\)\)\.lemonStandSim as SimDefinition,\n/,
  );
  expect(textOf('engine/models/lemon-stand/model.ts')).toContain(
    'export const lemonStand = defineModel(',
  );
});

test('a lesson gets both languages, alike and within the vocabulary, its facts and its quiz', () => {
  const { written } = createNew({ root, kind: 'lesson', id: 'paas' });
  expect([...written].sort()).toEqual(
    ['en.mdx', 'ko.mdx', 'meta.ts', 'quiz.ts', 'runs.test.ts'].map(
      (file) => `content/lessons/paas/${file}`,
    ),
  );
  const [ko, en] = (['ko', 'en'] as const).map((locale) => {
    const lesson = readLesson(textOf(`content/lessons/paas/${locale}.mdx`));
    expect([...lesson.problems, ...checkLanguage(lesson, locale)], locale).toEqual([]);
    return lesson;
  });
  expect(ko && en && compareLanguages(ko, en)).toEqual([]);
  expect(textOf('content/lessons/paas/meta.ts')).toContain("rung: 'paas'");
});

test('no placeholder of a template is left, and what is to be filled in says so', () => {
  createNew({ root, kind: 'sim', id: 'lemon-stand' });
  createNew({ root, kind: 'lesson', id: 'paas' });
  const texts = everyFile().map(textOf);
  expect(texts.filter((text) => /__\w+__/.test(text))).toEqual([]);
  // Every file that only an author can finish has a blank, and tidy.test.ts tells each of them.
  const blanks = [
    'MODEL.md',
    'words.ts',
    'say.ts',
    'why.ts',
    'ko.mdx',
    'en.mdx',
    'meta.ts',
    'quiz.ts',
  ];
  const blank = /\[fil[l] in: /;
  for (const name of blanks) {
    const paths = everyFile().filter((path) => path.endsWith(`/${name}`));
    expect(paths.length, name).toBeGreaterThan(0);
    for (const path of paths) expect(textOf(path), path).toMatch(blank);
  }
});

/** What the compiler says of what was written. */
function compiled(): string {
  const project = {
    extends: join(home, 'tsconfig.json'),
    compilerOptions: { incremental: false, paths: { '@/*': ['./*', join(home, '*')] } },
    include: ['engine/models', 'components/sims/lemon-stand', 'content/lessons'],
    exclude: [],
  };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(project));
  return spawnSync(process.execPath, [tool.tsc, '--project', root], { encoding: 'utf8' }).stdout;
}

test('what is written is sound TypeScript before anybody has touched it', () => {
  createNew({ root, kind: 'sim', id: 'lemon-stand' });
  createNew({ root, kind: 'lesson', id: 'paas' });
  expect(compiled()).toBe('');
});

test('what is declared and has no word does not compile, in either language', () => {
  createNew({ root, kind: 'sim', id: 'lemon-stand' });
  const config = join(root, 'engine/models/lemon-stand/config.ts');
  const declared = textOf('engine/models/lemon-stand/config.ts').replace(
    "assumptions: ['answered-at-once']",
    "assumptions: ['answered-at-once', 'no-sugar']",
  );
  writeFileSync(config, declared);
  const missing = compiled().match(/words\.ts.*Property '"no-sugar"' is missing/g);
  expect(missing).toHaveLength(2);
});

test.each([
  ['sim', 'Lemon_Stand', '"Lemon_Stand" is no id: small letters, digits and single hyphens'],
  ['sim', '../x', '"../x" is no id'],
  ['sim', undefined, '"" is no id'],
  ['sims', 'lemon-stand', 'unknown kind "sims": write npm run new -- sim ID'],
  ['toString', 'lemon-stand', 'unknown kind "toString"'],
  ['lesson', 'lemonade', 'lesson "lemonade" has no place in content/course.ts; without a folder'],
])('%s %s is refused in words, and nothing is written', (kind, id, sentence) => {
  const before = everyFile();
  expect(() => createNew({ root, kind, id })).toThrow(sentence);
  expect(everyFile()).toEqual(before);
});

test('what is there already stays as it is', () => {
  createNew({ root, kind: 'sim', id: 'lemon-stand' });
  createNew({ root, kind: 'lesson', id: 'paas' });
  expect(() => createNew({ root, kind: 'sim', id: 'lemon-stand' })).toThrow(
    'sim "lemon-stand" is there already: engine/models/lemon-stand',
  );
  expect(() => createNew({ root, kind: 'lesson', id: 'paas' })).toThrow(
    'lesson "paas" is there already: content/lessons/paas',
  );
});
