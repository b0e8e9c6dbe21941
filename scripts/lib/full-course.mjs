// A copy of the project in which every lesson and simulator that the course names is there, made of the first ones.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createNew } from './create-new.mjs';

const FIRST = 'cold-start';
const PROJECT_ONLY = new Set([
  '.cache',
  '.git',
  '.next',
  'node_modules',
  'out',
  'playwright-report',
  'test-results',
]);

const filesBelow = (folder, leaveOut = new Set()) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (leaveOut.has(entry.name)) return [];
    if (entry.isDirectory()) {
      return filesBelow(join(folder, entry.name)).map((path) => join(entry.name, path));
    }
    return entry.isFile() || entry.isSymbolicLink() ? [entry.name] : [];
  });

/** Links where both folders are on one disk, else copies: packages are read and never written. */
async function takeOver(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    await copyFile(from, to);
  }
}

/** Copies the project without what commands make, and with its packages. */
export async function copyProject(root, to) {
  for (const path of filesBelow(root, PROJECT_ONLY)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    await copyFile(join(root, path), join(to, path));
  }
  const packages = join(root, 'node_modules');
  for (const path of filesBelow(packages)) {
    await takeOver(join(packages, path), join(to, 'node_modules', path));
  }
  // The linter asks git what to pass over; where there is no git, there is no linting either.
  spawnSync('git', ['init', '--quiet'], { cwd: to });
}

const edit = (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8')));

/** Writes the folder `from` over the folder `to`, each text changed. */
function copyChanged(from, to, change) {
  for (const path of filesBelow(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), change(readFileSync(join(from, path), 'utf8'), path));
  }
}

/** A simulator that is the first one under another name. */
function addSim(root, id) {
  createNew({ root, kind: 'sim', id });
  const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const rename = (text) =>
    text
      .replaceAll(`models/${FIRST}/`, `models/${id}/`)
      .replaceAll(`sims/${FIRST}/`, `sims/${id}/`)
      .replaceAll(`id: '${FIRST}'`, `id: '${id}'`);
  copyChanged(join(root, 'engine/models', FIRST), join(root, 'engine/models', id), (text, path) =>
    path === 'model.ts' ? `${rename(text)}\nexport const ${name} = coldStart;\n` : rename(text),
  );
  copyChanged(
    join(root, 'components/sims', FIRST),
    join(root, 'components/sims', id),
    (text, path) =>
      path === 'index.ts'
        ? `${rename(text)}\nexport const ${name}Sim = coldStartSim;\n`
        : rename(text),
  );
  // What the template brings beside them is not the first one's.
  rmSync(join(root, 'components/sims', id, 'say.ts'), { force: true });
}

/** A lesson that is the first one under another id, with questions of its own names and further syllables. */
function addLesson(root, { id, rung, sim, title, number, syllables }) {
  createNew({ root, kind: 'lesson', id });
  const rename = (text) =>
    text
      .replaceAll(`lessons/${FIRST}/`, `lessons/${id}/`)
      .replaceAll(`<Quiz lesson="${FIRST}"`, `<Quiz lesson="${id}"`)
      .replaceAll(`<Sim id="${FIRST}"`, `<Sim id="${sim}"`);
  const folder = join(root, 'content/lessons', id);
  copyChanged(join(root, 'content/lessons', FIRST), folder, (text, path) => {
    if (path === 'meta.ts') {
      return text
        .replace(`id: '${FIRST}'`, `id: '${id}'`)
        .replace(/rung: '[^']+'/, `rung: '${rung}'`)
        .replaceAll(/(title: \{\s+ko: ')[^']+(',\s+en: ')[^']+/g, `$1${title} ${number}$2${id}`);
    }
    if (/quiz(\.ts|\/)/.test(path)) {
      return rename(text).replaceAll(/^( {4}(?:id|idea): ')/gm, `$1l${number}-`);
    }
    if (path === 'ko.mdx' && syllables !== '') {
      return rename(text).replace(/^(## .*\n)/m, `$1\n${syllables}\n`);
    }
    return rename(text);
  });
  // It speaks of single questions by their names.
  rmSync(join(folder, 'quiz.test.ts'), { force: true });
}

/** The 2,350 syllables of KS X 1001, the ones that Korean is commonly written with. */
function commonSyllables() {
  const decoder = new TextDecoder('euc-kr');
  const found = [];
  for (let row = 0xb0; row <= 0xc8; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      found.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return found.filter((one) => /^[가-힣]$/.test(one));
}

function syllablesOf(root) {
  const folders = ['app', 'components', 'content', 'engine/billing', 'i18n', 'player'];
  const texts = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      filesBelow(join(root, folder))
        .filter((path) => /\.(tsx?|mdx)$/.test(path) && !path.includes('.test.'))
        .map((path) => readFileSync(join(root, folder, path), 'utf8')),
    );
  return new Set(texts.join('').match(/[가-힣]/g));
}

/** So many parts of as equal length as can be. */
const dealt = (items, parts) =>
  Array.from({ length: parts }, (_, part) => items.filter((_item, i) => i % parts === part));

/**
 * Fills up the project at `root`: a simulator for each that the course names and nobody has written, a lesson for
 * each without a folder, and as many syllables as the whole course is expected to use. Gives what was added.
 */
export function fillUp(root, syllableCount) {
  const coursePath = join(root, 'content/course.ts');
  const entry =
    /\n {8}id: '([^']+)',\s+title: \{\s*ko: '([^']+)'[\s\S]*?rung: '([^']+)',\s+sim: '?([^',]+)/g;
  const lessons = [...readFileSync(coursePath, 'utf8').matchAll(entry)].map(
    ([, id, title, rung, sim]) => ({ id, title, rung, sim }),
  );
  const isThere = (folder, id) => existsSync(join(root, folder, id));
  const sims = [...new Set(lessons.map(({ sim }) => sim))].filter(
    (id) => id !== 'null' && !isThere('components/sims', id),
  );
  // Under names of their own: some models are there already, without a picture.
  const nameOf = new Map(sims.map((id, i) => [id, `dummy-${i + 1}`]));
  for (const id of nameOf.values()) addSim(root, id);
  edit(coursePath, (text) =>
    text
      .replaceAll(/sim: '([^']+)'/g, (_, id) => `sim: '${nameOf.get(id) ?? id}'`)
      .replaceAll('ready: false', 'ready: true'),
  );

  const waiting = lessons.filter(({ id }) => !isThere('content/lessons', id));
  const known = syllablesOf(root);
  const further = commonSyllables()
    .filter((one) => !known.has(one))
    .slice(0, Math.max(0, syllableCount - known.size));
  const shares = dealt(further, Math.max(1, waiting.length));
  for (const [i, { id, title, rung, sim }] of waiting.entries()) {
    addLesson(root, {
      id,
      title,
      rung,
      sim: nameOf.get(sim) ?? FIRST,
      number: i + 1,
      syllables: (shares[i] ?? []).join(' '),
    });
  }
  return { lessons: waiting.length, sims: sims.length, syllables: known.size + further.length };
}
