// Uses every page as nobody would, by a seed, and tells what broke, with the line that does the same again.
// npm run monkey -- [--seed 7 | --seeds 5] [--seconds 30] [--page /ko/labs/cold-start]

import './lib/require-node.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumFlags, ensureBrowser } from './lib/browser.mjs';
import { freePort } from './lib/port.mjs';
import { basePathOf, outDir } from './lib/project.mjs';
import { isBuilt } from './lib/stamp.mjs';
import { randomFrom } from './monkey/acts.mjs';
import { roam } from './monkey/roam.mjs';
import { serve } from './serve.mjs';

const LOCALES = ['ko', 'en'];
/** Home, labs, lessons, quizzes, slides, and the learner's data. */
const WALKED = /^$|^(labs|learn|present|quiz)(\/|$)|^(data|review)$/;
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };
const TOLD = 12;
/** On a busy machine some seconds are soon over. */
const LEAST_ACTS = 10;

function pagesIn(locale) {
  return readdirSync(join(outDir, locale), { recursive: true })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(1, -'/index.html'.length))
    .filter((path) => WALKED.test(path))
    .sort()
    .map((path) => `/${locale}/${path}`.replace(/\/$/, ''));
}

function wholeNumber(name, text, least) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) {
    throw new Error(`--${name} is “${text}”; it must be a whole number from ${least} on.`);
  }
  return number;
}

function askedFor() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '30' },
      page: { type: 'string' },
    },
  });
  const first = wholeNumber('seed', values.seed, 0);
  const count = wholeNumber('seeds', values.seeds, 1);
  return {
    seeds: Array.from({ length: count }, (_, i) => first + i),
    seconds: wholeNumber('seconds', values.seconds, 1),
    page: values.page?.replace(/\/$/, ''),
  };
}

/** One page under one seed for so many seconds: what broke, and what was done last. */
async function roamFor(browser, url, seed, seconds) {
  const random = randomFrom(seed);
  const viewport = random() < 0.4 ? PHONE : DESKTOP;
  // Each walk is a new visitor, who would fetch the whole course behind it.
  const context = await browser.newContext({
    viewport,
    acceptDownloads: true,
    serviceWorkers: 'block',
  });
  try {
    const endMs = Date.now() + seconds * 1000;
    const isOver = (done) => Date.now() > endMs && done.length >= LEAST_ACTS;
    return await roam(await context.newPage(), url, { random, isOver });
  } finally {
    await context.close();
  }
}

async function main() {
  const { seeds, seconds, page } = askedFor();
  if (!isBuilt()) throw new Error('There is no build yet: run npm run build, then the monkey.');
  if (page && !existsSync(join(outDir, page, 'index.html'))) {
    throw new Error(`There is no page at ${page}; written like /ko/labs/cold-start.`);
  }
  const executablePath = await ensureBrowser();
  const { chromium } = await import('@playwright/test');
  const port = await freePort();
  const server = await serve({ port, host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  let [walks, acts, broken] = [0, 0, 0];
  for (const seed of seeds) {
    // From one seed to the next the language changes.
    for (const path of page ? [page] : pagesIn(LOCALES[(seed + 1) % 2])) {
      const url = `http://localhost:${port}${basePathOf()}${path}/`;
      const { trouble, done } = await roamFor(browser, url, seed, seconds);
      walks += 1;
      acts += done.length;
      if (trouble.length === 0) continue;
      broken += 1;
      console.log(`\n${path}, seed ${seed}, after ${done.length} acts:`);
      for (const line of trouble) console.log(`  ${line}`);
      console.log(`  The last of them: ${done.slice(-TOLD).join('; ')}`);
      console.log(`  Again: npm run monkey -- --seed ${seed} --seconds ${seconds} --page ${path}`);
    }
  }
  await browser.close();
  server.close();
  console.log(`${walks} walks, ${acts} acts, ${broken} of them broke something`);
  return broken === 0 ? 0 : 1;
}

try {
  process.exit(await main());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
