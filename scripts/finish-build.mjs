// Completes out/ after `next build`: whose code is in it, type, order of loading and a policy in every page, a headers file, compressed copies.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { assertNamed, takeSourceMaps } from './lib/bundled.mjs';
import { addCompileHint } from './lib/compile-hint.mjs';
import { COMPRESSIBLE, compressAll } from './lib/compress.mjs';
import { commonHeaders, headerPolicyOf, IMMUTABLE, isSandbox, metaPolicyOf } from './lib/csp.mjs';
import { pageType } from './lib/page-type.mjs';
import { basePathOf, buildDir, cacheDir } from './lib/project.mjs';
import { scriptsAfterPaint } from './lib/scripts-after-paint.mjs';

/** Pages that are pressed before they are read, home first of all: a press that comes before the scripts would be lost. */
const IS_WORKED_AT_ONCE = /^\w+\/(index\.html$|(quiz|review|data|present)\/)/;

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

/** The address under which a host serves a page: its folder, or 404.html as it is. */
const addressOf = (file) =>
  `${basePathOf()}/${relative(buildDir, file)
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`;

const rule = (address, headers) =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Next writes the data of a page under two names; browsers ask for `index.txt` alone. */
function dropTwins(files) {
  for (const file of files.filter((path) => basename(path) === '__next._full.txt')) {
    const asked = join(dirname(file), 'index.txt');
    if (existsSync(asked) && readFileSync(asked).equals(readFileSync(file))) rmSync(file);
  }
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

  assertNamed(takeSourceMaps(join(buildDir, '_next/static')));
  const pages = filesIn(buildDir).filter((file) => file.endsWith('.html'));
  const rules = [
    // Hosts join it with a page's own rule, so it says no more than holds for the sandbox, too.
    rule('/*', { ...commonHeaders, 'Content-Security-Policy': "frame-ancestors 'self'" }),
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
    const built = dropLegacyScript(written);
    const html = await addType(
      IS_WORKED_AT_ONCE.test(relative(buildDir, file).replaceAll(sep, '/'))
        ? built
        : scriptsAfterPaint(built),
    );
    writeFileSync(file, addPolicy(html));
    rules.push(rule(addressOf(file), { 'Content-Security-Policy': headerPolicyOf(html) }));
  }
  writeFileSync(
    join(buildDir, '_headers'),
    `# Headers for hosts that read this file; written by the build.\n\n${rules.join('\n\n')}\n`,
  );

  for (const file of filesIn(join(buildDir, '_next/static/chunks'))) {
    if (file.endsWith('.js')) addCompileHint(file);
  }

  dropTwins(filesIn(buildDir));
  const compressible = filesIn(buildDir).filter((file) => COMPRESSIBLE.test(file));
  await compressAll(compressible, join(cacheDir, 'packed'));
}
