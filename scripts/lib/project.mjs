// Where things are: the project's root, the build and the notes that scripts keep between runs.

import { fileURLToPath } from 'node:url';

/** Absolute path of something in the project. */
export const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const root = at('');
export const outDir = at('out');
export const cacheDir = at('.cache');
/** Where a build is written until it is whole. */
export const buildDir = at('.cache/site');

/**
 * The path under which the site is served: '' for the root of a host, '/course' for a folder of it.
 * Accepts 'course', '/course' and '/course/' alike.
 */
export function basePathOf(env = process.env) {
  const path = (env.BASE_PATH ?? '').split('/').filter(Boolean).join('/');
  return path === '' ? '' : `/${path}`;
}
