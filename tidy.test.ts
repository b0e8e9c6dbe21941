// Checks the house itself: names that belong together, files that nobody uses, things left lying about.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('.', import.meta.url));

const FOLDERS = [
  '.ci',
  'app',
  'bench',
  'cli',
  'components',
  'content',
  'docs',
  'e2e',
  'engine',
  'i18n',
  'player',
  'scripts',
  'store',
];

const foldersIn = (path: string): string[] =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

/** Paths from the root, with forward slashes, of every text file that we wrote. */
const files: readonly string[] = [
  ...readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name),
  ...FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        relative(root, join(entry.parentPath ?? entry.path, entry.name))
          .split(sep)
          .join('/'),
      ),
  ),
].filter((path) => /\.(tsx?|mjs|mdx?|css|json)$|^\.ci\//.test(path) && !isGenerated(path));

function isGenerated(path: string): boolean {
  return path === 'next-env.d.ts' || path === 'package-lock.json' || path.endsWith('.tsbuildinfo');
}

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);
const isCode = (path: string): boolean => /\.(tsx?|mjs)$/.test(path);

/** The part of a path that imports may not leave by `../`: one simulator, one model, one folder. */
function homeOf(path: string): string {
  const parts = path.split('/').slice(0, -1);
  if (parts[0] === 'app') return 'app';
  const depth = /^(components\/sims|engine\/models|content\/lessons)\//.test(path) ? 3 : 2;
  return parts.slice(0, depth).join('/');
}

/** What a file asks for: static and dynamic imports, workers and pictures by URL, style sheets. */
function specifiersOf(path: string): string[] {
  const text = textOf(path);
  const patterns = [
    /\bfrom\s+['"]([^'"]+)['"]/g,
    /\bimport\s+['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"`]([^'"`]+)['"`]/g,
    /\bnew URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g,
    /@import\s+['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}

/** The files of ours that a specifier can mean; a `${…}` in it stands for any one name. */
function resolve(specifier: string, from: string): string[] {
  let target: string;
  if (specifier.startsWith('@/')) target = specifier.slice(2);
  else if (specifier.startsWith('.')) target = join(dirname(from), specifier).split(sep).join('/');
  else return [];
  const escaped = target
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+');
  const pattern = new RegExp(`^${escaped}(\\.tsx?|\\.mjs|\\.mdx|/index\\.tsx?)?$`);
  return files.filter((path) => pattern.test(path));
}

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

test('a simulator has the same name in the engine, on the screen and in both registries', () => {
  // A model without a picture of its own (a part of another model) is no simulator.
  const models = foldersIn('engine/models');
  const sims = foldersIn('components/sims');
  expect(sims.length).toBeGreaterThan(0);
  for (const id of [...models, ...sims]) expect(id).toMatch(kebabCase);
  const registries = ['components/sims/registry.ts', 'player/models.ts'];
  for (const id of sims) {
    expect(models).toContain(id);
    for (const registry of registries) expect(textOf(registry), registry).toContain(`'${id}'`);
  }
});

test('a lesson has both languages, its facts and its quiz, and a place in the course', () => {
  const lessons = foldersIn('content/lessons');
  expect(lessons.length).toBeGreaterThan(0);
  for (const id of lessons) {
    expect(id).toMatch(kebabCase);
    for (const file of ['ko.mdx', 'en.mdx', 'meta.ts', 'quiz.ts']) {
      expect(files).toContain(`content/lessons/${id}/${file}`);
    }
    expect(textOf('content/course.ts')).toContain(`'${id}'`);
  }
});

/** Files that Next, a test runner or a person opens by name. */
const ENTRIES = [
  /^app\/.*(page|layout|not-found|error|route|manifest|robots|sitemap|icon)\.tsx?$/,
  /^mdx-components\.tsx$/,
  /\.config\.(ts|mjs)$/,
  /\.(test|spec)\.tsx?$/,
  /\.d\.ts$/,
  /^scripts\/[^/]+\.mjs$/,
  /^(cli|bench)\/[^/]+\.ts$/,
];

/** What several tests share and no page uses: oracles, and the judge of a scenario's claim. */
const TEST_HELPERS = /(^|\/)(check(-[a-z]+)?|fixture|judge|oracles)\.ts$/;

/** Sourced values of a model, kept beside it also before a screen offers them. */
const SOURCED_DATA = /^engine\/models\/[^/]+\/presets\.ts$/;

test('no file is there for nobody', () => {
  const wanted = new Set<string>();
  for (const path of files) {
    // What only a test uses is used by nobody.
    if (isTest(path) && !path.startsWith('e2e/')) continue;
    for (const specifier of specifiersOf(path)) {
      for (const target of resolve(specifier, path)) if (target !== path) wanted.add(target);
    }
  }
  const orphans = files.filter(
    (path) =>
      /\.(tsx?|mjs|mdx|css)$/.test(path) &&
      !wanted.has(path) &&
      !ENTRIES.some((entry) => entry.test(path)) &&
      !TEST_HELPERS.test(path) &&
      !SOURCED_DATA.test(path),
  );
  expect(orphans).toEqual([]);
});

test('a relative import stays at home; other folders are named with @/', () => {
  const strays = files.filter(isCode).flatMap((path) => {
    const home = homeOf(path);
    return specifiersOf(path)
      .filter((name) => name.startsWith('..'))
      .map((name) => join(dirname(path), name).split(sep).join('/'))
      .filter((target) => home !== '' && !`${target}/`.startsWith(`${home}/`))
      .map((target) => `${path} → ${target}`);
  });
  // Commands name the files that they read and write by where they stand.
  expect(strays.filter((stray) => !/^(scripts|cli)\//.test(stray))).toEqual([]);
});

/** A model made of models says so: its MODEL.md names each of them in backquotes. */
function saysSo(path: string, other: string): boolean {
  const note = `${homeOf(path)}/MODEL.md`;
  return files.includes(note) && textOf(note).includes(`\`${other}\``);
}

test('no simulator imports another, and no model another that its MODEL.md does not name', () => {
  const trespasses = files.flatMap((path) => {
    const id = /^(?:engine\/models|components\/sims)\/([^/]+)\//.exec(path)?.[1];
    if (!id) return [];
    return specifiersOf(path)
      .flatMap((name) => resolve(name, path))
      .filter((target) => {
        const other = /^(?:engine\/models|components\/sims)\/([^/]+)\//.exec(target)?.[1];
        return other !== undefined && other !== id && !saysSo(path, other);
      })
      .map((target) => `${path} → ${target}`);
  });
  expect(trespasses).toEqual([]);
});

/** A sentence in a string is as long as it is; the code around it is not. */
const withoutStrings = (line: string): string => line.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "''");

/** Places in files where a pattern occurs, as `path:line`. */
function placesOf(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

// One letter of each word stands in brackets, so that this file does not find itself.
test.each([
  ['notes to self', /\b(TO[D]O|FI[X]ME|X[X]X|HA[C]K)\b/, isCode],
  ['checks switched off', /biome-ig[n]ore|@ts-(ig[n]ore|expect-e[r]ror|noch[e]ck)/, isCode],
  ['tests left out', /\b(test|it|describe)\.(on[l]y|ski[p]|fi[x]me)\(/, isTest],
  ['debugging', /\bdebu[g]ger\b/, isCode],
  [
    'talk on the console',
    /\bconsole\.lo[g]\(/,
    (p: string) => isCode(p) && !p.startsWith('scripts/'),
  ],
  ['paths of one machine', /\/(home|Users|wor[k]|roo[t])\/[a-z]|[A-Z]:\\\\Users/, () => true],
] as const)('nothing is left lying about: %s', (_name, pattern, applies) => {
  expect(placesOf(pattern, files.filter(applies))).toEqual([]);
});

test('no line of code runs off the screen', () => {
  const long = files.filter(isCode).flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) =>
        withoutStrings(line).length > 160 ? [`${path}:${index + 1}`] : [],
      ),
  );
  expect(long).toEqual([]);
});

test('a source file opens with a sentence that says what it is for', () => {
  const silent = files
    .filter((path) => isCode(path) && !isTest(path) && !path.endsWith('.d.ts'))
    .filter((path) => !/^(#!.*\n)?(['"]use (client|server)['"];\n+)?\/[/*]/.test(textOf(path)));
  expect(silent).toEqual([]);
});

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// npm leaves builds for other systems out of a lockfile when it could not reach them where it was written,
// and then `npm ci` fails on every machine.
test('the lockfile names the builds of every system, not only of the one it was written on', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  const isLocked = (path: string, name: string): boolean => {
    for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
      if (`${base === '' ? '' : `${base}/`}node_modules/${name}` in packages) return true;
      if (base === '') return false;
    }
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});
