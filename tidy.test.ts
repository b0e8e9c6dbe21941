// Checks the house itself: names that belong together, files that nobody uses, things left lying about.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
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
  'ledger',
  'offline',
  'player',
  'public',
  'samples',
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
  return (
    path === 'next-env.d.ts' ||
    /(^|\/)(package-lock\.json|node_modules\/.*)$|\.tsbuildinfo$/.test(path)
  );
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

/** What a file asks for: imports of either kind, workers and pictures by URL, style sheets, a page's samples, a plugin's path. */
function specifiersOf(path: string): string[] {
  const text = textOf(path);
  const patterns = [
    /\bfrom\s+['"]([^'"]+)['"]/g,
    /\bimport\s+['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"`]([^'"`]+)['"`]/g,
    /\bnew URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g,
    /@import\s+['"]([^'"]+)['"]/g,
  ];
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  return [
    ...patterns.flatMap(found),
    ...found(/^```\w+ .*\bfile=(\S+)/gm).map((name) => `@/samples/${name}`),
    ...found(/\bat\('([^']+\.(?:mjs|ts))'\)/g).map((name) => `@/${name}`),
  ];
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

test('a simulator has the same name in the engine, on the screen and in every registry', () => {
  // A model without a picture of its own (a part of another model) is no simulator.
  const models = foldersIn('engine/models');
  const sims = foldersIn('components/sims');
  expect(sims.length).toBeGreaterThan(0);
  for (const id of [...models, ...sims]) expect(id).toMatch(kebabCase);
  for (const id of sims) {
    expect(textOf('components/sims/registry.ts')).toMatch(new RegExp(`'${id}'|\\b${id}:`));
    if (models.includes(id)) {
      expect(textOf('player/models.ts')).toMatch(new RegExp(`'${id}':|\\b${id}:`));
      continue;
    }
    // A calculator has no timeline, so no model: its rules and its service are folders of its own name.
    expect(foldersIn('engine'), id).toContain(id);
    expect(foldersIn('player'), id).toContain(id);
    expect(textOf('components/sims/calculators.ts')).toContain(`'./${id}'`);
  }
});

test('a lesson has both languages, its facts and its quiz, and a place in the course', () => {
  const lessons = foldersIn('content/lessons');
  expect(lessons.length).toBeGreaterThan(0);
  for (const id of lessons) {
    expect(id).toMatch(kebabCase);
    for (const file of ['ko.mdx', 'en.mdx', 'meta.ts', 'quiz.ts', 'runs.test.ts']) {
      expect(files).toContain(`content/lessons/${id}/${file}`);
    }
    expect(textOf('content/course.ts')).toContain(`'${id}'`);
  }
});

/** Files that Next, a test runner or a person opens by name. */
const ENTRIES = [
  /^app\/.*(page|layout|not-found|error|route|manifest|robots|sitemap|icon)\.tsx?$/,
  /^mdx-components\.tsx$/,
  /^vitest\.setup\.ts$/,
  /^e2e\/note-green\.ts$/,
  /\.config\.(ts|mjs)$/,
  /\.(test|spec)\.tsx?$/,
  /\.d\.ts$/,
  /^scripts\/[^/]+\.mjs$/,
  /^(cli|bench)\/[^/]+\.ts$/,
  // What waits for its lesson; content/drafts/drafts.test.ts reads the folder.
  /^content\/drafts\//,
];

/** What several tests share and no page uses: oracles, the judge of a scenario's claim, the shop's numbers and the checklist that prose is held to. */
const TEST_HELPERS = /(^|\/)(check(-[a-z]+)?|fixture|judge|oracles|story|coverage)\.ts$/;

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
      !TEST_HELPERS.test(path),
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

/** For each fence of `biome.json`, something that it must turn back. */
const TRESPASSES: Readonly<Record<string, readonly string[]>> = {
  'engine/kernel': ['@/engine/traffic/arrivals', 'valibot'],
  'engine/traffic': ['@/engine/models/functions/functions', 'valibot'],
  'engine/services': ['@/engine/traffic/arrivals', '@/engine/models/functions/functions'],
  'engine/models/servers': ['@/player/types', '@/engine/scenario/run', 'react'],
  'engine/scenario': ['@/engine/services/world', '@/engine/billing/price', '@/cli/sim', 'big.js'],
  'engine/billing': ['@/engine/models/functions/functions', '@/engine/scenario/run', 'zod'],
  'engine/browser-faas': ['@/player/types', '@/engine/models/servers/servers', 'react'],
  cli: ['@/player/types', '@/i18n/format', 'react', 'valibot'],
  bench: ['@/player/recorder', '@/cli/sim', 'valibot'],
  player: ['@/components/figure/frame', '@/content/course', '@/store/predictions'],
  'components/ui': ['@/components/figure/frame', '@/player/types'],
  'components/figure': [
    '@/engine/kernel/contract',
    '@/components/sims/registry',
    '@/content/course',
  ],
  'components/sims/servers': ['@/engine/models/functions/functions', '@/store/predictions'],
  'components/lesson': ['@/engine/kernel/contract', '@/player/recorder'],
  'components/search': ['@/components/sims/registry', '@/store/progress'],
  'components/site': ['@/components/figure/frame', '@/player/types'],
  offline: ['@/store/progress', '@/i18n/locales', 'dexie'],
  'components/offline': ['@/offline/keeper', '@/store/progress', '@/player/types'],
  content: ['@/components/ui/slider', '@/engine/kernel/contract'],
  'components/taken': ['@/components/sims/registry', '@/store/progress'],
  'components/data': ['@/engine/kernel/contract', '@/player/types'],
  'components/facts': ['@/engine/billing/price', '@/player/types'],
  'components/vote': ['@/components/stage/deck', '@/components/sims/registry', '@/player/types'],
  'components/agents': ['@/engine/kernel/contract', '@/components/sims/cold-start'],
  'components/assign': ['@/engine/kernel/contract', '@/components/sims/cold-start'],
  'components/missions': ['@/engine/kernel/contract', '@/components/sims/cold-start'],
  'components/paper': [
    '@/engine/kernel/contract',
    '@/components/sims/cold-start',
    '@/store/progress',
  ],
  ledger: ['@/engine/models/functions/functions', '@/components/ui/slider'],
  i18n: ['@/store/predictions', '@/engine/kernel/contract'],
  store: ['@/components/ui/slider', '@/player/types'],
  app: ['@/engine/kernel/contract'],
  e2e: ['@/components/ui/slider'],
};

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string };
}

/** What the linter says of a folder that has `biome.json` of its own; the folder is gone afterwards. */
function diagnosticsIn(folder: string): readonly Diagnostic[] {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [...args, '.'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout).diagnostics;
}

test('every fence turns back what it is there for, and says why', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fences-'));
  writeFileSync(join(folder, 'biome.json'), textOf('biome.json'));
  const wanted: string[] = [];
  for (const [home, imports] of Object.entries(TRESPASSES)) {
    mkdirSync(join(folder, home), { recursive: true });
    for (const [index, name] of imports.entries()) {
      const path = `${home}/trespass-${index}.ts`;
      writeFileSync(join(folder, path), `export * from '${name}';\n`);
      wanted.push(path);
    }
  }
  const diagnostics = diagnosticsIn(folder);
  const told = diagnostics.filter(({ category }) => category.endsWith('noRestrictedImports'));
  expect(told.map(({ location }) => location.path.replaceAll(sep, '/')).sort()).toEqual(
    wanted.sort(),
  );
  // A fence without a sentence of its own would only say what is written there anyway.
  for (const { message, location } of told)
    expect(message, location.path).toMatch(/^[A-Z].{40,}[.]$/);
});

test('files that import each other are turned back, also where they only borrow a type', () => {
  const folder = mkdtempSync(join(tmpdir(), 'circles-'));
  writeFileSync(join(folder, 'biome.json'), textOf('biome.json'));
  const pairs = { value: 'import', type: 'import type' };
  for (const [name, verb] of Object.entries(pairs)) {
    writeFileSync(
      join(folder, `${name}-a.ts`),
      `// One.\n${verb} { B } from './${name}-b';\nexport class A { b?: B; }\n`,
    );
    writeFileSync(
      join(folder, `${name}-b.ts`),
      `// Other.\n${verb} { A } from './${name}-a';\nexport class B { a?: A; }\n`,
    );
  }
  const told = diagnosticsIn(folder).filter(({ category }) => category.endsWith('noImportCycles'));
  const files = Object.keys(pairs).flatMap((name) => [`${name}-a.ts`, `${name}-b.ts`]);
  expect(told.map(({ location }) => location.path).sort()).toEqual(files.sort());
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
  ['debugging', /\bdebu[g]ger;/, isCode],
  [
    'talk on the console',
    /\bconsole\.lo[g]\(/,
    (p: string) => isCode(p) && !p.startsWith('scripts/'),
  ],
  ['paths of one machine', /\/(home|Users|wor[k]|roo[t])\/[a-z]|[A-Z]:\\\\Users/, () => true],
] as const)('nothing is left lying about: %s', (_name, pattern, applies) => {
  expect(placesOf(pattern, files.filter(applies))).toEqual([]);
});

/** What a template leaves open. One letter stands in brackets here, too. */
const BLANK = /\[fil[l] in: ([^\]]*)/;

test('nothing that was begun by a template is left to be filled in', () => {
  const blanks = files.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => {
        const what = BLANK.exec(line)?.[1];
        return what === undefined ? [] : [`${path}:${index + 1}: fill in ${what}`];
      }),
  );
  expect(blanks).toEqual([]);
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
  readonly integrity?: string;
  /** Inside the archive of the package around it, whose hash is its own. */
  readonly inBundle?: true;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const LOCKFILES = ['package-lock.json', 'samples/package-lock.json'];

const lockedPackages = (path: string): Readonly<Record<string, LockedPackage>> =>
  JSON.parse(textOf(path)).packages;

// npm leaves builds for other systems out of a lockfile when it could not reach them where it was written,
// and then `npm ci` fails on every machine.
test.each(LOCKFILES)('%s names the builds of every system, not only of its own', (lockfile) => {
  const packages = lockedPackages(lockfile);
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

// Without one, nobody would notice a package that is not what it was. npm writes no hash for what it could not
// fetch: take the entry out of the lockfile and run `npm install --package-lock-only`.
test.each(LOCKFILES)('%s has a hash for every package', (lockfile) => {
  const unhashed = Object.entries(lockedPackages(lockfile))
    .filter(([path, { integrity, inBundle }]) => path !== '' && !integrity && !inBundle)
    .map(([path]) => path);
  expect(unhashed).toEqual([]);
});

test('the licence of the typeface travels with it, as its makers wrote it', () => {
  expect(textOf('public/licenses/pretendard.txt')).toBe(
    textOf('node_modules/pretendard/dist/LICENSE.txt'),
  );
});

test('the book for authors has a section for each thing that can be added', () => {
  const sections = [...textOf('docs/AUTHORING.md').matchAll(/^## (.+)$/gm)].map(([, name]) => name);
  expect(sections).toEqual(
    expect.arrayContaining([
      'Add a lesson',
      'A claim',
      'A term',
      'A service of a provider',
      'A quiz item',
      'A simulator',
      'A mission',
      'A mark',
      'A price sheet',
      'A preset',
      'A service of the worker',
      'A language',
      'Tests',
    ]),
  );
  // What the documents point to in the project is there.
  const paths = ['README.md', 'docs/AUTHORING.md', 'docs/ARCHITECTURE.md'].flatMap((path) =>
    [...textOf(path).matchAll(/`([\w-]+(?:\/[\w.-]+)+\.(?:tsx?|mjs|md|mdx|css|json|csv))`/g)].map(
      ([, name = '']) => `${path}: ${name}`,
    ),
  );
  const homes = ['', 'components/', 'components/figure/', 'components/quiz/', 'components/sims/'];
  const roots = [...homes, 'engine/', 'engine/billing/', 'engine/models/', 'store/', 'player/'];
  const lost = paths.filter((line) => {
    const name = line.split(': ')[1] ?? '';
    return !roots.some((home) => existsSync(join(root, home, name)));
  });
  expect(lost).toEqual([]);
});
