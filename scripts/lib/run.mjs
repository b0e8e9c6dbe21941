// Runs other programs with their output shown as it comes.

import { spawn } from 'node:child_process';
import { at, root } from './project.mjs';

/**
 * Runs a program to its end and gives its exit code; a program that is missing counts as 127, one that is ended
 * because it took longer than `limitMs` as 1.
 */
export function run(command, args, { cwd = root, env = {}, limitMs, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: limitMs,
    });
    // Whoever ends this process means what it runs, too.
    const end = () => child.kill();
    const settle = (code) => {
      process.off('exit', end);
      resolve(code);
    };
    process.once('exit', end);
    child.on('error', () => settle(127));
    child.on('close', (code, signal) => settle(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a JavaScript file with this same Node. */
export const runNode = (file, args = [], options = {}) =>
  run(process.execPath, [file, ...args], options);

/** Runs npm: the very one that started us where there is one, else the one on the path. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runNode(npm, args, options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The file behind a locally installed command. */
export const tool = {
  biome: at('node_modules/@biomejs/biome/bin/biome'),
  lighthouse: at('node_modules/lighthouse/cli/index.js'),
  next: at('node_modules/next/dist/bin/next'),
  playwright: at('node_modules/@playwright/test/cli.js'),
  tsc: at('node_modules/typescript/bin/tsc'),
  tsx: at('node_modules/tsx/dist/cli.mjs'),
  vitest: at('node_modules/vitest/vitest.mjs'),
};
