// `npm run lighthouse`: the four scores of four pages on the mobile profile, production build.

import './lib/require-node.mjs';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags, ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { basePathOf, cacheDir } from './lib/project.mjs';
import { runNode, tool } from './lib/run.mjs';
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

try {
  await ensureInstalled();
  const browser = await ensureBrowser();
  if (!isBuildCurrent()) {
    const { build } = await import('./lib/build.mjs');
    await build();
  }
  const { serve } = await import('./serve.mjs');
  const port = await freePort();
  await serve(port);
  mkdirSync(cacheDir, { recursive: true });

  for (const [name, path] of Object.entries(PAGES)) {
    const file = join(cacheDir, `lighthouse-${name}.json`);
    const code = await runNode(
      tool.lighthouse,
      [
        `http://localhost:${port}${basePathOf()}/${path}`,
        '--quiet',
        '--form-factor=mobile',
        '--output=json',
        `--output-path=${file}`,
        `--chrome-flags=${['--headless=new', ...chromiumFlags].join(' ')}`,
      ],
      { env: { CHROME_PATH: browser } },
    );
    if (code !== 0) throw new Error(`Lighthouse could not measure ${path}.`);
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const scores = Object.values(report.categories).map(
      ({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`,
    );
    console.log(`${name.padEnd(7)} ${scores.join('  ')}`);
    for (const line of shortcomings(report)) console.log(line);
  }
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
