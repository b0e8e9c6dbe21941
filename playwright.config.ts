// Browser tests run on the production build, served by the server that `npm start` uses.

import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findBrowser } from './scripts/lib/browser.mjs';
import { freePort } from './scripts/lib/port.mjs';

// Every worker reads this file again: the first one leaves its choices for the others.
process.env.E2E_PORT ||= String(await freePort());
process.env.CHROMIUM_PATH ||= (await findBrowser()) ?? '';

const port = process.env.E2E_PORT;
const executablePath = process.env.CHROMIUM_PATH;
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: { baseURL, trace: 'retain-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) },
      },
    },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port },
    reuseExistingServer: false,
    url: `${baseURL}/ko`,
  },
});
