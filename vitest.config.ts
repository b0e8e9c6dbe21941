// Unit tests: everything named *.test.ts, in Node, with the same import alias as the app.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    // A busy machine may be several times slower than a quiet one.
    testTimeout: 30_000,
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.next/**', '.cache/**', 'out/**', 'e2e/**'],
  },
});
