// `npm run lighthouse`: the four scores of four pages on the mobile profile, production build, each the median of
// five runs: one run on a machine that does other things as well tells little.
//
//   npm run lighthouse -- [--runs 5]

import './lib/require-node.mjs';
import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { measure, median, runsFrom } from './lib/lighthouse.mjs';
import { freePort } from './lib/port.mjs';
import { basePathOf, cacheDir } from './lib/project.mjs';
import { isBuildCurrent } from './lib/stamp.mjs';

const PAGES = {
  home: 'ko/',
  lesson: 'ko/learn/cold-start/',
  lab: 'ko/labs/cold-start/',
  quiz: 'ko/quiz/cold-start/',
};

/** Audits below a full score that lowered their category, as short lines. */
function shortcomings(report) {
  return Object.values(report.categories).flatMap((category) =>
    category.auditRefs
      .filter(({ id, weight }) => weight > 0 && (report.audits[id].score ?? 1) < 0.9)
      .map(({ id }) => {
        const { title, displayValue } = report.audits[id];
        return `    ${category.id}: ${title}${displayValue ? ` (${displayValue})` : ''}`;
      }),
  );
}

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });

const scoreOf = (report, category) => Math.round((report.categories[category].score ?? 0) * 100);
const blockedOf = (report) => report.audits['total-blocking-time'].numericValue ?? 0;

try {
  const runs = runsFrom(options.runs);
  await ensureInstalled();
  const browser = await ensureBrowser();
  if (!isBuildCurrent()) {
    const { build } = await import('./lib/build.mjs');
    await build();
  }
  const { serve } = await import('./serve.mjs');
  const port = await freePort();
  await serve({ port, host: '127.0.0.1' });
  mkdirSync(cacheDir, { recursive: true });

  for (const [name, path] of Object.entries(PAGES)) {
    const url = `http://localhost:${port}${basePathOf()}/${path}`;
    const reports = [];
    for (let run = 0; run < runs; run += 1) {
      reports.push(await measure(browser, url, join(cacheDir, `lighthouse-${name}.json`)));
    }
    const medianOf = (read) => median(reports.map(read));
    const scores = Object.keys(reports[0].categories).map(
      (category) => `${category} ${medianOf((report) => scoreOf(report, category))}`,
    );
    const blocked = `blocked ${Math.round(medianOf(blockedOf))} ms`;
    const load = `load ${loadavg()[0].toFixed(1)}`;
    console.log(`${name.padEnd(7)} ${[...scores, blocked, load].join('  ')}`);
    // What kept the run in the middle from full scores.
    const middle = medianOf((report) => scoreOf(report, 'performance'));
    const typical = reports.find((report) => scoreOf(report, 'performance') === middle);
    for (const line of shortcomings(typical)) console.log(line);
  }
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
