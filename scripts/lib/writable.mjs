// Tells in words which folder cannot be written, and what to set: a bare EACCES names neither.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheDir } from './project.mjs';

/** Throws an Error that names the folder and the remedy unless a file can be put into it. */
export function assertWritable({ folder, what, remedy }) {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Error(`${what} cannot be written: ${folder} (${error.code}). ${remedy}`);
  }
}

/** Notes, reports and packed copies that commands keep between runs. */
export const ownCache = () => ({
  folder: cacheDir,
  what: 'The folder for what commands keep between runs',
  remedy: 'Give this account the right to write to the project, or copy it to where it may.',
});

/** Where npm keeps what it has fetched; `npm run` says so in the environment. */
export function npmCache(env = process.env, platform = process.platform) {
  const usual =
    platform === 'win32' && env.LOCALAPPDATA
      ? join(env.LOCALAPPDATA, 'npm-cache')
      : join(homedir(), '.npm');
  return {
    folder: env.npm_config_cache || usual,
    what: 'The cache of npm',
    remedy: 'Set npm_config_cache to a folder that can, and run the command again.',
  };
}

/** Where Playwright puts a browser that it fetches. */
export function browserCache(env = process.env, platform = process.platform) {
  const usual = {
    darwin: join(homedir(), 'Library', 'Caches'),
    win32: env.LOCALAPPDATA ?? homedir(),
  };
  return {
    folder:
      env.PLAYWRIGHT_BROWSERS_PATH ||
      join(usual[platform] ?? env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'),
    what: 'The folder for fetched browsers',
    remedy:
      'Set PLAYWRIGHT_BROWSERS_PATH to a folder that can, or CHROMIUM_PATH to an installed browser.',
  };
}
