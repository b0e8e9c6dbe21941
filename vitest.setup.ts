// `npm test` draws the same values each time, so that it is as green today as it was yesterday.

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

const SEED = 2_024;

// Loading fast-check takes longer than most files of tests, so only those that ask for it get it.
const { testPath } = expect.getState();
if (testPath && readFileSync(testPath, 'utf8').includes("'fast-check'")) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ seed: SEED });
}
