// One page measured by Lighthouse on its mobile profile, and what is made of several runs.

import { readFileSync } from 'node:fs';
import { chromiumFlags } from './browser.mjs';
import { runNode, tool } from './run.mjs';

/** Of an even number of values the lower one of the middle two. */
export const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1];

/** How many runs were asked for. Throws an Error in words where that is no number of runs. */
export function runsFrom(text) {
  const runs = Number(text);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs is “${text}”; it must be a whole number from 1.`);
  }
  return runs;
}

/** One run on a page: Lighthouse's own report, which is also left in `file`. */
export async function measure(browser, url, file, more = []) {
  const code = await runNode(
    tool.lighthouse,
    [
      url,
      '--quiet',
      '--form-factor=mobile',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${['--headless', ...chromiumFlags].join(' ')}`,
      ...more,
    ],
    { env: { CHROME_PATH: browser } },
  );
  if (code !== 0) throw new Error(`Lighthouse could not measure ${url}.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
