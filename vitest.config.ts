// Unit tests: everything named *.test.ts, in Node, with the same import alias as the app.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { patience } from './scripts/lib/patience.mjs';

/** `npm run test:all`: also the theory that takes many seeds, and other random values each time. */
const isAll = process.env.TEST_ALL === '1';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    // Vitest would leave one core to itself, which on two of them is half of the machine.
    maxWorkers: availableParallelism(),
    setupFiles: isAll ? [] : ['./vitest.setup.ts'],
    testTimeout: 30_000 * patience(),
    hookTimeout: 30_000 * patience(),
    include: ['**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      '**/.next/**',
      '.cache/**',
      'out/**',
      'e2e/**',
      ...(isAll ? [] : ['**/*.theory.test.ts']),
    ],
  },
});
