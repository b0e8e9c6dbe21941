// Unit tests: everything named *.test.ts, in Node, with the same import alias as the app.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { patience } from './scripts/lib/patience.mjs';

/** `npm run test:all`: also the theory that takes many seeds, and other random values each time. */
const isAll = process.env.TEST_ALL === '1';

const left = [
  '**/node_modules/**',
  '**/.next/**',
  '.cache/**',
  'out/**',
  'e2e/**',
  ...(isAll ? [] : ['**/*.theory.test.ts']),
];

/** Tests here start processes and servers, or stand in for the browser's database: each file gets a world of its own. */
const ALONE = ['cli', 'player', 'scripts', 'store'].map((folder) => `${folder}/**/*.test.ts`);

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    // Vitest would leave one core to itself, which on two of them is half of the machine.
    maxWorkers: availableParallelism(),
    setupFiles: isAll ? [] : ['./vitest.setup.ts'],
    testTimeout: 30_000 * patience(),
    hookTimeout: 30_000 * patience(),
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE, exclude: left } },
      {
        extends: true,
        test: {
          // Rules, words and pictures keep nothing: reading them anew for each file took a quarter of the time.
          name: 'together',
          isolate: false,
          include: ['**/*.test.ts'],
          exclude: [...left, ...ALONE],
        },
      },
    ],
  },
});
