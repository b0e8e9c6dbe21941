// A command of the project run as its user runs it, for tests.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One process, where tsx by itself would start a second. */
export const runCommand = (file: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
