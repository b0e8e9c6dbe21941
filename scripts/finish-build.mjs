// Completes out/ after `next build`: whose code is in it, type, order of loading and a policy in every page, a headers
// file, compressed copies, what a copy without network is made from.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { writeOffline } from './build-offline.mjs';
import { assertNamed, takeSourceMaps } from './lib/bundled.mjs';
import { addCompileHint } from './lib/compile-hint.mjs';
import { COMPRESSIBLE, compressAll } from './lib/compress.mjs';
import {
  cameraHeaders,
  commonHeaders,
  headerPolicyOf,
  IMMUTABLE,
  isCameraPage,
  isSandbox,
  metaPolicyOf,
} from './lib/csp.mjs';
import { pageChunks } from './lib/page-chunks.mjs';
import { pageType } from './lib/page-type.mjs';
import { at, basePathOf, buildDir, cacheDir } from './lib/project.mjs';
import { scriptsAfterPaint } from './lib/scripts-after-paint.mjs';
import { addSpeculationRules } from './lib/speculation.mjs';
import { takenSizes } from './lib/taken-sizes.mjs';

/** Pages on which there is nothing to read before their scripts have come, or whose keys are pressed at once. */
const IS_WORKED_AT_ONCE = /^\w+\/(review|data|present|vote)\//;

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Puts the policy right after the charset, before anything that it governs. */
function addPolicy(html) {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicyOf(html)}"/>`;
  const marked = html.replace(/<meta charset="utf-8"\/?>/i, (charset) => charset + meta);
  if (marked === html) throw new Error('A page without a charset cannot carry its policy.');
  return marked;
}

/** Where a file stands in the build, with slashes forward. */
const placeOf = (file) => relative(buildDir, file).split(sep).join('/');

/** The address under which a host serves a page: its folder, or 404.html as it is. */
const addressOf = (file) => `${basePathOf()}/${placeOf(file).replace(/index\.html$/, '')}`;

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));

/**
 * The folders whose pages and files nobody else may frame, also where a host reads too few rules for every page. Hosts
 * join rules, so no rule may hold for the labs as well, and none may say more than holds for the sandbox.
 */
function unframedFolders() {
  const isLocale = (folder) => existsSync(join(folder, 'labs'));
  const isUnframed = (folder) => !['labs', '_next'].includes(basename(folder));
  return foldersIn(buildDir)
    .flatMap((folder) => (isLocale(folder) ? foldersIn(folder) : [folder]))
    .filter(isUnframed)
    .map((folder) => `${addressOf(folder)}/`)
    .sort();
}

const rule = (address, headers) =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Simulators that calculate at once or measure: no registry of runs has them. */
const UNPLAYED = ['billing', 'browser-faas'];

/**
 * For each lesson, a file that lists what whoever takes it away as one file has to put into it; for the course, how
 * large it is as files.
 */
function writeTaken() {
  const folder = join(buildDir, 'taken');
  mkdirSync(folder);
  const all = ['components/sims', 'engine/models'].flatMap((path) =>
    foldersIn(at(path)).map((path) => basename(path)),
  );
  const texts = new Map();
  const read = (file) => {
    const path = join(buildDir, '_next', file);
    if (!texts.has(file)) texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : null);
    return texts.get(file);
  };
  const lists = new Map();
  for (const page of foldersIn(join(buildDir, 'ko/learn'))) {
    const file = join(page, 'index.html');
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (!html.includes('class="lesson"')) continue;
    const shown = new Set([...html.matchAll(/data-sim="([^"]+)"/g)].map(([, sim]) => sim));
    const sims = [...shown].filter((sim) => !UNPLAYED.includes(sim));
    const others = all.filter((id) => !shown.has(id));
    const chunks = pageChunks({ html, sims, others, read });
    writeFileSync(join(folder, `${basename(page)}.json`), JSON.stringify(chunks));
    lists.set(basename(page), chunks);
  }
  const sizes = takenSizes(lists, (path) => readFileSync(join(buildDir, path)), basePathOf());
  writeFileSync(join(folder, 'course.json'), JSON.stringify(sizes));
}

/** Next writes the data of a page under two names; browsers ask for `index.txt` alone. */
function dropTwins(files) {
  for (const file of files.filter((path) => basename(path) === '__next._full.txt')) {
    const asked = join(dirname(file), 'index.txt');
    if (existsSync(asked) && readFileSync(asked).equals(readFileSync(file))) rmSync(file);
  }
}

/** Puts a lesson's Markdown beside its page: Next has no file and no page under one name. */
function placeMarkdown() {
  const folder = join(buildDir, 'markdown');
  for (const name of readdirSync(folder)) {
    const { locale, lesson } = /^(?<locale>\w+)-(?<lesson>[\w-]+\.md)$/.exec(name).groups;
    renameSync(join(folder, name), join(buildDir, locale, 'learn', lesson));
  }
  rmdirSync(folder);
}

/** Stand-ins for browsers without modules: none of them works here, and no other asks for this script. */
const LEGACY_SCRIPT = /<script src="(?<url>[^"]+)" noModule=""><\/script>/g;

/** The page without its legacy script, whose file goes, too. */
function dropLegacyScript(html) {
  for (const { groups } of html.matchAll(LEGACY_SCRIPT)) {
    rmSync(join(buildDir, groups.url.slice(basePathOf().length)), { force: true });
  }
  return html.replaceAll(LEGACY_SCRIPT, '');
}

export async function finishBuild() {
  // Hosts look for 404.html; the same page under other addresses would answer 200.
  for (const twin of ['404', '_not-found']) {
    rmSync(join(buildDir, twin), { recursive: true, force: true });
  }

  placeMarkdown();
  assertNamed(takeSourceMaps(join(buildDir, '_next/static')));
  const pages = filesIn(buildDir).filter((file) => file.endsWith('.html'));
  const rules = [
    rule('/*', commonHeaders),
    ...unframedFolders().map((address) =>
      rule(`${address}*`, { 'Content-Security-Policy': "frame-ancestors 'self'" }),
    ),
    rule(`${basePathOf()}/_next/static/*`, { 'Cache-Control': IMMUTABLE }),
  ];
  const addType = pageType();
  for (const file of pages.sort()) {
    const written = readFileSync(file, 'utf8');
    if (isSandbox(written)) {
      // Early among the rules, because some hosts read only the first hundred, and under both names of the page.
      const headers = { 'Content-Security-Policy': headerPolicyOf(written) };
      const folder = addressOf(file);
      rules.splice(2, 0, rule(folder, headers), rule(`${folder}index.html`, headers));
      continue;
    }
    const built = addSpeculationRules(dropLegacyScript(written));
    const html = await addType(
      IS_WORKED_AT_ONCE.test(placeOf(file)) ? built : scriptsAfterPaint(built),
    );
    writeFileSync(file, addPolicy(html));
    const policy = { 'Content-Security-Policy': headerPolicyOf(html) };
    if (isCameraPage(placeOf(file))) {
      // As early as the sandbox's: a page beyond the hundredth rule would be left without the camera.
      rules.splice(2, 0, rule(addressOf(file), { ...policy, ...cameraHeaders }));
    } else rules.push(rule(addressOf(file), policy));
  }
  writeFileSync(
    join(buildDir, '_headers'),
    `# Headers for hosts that read this file; written by the build.\n\n${rules.join('\n\n')}\n`,
  );

  for (const file of filesIn(join(buildDir, '_next/static/chunks'))) {
    if (file.endsWith('.js')) addCompileHint(file);
  }

  writeTaken();
  dropTwins(filesIn(buildDir));
  const compressible = filesIn(buildDir).filter((file) => COMPRESSIBLE.test(file));
  const packed = join(cacheDir, 'packed');
  await compressAll(compressible, packed);
  await compressAll(await writeOffline(buildDir), packed);
}
