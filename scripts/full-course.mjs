// `npm run full-course`: is there room for the whole course? Builds and measures a copy that has every lesson.
//
//   npm run full-course -- [--syllables 1600] [--test] [--lighthouse] [--keep]
//
// The copy stands in the folder for temporary files, and goes when it has been measured, unless it is kept.

import './lib/require-node.mjs';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject, fillUp } from './lib/full-course.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/project.mjs';

const KB = 1_000;

const { values: options } = parseArgs({
  options: {
    syllables: { type: 'string', default: '1600' },
    test: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

/** Runs one of the copy's commands; gives how it ended, what it said and how long it took. */
function runThere(folder, args) {
  const startMs = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.on('close', (code) => resolve({ code, said, sec: (Date.now() - startMs) / 1000 }));
  });
}

const kb = (bytes) => `${Math.round(bytes / KB)} KB`;

/** `learn/cold-start` → `learn/*`: pages of one kind are made by one file, whose folder is a placeholder. */
function kindOf(parts) {
  if (parts.length === 0) return 'home';
  const [section, ...rest] = parts;
  if (rest.length === 0) return section;
  const isFolder = existsSync(join(root, 'app/[locale]/(site)', section, rest[0]));
  return `${section}/${isFolder ? rest.join('/') : '*'}`;
}

const sizeOf = (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Each kind of page: how many there are, and what the largest weighs as a page, packed, and as data alone. */
function pageSizes(out) {
  const kinds = new Map();
  for (const entry of readdirSync(out, { withFileTypes: true, recursive: true })) {
    if (entry.name !== 'index.html') continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const kind = kindOf(relative(out, file).split(sep).slice(1, -1));
    const known = kinds.get(kind) ?? { pages: 0, html: 0, packed: 0, data: 0 };
    kinds.set(kind, {
      pages: known.pages + 1,
      html: Math.max(known.html, sizeOf(file)),
      packed: Math.max(known.packed, sizeOf(`${file}.br`)),
      data: Math.max(known.data, sizeOf(file.replace(/html$/, 'txt'))),
    });
  }
  return kinds;
}

function sumBelow(folder, wanted = () => true) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && wanted(entry.name))
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).size);
}

const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);

/** What is promised of the whole course, held against what the copy has. */
function judged(out, kinds) {
  const most = (wanted, what) =>
    Math.max(0, ...[...kinds].filter(([kind]) => wanted.test(kind)).map(([, size]) => size[what]));
  const fonts = sumBelow(out, (name) => name.endsWith('.woff2'));
  return [
    ['HTML of a lesson', most(/^learn\/\*$/, 'html'), 250 * KB],
    ['data of a page of review or practice', most(/^(review|quiz\/(mi|mo|re))/, 'data'), 60 * KB],
    ['the heaviest font file', Math.max(0, ...fonts), 150 * KB],
  ];
}

function reportBuild(folder, built) {
  const out = join(folder, 'out');
  const kinds = pageSizes(out);
  console.log(`\nBuild: ${built.sec.toFixed(0)} s, all of out/ ${kb(sum(sumBelow(out)))}`);
  console.log('\nPages (the largest of each kind)        HTML   packed     data');
  for (const [kind, { pages, html, packed, data }] of [...kinds].sort()) {
    const sizes = [html, packed, data].map((bytes) => kb(bytes).padStart(9)).join('');
    console.log(`  ${kind.padEnd(26)} ${String(pages).padStart(3)} ${sizes}`);
  }
  console.log('\nLimits');
  let isWithin = true;
  for (const [what, found, limit] of judged(out, kinds)) {
    const fits = found <= limit;
    isWithin &&= fits;
    console.log(`  ${fits ? 'kept  ' : 'BROKEN'} ${what}: ${kb(found)} of ${kb(limit)}`);
  }
  return isWithin;
}

const TEST_LIMIT_SEC = 15 * 60;

async function reportTests(folder) {
  const { said, sec } = await runThere(folder, ['scripts/test.mjs']);
  console.log(`\nnpm test: ${sec.toFixed(0)} s of ${TEST_LIMIT_SEC} s`);
  for (const line of said.split('\n')) {
    if (/^[A-Z].*: \d+ passed, \d+ failed/.test(line)) console.log(`  ${line}`);
  }
  console.log(`  ${said.trim().split('\n').at(-1)}`);
  return sec <= TEST_LIMIT_SEC;
}

async function reportLighthouse(folder) {
  const { said } = await runThere(folder, ['scripts/lighthouse.mjs']);
  console.log(`\nLighthouse\n${said.replaceAll(/^/gm, '  ')}`);
}

try {
  const syllables = Number(options.syllables);
  if (!Number.isInteger(syllables) || syllables < 0) {
    throw new Error(`--syllables is “${options.syllables}”; it must be a whole number from 0.`);
  }
  await ensureInstalled();
  const folder = mkdtempSync(join(tmpdir(), 'full-course-'));
  try {
    console.log(`Copying the project to ${folder} …`);
    await copyProject(root, folder);
    const added = fillUp(folder, syllables);
    console.log(
      `Added ${added.lessons} lessons and ${added.sims} simulators; ${added.syllables} syllables in all. ` +
        `Load of the machine: ${loadavg()[0].toFixed(1)}.`,
    );
    const built = await runThere(folder, ['scripts/build.mjs']);
    if (built.code !== 0) {
      throw new Error(`The copy does not build:\n${built.said.split('\n').slice(-20).join('\n')}`);
    }
    let isWithin = reportBuild(folder, built);
    if (options.test) isWithin = (await reportTests(folder)) && isWithin;
    if (options.lighthouse) await reportLighthouse(folder);
    process.exitCode = isWithin ? 0 : 1;
  } finally {
    if (options.keep) console.log(`\nThe copy is in ${folder}.`);
    else rmSync(folder, { recursive: true, force: true });
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
