// Browser tests run on the production build, served by the server that `npm start` uses.

import { defineConfig, devices } from '@playwright/test';
import { chooseClosely } from './e2e/choose-closely';
import { MEASURED } from './e2e/specs';
import { chromiumFlags, findBrowser } from './scripts/lib/browser.mjs';
import { patience } from './scripts/lib/patience.mjs';
import { freePort } from './scripts/lib/port.mjs';

// Every worker reads this file again: the first one leaves its choices for the others.
process.env.E2E_PORT ||= String(await freePort());
process.env.CHROMIUM_PATH ||= (await findBrowser()) ?? '';
process.env.PATIENCE ||= String(patience());
process.env.CLOSELY ||= chooseClosely(process.argv);

const port = process.env.E2E_PORT;
const executablePath = process.env.CHROMIUM_PATH;
const baseURL = `http://localhost:${port}`;
const times = Number(process.env.PATIENCE);

const { specs } = JSON.parse(process.env.CLOSELY) as { readonly specs: readonly string[] };
const filesOf = (names: readonly string[]) => names.map((name) => `**/${name}.spec.ts`);

const desktop = {
  ...devices['Desktop Chrome'],
  launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) },
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // What is green on the second try is named at the end of `npm test`.
  retries: 1,
  timeout: 90_000 * times,
  expect: { timeout: 15_000 * times },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.E2E_REPORT || '.cache/e2e.json' }],
    ['./e2e/note-green.ts'],
  ],
  // Taking notes of every step of every test costs a fifth of the time.
  // A fresh visitor would fetch the whole course behind each test; offline.spec.ts lets its own visitors do so.
  use: { baseURL, serviceWorkers: 'block', trace: 'on-first-retry' },
  projects: [
    { name: 'chromium', testMatch: filesOf(specs), use: desktop },
    { name: 'measured', testMatch: filesOf(MEASURED), workers: 1, use: desktop },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 60_000 * times,
    url: `${baseURL}/ko`,
  },
});
