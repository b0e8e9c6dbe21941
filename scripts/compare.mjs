// `npm run compare`: one page of each of our templates beside pages of other sites, on Lighthouse's mobile profile, as a
// table in Markdown. All are served alike from this machine, and measured in turns, so that what else the machine does
// befalls all of them. Others' finished pages are given as folders, with the pages that are meant:
//
//   npm run compare -- [--runs 5] [--only learn] [react.dev=DIR,learn,learn/state-a-components-memory …]

import './lib/require-node.mjs';
import { mkdirSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { templateOf } from '../e2e/templates.ts';
import { ensureBrowser } from './lib/browser.mjs';
import { measure, median, runsFrom } from './lib/lighthouse.mjs';
import { servePlainly } from './lib/plain-server.mjs';
import { basePathOf, cacheDir, outDir } from './lib/project.mjs';
import { isBuilt } from './lib/stamp.mjs';

/** The lesson by which a template is measured where it has several pages. */
const USUAL = 'cold-start';

/** A page of each template, in Korean: it loads more type. */
function ourPages() {
  const paths = readdirSync(join(outDir, 'ko'), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .map((path) => `ko/${path.replace(/index\.html$/, '')}`)
    .sort((a, b) => b.includes(USUAL) - a.includes(USUAL) || (a < b ? -1 : 1));
  const byTemplate = new Map();
  for (const path of paths) {
    const template = templateOf(`/${path}`);
    if (!byTemplate.has(template)) byTemplate.set(template, path);
  }
  return [...byTemplate.values()].sort();
}

/** `react.dev=DIR,learn` as a name, a folder and its pages. */
function siteFrom(text) {
  const [, name, given] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!name) throw new Error(`“${text}” is no site; write NAME=DIR or NAME=DIR,page,page.`);
  const [folder, ...paths] = given.split(',');
  return { name, folder, paths: paths.length > 0 ? paths : [''] };
}

const { values: options, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});

const MEASURES = [
  ['largest paint', 'largest-contentful-paint', (ms) => `${(ms / 1000).toFixed(2)} s`],
  ['blocked', 'total-blocking-time', (ms) => `${Math.round(ms)} ms`],
  ['over the line', 'total-byte-weight', (bytes) => `${Math.round(bytes / 1000)} KB`],
];

const row = (cells) => `| ${cells.join(' | ')} |`;

try {
  const runs = runsFrom(options.runs);
  const others = positionals.map(siteFrom);
  if (!isBuilt()) throw new Error('There is no build yet: run npm run build.');
  const browser = await ensureBrowser();
  mkdirSync(cacheDir, { recursive: true });
  const ours = { name: 'Cloud Ladder', folder: outDir, paths: ourPages(), base: basePathOf() };
  const pages = [];
  for (const { name, folder, paths, base = '' } of [ours, ...others]) {
    const address = `${await servePlainly(folder, base)}/`;
    const meant = name === ours.name ? paths.filter((path) => path.includes(options.only)) : paths;
    pages.push(...meant.map((path) => ({ name, path, url: `${address}${path}`, reports: [] })));
  }

  const report = join(cacheDir, 'compare.json');
  const only = ['--only-categories=performance'];
  const loads = [];
  // The first round packs what the later ones fetch, and counts for nothing.
  for (let run = 0; run <= runs; run += 1) {
    for (const page of pages) {
      const measured = await measure(browser, page.url, report, only);
      if (run > 0) page.reports.push(measured);
      loads.push(loadavg()[0]);
    }
  }

  console.log(row(['site', 'page', ...MEASURES.map(([name]) => name), 'performance']));
  console.log(row(Array(MEASURES.length + 3).fill('---')));
  for (const { name, path, reports } of pages) {
    const medianOf = (read) => median(reports.map(read));
    const cells = MEASURES.map(([, audit, say]) =>
      say(medianOf(({ audits }) => audits[audit].numericValue ?? 0)),
    );
    const score = Math.round(100 * medianOf(({ categories }) => categories.performance.score ?? 0));
    console.log(row([name, `/${path}`, ...cells, score]));
  }
  const load = `${median(loads).toFixed(1)} (${Math.max(...loads).toFixed(1)} at most)`;
  console.log(`\nMedian of ${runs}, in turns; load of the machine ${load}.`);
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
